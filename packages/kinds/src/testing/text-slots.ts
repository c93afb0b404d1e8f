import type { Answer, Answers } from '../answers.ts'
import { type Field, fieldsOf, type Kind, type RowField } from '../kind.ts'

/** A place of a form where somebody may type. */
export type TextSlot = {
  readonly name: string
  readonly path: readonly (string | number)[]
  readonly maxLength: number
  readonly oneLine: boolean
  /** Places and persons are made neutral outside the house; other free text is the leak detector's work. */
  readonly redacted: boolean
  /** What the team supposes, and what is `inside`; left out altogether outside the house. */
  readonly kept?: true
  /** Answers that hold this text in this slot and nothing else. */
  readonly fill: (text: string) => Answers
}

/** Every place where somebody may type in a kind. */
export function textSlots(kind: Kind): readonly TextSlot[] {
  return fieldsOf(kind).flatMap(field =>
    slotsOf(field).map(slot => ({
      ...slot,
      ...((kind.inside || field.inside) && { kept: true as const }),
      name: `${kind.id} ${[field.id, ...slot.path].join('/')}`,
      path: [field.id, ...slot.path],
      fill: (text: string) => ({ [field.id]: slot.wrap(text) }),
    })),
  )
}

type Slot = Pick<TextSlot, 'path' | 'maxLength' | 'oneLine' | 'redacted' | 'kept'> & {
  readonly wrap: (text: string) => Answer
}

function slotsOf(field: Field): readonly Slot[] {
  if (field.type === 'list') {
    return field.fields.flatMap(cell => {
      const slot = cellSlot(cell)
      return slot
        ? [
            {
              ...slot,
              path: [0, cell.id, ...slot.path],
              wrap: (text: string) => [{ key: 'r0', [cell.id]: slot.wrap(text) }],
            },
          ]
        : []
    })
  }
  if (field.type === 'needs') {
    const { maxLength } = field
    const wrap = (what: string) => [{ key: 'r0', what }]
    return [{ path: [0, 'what'], maxLength, oneLine: true, redacted: false, wrap }]
  }
  if (field.type === 'topics') {
    const { maxLength } = field
    const free = { maxLength, oneLine: false, redacted: false }
    return field.topics.flatMap(({ code }) => [
      { ...free, path: [code, 'words', 'text'], wrap: (text: string) => ({ [code]: { words: { text } } }) },
      { ...free, path: [code, 'facts'], wrap: (facts: string) => ({ [code]: { facts } }) },
      {
        ...free,
        kept: true,
        path: [code, 'hypotheses'],
        wrap: (hypotheses: string) => ({ [code]: { hypotheses } }),
      },
    ])
  }
  if (field.type === 'acknowledgement') {
    const free = { maxLength: field.maxLength, oneLine: false, redacted: false }
    return [
      { ...free, path: ['refusedItems'], wrap: refusedItems => ({ refusedItems }) },
      { ...free, path: ['comment'], wrap: comment => ({ comment }) },
    ]
  }
  const slot = cellSlot(field)
  return slot ? [slot] : []
}

type CellSlot = Omit<Slot, 'wrap'> & {
  readonly wrap: (text: string) => string | { text: string } | { label: string }
}

function cellSlot(field: RowField): CellSlot | undefined {
  if (!('maxLength' in field)) return undefined
  const { maxLength, type } = field
  const kept =
    field.inside || ('voice' in field && field.voice === 'hypothesis') ? { kept: true as const } : {}
  if (type === 'words') {
    return { ...kept, path: ['text'], maxLength, oneLine: false, redacted: false, wrap: text => ({ text }) }
  }
  if (type === 'person') {
    return { ...kept, path: ['label'], maxLength, oneLine: true, redacted: true, wrap: label => ({ label }) }
  }
  const slot = {
    ...kept,
    path: [],
    maxLength,
    oneLine: type !== 'text',
    redacted: type === 'place',
    wrap: (text: string) => text,
  }
  return slot
}
