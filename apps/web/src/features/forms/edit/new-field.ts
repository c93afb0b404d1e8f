import type { Field, FieldType, RowField, Section, Term } from '@havre/kinds/kind.ts'

/** The types of field that the editor offers; the interview with its topics stays with the forms of the house. */
export const FIELD_TYPES = [
  'line',
  'text',
  'words',
  'code',
  'codes',
  'bool',
  'date',
  'datetime',
  'int',
  'minutes',
  'money',
  'language',
  'place',
  'person',
  'list',
  'needs',
  'acknowledgement',
] as const satisfies readonly FieldType[]
export type OfferedType = (typeof FIELD_TYPES)[number]

const LENGTHS = {
  line: 200,
  text: 4000,
  words: 4000,
  place: 120,
  person: 120,
  needs: 200,
  acknowledgement: 1000,
}
const EMPTY = { fr: '', nl: '', en: '' }

/** An id that nothing else has: ids are never shown and never used twice, so that an old answer keeps its field. */
export function newId(): string {
  const random = crypto.getRandomValues(new Uint32Array(2))
  return `centre${[...random].map(part => part.toString(36).toUpperCase().padStart(7, '0')).join('')}`
}

export function newTerm(): Term {
  return { code: newId(), label: EMPTY }
}

export function newSection(): Section {
  return { id: newId(), title: EMPTY, fields: [] }
}

/** A field of this type with nothing written in it yet. */
export function newField(type: OfferedType): Field {
  if (type === 'list') return { ...blank(), type, add: EMPTY, fields: [], max: 50 }
  if (type === 'needs') return { ...blank(), type, max: 20, maxLength: LENGTHS.needs }
  if (type === 'acknowledgement') return { ...blank(), type, maxLength: LENGTHS.acknowledgement }
  return newCell(type)
}

/** A field that fits in a row of a list. */
export function newCell(type: Exclude<OfferedType, 'list' | 'needs' | 'acknowledgement'>): RowField {
  switch (type) {
    case 'line':
    case 'text':
      return { ...blank(), type, voice: 'fact', maxLength: LENGTHS[type] }
    case 'words':
      return { ...blank(), type, maxLength: LENGTHS.words }
    case 'place':
      return { ...blank(), type, neutral: EMPTY, maxLength: LENGTHS.place }
    case 'person':
      return { ...blank(), type, roles: [newTerm(), newTerm()], maxLength: LENGTHS.person }
    case 'code':
    case 'codes':
      return { ...blank(), type, options: [newTerm(), newTerm()] }
    case 'bool':
    case 'language':
      return { ...blank(), type }
    case 'date':
    case 'datetime':
      return { ...blank(), type }
    case 'int':
    case 'minutes':
    case 'money':
      return { ...blank(), type }
  }
}

function blank() {
  return { id: newId(), label: EMPTY }
}

/** The youth's own: never asked for, and never a fact about them. */
export function isTheirs(field: Field): boolean {
  return (
    field.type === 'words' ||
    field.type === 'acknowledgement' ||
    ('voice' in field && field.voice === 'youth')
  )
}
