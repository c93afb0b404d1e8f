import { type Answer, type Answers, isBlank, isBlankRow, rowsIn, topicsIn } from './answers.ts'
import { type Field, fieldsOf, type Kind, type RowField } from './kind.ts'

export type Missing = {
  readonly path: readonly (string | number)[]
  readonly code: 'required-to-sign' | 'too-few-rows'
}

/**
 * What still stands between these answers and a signature, in reading order: required fields that are
 * absent or blank, lists that are too short, needs that say when or who but not what. A required interview
 * needs one topic that has a state. Rows that nobody filled count for nothing.
 */
export function missingToSign(kind: Kind, answers: Answers): readonly Missing[] {
  return fieldsOf(kind).flatMap(field => missingIn(field, answers[field.id]))
}

function missingIn(field: Field, answer: Answer | undefined): readonly Missing[] {
  const path = [field.id]
  if (field.required && !isAnswered(field, answer)) return [{ path, code: 'required-to-sign' }]
  if (field.type !== 'list' && field.type !== 'needs') return []
  const cells = field.type === 'needs' ? ['what'] : requiredCells(field.fields)
  const rows = rowsIn(answer).map((row, index) => ({ row, index }))
  const filled = rows.filter(({ row }) => !isBlankRow(row))
  const inRows = filled.flatMap(({ row, index }) =>
    cells
      .filter(cell => isBlank(row[cell]))
      .map((cell): Missing => ({ path: [field.id, index, cell], code: 'required-to-sign' })),
  )
  const least = field.type === 'list' ? (field.min ?? 0) : 0
  return filled.length < least ? [{ path, code: 'too-few-rows' }, ...inRows] : inRows
}

function requiredCells(fields: readonly RowField[]): readonly string[] {
  return fields.filter(cell => cell.required).map(cell => cell.id)
}

function isAnswered(field: Field, answer: Answer | undefined): boolean {
  if (field.type !== 'topics') return !isBlank(answer)
  return Object.values(topicsIn(answer)).some(topic => topic?.state !== undefined)
}
