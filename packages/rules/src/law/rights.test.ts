import { describe, expect, it, test } from 'vitest'
import type { CaseEvent, Opinion } from '../engine/case.ts'
import { evaluate } from '../engine/evaluate.ts'
import type { Facts } from '../model/facts.ts'
import { findProcedure } from './procedures.ts'

describe('dates that cost a child a right', () => {
  const run = (
    id: string,
    births: Facts['births'],
    events: Omit<CaseEvent, 'id'>[],
    today: string,
    answers: Facts['answers'] = {},
  ) => {
    const procedure = findProcedure(id)
    if (!procedure) throw new Error(id)
    return evaluate(procedure, {
      facts: { births, answers },
      events: events.map((one, at) => ({ ...one, id: String(at) })),
      today,
    })
  }
  const due = (result: ReturnType<typeof run>, id: string) =>
    result.deadlines.find(({ rule }) => rule.id === id)

  it('the durable-solution certificate stops at 18, and the evidence leaves a month before', () => {
    const born = [{ day: '2009-03-15', retained: true }]
    const known = { definitivelyIdentified: 'yes', europeanNational: 'no' } as const
    const result = run(
      'be.ds',
      born,
      [
        { event: 'ds_filed', on: '2026-06-01' },
        { event: 'ai_6m_issued', on: '2026-11-02' },
      ],
      '2026-11-03',
      known,
    )
    expect(due(result, 'be.ds.ai.end')).toMatchObject({ due: '2027-03-15', estimate: true })
    // 15 February 2027 is a Monday.
    expect(due(result, 'be.ds.ai.evidence')).toMatchObject({ due: '2027-02-15', nature: 'legal' })
  })

  it('a second sanction keeps the period of the first; an appeal ends its own period, a decision to lodge none ends all', () => {
    const sanctions = run(
      'be.reception',
      [],
      [
        { event: 'sanction_notified', on: '2026-03-02' },
        { event: 'sanction_notified', on: '2026-03-04' },
      ],
      '2026-03-05',
    )
    expect(sanctions.deadlines.map(({ eventId, due: day }) => [eventId, day])).toEqual([
      ['0', '2026-03-09'],
      ['1', '2026-03-11'],
    ])
    const ended = [
      { event: 'referral_to_recognised_centre', on: '2026-01-02' },
      { event: 'stay_ended_decision', on: '2026-03-02', mode: 'registered' as const },
    ]
    const open = (more: Omit<CaseEvent, 'id'>[]) =>
      run('be.thb', [{ day: '2010-01-01', retained: true }], [...ended, ...more], '2026-06-01', {
        recognisedCentre: 'yes',
        unaccompanied: 'yes',
      })
        .deadlines.filter(({ state }) => state !== 'met')
        .map(({ rule }) => rule.id)
    expect(open([])).toEqual(['be.thb.cce.udn.10', 'be.thb.cce.annul.30'])
    expect(open([{ event: 'annulment_lodged', on: '2026-03-10' }])).toEqual(['be.thb.cce.udn.10'])
    expect(open([{ event: 'no_appeal', on: '2026-03-10' }])).toEqual([])
  })

  it('the A card still ends, and is renewed, while unlimited stay is only possible', () => {
    const yes = {
      stillVictim: 'yes',
      proceedingsPending: 'yes',
      willToCooperate: 'yes',
      linksBroken: 'yes',
    } as const
    const till = [
      { event: 'referral_to_recognised_centre', on: '2026-01-02' },
      { event: 'ai_issued', on: '2026-01-10' },
      { event: 'a_card_issued', on: '2026-03-02', answers: yes },
      { event: 'conviction', on: '2026-05-04', evidence: true },
    ]
    const at = (events: Omit<CaseEvent, 'id'>[]) =>
      run('be.thb', [{ day: '2010-01-01', retained: true }], events, '2026-06-01', {
        recognisedCentre: 'yes',
        unaccompanied: 'yes',
      })
    expect(due(at(till), 'be.thb.acard.end')).toMatchObject({ due: '2026-09-02', state: 'open' })
    const renewed = at([...till, { event: 'a_card_renewed', on: '2026-05-20', answers: yes }])
    expect([renewed.state, due(renewed, 'be.thb.acard.end')?.due]).toEqual([
      'unlimited_eligible',
      '2026-11-20',
    ])
  })

  it('the extension of youth care is asked for before 18: the eve, whatever day it is, and the house stops a week before', () => {
    // 18 on Monday 2 November 2026: the eve is All Saints, a Sunday; five working days before it is Monday 26 October.
    const result = run(
      'be.youth-care',
      [{ day: '2008-11-02', retained: true }],
      [{ event: 'mandate_given', on: '2026-01-10' }],
      '2026-09-01',
    )
    expect(due(result, 'be.sfwb.extension')).toMatchObject({
      due: '2026-11-01',
      stop: '2026-10-26',
      computed: { raw: '2026-11-01' },
    })
    const late = run(
      'be.youth-care',
      [{ day: '2008-11-02', retained: true }],
      [
        { event: 'mandate_given', on: '2026-01-10' },
        { event: 'extension_asked', on: '2026-11-02' },
      ],
      '2026-11-03',
    )
    expect(late.refused[0]?.reasons[0]?.fr).toBe('Trop tard : la demande se fait avant les 18 ans.')
  })

  it('shows what each claimed birth date would make of it, and computes nothing while none is retained', () => {
    const births = [
      { day: '2008-11-02', retained: true },
      { day: '2009-05-20', retained: false },
    ]
    expect(
      due(
        run('be.youth-care', births, [{ event: 'mandate_given', on: '2026-01-10' }], '2026-09-01'),
        'be.sfwb.extension',
      )?.alternatives,
    ).toEqual([{ born: '2009-05-20', due: '2027-05-19' }])
    const open = run(
      'be.youth-care',
      births.map(one => ({ ...one, retained: false })),
      [{ event: 'mandate_given', on: '2026-01-10' }],
      '2026-09-01',
    )
    expect(due(open, 'be.sfwb.extension')).toBeUndefined()
    expect(open.warnings.map(({ code }) => code)).toContain('no-retained-birth')
  })

  it('the age decision may be contested for 60 days, with a stop of the house five working days before', () => {
    const result = run(
      'be.guardianship',
      [{ day: '2009-05-20', retained: true }],
      [
        { event: 'reported', on: '2026-01-10' },
        { event: 'age_doubted', on: '2026-01-15' },
        { event: 'age_adult', on: '2026-02-02', mode: 'registered' },
      ],
      '2026-02-10',
    )
    expect(due(result, 'be.ce.60')).toMatchObject({ due: '2026-04-03', stop: '2026-03-27' })
  })

  it('a medical request leaves before its certificate is three months old', () => {
    const signed = { event: 'certificate_signed', on: '2026-01-31' }
    const result = run('be.9ter', [], [signed], '2026-02-10')
    expect(due(result, 'be.9ter.certificate')?.due).toBe('2026-04-29')
    expect(
      run('be.9ter', [], [signed, { event: 'filed', on: '2026-05-02' }], '2026-05-03').refused,
    ).toHaveLength(1)
  })

  it('France: five days with the first one counted, the judge within eight, nationality on the eve', () => {
    const born = [{ day: '2009-09-10', retained: true }]
    const result = run('fr.mna', born, [{ event: 'sheltered', on: '2026-03-03' }], '2026-03-04')
    expect(['fr.apu.0', 'fr.apu.1', 'fr.apu.2'].map(id => due(result, id)?.due)).toEqual([
      '2026-03-07',
      '2026-03-12',
      '2026-03-17',
    ])
    expect(
      due(run('fr.mna', born, [{ event: 'opp', on: '2026-03-03' }], '2026-03-04'), 'fr.opp.seize')?.due,
    ).toBe('2026-03-11')
    expect(due(run('fr.majority', born, [], '2026-03-04'), 'fr.nationality.by')?.due).toBe('2027-09-09')
    expect(due(run('fr.majority', born, [], '2026-03-04'), 'fr.l4353.safe')).toMatchObject({
      due: '2027-11-10',
      certainty: 'uncertain',
    })
  })
})

test('no track is left before lawyer and guardian were heard; that they disagree stops nobody', () => {
  const leave = (opinions: Opinion[], born = '2010-05-04') => {
    const events: CaseEvent[] = [
      { id: 'a', event: 'referral_to_recognised_centre', on: '2026-01-05' },
      { id: 'b', event: 'other_track_chosen', on: '2026-02-10' },
    ]
    const facts: Facts = { births: [{ day: born, retained: true }], answers: {} }
    const thb = findProcedure('be.thb')
    if (!thb) throw new Error('no track')
    return evaluate(thb, { facts, events, opinions, today: '2026-03-01' }).state
  }
  expect(leave([])).toBe('referred')
  expect(leave([{ by: 'lawyer', on: '2026-02-01' }])).toBe('referred')
  const both: Opinion[] = [
    { by: 'lawyer', on: '2026-02-01' },
    { by: 'guardian', on: '2026-02-10' },
  ]
  expect(leave(both)).toBe('switched')
  expect(leave([{ by: 'lawyer', on: '2026-02-01' }], '2008-02-10')).toBe('switched')
  expect(leave([both[0] as Opinion, { by: 'guardian', on: '2026-02-11' }])).toBe('referred')
})

test('the revision of a reception sanction ends on the fifth working day after, and the house stops the day it is told', () => {
  const reception = findProcedure('be.reception')
  if (!reception) throw new Error('no procedure')
  const { deadlines } = evaluate(reception, {
    facts: { births: [], answers: {} },
    // A Friday before a long weekend: 25 May 2026 is Whit Monday.
    events: [{ id: 'a', event: 'sanction_notified', on: '2026-05-22', mode: 'handed' }],
    today: '2026-05-22',
  })
  expect(deadlines).toMatchObject([
    { rule: { id: 'be.accueil.revision.5wd' }, due: '2026-06-01', stop: '2026-05-22' },
  ])
})
