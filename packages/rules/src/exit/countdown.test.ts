import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthday, daysBetween, plusDays, plusMonths } from '../dates/days.ts'
import { JURISDICTIONS } from '../model/rule.ts'
import { countdown, EXIT_ITEMS, findItem, span } from './countdown.ts'
import { followUps, missionLocaleWindow, returnUntil } from './follow-up.ts'
import { plannedExit } from './planned-exit.ts'

const TODAY = '2026-11-27'
const days = (jurisdiction: 'BE' | 'FR', bornOn: string, today = TODAY, plannedOn: string | null = null) => {
  const exit = plannedExit(bornOn, plannedOn)
  return countdown({ jurisdiction, bornOn, exit, today, settled: new Map() })
}
const shown = (items: ReturnType<typeof days>) =>
  items.map(({ item, opensOn, dueOn, state }) => `${item.id} ${opensOn} ${dueOn} ${state}`)

describe('worked by hand, on 27 November 2026', () => {
  it('a youth of 15 has three years: nothing is due', () => {
    const items = days('BE', '2011-09-03')
    expect(items.every(({ state }) => state === 'coming')).toBe(true)
    expect(shown(items)[0]).toBe('be.exit.durable-solution 2028-09-03 2029-03-03 coming')
    expect(days('FR', '2011-09-03')[0]).toMatchObject({
      item: { id: 'fr.exit.interview' },
      dueOn: '2028-09-03',
    })
  })

  it('a youth of 17½ is in the middle of it: the ground of stay is late, the extension is open', () => {
    expect(shown(days('BE', '2009-05-20'))).toEqual([
      'be.exit.durable-solution 2026-05-20 2026-11-20 late',
      'be.exit.youth-care 2026-11-20 2027-05-19 due',
      'be.exit.guardian 2026-11-20 2027-05-20 due',
      'be.exit.legal-acts 2027-05-06 2027-05-20 coming',
      'be.exit.trafficking-track 2027-02-20 2027-05-20 coming',
      'be.exit.housing 2026-05-20 2027-05-20 due',
      'be.exit.income 2027-02-20 2027-05-20 coming',
      'be.exit.health-insurance 2027-03-20 2027-05-20 coming',
      'be.exit.family-allowances 2027-03-20 2027-05-20 coming',
      'be.exit.bank-phone-tax 2027-02-20 2027-05-20 coming',
    ])
    expect(shown(days('FR', '2009-05-20')).slice(0, 3)).toEqual([
      'fr.exit.interview 2026-02-20 2026-05-20 late',
      'fr.exit.mission-locale 2026-05-20 2027-02-20 due',
      'fr.exit.young-adult-contract 2026-11-20 2027-05-19 due',
    ])
  })

  it('a youth who is 18 in eleven days has ten left to ask for the extension, and everything is due or late', () => {
    const items = days('BE', '2008-12-08')
    expect(items.filter(({ state }) => state === 'coming')).toEqual([])
    const extension = items.find(({ item }) => item.id === 'be.exit.youth-care')
    expect(extension).toMatchObject({ dueOn: '2026-12-07', daysLeft: 10, state: 'due', item: { hard: true } })
  })
})

describe('the days', () => {
  const birth = fc.oneof(
    fc.constantFrom('2008-02-29', '2012-02-29', '2009-08-31', '2010-01-31', '2009-12-31', '2011-03-01'),
    fc.integer({ min: 0, max: 4_000 }).map(n => plusDays('2006-01-01', n)),
  )
  const shift = fc.option(fc.integer({ min: -700, max: 900 }))

  it('keep their order whenever born and whenever the exit is planned: no item opens after it is due', () => {
    fc.assert(
      fc.property(
        birth,
        shift,
        fc.constantFrom(...JURISDICTIONS),
        fc.integer({ min: 5_900, max: 8_000 }),
        (bornOn, moved, jurisdiction, age) => {
          const majorityOn = birthday(bornOn, 18)
          const plannedOn = moved === null ? null : plusDays(majorityOn, moved)
          const items = days(jurisdiction, bornOn, plusDays(bornOn, age), plannedOn)
          for (const { opensOn, dueOn } of items) expect((opensOn ?? '') <= (dueOn ?? '')).toBe(true)
          expect(items.map(({ dueOn }) => dueOn)).toEqual(items.map(({ dueOn }) => dueOn).toSorted())
          // The extension in Belgium is lost at 18; in France whoever was with the ASE may come back until 21.
          const hard = items.filter(({ item }) => item.hard)
          expect(hard.map(({ dueOn }) => dueOn)).toEqual(
            jurisdiction === 'BE' ? [plusDays(majorityOn, -1)] : [],
          )
          const housing = items.find(({ item }) => item.pillar === 'housing')
          expect(housing?.dueOn).toBe(plannedOn ?? majorityOn)
        },
      ),
    )
  })

  it('go from coming to due to late, and never back', () => {
    const order = ['coming', 'due', 'late']
    fc.assert(
      fc.property(
        birth,
        fc.constantFrom(...JURISDICTIONS),
        fc.integer({ min: 5_900, max: 7_500 }),
        (bornOn, jurisdiction, age) => {
          const stateOf = (today: string) =>
            new Map(
              days(jurisdiction, bornOn, today).map(({ item, state }) => [item.id, order.indexOf(state)]),
            )
          const before = stateOf(plusDays(bornOn, age))
          for (const [id, after] of stateOf(plusDays(bornOn, age + 1)))
            expect(after).toBeGreaterThanOrEqual(before.get(id) ?? 9)
        },
      ),
    )
  })

  it('who was born on 29 February comes of age on 28 February, and the last day to ask is the 27th', () => {
    const items = days('BE', '2012-02-29', '2030-01-15')
    expect(plannedExit('2012-02-29', null)).toEqual({ on: '2030-02-28', by: 'majority' })
    expect(items.find(({ item }) => item.hard)?.dueOn).toBe('2030-02-27')
    expect(days('FR', '2012-02-29').find(({ item }) => item.id === 'fr.exit.interview')?.dueOn).toBe(
      '2029-02-28',
    )
  })

  it('a plan before majority moves what hangs on the exit and nothing else', () => {
    const items = days('BE', '2009-05-20', TODAY, '2027-01-31')
    const due = (id: string) => items.find(({ item }) => item.id === id)?.dueOn
    expect([due('be.exit.housing'), due('be.exit.income')]).toEqual(['2027-01-31', '2027-05-20'])
    expect(span('2009-05-20', { on: '2027-01-31', by: 'person' })).toEqual({
      from: '2026-01-31',
      to: '2027-05-20',
      majorityOn: '2027-05-20',
    })
  })

  it('are not known without a birth date, unless the exit is planned', () => {
    const items = countdown({
      jurisdiction: 'BE',
      bornOn: null,
      exit: null,
      today: TODAY,
      settled: new Map(),
    })
    expect(items.map(({ dueOn, state }) => [dueOn, state])).toEqual(items.map(() => [null, 'coming']))
  })
})

describe('after the exit', () => {
  it('follow-ups fall due 1, 3, 6 and 12 months later, on the last day of a month that is too short', () => {
    const four = followUps('2026-08-31', new Set([1]), '2026-11-27')
    expect(four.map(({ dueOn, state }) => `${dueOn} ${state}`)).toEqual([
      '2026-09-30 held',
      '2026-11-30 due',
      '2027-02-28 coming',
      '2027-08-31 coming',
    ])
    expect(followUps('2026-08-31', new Set(), '2026-12-01')[1]?.state).toBe('late')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), n => {
        const left = plusDays('2024-01-01', n)
        for (const { month, opensOn, dueOn } of followUps(left, new Set(), left)) {
          expect(dueOn).toBe(plusMonths(left, month))
          expect(daysBetween(left, opensOn)).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('the way back before 21 and the mission locale from 16 to 25 are French', () => {
    expect(returnUntil('FR', '2008-12-08')).toBe('2029-12-07')
    expect(missionLocaleWindow('FR', '2008-12-08')).toEqual({ from: '2024-12-08', until: '2034-12-07' })
    expect([returnUntil('BE', '2008-12-08'), missionLocaleWindow('BE', '2008-12-08')]).toEqual([null, null])
  })
})

describe('the items', () => {
  it('carry their law, in three languages, each under one code', () => {
    const all = [...EXIT_ITEMS.BE, ...EXIT_ITEMS.FR]
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { id, title, changes, explain, certainty, basis, jurisdiction } of all) {
      for (const { fr, nl, en } of [title, changes, explain])
        expect(
          [fr, nl, en].every(words => words.trim().length > 2),
          id,
        ).toBe(true)
      if (certainty === 'sourced') expect(basis.article + basis.text.fr, id).not.toBe('Pratique')
      expect(id.startsWith(`${jurisdiction.toLowerCase()}.exit.`), id).toBe(true)
    }
    expect(findItem('BE', 'fr.exit.interview')).toBeUndefined()
  })
})
