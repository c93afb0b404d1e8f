import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Answers } from './answers.ts'
import { BUILT_IN_KINDS } from './catalogue.ts'
import { missingToSign } from './completeness.ts'
import { type Field, fieldsOf, type Kind, type Tense } from './kind.ts'
import { draftSchema, signedSchema } from './schema.ts'
import { isAhead, outOfTense } from './tense.ts'
import { arbitraryFullAnswers } from './testing/arbitrary-answers.ts'
import { everyFieldKind } from './testing/every-field-kind.ts'
import { NEXT_MORNING } from './testing/judged.ts'

const { now, told } = NEXT_MORNING
const LAST = { day: '2099-12-31', at: '2099-12-31T12:00:00Z' }
const FIRST = { day: '1900-01-01', at: '1900-01-01T12:00:00Z' }

type Slot = { path: readonly (string | number)[]; type: string; tense: Tense | undefined }

/** Every place of a form that holds a date with a name of its own, one row of each list among them. */
function slotsOf(kind: Kind): Slot[] {
  return fieldsOf(kind).flatMap((field: Field): Slot[] => {
    if (field.type === 'acknowledgement') return [{ path: [field.id, 'date'], type: 'date', tense: 'past' }]
    if (field.type === 'list') {
      return field.fields.flatMap(cell =>
        cell.type === 'date' || cell.type === 'datetime'
          ? [{ path: [field.id, 0, cell.id], type: cell.type, tense: cell.tense }]
          : [],
      )
    }
    return field.type === 'date' || field.type === 'datetime'
      ? [{ path: [field.id], type: field.type, tense: field.tense }]
      : []
  })
}

function filled(slots: readonly Slot[], value: { day: string; at: string }): Answers {
  const answers: Record<string, unknown> = {}
  for (const { path, type } of slots) {
    const [field = '', at, cell] = path
    const day = type === 'date' ? value.day : value.at
    if (cell !== undefined) answers[field] = [{ ...rowOf(answers[field]), key: 'ra', [cell]: day }]
    else answers[field] = at === undefined ? day : { [at]: day }
  }
  return answers as Answers
}
const rowOf = (rows: unknown): object => (Array.isArray(rows) ? rows[0] : {})

function refused(kind: Kind, answers: Answers) {
  return missingToSign(kind, answers, NEXT_MORNING).filter(({ code }) => code.startsWith('in-the-'))
}

describe.each([...BUILT_IN_KINDS, everyFieldKind].map(kind => [kind.id, kind] as const))(
  'the dates of %s',
  (_, kind) => {
    const slots = slotsOf(kind)
    const pathsOf = (tense: Tense) => slots.filter(slot => slot.tense === tense).map(({ path }) => path)

    it('are refused at each field of the past when they lie ahead, and kept in a draft', () => {
      const answers = filled(slots, LAST)
      const expected = pathsOf('past').map(path => ({ path, code: 'in-the-future' }))
      expect(refused(kind, answers)).toEqual(expected)
      expect(draftSchema(kind).parse(answers)).toEqual(answers)
    })

    it('are refused at each field of the future when they lie before the record', () => {
      const expected = pathsOf('future').map(path => ({ path, code: 'in-the-past' }))
      expect(refused(kind, filled(slots, FIRST))).toEqual(expected)
    })

    it('may all be the moment that the record tells of', () => {
      expect(refused(kind, filled(slots, told))).toEqual([])
    })
  },
)

test('any record can be signed once what was refused of its dates is put right', () => {
  fc.assert(
    fc.property(arbitraryFullAnswers(everyFieldKind), answers => {
      const put = structuredClone(answers) as Record<string, unknown>
      for (const { path } of refused(everyFieldKind, answers)) {
        const place = path.slice(0, -1).reduce((part, key) => part[key] as typeof put, put)
        const last = String(path.at(-1))
        place[last] = String(place[last]).length > 10 ? told.at : told.day
      }
      expect(refused(everyFieldKind, put as Answers)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('a day is judged by the clocks of the centre, a moment to the minute with a little grace', () => {
  const heldOn = { type: 'date', tense: 'past' } as const
  const heldAt = { type: 'datetime', tense: 'past' } as const
  const nextOn = { type: 'date', tense: 'future' } as const
  // Half past eleven in the evening by UTC, half past midnight in Brussels: the 23rd has begun.
  expect(outOfTense(heldOn, '2026-11-23', NEXT_MORNING)).toBeUndefined()
  expect(outOfTense(heldOn, '2026-11-24', NEXT_MORNING)).toBe('in-the-future')
  expect(outOfTense(heldAt, '2026-11-22T23:35:00Z', NEXT_MORNING)).toBeUndefined()
  expect(outOfTense(heldAt, '2026-11-22T23:35:01Z', NEXT_MORNING)).toBe('in-the-future')
  // Yesterday, when it is signed; the day itself, when it is told of.
  expect(outOfTense(nextOn, '2026-11-22', NEXT_MORNING)).toBeUndefined()
  expect(outOfTense(nextOn, '2026-11-21', NEXT_MORNING)).toBe('in-the-past')
})

test('the moment of a record itself may not lie ahead', () => {
  expect(isAhead(NEXT_MORNING)).toBe(false)
  expect(isAhead({ now: told, told: now })).toBe(true)
})

test('an interview of 2030 is refused at its field by the schema of what is signed', () => {
  const interview = BUILT_IN_KINDS.find(({ id }) => id === 'first-interview') ?? everyFieldKind
  const answers = {
    setting: 'office',
    startedAt: '2030-01-01T09:00:00Z',
    language: 'fr',
    topics: { journey: { state: 'declined' } },
  }
  const { error } = signedSchema(interview, NEXT_MORNING).safeParse(answers)
  expect(error?.issues).toMatchObject([{ path: ['startedAt'], params: { code: 'in-the-future' } }])
})

test('a date without a tense is one that may lie on either side, named here', () => {
  const free = BUILT_IN_KINDS.flatMap(kind =>
    slotsOf(kind)
      .filter(slot => slot.tense === undefined)
      .map(({ path }) => `${kind.id} ${path.filter(part => part !== 0).join('.')}`),
  )
  expect(free).toMatchInlineSnapshot(`
    [
      "referral expectedOn",
      "consent expiresOn",
      "identity-document expiresOn",
      "identity-document renewFrom",
      "photo deleteOn",
      "youth-child bornOn",
      "security-plan validFrom",
      "security-plan validTo",
      "security-plan measures.until",
      "incident externalReportDueOn",
      "referent-meeting commitments.byDay",
      "individual-project goals.targetOn",
      "sanction endsOn",
      "observation-report periodTo",
      "observation-report proposals.byDay",
      "evaluation-report periodTo",
      "evaluation-report proposals.byDay",
      "orientation-report periodTo",
      "orientation-report proposals.byDay",
      "school-enrolment startsOn",
      "internship startsOn",
      "internship endsOn",
      "volunteering startsOn",
      "volunteering endsOn",
      "club startsOn",
      "club endsOn",
      "culture-card validUntil",
      "partner-orientation relayOn",
      "studio-visitor until",
      "bill dueOn",
      "bill paidOn",
      "meal-plan weekOn",
      "alumni-consent expiresOn",
      "legal-note dueOn",
      "legal-document expiresOn",
      "legal-document renewFrom",
      "residence-risk-screening rs22",
      "residence-risk-screening rs10",
      "residence-risk-screening rs33",
      "hearing hearingOn",
      "hearing prepareOn",
      "hearing-transport travelOn",
    ]
  `)
})
