import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import type pg from 'pg'

type Row = Record<string, unknown>
/** Rows of every table of the house, as they stood after one migration. */
export type Snapshot = { readonly migration: string; readonly tables: Record<string, Row[]> }

const stored = join(import.meta.dirname, 'demo.json.br')

export function readSnapshot(): Snapshot {
  return JSON.parse(brotliDecompressSync(readFileSync(stored)).toString())
}

/** Answers the size of the stored file. */
export function storeSnapshot(snapshot: Snapshot): number {
  const bytes = brotliCompressSync(JSON.stringify(snapshot))
  writeFileSync(stored, bytes)
  return bytes.length
}

/** Everything the tables of the house hold now; what PostgreSQL computes by itself is left to it. */
export async function takeSnapshot(client: pg.ClientBase): Promise<Snapshot> {
  const { rows: last } = await client.query<{ name: string }>(
    'SELECT max(migration_name) AS name FROM _prisma_migrations',
  )
  const { rows: tables } = await client.query<{ table: string; columns: string }>(`
    SELECT c.relname AS table, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
    GROUP BY c.relname ORDER BY c.relname`)
  const taken: Record<string, Row[]> = {}
  for (const { table, columns } of tables) {
    const { rows } = await client.query<{ row: Row }>(
      `SELECT to_json(r) AS row FROM (SELECT ${columns} FROM ${table} ORDER BY ${table}) AS r`,
    )
    if (rows.length > 0) taken[table] = rows.map(({ row }) => row)
  }
  return { migration: last[0]?.name ?? '', tables: taken }
}

/**
 * Puts the rows into a database at the migration they were taken at, instead of what the migrations wrote themselves. Triggers
 * and foreign keys rest meanwhile, as tables refer to each other in rings: whoever loads asks `brokenConstraints` afterwards.
 */
export async function loadSnapshot(client: pg.ClientBase, { tables }: Snapshot): Promise<void> {
  await client.query('BEGIN')
  await client.query('SET LOCAL session_replication_role = replica')
  await client.query(`TRUNCATE ${Object.keys(tables).join(', ')} CASCADE`)
  for (const [table, rows] of Object.entries(tables)) {
    const columns = Object.keys(rows[0] ?? {}).join(', ')
    await client.query(
      `INSERT INTO ${table} (${columns}) OVERRIDING SYSTEM VALUE
       SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(rows)],
    )
  }
  await client.query(`SELECT setval(pg_get_serial_sequence('trace', 'id'), max(id)) FROM trace`)
  await client.query('COMMIT')
}
