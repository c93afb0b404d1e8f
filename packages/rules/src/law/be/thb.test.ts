import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { plusDays } from '../../dates/days.ts'
import type { Case, CaseEvent } from '../../engine/case.ts'
import { evaluate } from '../../engine/evaluate.ts'
import type { Facts } from '../../model/facts.ts'
import { beThb } from './thb.ts'

const born = [{ day: '2010-05-04', retained: true }]
const minor: Facts = {
  births: born,
  answers: { unaccompanied: 'yes', recognisedCentre: 'yes', validPermit: 'no' },
}
const adult: Facts = {
  births: [{ day: '2000-05-04', retained: true }],
  answers: { ...minor.answers, unaccompanied: 'no' },
}
const yes = {
  stillVictim: 'yes',
  proceedingsPending: 'yes',
  willToCooperate: 'yes',
  linksBroken: 'yes',
} as const
const happened = (event: string, on: string, more: Partial<CaseEvent> = {}): CaseEvent => ({
  id: `${event} ${on}`,
  event,
  on,
  ...more,
})
const run = (facts: Facts, events: CaseEvent[], today: string, more: Partial<Case> = {}) =>
  evaluate(beThb, { facts, events, today, ...more })
const referred = happened('referral_to_recognised_centre', '2026-01-05')
const ai = happened('ai_issued', '2026-01-12')

describe('the trafficking track', () => {
  it('takes an unaccompanied minor straight to the certificate, with its end as an estimate', () => {
    const { state, deadlines, warnings } = run(minor, [referred, ai], '2026-01-20')
    expect(state).toBe('ai_first')
    const end = deadlines.find(({ rule }) => rule.id === 'be.thb.ai.end')
    expect(end).toMatchObject({
      due: '2026-04-12',
      estimate: true,
      from: 'computed',
      daysLeft: 82,
      certainty: 'sourced',
    })
    // Sunday stays Sunday: the validity of a document is never moved (D3).
    expect(end?.computed).toEqual({ raw: '2026-04-12', rolled: '2026-04-12' })
    expect(warnings.map(({ code }) => code)).toContain('printed-date-missing')
    expect(
      deadlines.filter(({ rule }) => rule.id.startsWith('be.thb.magistrate')).map(({ due }) => due),
    ).toEqual(['2026-03-13', '2026-03-27'])
  })

  it('skips reflection for an unaccompanied minor, and says why', () => {
    const { refused, possible } = run(
      minor,
      [referred, happened('annex15_issued', '2026-01-12')],
      '2026-01-20',
    )
    expect(refused.map(({ reasons }) => reasons.map(({ fr }) => fr.slice(0, 34)))).toEqual([
      ['Un mineur non accompagné ne reçoit'],
    ])
    expect(possible.filter(({ allowed }) => allowed).map(({ event }) => event)).not.toContain(
      'annex15_issued',
    )
  })

  it('lets nobody file while no recognised centre accompanies, and asks for what is not known', () => {
    const without = { ...minor, answers: { ...minor.answers, recognisedCentre: 'no' as const } }
    expect(run(without, [referred, ai], '2026-01-20').state).toBe('referred')
    const unknown = { births: born, answers: {} }
    const [first] = run(unknown, [referred, ai], '2026-01-20').refused
    expect(first?.reasons.map(({ en }) => en)).toEqual([
      'To be answered first: accompanied by a recognised centre (PAG-ASA, Payoke, Sürya)',
      'To be answered first: unaccompanied foreign minor',
    ])
  })

  it('refuses a statement after the 45 days, and takes one on the last of them', () => {
    const annex = happened('annex15_issued', '2026-01-12')
    const at = (on: string) => run(adult, [referred, annex, happened('statement_made', on)], '2026-03-10')
    expect(at('2026-02-26').refused).toEqual([])
    expect(at('2026-02-27').refused).toHaveLength(1)
    // The date that is printed on the paper wins over the computed one.
    const printed = { ...annex, printedUntil: '2026-02-27' }
    expect(
      run(adult, [referred, printed, happened('statement_made', '2026-02-27')], '2026-03-10').refused,
    ).toEqual([])
  })

  it('extends the certificate once, from the end that is printed; a third one is refused', () => {
    const first = { ...ai, printedUntil: '2026-04-10' }
    const more = [happened('ai_extended', '2026-04-09'), happened('ai_extended', '2026-07-01')]
    const { refused, deadlines, state } = run(minor, [referred, first, ...more], '2026-07-02')
    expect(state).toBe('ai_extended')
    expect(refused.map(({ eventId }) => eventId)).toEqual(['ai_extended 2026-07-01'])
    expect(deadlines.find(({ rule }) => rule.id === 'be.thb.ai.extension')?.due).toBe('2026-07-10')
  })

  it('gives the A card on four times yes only', () => {
    const card = (answers: object) =>
      run(minor, [referred, ai, happened('a_card_issued', '2026-04-01', { answers })], '2026-04-02')
    expect(card({ ...yes, linksBroken: 'unknown' }).state).toBe('ai_first')
    const { state, deadlines } = card(yes)
    expect(state).toBe('a_card')
    expect(deadlines.find(({ rule }) => rule.id === 'be.thb.acard.end')?.due).toBe('2026-10-01')
    // The window of renewal is counted back from the end, and ends on a working day inside it (D8).
    expect(deadlines.find(({ rule }) => rule.id === 'be.thb.acard.renewal')).toMatchObject({
      opens: '2026-08-17',
      due: '2026-09-01',
    })
  })

  it('renews the card as often as it takes', () => {
    const cards = ['2026-04-01', '2026-10-01', '2027-04-01'].map((on, at) =>
      happened(at === 0 ? 'a_card_issued' : 'a_card_renewed', on, { answers: yes }),
    )
    const { refused, since, deadlines } = run(minor, [referred, ai, ...cards], '2027-04-02')
    expect([refused, since]).toEqual([[], '2026-04-01'])
    expect(deadlines.find(({ rule }) => rule.id === 'be.thb.acard.end')?.due).toBe('2027-10-01')
  })

  it('opens unlimited stay by the requisitions alone, with the proof; a dismissal ends nothing', () => {
    const dismissed = happened('case_dismissed', '2026-03-01')
    const charge = happened('requisitions_retain_charge', '2026-03-20')
    expect(run(minor, [referred, ai, dismissed], '2026-03-02').state).toBe('ai_first')
    expect(run(minor, [referred, ai, charge], '2026-03-21').state).toBe('ai_first')
    const { state, deadlines } = run(minor, [referred, ai, { ...charge, evidence: true }], '2026-03-21')
    expect(state).toBe('unlimited_eligible')
    expect(deadlines.find(({ rule }) => rule.id === 'be.thb.unlimited.request')?.due).toBe('2026-04-13')
  })

  it('computes the appeal by the way of notification, and does not vouch for it after the reform', () => {
    const ended = (on: string, mode?: 'post' | 'handed') =>
      run(minor, [referred, ai, happened('stay_ended_decision', on, mode ? { mode } : {})], on)
    const annulment = (result: ReturnType<typeof run>) =>
      result.deadlines.find(({ rule }) => rule.id === 'be.thb.cce.annul.30')
    expect(annulment(ended('2026-04-01', 'post'))).toMatchObject({
      due: '2026-05-06',
      stop: '2026-04-28',
      outOfForce: false,
    })
    // 1 May is a legal holiday, a Friday: the period ends on Monday.
    expect(annulment(ended('2026-04-01', 'handed'))).toMatchObject({
      due: '2026-05-04',
      certainty: 'sourced',
    })
    expect(ended('2026-04-01').warnings.map(({ code }) => code)).toContain('mode-unknown')
    const after = ended('2026-06-12', 'handed')
    expect(annulment(after)).toMatchObject({ outOfForce: true, certainty: 'uncertain' })
    expect(after.warnings.map(({ code }) => code)).toContain('rule-out-of-force')
  })

  it('takes no event from the future, from before the birth, or out of order', () => {
    const refused = (event: CaseEvent) =>
      run(minor, [referred, event], '2026-01-20').refused[0]?.reasons[0]?.en
    expect(refused(happened('ai_issued', '2026-02-01'))).toBe('An event is recorded once it has happened.')
    expect(refused(happened('referral_to_recognised_centre', '2009-01-01'))).toBe(
      'Before the retained birth date.',
    )
    expect(refused(happened('b_card_decision', '2026-01-10'))).toBe(
      'Not possible from where the procedure stood on that day.',
    )
    expect(refused(happened('nothing_known', '2026-01-10'))).toBe('This procedure does not know that event.')
  })

  it('keeps the computed date beside one that two people set, and waits for the second', () => {
    const override = {
      rule: 'be.thb.ai.end',
      eventId: ai.id,
      day: '2026-04-08',
      reason: 'Date dite au téléphone',
      confirmed: false,
    }
    const at = (confirmed: boolean) =>
      run(minor, [referred, ai], '2026-01-20', { overrides: [{ ...override, confirmed }] }).deadlines.find(
        ({ rule }) => rule.id === 'be.thb.ai.end',
      )
    expect(at(false)).toMatchObject({ due: '2026-04-12', from: 'computed' })
    expect(at(true)).toMatchObject({
      due: '2026-04-08',
      from: 'override',
      estimate: false,
      computed: { raw: '2026-04-12' },
    })
  })
})

test('whatever is recorded, in whatever order: it answers, ends nothing by itself and forgets no record', () => {
  const event = fc.record({
    event: fc.constantFrom(...beThb.events.map(({ id }) => id)),
    on: fc.integer({ min: -40, max: 880 }).map(days => plusDays('2026-01-01', days)),
    mode: fc.option(fc.constantFrom('post' as const, 'handed' as const), { nil: undefined }),
    evidence: fc.boolean(),
    answers: fc.option(fc.constant(yes), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(event, { maxLength: 14 }), fc.constantFrom(minor, adult), (given, facts) => {
      const events = given.map(({ mode, answers, ...one }, at) => ({
        ...one,
        id: String(at),
        ...(mode && { mode }),
        ...(answers && { answers }),
      }))
      const today = '2028-06-01'
      const result = run(facts, events, today)
      expect(result.path.length + result.refused.length).toBe(events.length)
      expect(new Set([...result.path, ...result.refused].map(({ eventId }) => eventId)).size).toBe(
        events.length,
      )
      for (const [at, step] of result.path.entries())
        expect(step.from).toBe(result.path[at - 1]?.to ?? 'detected')
      expect(result.state).toBe(result.path.at(-1)?.to ?? 'detected')
      for (const deadline of result.deadlines) expect(deadline.arithmetic.length).toBeGreaterThan(0)
      // The same records a day later stand where they stood: time alone moves no procedure.
      expect(run(facts, events, plusDays(today, 400)).state).toBe(result.state)
      // Recorded in another order, what happened on different days comes out alike.
      if (new Set(events.map(({ on }) => on)).size === events.length)
        expect(run(facts, events.toReversed(), today)).toEqual(result)
    }),
    { numRuns: 3000 },
  )
})
