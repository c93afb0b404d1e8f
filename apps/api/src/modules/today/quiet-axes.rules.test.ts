import { AXES } from '@havre/kinds/kind.ts'
import { expect, it } from 'vitest'
import { quietAxes } from './quiet-axes.rules.ts'

const TODAY = '2026-11-25'
const file = { phase: 'integration', arrivedOn: '2026-08-01', lastOn: {} }

it('an axis is quiet after its own number of days, counted from the last act, the longest first', () => {
  const lastOn = {
    guidance: '2026-11-11',
    integration: '2026-11-05',
    safety: '2026-10-20',
    legal: '2026-11-24',
  } as const
  expect(quietAxes({ ...file, lastOn }, AXES, TODAY)).toEqual([
    { axis: 'safety', days: 36, atLeast: false },
    { axis: 'guidance', days: 14, atLeast: false },
  ])
})

it('without any act it is quiet since the arrival, and no further than was looked', () => {
  expect(quietAxes(file, ['legal'], TODAY)).toEqual([{ axis: 'legal', days: 116, atLeast: false }])
  expect(quietAxes({ ...file, arrivedOn: '2025-01-01' }, ['legal'], TODAY)).toEqual([
    { axis: 'legal', days: 120, atLeast: true },
  ])
  expect(quietAxes({ ...file, arrivedOn: '2026-11-20' }, AXES, TODAY)).toEqual([])
})

it('only axes of the phase and of one’s own count', () => {
  const quiet = (phase: string) => quietAxes({ ...file, phase }, AXES, TODAY).map(one => one.axis)
  expect(quiet('observation')).not.toContain('autonomy')
  expect(quiet('autonomy_studio')).toContain('autonomy')
  expect(quiet('left')).toEqual([])
  expect(quietAxes(file, [], TODAY)).toEqual([])
})
