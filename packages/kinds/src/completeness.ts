import { type Answer, type Answers, isBlank, rowsIn, topicsIn } from './answers.ts'
import { type Field, fieldsOf, type Kind } from './kind.ts'

export type Missing = {
  readonly path: readonly (string | number)[]
  readonly code: 'required-to-sign' | 'too-few-rows'
}

/**
 * What still stands between these answers and a signature, in reading order: required fields that are
 * absent or blank, lists that are too short. A required interview needs one topic that has a state.
 */
export function missingToSign(kind: Kind, answers: Answers): readonly Missing[] {
  return fieldsOf(kind).flatMap(field => missingIn(field, answers[field.id]))
}

function missingIn(field: Field, answer: Answer | undefined): readonly Missing[] {
  const path = [field.id]
  if (field.required && !isAnswered(field, answer)) return [{ path, code: 'required-to-sign' }]
  if (field.type !== 'list') return []
  const rows = rowsIn(answer)
  const inRows = rows.flatMap((row, index) =>
    field.fields
      .filter(cell => cell.required && isBlank(row[cell.id]))
      .map((cell): Missing => ({ path: [field.id, index, cell.id], code: 'required-to-sign' })),
  )
  return rows.length < (field.min ?? 0) ? [{ path, code: 'too-few-rows' }, ...inRows] : inRows
}

function isAnswered(field: Field, answer: Answer | undefined): boolean {
  if (field.type !== 'topics') return !isBlank(answer)
  return Object.values(topicsIn(answer)).some(topic => topic?.state !== undefined)
}
