import type { Readable } from 'node:stream'
import { MAX_OPEN_IMPORTS, MAX_TABLE_BYTES, type TableRefusal } from '@havre/contracts/import-parts.ts'
import { type Import, type ImportItem, ImportPlan } from '@havre/contracts/imports.ts'
import { runTable } from '../../checker/run-table.ts'
import { TableRefused } from '../../checker/table-refused.ts'
import type { Ctx } from '../../context.ts'
import { DecryptionFailed } from '../../crypto/seal.ts'
import type { Row } from '../../db/group.ts'
import { bytes, number, text } from '../../db/row.ts'
import type { Statement } from '../../db/sql.ts'
import { type ProblemError, problem } from '../../problem.ts'
import { guessPlan } from './guess-plan.ts'
import { listImportable, mayCreateEverywhere } from './import-kinds.ts'
import { closePart, closeTableKey, newTableKey, openPart } from './import-seal.ts'
import { COUNT_OPEN, discardImport, insertImport, LIST, readImport, traceTable } from './imports.data.ts'
import { isMine, toImport, toImportItem } from './imports.present.ts'
import { outlineOf, parseOutline } from './outline.ts'
import { keepTable, readTable, tableKeyOf } from './table-store.ts'

/** The newest imports of the house, and whether the asker may bring in another. */
export async function listImports(ctx: Ctx): Promise<{ items: ImportItem[]; can: { add: boolean } }> {
  const [rows] = await ctx.door.group(ctx.sid, LIST)
  return {
    items: (rows ?? []).map(row => toImportItem(ctx, row)),
    can: { add: mayCreateEverywhere(ctx, 'OPS') },
  }
}

/**
 * Takes in a table: read by a process of its own, kept sealed for a day. Throws `table-refused` with the reason, and
 * `imports-too-many` for somebody who has enough of them open.
 */
export async function createImport(ctx: Ctx, body: Readable | null): Promise<Import> {
  if (!mayCreateEverywhere(ctx, 'OPS')) throw problem('not-found')
  const [known, counts] = await ctx.door.group(ctx.sid, [readImport(ctx.newId), COUNT_OPEN])
  // The same Idempotency-Key again: it is here already.
  if (known?.[0]) return getImport(ctx, ctx.newId)
  if (number(counts?.[0] ?? {}, 'open') >= MAX_OPEN_IMPORTS)
    throw problem('rule-violated', { rule: 'imports-too-many' })
  if (!body) throw problem('unsupported-media-type')
  const { table, json } = await runTable(limited(body)).catch(error => {
    if (error instanceof TableRefused) throw refused(error.code)
    throw body.destroyed && !body.readableEnded ? problem('malformed-request') : error
  })
  const key = newTableKey()
  const outline = outlineOf(table)
  const rows = outline.reduce((sum, sheet) => sum + sheet.rows, 0)
  if (rows === 0) throw refused('empty')
  const row = {
    id: ctx.newId,
    centreId: ctx.me.centreId,
    createdBy: ctx.me.accountId,
    format: table.format,
    bytes: json.length,
    rows,
    tableKey: closeTableKey(ctx.keyring, ctx.newId, key),
    outline: closePart(key, ctx.newId, 'outline', outline),
  }
  await ctx.door.group(ctx.sid, [insertImport(row), ...(await keepTable(ctx, ctx.newId, key, json))])
  return getImport(ctx, ctx.newId)
}

/** The bytes of the request while they are few enough. */
async function* limited(body: Readable): AsyncGenerator<Buffer> {
  let length = 0
  for await (const piece of body.iterator({ destroyOnReturn: false })) {
    const received = piece as Buffer
    length += received.length
    if (length > MAX_TABLE_BYTES) throw new TableRefused('too-large')
    yield received
  }
}

function refused(code: TableRefusal): ProblemError {
  return problem('rule-violated', { rule: 'table-refused', errors: [{ pointer: '#', code }] })
}

/** One import; its columns with samples for whoever brought it, while its table is open. */
export async function getImport(ctx: Ctx, id: string): Promise<Import> {
  const row = await findImport(ctx, id, [traceTable(id, 'import.read')])
  if (row.status !== 'open' || !isMine(ctx, row)) return toImport(ctx, row, null)
  return toImport(ctx, row, await openImport(ctx, row))
}

/** The row of an import, read with the trace of it; absent and hidden are the same `not-found`. */
export async function findImport(ctx: Ctx, id: string, traced: readonly Statement[] = []): Promise<Row> {
  const [rows] = await ctx.door.group(ctx.sid, [readImport(id), ...traced], { asyncCommit: true })
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return row
}

/** An open import of one's own. Throws `not-found` for somebody else's table, `import-over` where it is gone or running. */
export async function findOwn(ctx: Ctx, id: string): Promise<Row> {
  const row = await findImport(ctx, id)
  if (!isMine(ctx, row)) throw problem('not-found')
  if (row.status === 'running') throw problem('rule-violated', { rule: 'import-under-way' })
  if (row.status !== 'open') throw problem('rule-violated', { rule: 'import-over' })
  return row
}

/** The outline of an open table with what its columns become: as said, or as the headings let guess. */
export async function openImport(ctx: Ctx, row: Row) {
  const key = tableKeyOf(ctx, row)
  if (!key) throw problem('rule-violated', { rule: 'import-over' })
  const id = text(row, 'id')
  const outline = parseOutline(openPart(key, id, 'outline', bytes(row, 'outline')))
  const kinds = await listImportable(ctx)
  const plan = row.plan === null ? null : ImportPlan.parse(openPart(key, id, 'plan', bytes(row, 'plan')))
  return { key, outline, plan: plan ?? guessPlan(outline, new Set(kinds)), guessed: plan === null, kinds }
}

/** The whole table of an open import with its plan; `traced` goes with the first look at it. */
export async function openTable(ctx: Ctx, row: Row, traced: readonly Statement[]) {
  const { key, plan } = await openImport(ctx, row)
  try {
    return { table: await readTable(ctx, row, key, traced), plan }
  } catch (error) {
    // Expired or put away between two looks; otherwise somebody has tampered with it.
    if (error instanceof DecryptionFailed && (await findImport(ctx, text(row, 'id'))).status !== 'open')
      throw problem('rule-violated', { rule: 'import-over' })
    throw error
  }
}

/** Puts a table away; its pieces and its key are destroyed. */
export async function putAway(ctx: Ctx, id: string): Promise<void> {
  await findOwn(ctx, id)
  const discarded = await ctx.door.group(ctx.sid, discardImport(id))
  if (!discarded.at(-1)?.length) throw problem('rule-violated', { rule: 'import-over' })
}

/** Why a conditional change touched no row. */
export async function whyUnchanged(ctx: Ctx, id: string, version: number): Promise<Error> {
  const row = await findOwn(ctx, id)
  const current = await getImport(ctx, id)
  return number(row, 'version') === version
    ? problem('not-allowed', { action: 'change' })
    : problem('stale-version', { currentVersion: current.version, current })
}
