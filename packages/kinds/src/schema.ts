import { z } from 'zod'
import type { Answer, Answers, RowAnswer } from './answers.ts'
import { civilDate, instant, line, params, safeText } from './base-schemas.ts'
import { missingToSign } from './completeness.ts'
import {
  ACKNOWLEDGEMENT_TYPES,
  type Field,
  type FieldOf,
  fieldsOf,
  type Kind,
  type RowField,
  TASK_ROLES,
  type Term,
  TOPIC_STATES,
  URGENCIES,
} from './kind.ts'
import type { Judged } from './tense.ts'
import { LANGUAGE_CODES } from './vocabularies/languages.ts'

const drafts = new WeakMap<Kind, ReturnType<typeof draftShape>>()

/**
 * What a draft of this kind may hold. Everything is optional, an unknown key is refused, texts come out
 * in NFC and are otherwise kept as typed. Usable with `z.toJSONSchema(schema, { io: 'input' })`.
 * Built once for each kind: an autosave must not pay for it.
 */
export function draftSchema(kind: Kind): z.ZodType<Answers> {
  return draftShapeOf(kind)
}

/**
 * What may be signed at that moment: a sound draft in which every field marked `toSign` is answered and every date lies
 * where its tense says. Each fault is an issue at its own path with the code that `missingToSign` gives it.
 */
export function signedSchema(kind: Kind, judged: Judged): z.ZodType<Answers> {
  return draftShapeOf(kind).superRefine((answers, ctx) => {
    for (const { path, code } of missingToSign(kind, answers, judged)) {
      ctx.addIssue({ code: 'custom', path: [...path], params: { code } })
    }
  })
}

function draftShapeOf(kind: Kind) {
  const schema = drafts.get(kind) ?? draftShape(kind)
  drafts.set(kind, schema)
  return schema
}

function draftShape(kind: Kind) {
  return z.strictObject(
    Object.fromEntries(fieldsOf(kind).map(field => [field.id, answerSchema(field).exactOptional()])),
  )
}

/** What one field accepts. */
function answerSchema(field: Field): z.ZodType<Answer> {
  switch (field.type) {
    case 'list':
      return rowsSchema(field)
    case 'topics':
      return topicsSchema(field)
    case 'needs':
      return needsSchema(field)
    case 'acknowledgement':
      return acknowledgementSchema(field)
    default:
      return rowAnswerSchema(field)
  }
}

function rowAnswerSchema(field: RowField): z.ZodType<RowAnswer> {
  switch (field.type) {
    case 'line':
    case 'place':
      return line(field.maxLength)
    case 'text':
      return safeText(field.maxLength)
    case 'words':
      return words(field.maxLength)
    case 'person':
      return z.strictObject({
        role: z.enum(codesOf(field.roles)).exactOptional(),
        label: line(field.maxLength).exactOptional(),
      })
    case 'code':
      return z.enum(codesOf(field.options))
    case 'codes':
      return z
        .array(z.enum(codesOf(field.options)))
        .max(field.options.length)
        .refine(codes => new Set(codes).size === codes.length, params('duplicate-code'))
    case 'bool':
      return z.boolean()
    case 'language':
      return language
    case 'date':
      return civilDate
    case 'datetime':
      return instant
    case 'minutes':
      return z
        .int()
        .min(field.min ?? 0)
        .max(field.max ?? 24 * 60)
    case 'int':
      return z
        .int()
        .min(field.min ?? 0)
        .max(field.max ?? 1_000_000)
    case 'money':
      return z
        .int()
        .min(field.min ?? 0)
        .max(field.max ?? 100_000_000)
  }
}

const language = z.enum(LANGUAGE_CODES)
/**
 * Made by the device when a row is added; a letter first, then letters, digits, `_` or `-`. A key that
 * looks like a number would change places when rows are merged, and `__proto__` would not be kept.
 */
const rowKey = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/)

function words(maxLength: number) {
  return z.strictObject({
    text: safeText(maxLength).exactOptional(),
    language: language.exactOptional(),
  })
}

function rowsSchema(list: FieldOf<'list'>) {
  const cells: Record<string, z.ZodExactOptional<z.ZodType<RowAnswer>>> = Object.fromEntries(
    list.fields.map(field => [field.id, rowAnswerSchema(field).exactOptional()]),
  )
  return z
    .array(z.strictObject({ ...cells, key: rowKey }))
    .max(list.max)
    .refine(keysDiffer, params('duplicate-key'))
}

function topicsSchema(field: FieldOf<'topics'>) {
  const answer = z.strictObject({
    state: z.enum(TOPIC_STATES).exactOptional(),
    words: words(field.maxLength).exactOptional(),
    facts: safeText(field.maxLength).exactOptional(),
    hypotheses: safeText(field.maxLength).exactOptional(),
  })
  return z.strictObject(Object.fromEntries(field.topics.map(topic => [topic.code, answer.exactOptional()])))
}

function needsSchema(field: FieldOf<'needs'>) {
  const need = z.strictObject({
    key: rowKey,
    what: line(field.maxLength).exactOptional(),
    urgency: z.enum(URGENCIES).exactOptional(),
    dueOn: civilDate.exactOptional(),
    forRole: z.enum(TASK_ROLES).exactOptional(),
  })
  return z.array(need).max(field.max).refine(keysDiffer, params('duplicate-key'))
}

function acknowledgementSchema(field: FieldOf<'acknowledgement'>) {
  return z.strictObject({
    type: z.enum(ACKNOWLEDGEMENT_TYPES).exactOptional(),
    date: civilDate.exactOptional(),
    refusedItems: safeText(field.maxLength).exactOptional(),
    comment: safeText(field.maxLength).exactOptional(),
  })
}

function codesOf(terms: readonly Term[]): string[] {
  return terms.map(term => term.code)
}

function keysDiffer(rows: readonly { key: string }[]): boolean {
  return new Set(rows.map(row => row.key)).size === rows.length
}
