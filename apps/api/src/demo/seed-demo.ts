import pg from 'pg'
import type { Keyring } from '../crypto/keys.ts'
import { writeBulk } from './bulk/write-bulk.ts'
import { planDemo } from './demo-plan.ts'
import { DEMO_REGISTERS } from './registers/registers.ts'
import { type Progress, writePlan } from './write-plan.ts'

export type SeedOptions = {
  /** The migrating role's connection string. */
  readonly adminUrl: string
  readonly keyring: Keyring
  /** Generated files beside the demo centre's own, for measuring. */
  readonly files?: number
  readonly onProgress?: Progress
  /** The day the demo is told from; now by default. */
  readonly today?: Date
}

export type Seeded = { readonly written: ReadonlyMap<string, number>; readonly milliseconds: number }

const SEEDED = [
  'account',
  'youth_file',
  'file_team',
  'file_grant',
  'file_exclusion',
  'entry',
  'entry_link',
  'task',
  ...DEMO_REGISTERS.map(({ table }) => table),
  'attachment',
]

/**
 * Fills a database that has no centre with the demo centre, in one transaction. Row triggers of the seeded tables rest
 * meanwhile: what they would keep up (last entry, next date) is written, and a seed is not a trace of anybody.
 * Answers undefined, without a change, where a centre exists.
 */
export async function seedDemo(options: SeedOptions): Promise<Seeded | undefined> {
  const { adminUrl, keyring, today = new Date(), files = 0, onProgress = () => undefined } = options
  const began = performance.now()
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'havre seed' })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('SET LOCAL ROLE havre_owner')
    await client.query('LOCK TABLE centre IN SHARE ROW EXCLUSIVE MODE')
    const { rowCount } = await client.query('SELECT FROM centre')
    if (rowCount) {
      await client.query('ROLLBACK')
      return undefined
    }
    for (const table of SEEDED) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
    const plan = planDemo(today)
    const written = await writePlan(client, keyring, plan, today, onProgress)
    if (files > 0) add(written, await writeBulk(client, keyring, plan, files, today, onProgress))
    // What waits for the end of the transaction is checked now: a table with checks outstanding cannot be altered.
    await client.query('SET CONSTRAINTS ALL IMMEDIATE')
    for (const table of SEEDED) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
    // The first plans after a seed should know what there is.
    await client.query(`ANALYZE ${SEEDED.join(', ')}, entry_facet`)
    await client.query('COMMIT')
    return { written, milliseconds: performance.now() - began }
  } finally {
    await client.end()
  }
}

function add(to: Map<string, number>, more: ReadonlyMap<string, number>): void {
  for (const [table, rows] of more) to.set(table, (to.get(table) ?? 0) + rows)
}
