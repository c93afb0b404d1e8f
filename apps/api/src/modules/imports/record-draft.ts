import type { ImportProblemCode } from '@havre/contracts/import-parts.ts'
import type { Answer, Answers } from '@havre/kinds/answers.ts'
import { emptyAnswers, isBlank } from '@havre/kinds/answers.ts'
import { issueCode } from '@havre/kinds/base-schemas.ts'
import { fieldsOf, type Kind } from '@havre/kinds/kind.ts'
import { signedSchema } from '@havre/kinds/schema.ts'
import { isAhead } from '@havre/kinds/tense.ts'
import { judgedAt } from '../entries/judged.ts'
import type { RecordDraft, Values } from './file-draft.ts'

const FIRST_MOMENT = '2000-01-01'
const ISSUES: Record<string, ImportProblemCode> = {
  'required-to-sign': 'required',
  'too-few-rows': 'required',
  'too-big': 'too-long',
  'date-out-of-range': 'date-out-of-range',
  'in-the-future': 'in-the-future',
  'in-the-past': 'dates-out-of-order',
  'control-character': 'characters',
  'bidi-control': 'characters',
  'lone-surrogate': 'characters',
  'line-break': 'characters',
}

/**
 * The record of one kind that a row holds; none when the row says nothing of it. The day of the record, where no column
 * gives one, is `otherwise`; it also answers the first date that the kind asks for.
 */
export function recordOf(
  kind: Kind,
  values: Values,
  given: { fixed: ReadonlyMap<string, string>; otherwise: string | null; now: Date; timeZone: string },
  wrong: (code: ImportProblemCode, to: string) => void,
): RecordDraft | null {
  const name = (field: string) => `kind.${kind.id}.${field}`
  const said = fieldsOf(kind).flatMap(field => {
    const value = values.get(name(field.id))
    return value === undefined || isBlank(value) ? [] : [[field.id, value as Answer] as const]
  })
  if (said.length === 0) return null
  const when = values.get(name('when')) ?? given.otherwise
  if (typeof when !== 'string') {
    wrong('when-missing', name('when'))
    return null
  }
  if (when < FIRST_MOMENT) wrong('date-out-of-range', name('when'))
  const judged = judgedAt(given.now, when, given.timeZone)
  const ahead = isAhead(judged)
  if (ahead) wrong('in-the-future', name('when'))
  const answers: Answers = {
    ...emptyAnswers(kind),
    ...fixedOf(kind, given.fixed),
    ...dated(kind, when),
    ...Object.fromEntries(said),
  }
  // A day that lies ahead is told once, not again at the field that takes it over.
  const checked = signedSchema(kind, ahead ? { ...judged, now: judged.told } : judged).safeParse(answers)
  if (!checked.success) {
    for (const issue of checked.error.issues)
      wrong(ISSUES[issueCode(issue)] ?? 'does-not-fit', name(String(issue.path[0] ?? 'when')))
    return null
  }
  return { kind, answers: checked.data, occurredAt: when }
}

/** Codes that hold for every row, yes and no among them. */
function fixedOf(kind: Kind, fixed: ReadonlyMap<string, string>): Answers {
  return Object.fromEntries(
    fieldsOf(kind).flatMap((field): [string, Answer][] => {
      const code = fixed.get(`kind.${kind.id}.${field.id}`)
      if (code === undefined) return []
      if (field.type === 'bool') return [[field.id, code === 'true']]
      return [[field.id, field.type === 'codes' ? [code] : code]]
    }),
  )
}

/** The first date that the kind asks for before it can be signed is the day of the record. */
function dated(kind: Kind, when: string): Answers {
  const field = fieldsOf(kind).find(one => one.required && (one.type === 'date' || one.type === 'datetime'))
  if (!field) return {}
  return { [field.id]: field.type === 'date' ? when.slice(0, 10) : when }
}
