import { z } from 'zod'
import { line, safeText } from './base-schemas.ts'
import {
  ASPECTS,
  type Aspect,
  AXES,
  type Field,
  type FollowUp,
  fieldsOf,
  type Kind,
  RECORD_COMPARTMENTS,
  RETENTIONS,
  type RowField,
  type Section,
  TASK_ROLES,
  VOICES,
} from './kind.ts'

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

const LONGEST_ANSWER = 20_000
const RESERVED_IDS = new Set(['key', ...Object.getOwnPropertyNames(Object.prototype)])

const kindId = z.string().regex(/^[a-z][a-z0-9-]{1,59}$/)
const fieldId = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,39}$/)
  .refine(id => !RESERVED_IDS.has(id), code('reserved-id'))
const termCode = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_+-]{0,39}$/)
const maxLength = z.int().min(1).max(LONGEST_ANSWER)

const said = safeText(2000).refine(text => text.trim() !== '', code('blank-text'))
const text = z.strictObject({ fr: said, nl: said, en: said })
const term = z.strictObject({ code: termCode, label: text })
const terms = z.array(term).min(1).max(300)

const common = {
  id: fieldId,
  label: text,
  help: text.exactOptional(),
  required: z.literal('toSign').exactOptional(),
  inside: z.literal(true).exactOptional(),
}
const facet = { facet: z.literal(true).exactOptional() }
const bounds = { min: z.int().exactOptional(), max: z.int().exactOptional() }

const rowFields = [
  z.strictObject({ ...common, type: z.literal(['line', 'text']), voice: z.enum(VOICES), maxLength }),
  z.strictObject({ ...common, type: z.literal('words'), maxLength }),
  z.strictObject({ ...common, type: z.literal('place'), neutral: text, maxLength }),
  z.strictObject({ ...common, type: z.literal('person'), roles: terms, maxLength }),
  z.strictObject({ ...common, ...facet, type: z.literal(['code', 'codes']), options: terms }),
  z.strictObject({ ...common, ...facet, type: z.literal(['bool', 'language']) }),
  z.strictObject({ ...common, type: z.literal(['date', 'datetime']) }),
  z.strictObject({ ...common, ...facet, ...bounds, type: z.literal(['minutes', 'int', 'money']) }),
] as const

const topic = z.strictObject({
  code: fieldId,
  label: text,
  guidance: text,
  questions: z.array(text).min(1).max(12),
  caution: text,
})

const rows = z.int().min(1).max(500)
const field = z.discriminatedUnion('type', [
  ...rowFields,
  z.strictObject({
    ...common,
    type: z.literal('list'),
    add: text.exactOptional(),
    fields: z.array(z.discriminatedUnion('type', rowFields)).min(1).max(20),
    min: rows.exactOptional(),
    max: rows,
  }),
  z.strictObject({ ...common, type: z.literal('topics'), topics: z.array(topic).min(1).max(40), maxLength }),
  z.strictObject({ ...common, type: z.literal('needs'), max: rows, maxLength }),
  z.strictObject({ ...common, type: z.literal('acknowledgement'), maxLength }),
])

const grid = z.strictObject({
  columns: z
    .array(z.strictObject({ label: text, voice: z.enum(['youth', 'fact']) }))
    .min(1)
    .max(3),
  rows: z
    .array(z.strictObject({ label: text, fields: z.array(fieldId).min(1).max(3) }))
    .min(1)
    .max(30),
  within: fieldId.exactOptional(),
})

const section = z.strictObject({
  id: fieldId,
  title: text,
  guidance: text.exactOptional(),
  grid: grid.exactOptional(),
  fields: z.array(field).min(1).max(60),
})

const days = z.int().min(0).max(3660)
const followUp = z.strictObject({
  id: fieldId,
  title: text,
  forRole: z.enum(TASK_ROLES),
  due: z.union([
    z.strictObject({ on: fieldId }),
    z.strictObject({ days }),
    z.strictObject({ by: fieldId, days: z.record(termCode, days) }),
  ]),
})

/** The follow-ups of a stored definition, for whoever reads only those. */
export const followUpsSchema: z.ZodType<readonly FollowUp[]> = z.array(followUp).min(1).max(8)

/**
 * What a sound kind is: for the files of this package at load, and for a kind that an administrator
 * adds to the database. Unknown keys are refused; every mistake is listed, each with its path.
 */
export const kindSchema: z.ZodType<Kind> = z
  .strictObject({
    id: kindId,
    version: z.int().min(1).max(9999),
    compartment: z.enum(RECORD_COMPARTMENTS),
    aspect: z.enum(ASPECTS).exactOptional(),
    axes: z.array(z.enum(AXES)).min(1).max(6),
    title: text,
    description: text,
    icon: line(60)
      .regex(/^[a-z0-9-]+$/)
      .exactOptional(),
    signing: z.strictObject({
      by: z.enum(['author', 'author+validator']),
      youth: z.literal(true).exactOptional(),
    }),
    retention: z.enum(RETENTIONS),
    inside: z.literal(true).exactOptional(),
    perFile: z.enum(['one', 'many']),
    writtenBy: z.literal('register').exactOptional(),
    notice: text.exactOptional(),
    summary: z.array(fieldId).min(1).max(6),
    followUps: followUpsSchema.exactOptional(),
    sections: z.array(section).min(1).max(30),
  })
  .superRefine((kind, ctx) => {
    for (const { path, code } of mistakesIn(kind)) {
      ctx.addIssue({ code: 'custom', path: [...path], params: { code } })
    }
  })

/** The compartments whose aspects the matrix knows (security.md §3.2). */
const ASPECT_OF: { readonly [compartment: string]: Aspect } = {
  LEGAL: 'status',
  SAFETY: 'measures',
  AUTON: 'rules',
  IDENT: 'usual',
  MED: 'reserved',
}

type Mistake = { path: readonly (string | number)[]; code: KindIssueCode }

function mistakesIn(kind: Kind): Mistake[] {
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
  const fits = aspect === undefined || ASPECT_OF[compartment] === aspect
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
          ? field?.type === 'date'
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

function code(code: KindIssueCode) {
  return { params: { code } }
}
