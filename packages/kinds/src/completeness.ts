import { type Answer, type Answers, isBlank, isBlankRow, isObject, rowsIn, topicsIn } from './answers.ts'
import { type Field, fieldsOf, type Kind, type RowField, type Tense } from './kind.ts'
import { type Judged, outOfTense, type TenseCode } from './tense.ts'

export type Missing = {
  readonly path: readonly (string | number)[]
  readonly code: 'required-to-sign' | 'too-few-rows' | TenseCode
}

/**
 * What still stands between these answers and a signature, in reading order: required fields that are
 * absent or blank, lists that are too short, needs that say when or who but not what, dates on the wrong side of the record.
 * A required interview needs one topic that has a state. Rows that nobody filled count for nothing.
 */
export function missingToSign(kind: Kind, answers: Answers, judged: Judged): readonly Missing[] {
  return fieldsOf(kind).flatMap(field => missingIn(field, answers[field.id], judged))
}

function missingIn(field: Field, answer: Answer | undefined, judged: Judged): readonly Missing[] {
  const path = [field.id]
  if (field.required && !isAnswered(field, answer)) return [{ path, code: 'required-to-sign' }]
  switch (field.type) {
    case 'list':
    case 'needs':
      return missingInRows(field, answer, judged)
    case 'acknowledgement':
      return isObject(answer) && 'date' in answer
        ? wrongDate(ACKNOWLEDGED, answer.date, [field.id, 'date'], judged)
        : []
    default:
      return wrongDate(field, answer, path, judged)
  }
}

function missingInRows(
  field: Extract<Field, { type: 'list' | 'needs' }>,
  answer: Answer | undefined,
  judged: Judged,
): readonly Missing[] {
  const cells = field.type === 'needs' ? NEED : field.fields
  const rows = rowsIn(answer).map((row, index) => ({ row, index }))
  const filled = rows.filter(({ row }) => !isBlankRow(row))
  const inRows = filled.flatMap(({ row, index }) =>
    cells.flatMap((cell): readonly Missing[] => {
      const path = [field.id, index, cell.id]
      if (cell.required && isBlank(row[cell.id])) return [{ path, code: 'required-to-sign' }]
      return wrongDate(cell, row[cell.id], path, judged)
    }),
  )
  const least = field.type === 'list' ? (field.min ?? 0) : 0
  return filled.length < least ? [{ path: [field.id], code: 'too-few-rows' }, ...inRows] : inRows
}

type Cell = Pick<RowField, 'id' | 'type' | 'required'> & { readonly tense?: Tense }

/** A need says what it is. */
const NEED: readonly Cell[] = [{ id: 'what', type: 'line', required: 'toSign' }]
/** The day on which a youth acknowledged has come. */
const ACKNOWLEDGED = { type: 'date', tense: 'past' } as const

function wrongDate(
  field: Parameters<typeof outOfTense>[0],
  answer: unknown,
  path: Missing['path'],
  judged: Judged,
): readonly Missing[] {
  const code = outOfTense(field, answer, judged)
  return code ? [{ path, code }] : []
}

function isAnswered(field: Field, answer: Answer | undefined): boolean {
  if (field.type !== 'topics') return !isBlank(answer)
  return Object.values(topicsIn(answer)).some(topic => topic?.state !== undefined)
}
