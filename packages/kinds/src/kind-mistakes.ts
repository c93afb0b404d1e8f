import { type Aspect, type Field, fieldsOf, type Kind, type RowField, type Section } from './kind.ts'

/** The codes of the rules that span several parts of a kind. */
export type KindIssueCode =
  | 'blank-text'
  | 'duplicate-id'
  | 'reserved-id'
  | 'unknown-summary-field'
  | 'summary-leak'
  | 'required-of-the-youth'
  | 'bounds-reversed'
  | 'aspect-out-of-place'
  | 'follow-up-without-field'
  | 'grid-out-of-place'

/** What no field may be called: the key of a row, and what every JavaScript object has already. */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  'key',
  ...Object.getOwnPropertyNames(Object.prototype),
])

/** The compartments whose aspects the matrix knows (security.md §3.2). */
export const ASPECT_OF: { readonly [compartment: string]: Aspect } = {
  LEGAL: 'status',
  SAFETY: 'measures',
  AUTON: 'rules',
  IDENT: 'usual',
  MED: 'reserved',
}

export type Mistake = { path: readonly (string | number)[]; code: KindIssueCode }

/** What is wrong with a kind beyond the shape of its parts: every mistake, each with its path. */
export function mistakesIn(kind: Kind): Mistake[] {
  return [
    ...repeats(kind.axes, ['axes']),
    ...repeats(ids(kind.sections), ['sections']),
    ...repeats(ids(fieldsOf(kind)), ['sections']),
    ...repeats(kind.summary, ['summary']),
    ...summaryMistakes(kind),
    ...aspectMistakes(kind),
    ...followUpMistakes(kind),
    ...kind.sections.flatMap((section, s) => [
      ...gridMistakes(section, fieldsOf(kind), ['sections', s, 'grid']),
      ...section.fields.flatMap((field, f) => fieldMistakes(field, ['sections', s, 'fields', f])),
    ]),
  ]
}

function aspectMistakes({ aspect, compartment }: Kind): Mistake[] {
  const fits = aspect === undefined || aspect === 'inside' || ASPECT_OF[compartment] === aspect
  return fits ? [] : [{ path: ['aspect'], code: 'aspect-out-of-place' }]
}

/** A follow-up counts from a date field, or by the codes of a code field, and says which. */
function followUpMistakes(kind: Kind): Mistake[] {
  const byId = new Map(fieldsOf(kind).map(field => [field.id, field]))
  const followUps = kind.followUps ?? []
  return [
    ...repeats(ids(followUps), ['followUps']),
    ...followUps.flatMap(({ due }, index): Mistake[] => {
      const field = byId.get('on' in due ? due.on : 'by' in due ? due.by : '')
      const known = field?.type === 'code' ? codes(field.options) : []
      const fits =
        'on' in due
          ? field?.type === 'date' && (due.unless === undefined || byId.get(due.unless)?.type === 'date')
          : !('by' in due) || Object.keys(due.days).every(code => known.includes(code))
      return fits ? [] : [{ path: ['followUps', index, 'due'], code: 'follow-up-without-field' }]
    }),
  ]
}

/** A grid shows faceted code fields of its own section, all of one vocabulary, one in each column. */
function gridMistakes({ grid, fields }: Section, all: readonly Field[], path: Mistake['path']): Mistake[] {
  if (!grid) return []
  const levels = (id: string) => {
    const field = fields.find(one => one.id === id)
    return field?.type === 'code' && field.facet ? codes(field.options).join() : undefined
  }
  const known = new Set(grid.rows.flatMap(row => row.fields.map(levels)))
  const within = all.find(one => one.id === grid.within)
  const fits =
    known.size === 1 &&
    !known.has(undefined) &&
    grid.rows.every(row => row.fields.length === grid.columns.length) &&
    (grid.within === undefined || (within && 'facet' in within && within.facet))
  return fits
    ? repeats(
        grid.rows.flatMap(row => row.fields),
        path,
      )
    : [{ path, code: 'grid-out-of-place' }]
}

/** A summary is read in lists and timelines: it shows no place and no person. */
function summaryMistakes(kind: Kind): Mistake[] {
  const byId = new Map(fieldsOf(kind).map(field => [field.id, field.type]))
  return kind.summary.flatMap((id, index): Mistake[] => {
    const type = byId.get(id)
    if (type === undefined) return [{ path: ['summary', index], code: 'unknown-summary-field' }]
    if (type === 'place' || type === 'person') return [{ path: ['summary', index], code: 'summary-leak' }]
    return []
  })
}

function fieldMistakes(field: Field, path: Mistake['path']): Mistake[] {
  const mistakes: Mistake[] = []
  if (field.required && belongsToTheYouth(field)) mistakes.push({ path, code: 'required-of-the-youth' })
  if ('min' in field && 'max' in field && (field.min ?? 0) > (field.max ?? Number.POSITIVE_INFINITY)) {
    mistakes.push({ path: [...path, 'min'], code: 'bounds-reversed' })
  }
  if ('options' in field) mistakes.push(...repeats(codes(field.options), [...path, 'options']))
  if ('roles' in field) mistakes.push(...repeats(codes(field.roles), [...path, 'roles']))
  if ('topics' in field) mistakes.push(...repeats(codes(field.topics), [...path, 'topics']))
  if ('fields' in field) {
    mistakes.push(...repeats(ids(field.fields), [...path, 'fields']))
    mistakes.push(...field.fields.flatMap((inner, i) => fieldMistakes(inner, [...path, 'fields', i])))
  }
  return mistakes
}

/** Nothing that a frightened child can't answer is ever required. */
function belongsToTheYouth(field: Field | RowField): boolean {
  return (
    field.type === 'words' ||
    field.type === 'acknowledgement' ||
    ('voice' in field && field.voice === 'youth')
  )
}

function repeats(values: readonly string[], path: Mistake['path']): Mistake[] {
  return values.flatMap((value, index): Mistake[] =>
    values.indexOf(value) < index ? [{ path: [...path, index], code: 'duplicate-id' }] : [],
  )
}

function ids(parts: readonly { id: string }[]): string[] {
  return parts.map(part => part.id)
}

function codes(parts: readonly { code: string }[]): string[] {
  return parts.map(part => part.code)
}

/** Attaches a code to a refinement. */
export function code(code: KindIssueCode) {
  return { params: { code } }
}
