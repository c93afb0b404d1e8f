import { safeText } from '@havre/kinds/base-schemas.ts'
import { LEAK_KINDS } from '@havre/kinds/leaks/leak-kinds.ts'
import { AUDIENCES } from '@havre/kinds/redact.ts'
import { z } from 'zod'
import {
  civilDate,
  id,
  idParams,
  languageCode,
  line,
  momentOut,
  personRef,
  said,
  uiLanguage,
} from './common.ts'
import { ContractPapers, contractPaper } from './contract-papers.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

/** For what a summary of a file is made. The purpose says who will read it, and what it may hold at most. */
export const PURPOSES = ['handover', 'authority', 'lawyer', 'guardian', 'school', 'health'] as const
export type Purpose = (typeof PURPOSES)[number]

/** The texts that the house hands to a youth. */
export const SHEETS = ['rights', 'house-rules'] as const
export type Sheet = (typeof SHEETS)[number]

/** Papers about procedures. */
export const LAW_FORMS = ['sheet', 'hearing', 'path', 'renewal', 'opinion'] as const

const audience = z.enum(AUDIENCES)
const sheet = z.enum(SHEETS)
const edition = z.int().min(1).max(999)
const revision = z.int().min(0).max(999)
/** Why something is printed, or kept in view: a sentence, not a word. */
const reason = safeText(500)
  .min(8)
  .refine(text => text.trim().length >= 8, { params: { code: 'too-short' } })

/** Which document. */
const what = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('summary'),
    purpose: z.enum(PURPOSES),
    /** Ids of sections, as the choices name them. */
    sections: z
      .array(z.string().regex(/^[a-zA-Z0-9:-]{1,80}$/))
      .min(1)
      .max(80),
    /** Days between which things happened, both included. */
    from: civilDate.optional(),
    to: civilDate.optional(),
    /** Names the youth: legally retained name and birth date. */
    identity: z.boolean().default(false),
  }),
  z.strictObject({ what: z.literal('entry'), entryId: id }),
  z.strictObject({ what: z.literal('project') }),
  z.strictObject({ what: z.literal('sheet'), sheet, language: languageCode }),
  /** The procedures of a youth: the sheet, the pack for a hearing, the youth's own readable path, or a letter. */
  z.strictObject({ what: z.literal('law'), form: z.enum(LAW_FORMS) }),
  /** The exit pack: what stands for the time after, for the youth, the team, or who takes over. */
  z.strictObject({ what: z.literal('exit') }),
  contractPaper,
  /** What a service is told with a referral. */
  z.strictObject({ what: z.literal('referral'), referralId: id }),
  /** The description of somebody who is missing. */
  z.strictObject({ what: z.literal('missing'), missingId: id }),
])
export type What = z.output<typeof what>

/** What the register of prints calls each document; its CHECK (`document_print_what_check`) says the same. */
export const PRINTED = [
  'summary',
  'entry',
  'project',
  'sheet',
  'missing',
  'law',
  'contract',
  'exit',
  'referral',
] as const satisfies readonly What['what'][]

/** What was decided on a passage that may give somebody away: hide it, or leave it and say why. */
const decision = z.discriminatedUnion('act', [
  z.strictObject({ leak: z.string().regex(/^[a-f0-9]{16}$/), act: z.literal('hide') }),
  z.strictObject({ leak: z.string().regex(/^[a-f0-9]{16}$/), act: z.literal('keep'), reason }),
])
export type Decision = z.output<typeof decision>

const order = {
  document: what,
  audience,
  /** The language of the house's own words in it. */
  language: uiLanguage,
  reason: reason.optional(),
  decisions: z.array(decision).max(200).default([]),
}
/** What was previewed: printing sends those bytes or refuses. */
const seen = z.strictObject({
  digest: z
    .string()
    .length(64)
    .regex(/^[a-f0-9]{64}$/),
  preparedAt: z.iso.datetime().max(27),
})
/** How many pages a preview shows at a time. */
export const PAGES_SHOWN = 20
/** With `further`, the pages from a later one on of what was previewed; refused when it would differ from that. */
export const PreviewDocument = z.strictObject({
  ...order,
  further: z.strictObject({ seen, fromPage: z.int().min(2).max(5000) }).optional(),
})
export type PreviewDocument = z.output<typeof PreviewDocument>
/** As it was previewed, or the same words as an Office file that somebody finishes by hand. */
export const FILE_FORMATS = ['pdf', 'docx'] as const
export const PrintDocument = z.strictObject({ ...order, seen, format: z.enum(FILE_FORMATS).default('pdf') })
export type PrintDocument = z.output<typeof PrintDocument>

export const Leak = z.object({
  id: z.string(),
  kind: z.enum(LEAK_KINDS),
  found: z.string(),
  /** The words around it, to judge by. */
  before: z.string(),
  after: z.string(),
  /** How many times it stands in the document. */
  times: z.int(),
  decided: z.enum(['hide', 'keep']).nullable(),
})
export type Leak = z.infer<typeof Leak>

export const DocumentPreview = z.object({
  /** One picture per page (SVG), drawn from the same setting as the file: `PAGES_SHOWN` of `pageCount` at most. */
  pages: z.array(z.string()),
  pageCount: z.int(),
  digest: z.string(),
  preparedAt: momentOut,
  reference: z.string(),
  leaks: z.array(Leak),
  /** Characters that no typeface of the house can draw. */
  undrawn: z.array(z.string()),
})
export type DocumentPreview = z.infer<typeof DocumentPreview>

const SheetLanguage = z.object({
  language: z.string(),
  edition: z.int(),
  revision: z.int(),
  checked: z.boolean(),
})

/** What may be printed of a file, and what was. */
export const DocumentChoices = z.object({
  summaries: z.array(
    z.object({
      purpose: z.enum(PURPOSES),
      audience,
      sections: z.array(
        z.object({
          id: z.string(),
          kind: z.string().nullable(),
          count: z.int(),
          latestAt: momentOut.nullable(),
        }),
      ),
      identity: z.boolean(),
    }),
  ),
  project: z.boolean(),
  /** Which papers about procedures there are to make. */
  law: z.array(z.enum(LAW_FORMS)),
  /** For whom the exit pack may be made; nobody where no exit plan was ever opened. */
  exit: z.array(audience),
  /** Referrals whose extract may be made. */
  referrals: z.array(id),
  /** The texts of autonomy contracts, the newest first, and which papers there are to make of each. */
  contracts: z.array(ContractPapers),
  sheets: z.array(z.object({ sheet, languages: z.array(SheetLanguage), proposed: z.string() })),
  printed: z.array(
    z.object({
      id,
      at: momentOut,
      by: personRef,
      what: z.enum(PRINTED),
      audience,
      purpose: z.string().nullable(),
      reference: z.string(),
      pages: z.int(),
      reason: z.string().nullable(),
    }),
  ),
})
export type DocumentChoices = z.infer<typeof DocumentChoices>

export const HouseDocument = z.object({
  sheet,
  language: z.string(),
  edition: z.int(),
  revision: z.int(),
  body: z.string(),
  /** Came with the program; the house has not written it. */
  builtIn: z.boolean(),
  /** When somebody whose language it is found it right; never needed for the languages of the house. */
  checkedAt: momentOut.nullable(),
  checkedBy: personRef.nullable(),
  createdAt: momentOut.nullable(),
})
export type HouseDocument = z.infer<typeof HouseDocument>

const version = { sheet, language: languageCode, edition, revision }
const houseOrder = { sheet, language: languageCode, besides: uiLanguage }
const tag = 'documents'
export const documentRoutes = {
  listDocuments: route(paths.listDocuments, {
    tag,
    summary: 'What may be printed of a file, for whom, and what was printed',
    params: idParams.youth,
    reply: DocumentChoices,
  }),
  previewDocument: route(paths.previewDocument, {
    tag,
    summary: 'The pages of a document as they would be printed, with what could give somebody away',
    params: idParams.youth,
    body: PreviewDocument,
    reply: DocumentPreview,
  }),
  printDocument: route(paths.printDocument, {
    tag,
    summary: 'The previewed document as a file; refused when it would differ from the preview',
    params: idParams.youth,
    body: PrintDocument,
    produces: 'application/pdf',
    status: 201,
    idempotent: true,
  }),
  listHouseDocuments: route(paths.listHouseDocuments, {
    tag,
    summary: 'Rights sheet and house rules: every language, every edition',
    reply: z.object({
      items: z.array(HouseDocument),
      /** `words`: may read the list of words that stay in the house. */
      can: z.object({ write: z.boolean(), words: z.boolean() }),
    }),
  }),
  addHouseDocument: route(paths.addHouseDocument, {
    tag,
    summary: 'A new edition (in French), a translation of one, or a better wording',
    body: z.strictObject({ sheet, language: languageCode, edition, body: said(20_000) }),
    reply: HouseDocument,
    status: 201,
    idempotent: true,
  }),
  checkHouseDocument: route(paths.checkHouseDocument, {
    tag,
    summary: 'Note that somebody whose language it is has read this translation and found it right',
    body: z.strictObject(version),
    reply: HouseDocument,
    status: 201,
    idempotent: true,
  }),
  previewHouseDocument: route(paths.previewHouseDocument, {
    tag,
    summary: 'The pages of a text of the house, about nobody',
    body: z.strictObject(houseOrder),
    reply: DocumentPreview,
  }),
  printHouseDocument: route(paths.printHouseDocument, {
    tag,
    summary: 'The previewed text of the house as a file',
    body: z.strictObject({ ...houseOrder, seen }),
    produces: 'application/pdf',
    status: 201,
    idempotent: true,
  }),
  listHouseWords: route(paths.listHouseWords, {
    tag,
    summary: 'The words that must not leave the house',
    reply: z.object({
      items: z.array(z.object({ id, word: z.string(), version: z.int() })),
      can: z.object({ change: z.boolean() }),
    }),
  }),
  addHouseWord: route(paths.addHouseWord, {
    tag,
    summary: 'Add a word that must not leave the house',
    body: z.strictObject({
      word: line(120).refine(text => text.trim().length >= 3, { params: { code: 'too-short' } }),
    }),
    reply: z.object({ id, word: z.string(), version: z.int() }),
    status: 201,
    idempotent: true,
  }),
  removeHouseWord: route(paths.removeHouseWord, {
    tag,
    summary: 'Let a word leave the house again',
    params: idParams.word,
    ifMatch: true,
  }),
}
