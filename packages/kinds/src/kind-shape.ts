import { z } from 'zod'
import { line, safeText } from './base-schemas.ts'
import { ASPECTS, AXES, RECORD_COMPARTMENTS, RETENTIONS, TASK_ROLES, TENSES, VOICES } from './kind.ts'
import { code, RESERVED_IDS } from './kind-mistakes.ts'

const LONGEST_ANSWER = 20_000

export const kindId = z.string().regex(/^[a-z][a-z0-9-]{1,59}$/)
export const fieldId = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,39}$/)
  .refine(id => !RESERVED_IDS.has(id), code('reserved-id'))
export const termCode = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_+-]{0,39}$/)
const maxLength = z.int().min(1).max(LONGEST_ANSWER)
/** A number of days that a follow-up waits. */
export const days = z.int().min(0).max(3660)

/**
 * The parts of a definition. `loose` is a form that somebody is still writing: a text may be empty and a list may hold
 * nothing yet; ids, types, characters and the most of everything are as for a sound one.
 */
export function kindShape(loose: boolean) {
  const least = loose ? 0 : 1
  const said = loose ? safeText(2000) : safeText(2000).refine(text => text.trim() !== '', code('blank-text'))
  const text = z.strictObject({ fr: said, nl: said, en: said })
  const term = z.strictObject({ code: termCode, label: text })
  const terms = z.array(term).min(least).max(300)

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
    z.strictObject({
      ...common,
      type: z.literal(['date', 'datetime']),
      tense: z.enum(TENSES).exactOptional(),
    }),
    z.strictObject({ ...common, ...facet, ...bounds, type: z.literal(['minutes', 'int', 'money']) }),
  ] as const

  const topic = z.strictObject({
    code: fieldId,
    label: text,
    guidance: text,
    questions: z.array(text).min(least).max(12),
    caution: text,
  })

  const rows = z.int().min(1).max(500)
  const field = z.discriminatedUnion('type', [
    ...rowFields,
    z.strictObject({
      ...common,
      type: z.literal('list'),
      add: text.exactOptional(),
      fields: z.array(z.discriminatedUnion('type', rowFields)).min(least).max(20),
      min: rows.exactOptional(),
      max: rows,
    }),
    z.strictObject({
      ...common,
      type: z.literal('topics'),
      topics: z.array(topic).min(least).max(40),
      maxLength,
    }),
    z.strictObject({ ...common, type: z.literal('needs'), max: rows, maxLength }),
    z.strictObject({ ...common, type: z.literal('acknowledgement'), maxLength }),
  ])

  const grid = z.strictObject({
    columns: z
      .array(z.strictObject({ label: text, voice: z.enum(['youth', 'fact']) }))
      .min(least)
      .max(3),
    rows: z
      .array(z.strictObject({ label: text, fields: z.array(fieldId).min(least).max(3) }))
      .min(least)
      .max(30),
    within: fieldId.exactOptional(),
  })

  const section = z.strictObject({
    id: fieldId,
    title: text,
    guidance: text.exactOptional(),
    grid: grid.exactOptional(),
    fields: z.array(field).min(least).max(60),
  })

  const followUp = z.strictObject({
    id: fieldId,
    title: text,
    forRole: z.enum(TASK_ROLES),
    due: z.union([
      z.strictObject({ on: fieldId, unless: fieldId.exactOptional() }),
      z.strictObject({ days }),
      z.strictObject({ by: fieldId, days: z.record(termCode, days) }),
    ]),
  })

  const followUps = z.array(followUp).min(least).max(8)
  const sections = z.array(section).min(least).max(30)
  const parts = {
    compartment: z.enum(RECORD_COMPARTMENTS),
    aspect: z.enum(ASPECTS).exactOptional(),
    axes: z.array(z.enum(AXES)).min(least).max(6),
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
    notice: text.exactOptional(),
    summary: z.array(fieldId).min(least).max(6),
    followUps: followUps.exactOptional(),
    sections,
  }
  return { followUps, sections, parts }
}
