import type { Voice } from '@havre/kinds/kind.ts'
import { AUDIENCES } from '@havre/kinds/redact.ts'
import { z } from 'zod'

const text = z.string()
/** BCP 47, for screen readers and hyphens. */
const lang = z
  .string()
  .regex(/^[a-z]{2,3}$/)
  .optional()
const pair = z.tuple([text, text])
const pictureName = z.string().regex(/^[a-z0-9-]{1,40}$/)

/** A part of a document. Every word in it is data: whoever sets the page shows it and never evaluates it. */
const block = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), text }),
  z.strictObject({ is: z.literal('label'), text }),
  z.strictObject({ is: z.literal('text'), text, lang }),
  z.strictObject({ is: z.literal('pairs'), pairs: z.array(pair).min(1) }),
  /** Who somebody is, beside the place of a photo. */
  z.strictObject({ is: z.literal('portrait'), pairs: z.array(pair).min(1), photo: text }),
  z.strictObject({
    is: z.literal('voice'),
    voice: z.enum(['youth', 'fact', 'hypothesis', 'staff'] satisfies Voice[]),
    label: text,
    text,
    lang,
  }),
  z.strictObject({ is: z.literal('list'), label: text.optional(), items: z.array(text).min(1) }),
  z.strictObject({
    is: z.literal('table'),
    head: z.array(text).min(1),
    /** One share of the width per column. */
    widths: z.array(z.number().positive()),
    rows: z.array(z.array(text)).min(1),
  }),
  z.strictObject({ is: z.literal('note'), strong: z.boolean(), text }),
  z.strictObject({
    is: z.literal('facing'),
    languages: z
      .array(z.string().regex(/^[a-z]{2,3}$/))
      .min(1)
      .max(2),
    /**
     * One text, or the same text in both languages; `label`: above some points; `said`: below one, what
     * somebody said of it.
     */
    parts: z.array(
      z.strictObject({
        is: z.enum(['heading', 'label', 'point', 'text', 'said']),
        texts: z.array(text).min(1).max(2),
      }),
    ),
  }),
  /** Boxes to sign in, each with its lines of explanation. */
  z.strictObject({
    is: z.literal('signatures'),
    boxes: z.array(z.array(text).min(1)).min(1).max(40),
    /** Where the page is short. */
    low: z.literal(true).optional(),
  }),
  /** Who has signed already, and how: nothing is left there to sign. */
  z.strictObject({
    is: z.literal('signed'),
    by: z
      .array(
        z.strictObject({
          who: z.array(text).min(1),
          how: z.array(text).min(1),
          /** What a pen drew: strokes of points from 0 to 1000. */
          drawing: z.array(z.array(z.tuple([z.number(), z.number()])).min(1)).optional(),
        }),
      )
      .min(1),
  }),
  /** What somebody says of each line by hand: three answers, from wholly to not yet, and room for words. */
  z.strictObject({
    is: z.literal('answers'),
    /** Each in one or both languages. */
    scale: z.tuple([z.array(text).min(1), z.array(text).min(1), z.array(text).min(1)]),
    words: z.array(text).min(1),
    /** What it is about, then what is said below it in small; under each answer, who gave it the last time. */
    rows: z
      .array(
        z.strictObject({
          about: z.array(text).min(1),
          last: z.tuple([z.array(text), z.array(text), z.array(text)]),
        }),
      )
      .min(1),
  }),
  /** Photos two by two, each by its name among the paper's pictures, with the words that stand below it. */
  z.strictObject({
    is: z.literal('pictures'),
    pictures: z.array(z.strictObject({ name: pictureName, caption: text })).min(1),
  }),
  /** Lines to write on by hand. */
  z.strictObject({ is: z.literal('blank'), lines: z.int().min(1).max(40) }),
])
export type Block = z.infer<typeof block>

/**
 * A whole document before it is set. It cannot be without an audience: nothing is printed of which nobody has said who
 * will read it.
 */
export const paperSchema = z.strictObject({
  audience: z.enum(AUDIENCES),
  language: z.enum(['fr', 'nl', 'en']),
  /** Says nothing by itself; stands in the footer and is the title of the file. */
  reference: z.string().regex(/^[A-Z0-9-]{4,20}$/),
  title: text,
  /** The title in the reader's own language, where the document has two. */
  subtitle: text.optional(),
  /** By which code the youth goes, where the document is about one. */
  code: text.nullable(),
  /** For who reads with effort. */
  large: z.literal(true).optional(),
  /** What the footer says, before the page number. */
  foot: z.array(text).min(1).max(5),
  /** The word for a page, in the footer. */
  page: text,
  /** Across every page: who printed it and when, for a paper that stays inside. */
  mark: text.optional(),
  blocks: z.array(block).min(1),
  /** WebP, by the names that the blocks give. */
  pictures: z.record(pictureName, z.instanceof(Uint8Array)).optional(),
})
export type Paper = z.infer<typeof paperSchema>

/** A document's blocks with every word in them changed; what is no word (kinds, languages, widths) stays. */
export function mapWords(blocks: readonly Block[], change: (words: string) => string): Block[] {
  return blocks.map(one => mapBlock(one, change))
}

function mapBlock(one: Block, change: (words: string) => string): Block {
  const all = (words: readonly string[]) => words.map(change)
  switch (one.is) {
    case 'heading':
    case 'label':
    case 'text':
    case 'note':
      return { ...one, text: change(one.text) }
    case 'voice':
      return { ...one, label: change(one.label), text: change(one.text) }
    case 'pairs':
      return {
        ...one,
        pairs: one.pairs.map(([term, value]): [string, string] => [change(term), change(value)]),
      }
    case 'portrait':
      return {
        ...one,
        photo: change(one.photo),
        pairs: one.pairs.map(([term, value]): [string, string] => [change(term), change(value)]),
      }
    case 'list':
      return { ...one, items: all(one.items) }
    case 'table':
      return { ...one, head: all(one.head), rows: one.rows.map(all) }
    case 'facing':
      return { ...one, parts: one.parts.map(part => ({ ...part, texts: all(part.texts) })) }
    case 'signatures':
      return { ...one, boxes: one.boxes.map(all) }
    case 'signed':
      return { ...one, by: one.by.map(each => ({ ...each, who: all(each.who), how: all(each.how) })) }
    case 'answers': {
      const three = ([wholly, almost, notYet]: [string[], string[], string[]]): [
        string[],
        string[],
        string[],
      ] => [all(wholly), all(almost), all(notYet)]
      return {
        ...one,
        scale: three(one.scale),
        words: all(one.words),
        rows: one.rows.map(({ about, last }) => ({ about: all(about), last: three(last) })),
      }
    }
    case 'pictures':
      return {
        ...one,
        pictures: one.pictures.map(each => ({ ...each, caption: change(each.caption) })),
      }
    case 'blank':
      return one
  }
}
