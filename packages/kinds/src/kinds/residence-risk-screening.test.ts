import { REFLEXES } from '@havre/rules/reflexes/questions.ts'
import { describe, expect, it } from 'vitest'
import { reflexAnswers, reflexPlaces } from '../fields/reflex.ts'
import { followUpsOf } from '../follow-ups.ts'
import { fieldsOf } from '../kind.ts'
import { redact } from '../redact.ts'
import { draftSchema, signedSchema } from '../schema.ts'
import { NEXT_MORNING } from '../testing/judged.ts'
import { residenceRiskScreening as kind } from './residence-risk-screening.ts'

const fields = fieldsOf(kind)
const accepts = (answers: object) => signedSchema(kind, NEXT_MORNING).safeParse(answers).success

describe('the first reflexes kept on a file', () => {
  it('asks every question of the list, each once, in the order of the list; another question is another version', () => {
    const asked = fields.filter(({ id }) => /^rs\d\d$/.test(id))
    expect(asked.map(({ id }) => id)).toEqual(REFLEXES.map(({ id }) => id.toLowerCase().replace('-', '')))
    expect(asked.filter(({ type }) => type === 'date').map(({ id }) => id)).toEqual(['rs22', 'rs10', 'rs33'])
    expect([kind.version, kind.compartment, kind.axes, asked.length]).toEqual([1, 'LEGAL', ['legal'], 48])
  })

  it('takes “not known” for an answer to each of them, a day too, and nothing else than yes and no', () => {
    const unknown = Object.fromEntries(REFLEXES.flatMap(one => reflexPlaces(one, 'unknown').filter(isGiven)))
    expect(accepts(unknown)).toBe(true)
    expect(reflexAnswers(unknown)).toEqual(Object.fromEntries(REFLEXES.map(({ id }) => [id, 'unknown'])))
    expect([accepts({ rs04: 'perhaps' }), accepts({ rs04: 'no', rs10: '2026-02-30' })]).toEqual([
      false,
      false,
    ])
  })

  it('is signed once it is known, or known to be unknown, whether a parent is there; all else may stay open', () => {
    expect([accepts({}), accepts({ rs24: 'no' }), accepts({ rs04: 'unknown' })]).toEqual([false, false, true])
    expect(draftSchema(kind).safeParse({}).success).toBe(true)
  })

  it('keeps a day or that nobody knows it, never both', () => {
    const permit = { id: 'RS-10', ask: 'date' } as const
    expect(reflexPlaces(permit, '2026-12-20')).toEqual([
      ['rs10', '2026-12-20'],
      ['rs10Unknown', undefined],
    ])
    expect(reflexAnswers({ rs10: '2026-12-20', rs10Unknown: 'unknown', handOver: 'done' })).toEqual({
      'RS-10': '2026-12-20',
    })
  })

  it('opens a task for the next day while nobody has handed over to a lawyer, and one to ask again', () => {
    const tasks = (answers: object) => followUpsOf(kind, { ...answers }, '2026-11-26')
    expect(tasks({ handOver: 'noLawyer', againOn: '2027-01-15' })).toEqual([
      { id: 'handOver', forRole: 'LEG', dueOn: '2026-11-27' },
      { id: 'again', forRole: 'LEG', dueOn: '2027-01-15' },
    ])
    expect(tasks({ handOver: 'done' })).toEqual([])
  })

  it('copies no answer in plain, and tells nobody outside the name of the lawyer', () => {
    expect(fields.filter(field => 'facet' in field)).toEqual([])
    const answers = { rs04: 'no', lawyer: { role: 'lawyer', label: 'Maître Fictive' } }
    const outside = redact(kind, answers, { audience: 'external', language: 'fr' })
    expect(JSON.stringify(outside)).not.toContain('Fictive')
  })
})

function isGiven(place: readonly [string, string | undefined]): boolean {
  return place[1] !== undefined
}
