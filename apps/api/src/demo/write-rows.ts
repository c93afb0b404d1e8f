import type pg from 'pg'

type Value = string | number | boolean | null | Date | Uint8Array | readonly string[] | object | undefined
export type TableRow = { readonly [column: string]: Value }

const BATCH = 2_000

/**
 * Inserts rows in bulk as the connection's role. Every row has the columns of the first; bytes and dates are written as
 * PostgreSQL reads them from JSON.
 */
export async function writeRows(
  client: pg.ClientBase,
  table: string,
  rows: readonly TableRow[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return
  const list = columns.join(', ')
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows
      .slice(at, at + BATCH)
      .map(row => Object.fromEntries(columns.map(c => [c, toJson(row[c])])))
    await client.query(
      `INSERT INTO ${table} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(batch)],
    )
  }
}

function toJson(value: Value): unknown {
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`
  if (value instanceof Date) return value.toISOString()
  return value ?? null
}
