import type { KeyObject } from 'node:crypto'
import { parseTable } from '../../checker/run-table.ts'
import { createSlots } from '../../checker/slots.ts'
import type { Table } from '../../checker/table.ts'
import type { Ctx } from '../../context.ts'
import { DecryptionFailed } from '../../crypto/seal.ts'
import type { Row } from '../../db/group.ts'
import { bytes, number, text } from '../../db/row.ts'
import type { Statement } from '../../db/sql.ts'
import { chunkSeal, chunksOf, inChunks } from '../attachments/chunk-seal.ts'
import { openTableKey } from './import-seal.ts'
import { insertPart, readParts } from './imports.data.ts'

const AT_ONCE = 64

/** Whole tables are gone through one at a time: reading one keeps everybody else waiting for a moment. Throws `busy`. */
export const oneTable = createSlots(1, 10)

/** The statements that keep a table, sealed piece by piece under its own key. */
export async function keepTable(ctx: Ctx, id: string, key: KeyObject, json: Buffer): Promise<Statement[]> {
  const { close } = chunkSeal(key, { attachmentId: id, part: 0, bytes: json.length })
  const statements: Statement[] = []
  for await (const plain of inChunks(once(json)))
    statements.push(insertPart(ctx.me.centreId, id, statements.length, close(statements.length, plain)))
  return statements
}

async function* once(json: Buffer): AsyncGenerator<Buffer> {
  yield json
}

/** The key of the table in a row of `data_import`; null where the table is gone. */
export function tableKeyOf(ctx: Ctx, row: Row): KeyObject | null {
  return row.table_key === null ? null : openTableKey(ctx.keyring, text(row, 'id'), bytes(row, 'table_key'))
}

/**
 * The table of an import, for whoever brought it; `traced` goes with the first pieces. Throws DecryptionFailed where a piece
 * is missing or another.
 */
export async function readTable(
  ctx: Ctx,
  row: Row,
  key: KeyObject,
  traced: readonly Statement[],
): Promise<Table> {
  const length = number(row, 'bytes')
  const id = text(row, 'id')
  const { open } = chunkSeal(key, { attachmentId: id, part: 0, bytes: length })
  const pieces: Buffer[] = []
  for (let from = 0; from < chunksOf(length); from += AT_ONCE) {
    const statements = [readParts(id, from, AT_ONCE), ...(from === 0 ? traced : [])]
    const [rows = []] = await ctx.door.group(ctx.sid, statements, { asyncCommit: true })
    for (const piece of rows) pieces.push(open(number(piece, 'n'), bytes(piece, 'bytes')))
  }
  if (pieces.length !== chunksOf(length)) throw new DecryptionFailed()
  return parseTable(Buffer.concat(pieces))
}
