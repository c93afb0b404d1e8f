import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusDays } from '../dates/days.ts'
import { exitOutcome, isAbruptExit, missingCount } from './leaving.ts'
import { PILLAR_STATES, PILLARS, type Pillars } from './pillars.ts'
import { LEVELS, readiness } from './readiness.ts'

const EXIT = '2026-12-31'
const at = (daysBefore: number, pillars: Partial<Pillars>, rest: Pillars['housing'] = 'ok') =>
  readiness(pillarsOf(pillars, rest), EXIT, plusDays(EXIT, -daysBefore)).level
const pillarsOf = (given: Partial<Pillars>, rest: Pillars['housing'] = 'ok') =>
  ({ ...Object.fromEntries(PILLARS.map(one => [one, rest])), ...given }) as Pillars
const anyPillars = fc.record(
  Object.fromEntries(PILLARS.map(one => [one, fc.constantFrom(...PILLAR_STATES)])),
) as fc.Arbitrary<Pillars>
const rank = (pillars: Pillars, daysBefore: number) =>
  [null, ...LEVELS].indexOf(readiness(pillars, EXIT, plusDays(EXIT, -daysBefore)).level)

describe('the amber and red rule', () => {
  it.each([
    [1774, { housing: 'missing', income: 'missing' }, null],
    [366, {}, null],
    [365, { housing: 'missing', income: 'missing' }, 'green'],
    [91, { housing: 'missing', income: 'missing' }, 'green'],
    [90, { housing: 'missing' }, 'amber'],
    [90, { housing: 'missing', income: 'missing' }, 'red'],
    [90, { housing: 'planned', income: 'planned' }, 'green'],
    [31, { housing: 'missing' }, 'amber'],
    [30, { housing: 'missing' }, 'red'],
    [31, { housing: 'planned' }, 'green'],
    [30, { housing: 'planned' }, 'amber'],
    [30, { housing: 'planned', income: 'missing' }, 'red'],
    [0, {}, 'green'],
    [-5, { housing: 'planned' }, 'amber'],
    [-5, { housing: 'missing' }, 'red'],
  ] as const)('%i days before, with %j, is %s', (days, pillars, level) => {
    expect(at(days, pillars)).toBe(level)
  })

  it('names what is missing and what is only planned, in three languages', () => {
    const { reason, daysLeft } = readiness(
      pillarsOf({ housing: 'missing', income: 'missing' }),
      EXIT,
      '2026-12-20',
    )
    expect([reason.fr, daysLeft]).toEqual(['À 30 jours ou moins, il manque : logement, revenus.', 11])
    expect(readiness(pillarsOf({ residence: 'planned' }), EXIT, EXIT).reason.nl).toContain('verblijf')
  })

  it('never gets better as the day comes nearer, nor as a pillar falls', () => {
    const worse = { ok: 'planned', planned: 'missing', missing: 'missing' } as const
    fc.assert(
      fc.property(
        anyPillars,
        fc.integer({ min: -60, max: 400 }),
        fc.constantFrom(...PILLARS),
        (pillars, days, pillar) => {
          expect(rank(pillars, days - 1)).toBeGreaterThanOrEqual(rank(pillars, days))
          expect(rank({ ...pillars, [pillar]: worse[pillars[pillar]] }, days)).toBeGreaterThanOrEqual(
            rank(pillars, days),
          )
        },
      ),
    )
  })
})

describe('how somebody left', () => {
  const prepared = { reason: 'majority', pillars: pillarsOf({}), relayAccepted: true } as const

  it('is prepared with five pillars and a relay, abrupt with one missing, and neither where one is only planned', () => {
    expect(exitOutcome(prepared)).toBe('prepared')
    expect(exitOutcome({ ...prepared, relayAccepted: false })).toBe('partly')
    expect(exitOutcome({ ...prepared, pillars: pillarsOf({ income: 'planned' }) })).toBe('partly')
    expect(exitOutcome({ ...prepared, pillars: pillarsOf({ income: 'missing' }) })).toBe('abrupt')
    expect(exitOutcome({ ...prepared, reason: 'disappearance' })).toBe('abrupt')
    expect(exitOutcome({ reason: 'death', pillars: pillarsOf({}, 'missing'), relayAccepted: false })).toBe(
      'notCounted',
    )
  })

  it('is never prepared and abrupt at once, and the number missing is kept', () => {
    fc.assert(
      fc.property(anyPillars, fc.boolean(), (pillars, relayAccepted) => {
        const outcome = exitOutcome({ reason: 'majority', pillars, relayAccepted })
        expect(isAbruptExit({ reason: 'majority', pillars })).toBe(missingCount(pillars) > 0)
        if (outcome === 'prepared') expect(Object.values(pillars)).toEqual(PILLARS.map(() => 'ok'))
      }),
    )
  })
})
