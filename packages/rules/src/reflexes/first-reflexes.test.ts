import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { plusDays } from '../dates/days.ts'
import { firstReflexes } from './first-reflexes.ts'
import { applies, REFLEXES } from './questions.ts'
import { SEVERITIES, WITHIN_DAYS } from './reflex.ts'

const today = '2026-11-26'
const shown = (answers: Record<string, string>) =>
  firstReflexes(answers, today).risks.map(({ id, severity, state }) => `${id} ${severity} ${state}`)

it('asks the 48 questions of the list, each once, in three languages, with who acts and by when', () => {
  const ids = REFLEXES.map(({ id }) => id).toSorted()
  expect(ids).toEqual(Array.from({ length: 48 }, (_, at) => `RS-${String(at + 1).padStart(2, '0')}`))
  for (const { question, risk, act, resource } of REFLEXES)
    for (const text of [question, risk, act, resource])
      for (const words of [text.fr, text.nl, text.en]) expect(words.length).toBeGreaterThan(3)
})

it('asks of a child alone what concerns one, and of a child with parents what concerns those', () => {
  const asked = (answers: Record<string, string>) =>
    REFLEXES.filter(one => applies(one, answers)).map(({ id }) => id)
  expect(asked({ 'RS-04': 'no' })).toEqual(expect.arrayContaining(['RS-06', 'RS-20', 'RS-21']))
  expect(asked({ 'RS-04': 'no' })).not.toContain('RS-13')
  expect(asked({ 'RS-04': 'yes' })).toEqual(expect.arrayContaining(['RS-13', 'RS-14']))
  expect(asked({ 'RS-04': 'yes' })).not.toContain('RS-20')
})

describe('a child outside the rules for unaccompanied minors', () => {
  const everything = (answers: Record<string, string>) =>
    firstReflexes(
      { ...Object.fromEntries(REFLEXES.map(({ id }) => [id, 'unknown'])), 'RS-02': 'no', ...answers },
      today,
    ).risks

  it('whom a parent accompanies has no guardian: the parents act, by the law that is theirs', () => {
    const risks = everything({ 'RS-04': 'yes', 'RS-30': 'no' })
    expect(risks.filter(({ who, helps }) => who === 'guardian' || helps.includes('guardian'))).toEqual([])
    expect(
      risks
        .filter(({ basis }) => /61\/(19|20|21)|2002|levensproject/.test(JSON.stringify(basis)))
        .map(({ id }) => id),
    ).toEqual(
      // The age test is the same for every child.
      ['RS-19'],
    )
    const byId = new Map(risks.map(risk => [risk.id, risk]))
    expect(byId.get('RS-25')).toMatchObject({ who: 'parents' })
    expect(byId.get('RS-39')).toMatchObject({ who: 'parents', basis: { article: '9bis' } })
    expect(byId.get('RS-37')?.risk.fr).toBe('Droit à l’école perdu')
    expect([byId.get('RS-13')?.severity, byId.get('RS-14')?.severity]).toEqual(['critical', 'critical'])
  })

  it('whose family may be the danger is not sent back to it: the lawyer acts', () => {
    const who = (answers: Record<string, string>) =>
      firstReflexes({ 'RS-04': 'yes', 'RS-24': 'no', ...answers }, today).risks.find(
        ({ id }) => id === 'RS-24',
      )?.who
    expect([who({}), who({ 'RS-30': 'no', 'RS-31': 'yes' })]).toEqual(['parents', 'parents'])
    expect([who({ 'RS-30': 'yes' }), who({ 'RS-30': 'unknown' }), who({ 'RS-31': 'yes' })]).toEqual([
      'lawyer',
      'lawyer',
      'lawyer',
    ])
  })

  it('of whom nobody knows with whom they are is asked both ways', () => {
    const asked = REFLEXES.filter(one => applies(one, { 'RS-04': 'unknown' })).map(({ id }) => id)
    expect(asked).toEqual(expect.arrayContaining(['RS-06', 'RS-20', 'RS-21', 'RS-13', 'RS-14']))
    expect(shown({ 'RS-04': 'unknown', 'RS-14': 'yes' })).toContain('RS-14 critical shown')
  })

  it('who is European and alone is reported all the same', () => {
    expect(shown({ 'RS-04': 'no', 'RS-02': 'yes', 'RS-03': 'yes' })).toEqual([
      'RS-04 critical shown',
      'RS-03 high shown',
      'RS-02 medium shown',
    ])
  })
})

describe('answers that are read again later', () => {
  const byOf = (answers: Record<string, string>, answeredOn: string) =>
    firstReflexes(answers, today, answeredOn).risks[0]?.by

  it('do not put off the day by which one must act', () => {
    expect(byOf({ 'RS-24': 'no' }, plusDays(today, -30))).toBe(plusDays(today, -23))
    expect(byOf({ 'RS-12': 'unknown' }, plusDays(today, -30))).toBe(plusDays(today, -30))
  })

  it('grow graver as a date comes near, counted from the day on which it did', () => {
    const permit = { 'RS-10': plusDays(today, 40) }
    expect(firstReflexes(permit, plusDays(today, -10)).risks).toEqual([])
    // Near within 45 days: since four days ago, whenever it was asked before that.
    expect(byOf(permit, plusDays(today, -10))).toBe(plusDays(today, -4 + 7))
    expect(byOf(permit, today)).toBe(plusDays(today, 7))
  })
})

describe('what the answers show', () => {
  it('is graver the nearer the date, and a date that has passed is gravest', () => {
    const permit = (days: number) => shown({ 'RS-10': plusDays(today, days) })
    expect([permit(-3), permit(14), permit(15), permit(44), permit(45)]).toEqual([
      ['RS-10 critical shown'],
      ['RS-10 critical shown'],
      ['RS-10 high shown'],
      ['RS-10 high shown'],
      [],
    ])
    expect(shown({ 'RS-22': plusDays(today, 80) })).toEqual(['RS-22 critical shown'])
    expect(shown({ 'RS-22': plusDays(today, 300) })).toEqual(['RS-22 medium shown'])
  })

  it('keeps what nobody knows, as grave as it would be', () => {
    expect(shown({ 'RS-12': 'unknown', 'RS-10': 'unknown' })).toEqual([
      'RS-10 critical clarify',
      'RS-12 critical clarify',
    ])
  })

  it('is one level graver where two grave risks hang on one near date', () => {
    const day = plusDays(today, 25)
    expect(firstReflexes({ 'RS-10': day }, today)).toMatchObject({ severity: 'high', escalated: false })
    const both = firstReflexes({ 'RS-10': day, 'RS-31': 'yes', 'RS-33': day }, today)
    expect(both).toMatchObject({ severity: 'critical', escalated: true })
    expect(both.risks.every(({ severity }) => severity !== 'critical')).toBe(true)
  })

  it('says why, what to do, who, by when, and that it is no legal advice', () => {
    const { risks, closing } = firstReflexes({ 'RS-24': 'no' }, today)
    expect(risks[0]).toMatchObject({
      who: 'guardian',
      by: '2026-12-03',
      why: { fr: 'Un avocat est-il désigné ? Non.' },
    })
    expect(closing.fr).toContain('pas un avis juridique')
  })
})

test('whatever is answered: every triggered risk is there, and no answer lowers another', () => {
  const answer = fc.constantFrom('yes', 'no', 'unknown')
  const day = fc.integer({ min: -400, max: 800 }).map(days => plusDays(today, days))
  const answers = fc
    .record(
      Object.fromEntries(
        REFLEXES.map(({ id, ask }) => [
          id,
          fc.option(ask === 'date' ? fc.oneof(day, fc.constant('unknown')) : answer, { nil: undefined }),
        ]),
      ),
    )
    .map(given =>
      Object.fromEntries(
        Object.entries(given).flatMap(([id, value]) =>
          typeof value === 'string' ? [[id, value] as const] : [],
        ),
      ),
    )
  fc.assert(
    fc.property(answers, given => {
      const result = firstReflexes(given, today)
      const found = new Map(result.risks.map(risk => [risk.id, risk]))
      for (const reflex of REFLEXES) {
        const said = given[reflex.id]
        if (!applies(reflex, given)) expect(found.has(reflex.id)).toBe(false)
        else if (said === 'unknown') expect(found.get(reflex.id)?.state).toBe('clarify')
        else if (reflex.when !== 'near') expect(found.has(reflex.id)).toBe(said === reflex.when)
        const alone =
          said === undefined
            ? undefined
            : firstReflexes(
                { [reflex.id]: said, ...(reflex.onlyIf && { [reflex.onlyIf.id]: reflex.onlyIf.is }) },
                today,
              ).risks.find(({ id }) => id === reflex.id)
        if (applies(reflex, given)) expect(found.get(reflex.id)?.severity).toBe(alone?.severity)
      }
      const gravest = Math.min(
        ...result.risks.map(({ severity }) => SEVERITIES.indexOf(severity)),
        SEVERITIES.length,
      )
      expect(result.severity === null ? SEVERITIES.length : SEVERITIES.indexOf(result.severity)).toBe(
        result.escalated ? gravest - 1 : gravest,
      )
      for (const { severity, by } of result.risks) expect(by).toBe(plusDays(today, WITHIN_DAYS[severity]))
    }),
    { numRuns: 500 },
  )
})
