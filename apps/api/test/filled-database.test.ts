import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openKeyring } from '../src/crypto/keys.ts'
import { bootGate } from '../src/db/boot-gate.ts'
import { migrate } from '../src/db/migrate.ts'
import { writeReferenceData } from '../src/db/reference-data.ts'
import { doorUrls } from '../src/start/database.ts'
import { onDatabase } from './cluster.ts'
import { brokenConstraints } from './filled/broken-constraints.ts'
import { loadSnapshot, readSnapshot } from './filled/snapshot.ts'
import { TEST_ROOT_KEY } from './root-key.ts'

const shipped = join(import.meta.dirname, '../../../prisma/migrations')
const snapshot = readSnapshot()
const held = Object.fromEntries(Object.entries(snapshot.tables).map(([table, rows]) => [table, rows.length]))
const later = readdirSync(shipped).filter(name => name > snapshot.migration)
const keyring = openKeyring(TEST_ROOT_KEY)
const clusterUrl = inject('adminUrl')
const name = `filled_${randomUUID().replaceAll('-', '')}`
const adminUrl = onDatabase(clusterUrl, name)
const admin = new pg.Client({ connectionString: clusterUrl })
const client = new pg.Client({ connectionString: adminUrl })

beforeAll(async () => {
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  await migrateUntil(snapshot.migration)
  await client.connect()
  await loadSnapshot(client, snapshot)
})

afterAll(async () => {
  await client.end()
  await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
  await admin.end()
})

// In this order: each looks at what the one before left.
describe('a house that was filled before the last landing', () => {
  test('stands as it stood, and no table refuses a row', async () => {
    expect(await countRows()).toEqual(held)
    expect(await brokenConstraints(client)).toEqual([])
  })

  test('is brought up to date by every later migration and keeps every row', async () => {
    expect(await migrate(adminUrl)).toEqual(later)
    expect(await countRows()).toEqual(held)
    expect(await brokenConstraints(client)).toEqual([])
  })

  test('takes the matrix and the kinds of this version, and is safe to serve from', async () => {
    await writeReferenceData(adminUrl, keyring)
    expect(await brokenConstraints(client)).toEqual([])
    expect(await bootGate(doorUrls(adminUrl, keyring).runtime)).toEqual([])
  })
})

async function migrateUntil(last: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'havre-until-'))
  try {
    for (const migration of readdirSync(shipped).filter(name => name <= last)) {
      cpSync(join(shipped, migration), join(folder, migration), { recursive: true })
    }
    await migrate(adminUrl, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function countRows(): Promise<Record<string, number>> {
  const counted: Record<string, number> = {}
  for (const table of Object.keys(snapshot.tables)) {
    const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int FROM ${table}`)
    counted[table] = rows[0]?.count ?? 0
  }
  return counted
}
