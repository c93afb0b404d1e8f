import { type Answer, type Answers, isObject, type Row, rowsIn, topicsIn } from './answers.ts'
import { type Field, fieldsOf, type Kind, type RowField } from './kind.ts'

/** A piece of what somebody wrote, and the field that holds it. */
export type TextPiece = { readonly field: string; readonly text: string }

/** Every text that was written into these answers, in reading order; codes, dates and figures are none. */
export function textsOf(kind: Kind, answers: Answers): readonly TextPiece[] {
  return fieldsOf(kind).flatMap(field =>
    textsIn(field, answers[field.id]).map(text => ({ field: field.id, text })),
  )
}

function textsIn(field: Field, answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return []
  switch (field.type) {
    case 'list':
      return rowsIn(answer).flatMap(row => textsInRow(field.fields, row))
    case 'needs':
      return rowsIn(answer).flatMap(({ what }) => strings([what]))
    case 'topics':
      return Object.values(topicsIn(answer)).flatMap(topic =>
        topic ? strings([topic.words?.text, topic.facts, topic.hypotheses]) : [],
      )
    case 'acknowledgement':
      return strings(partsOf(answer, 'refusedItems', 'comment'))
    default:
      return textsInCell(field, answer)
  }
}

function textsInRow(fields: readonly RowField[], row: Row): readonly string[] {
  return fields.flatMap(field => textsInCell(field, row[field.id]))
}

function textsInCell(field: RowField, cell: unknown): readonly string[] {
  switch (field.type) {
    case 'line':
    case 'text':
    case 'place':
      return strings([cell])
    case 'words':
      return strings(partsOf(cell, 'text'))
    case 'person':
      return strings(partsOf(cell, 'label'))
    default:
      return []
  }
}

function partsOf(answer: unknown, ...names: readonly string[]): readonly unknown[] {
  return isObject(answer) ? names.map(name => answer[name]) : []
}

function strings(values: readonly unknown[]): readonly string[] {
  return values.filter(value => typeof value === 'string').filter(text => text.trim() !== '')
}
