import { expect, it } from 'vitest'
import { countedPillars } from './counted.ts'
import { NO_PILLARS, type PillarState, type Pillars } from './pillars.ts'

const written = (residence: PillarState): Pillars => ({ ...NO_PILLARS, residence, income: 'ok' })

it('a stay that lapses before the exit counts as planned at most, and lowers no other pillar', () => {
  expect(countedPillars(written('ok'), true)).toEqual(written('planned'))
  expect(countedPillars(written('planned'), true)).toEqual(written('planned'))
  expect(countedPillars(written('missing'), true)).toEqual(written('missing'))
  expect(countedPillars(written('ok'), false)).toEqual(written('ok'))
})
