import { z } from 'zod'
import { id, idParams, momentOut, personRef, saidLine } from './common.ts'
import { IMPORT_PROBLEMS, MAX_TABLE_COLUMNS, UNDO_REASONS } from './import-parts.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

/** What a column becomes: `file.alias`, `identity.birthDate`, `mandate.kind`, `party.guardian.name`, `kind.educ-note.text`. */
const target = z.string().regex(/^[a-z]+(\.[A-Za-z][A-Za-z0-9_-]{0,59}){1,2}$/)
const columnNumber = z
  .int()
  .min(0)
  .max(MAX_TABLE_COLUMNS - 1)
const sheetNumber = z.int().min(0).max(30)
const rowNumber = z.int().min(1).max(100_000)

const ColumnPlan = z.strictObject({
  column: columnNumber,
  to: target,
  /** `3/4/2025` is the fourth of March; otherwise the third of April. */
  monthFirst: z.boolean().optional(),
  /** The words of the old system and the code that each becomes. */
  words: z
    .array(z.strictObject({ word: z.string().min(1).max(200), code: z.string().max(80) }))
    .max(200)
    .optional(),
})
export type ColumnPlan = z.infer<typeof ColumnPlan>

const SheetPlan = z.strictObject({
  sheet: sheetNumber,
  /** `files`: a row is a youth. `records`: a row belongs to the youth whose old code it bears. */
  use: z.enum(['files', 'records']),
  columns: z.array(ColumnPlan).max(MAX_TABLE_COLUMNS),
  /** One code for all rows, where the table says nothing of what a record must say. */
  fixed: z.array(z.strictObject({ to: target, code: z.string().min(1).max(80) })).max(40),
})
export type SheetPlan = z.infer<typeof SheetPlan>

export const ImportPlan = z.strictObject({
  sheets: z.array(SheetPlan).max(6),
  /** The names and birth dates of the table are the ones that a decision in force retains. */
  retained: z.boolean(),
  /** Rows of the sheet of youths that are left out. */
  leaveOut: z.array(rowNumber).max(1_000),
})
export type ImportPlan = z.infer<typeof ImportPlan>

export const ImportItem = z.object({
  id,
  status: z.enum(['open', 'running', 'done', 'undone', 'discarded', 'expired']),
  /** Why the last run wrote nothing. */
  stopped: z.enum(['interrupted', 'cancelled', 'failed']).nullable(),
  format: z.enum(['csv', 'xlsx']),
  rows: z.int(),
  by: personRef,
  createdAt: momentOut,
  ranAt: momentOut.nullable(),
  undoneAt: momentOut.nullable(),
  files: z.int().nullable(),
  entries: z.int().nullable(),
  version: z.int(),
})
export type ImportItem = z.infer<typeof ImportItem>

const Column = z.object({ header: z.string(), samples: z.array(z.string()), filled: z.int() })
export const Import = ImportItem.extend({
  /** How far the run is. */
  progress: z
    .object({ step: z.enum(['writing', 'finishing']), done: z.int(), total: z.int(), stopping: z.boolean() })
    .nullable(),
  /** The table, for whoever brought it, while it is open. */
  table: z
    .object({
      sheets: z.array(z.object({ name: z.string(), rows: z.int(), columns: z.array(Column) })),
      plan: ImportPlan,
      /** Columns whose meaning was guessed from the heading and that nobody has confirmed. */
      guessed: z.boolean(),
      /** Kinds of record that this person may bring in. */
      kinds: z.array(z.string()),
      expiresAt: momentOut,
    })
    .nullable(),
  can: z.object({ change: z.boolean(), run: z.boolean(), cancel: z.boolean(), undo: z.boolean() }),
})
export type Import = z.infer<typeof Import>

const Problem = z.object({
  code: z.enum(Object.keys(IMPORT_PROBLEMS) as [keyof typeof IMPORT_PROBLEMS]),
  severity: z.enum(['error', 'warning']),
  sheet: z.int(),
  column: z.int().nullable(),
  to: z.string().nullable(),
  count: z.int(),
  /** The first rows, as the table program numbers them. */
  rows: z.array(z.int()),
})
export const ImportCheck = z.object({
  counts: z.object({
    files: z.int(),
    identities: z.int(),
    mandates: z.int(),
    parties: z.int(),
    entries: z.int(),
  }),
  problems: z.array(Problem),
  /** Files that are here already and look like a row. */
  alike: z.array(z.object({ row: z.int(), youthId: id, alias: z.string() })),
  errors: z.int(),
  warnings: z.int(),
})
export type ImportCheck = z.infer<typeof ImportCheck>
export type ImportProblem = ImportCheck['problems'][number]

/** A mapping that was kept: headings and what they become, never a value. */
const MappingColumn = z.strictObject({
  header: z.string().min(1).max(200),
  to: target,
  monthFirst: z.boolean().optional(),
})
export const ImportMapping = z.object({
  id,
  name: z.string(),
  columns: z.array(MappingColumn),
  createdAt: momentOut,
})
export type ImportMapping = z.infer<typeof ImportMapping>

const tag = 'imports'
export const importRoutes = {
  listImports: route(paths.listImports, {
    tag,
    summary: 'The tables of an old system that were brought in, newest first',
    reply: z.object({ items: z.array(ImportItem), can: z.object({ add: z.boolean() }) }),
  }),
  createImport: route(paths.createImport, {
    tag,
    summary:
      'Bring in a table (CSV or XLSX); it is looked at, kept sealed for a day, and nothing is written yet',
    consumes: 'application/octet-stream',
    reply: Import,
    status: 201,
    idempotent: true,
  }),
  getImport: route(paths.getImport, {
    tag,
    summary: 'One import: its columns with samples, what they become, how far it is',
    params: idParams.import,
    reply: Import,
  }),
  planImport: route(paths.planImport, {
    tag,
    summary: 'Say what each column becomes',
    params: idParams.import,
    body: ImportPlan,
    reply: Import,
    ifMatch: true,
  }),
  readImportWords: route(paths.readImportWords, {
    tag,
    summary: 'The different words of one column, the most frequent first, and what each becomes so far',
    params: idParams.import,
    body: z.strictObject({ sheet: sheetNumber, column: columnNumber, to: target }),
    reply: z.object({
      items: z.array(z.object({ word: z.string(), count: z.int(), code: z.string().nullable() })),
      more: z.boolean(),
    }),
  }),
  checkImport: route(paths.checkImport, {
    tag,
    summary:
      'Go through every row without writing anything: what is wrong, what looks alike, what would be made',
    params: idParams.import,
    body: z.strictObject({}),
    reply: ImportCheck,
  }),
  runImport: route(paths.runImport, {
    tag,
    summary: 'Write everything, or nothing; the work goes on in the background and can be watched',
    params: idParams.import,
    body: z.strictObject({}),
    reply: Import,
    ifMatch: true,
  }),
  cancelImport: route(paths.cancelImport, {
    tag,
    summary: 'Stop a run: nothing of it stays',
    params: idParams.import,
    body: z.strictObject({}),
    reply: Import,
  }),
  discardImport: route(paths.discardImport, {
    tag,
    summary: 'Put a table away that was not imported; its content is destroyed',
    params: idParams.import,
  }),
  readImportTouched: route(paths.readImportTouched, {
    tag,
    summary: 'Files of an import that somebody has touched since: while there is one, nothing is undone',
    params: idParams.import,
    reply: z.object({ files: z.int(), touched: z.array(z.object({ youthId: id, alias: z.string() })) }),
  }),
  undoImport: route(paths.undoImport, {
    tag,
    summary:
      'Take away everything of an import, with its keys, within seven days and while nobody has touched it',
    params: idParams.import,
    body: z.strictObject({ reason: z.enum(UNDO_REASONS) }),
    reply: Import,
    ifMatch: true,
  }),
  listImportMappings: route(paths.listImportMappings, {
    tag,
    summary: 'Mappings that were kept under a name',
    reply: z.object({ items: z.array(ImportMapping) }),
  }),
  keepImportMapping: route(paths.keepImportMapping, {
    tag,
    summary: 'Keep a mapping under a name: headings and what they become, no value',
    body: z.strictObject({
      name: saidLine(80),
      columns: z.array(MappingColumn).min(1).max(MAX_TABLE_COLUMNS),
    }),
    reply: ImportMapping,
    status: 201,
    idempotent: true,
  }),
  removeImportMapping: route(paths.removeImportMapping, {
    tag,
    summary: 'Remove a kept mapping',
    params: idParams.mapping,
  }),
}
