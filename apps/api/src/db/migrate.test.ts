import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Embedded, startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'

let place: string
let server: Embedded
let url: string
let folder: string
let count = 0

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'havre-migrate-'))
  // As root, PostgreSQL's own user must be able to enter.
  chmodSync(place, 0o755)
  server = await startEmbedded({ dataDir: join(place, 'pg'), durable: false })
}, 60_000)

afterAll(async () => {
  await server.stop()
  rmSync(place, { recursive: true, force: true })
})

beforeEach(async () => {
  count += 1
  await ask(server.url, `CREATE DATABASE case_${count}`)
  url = server.url.replace('/havre?', `/case_${count}?`)
  folder = join(place, `migrations-${count}`)
  write('20260101000000_first', 'CREATE TABLE first (id int)')
})

describe('migrate', () => {
  test('applies the folders in order and records them as Prisma does', async () => {
    write('20260102000000_second', 'INSERT INTO first VALUES (1); CREATE TABLE second AS TABLE first')

    expect(await migrate(url, folder)).toEqual(['20260101000000_first', '20260102000000_second'])
    expect(await ask(url, 'SELECT id FROM second')).toEqual([{ id: 1 }])
    const [row] = await ask(
      url,
      `SELECT migration_name AS name, checksum, applied_steps_count AS steps, finished_at >= started_at AS finished
       FROM _prisma_migrations ORDER BY started_at`,
    )
    expect(row).toEqual({
      name: '20260101000000_first',
      checksum: '3d737dd77e2b63ccec99767500a6688d02898a8140feaae4b156b4f37d24844f',
      steps: 1,
      finished: true,
    })
  })

  test('does nothing the second time', async () => {
    await migrate(url, folder)

    expect(await migrate(url, folder)).toEqual([])
  })

  test('applies each migration once when two services start together', async () => {
    write('20260102000000_second', 'CREATE TABLE second (id int)')

    const applied = await Promise.all([migrate(url, folder), migrate(url, folder)])

    expect(applied.flat().sort()).toEqual(['20260101000000_first', '20260102000000_second'])
  })

  test('undoes a migration that fails, keeps the earlier ones and names it', async () => {
    write('20260102000000_broken', 'CREATE TABLE half (id int); SELECT 1 / 0')

    await expect(migrate(url, folder)).rejects.toThrow(
      '20260102000000_broken failed and was undone: division by zero',
    )
    expect(await ask(url, `SELECT to_regclass('half') AS half, to_regclass('first')::text AS first`)).toEqual(
      [{ half: null, first: 'first' }],
    )
  })

  test('refuses when an applied migration was edited, and names it', async () => {
    await migrate(url, folder)
    appendFileSync(join(folder, '20260101000000_first/migration.sql'), '\n-- a second thought')

    await expect(migrate(url, folder)).rejects.toThrow(
      '20260101000000_first was changed after it was applied',
    )
  })

  test('refuses a database that a newer version has used', async () => {
    write('20270101000000_future', 'CREATE TABLE future (id int)')
    await migrate(url, folder)
    rmSync(join(folder, '20270101000000_future'), { recursive: true })

    await expect(migrate(url, folder)).rejects.toThrow('20270101000000_future')
  })

  test('gives the role back that a migration took', async () => {
    await ask(url, 'CREATE ROLE builder; GRANT CREATE ON SCHEMA public TO builder')
    write('20260102000000_owned', 'SET LOCAL ROLE builder; CREATE TABLE owned (id int)')

    await migrate(url, folder)

    expect(await ask(url, `SELECT tableowner FROM pg_tables WHERE tablename = 'owned'`)).toEqual([
      { tableowner: 'builder' },
    ])
  })

  test('brings an empty database to the state this version ships', async () => {
    expect((await migrate(url)).length).toBeGreaterThan(0)
    expect(await migrate(url)).toEqual([])
  })
})

function write(name: string, script: string) {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), script)
}

async function ask(address: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query(sql)).rows ?? []
  } finally {
    await client.end()
  }
}
