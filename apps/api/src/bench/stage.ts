import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { readRootKey } from '../crypto/key-file.ts'
import { type Keyring, openKeyring } from '../crypto/keys.ts'
import { startEmbedded } from '../db/embedded.ts'
import { migrate } from '../db/migrate.ts'
import { writeReferenceData } from '../db/reference-data.ts'
import { memberRow } from '../demo/access-builders.ts'
import { buildAccount, buildSession, entryRows, type Site } from '../demo/builders.ts'
import { seedDemo } from '../demo/seed-demo.ts'
import { writeRows } from '../demo/write-rows.ts'
import { asRole } from '../start/database.ts'
import { copyToFloor, makeFloorTables } from './floor-tables.ts'
import { INTERVIEW } from './interview.ts'

/** A filled database with both servers' tables, and what a run asks for. */
export type Stage = {
  readonly adminUrl: string
  readonly runtimeUrl: string
  readonly centreId: string
  /** Session secrets, alive for this run. */
  readonly sids: Readonly<Record<'coordinator' | 'referent' | 'legal', string>>
  readonly aliases: readonly string[]
  /** Files of the referent that are read, and others that are written: writing must not change what is read. */
  readonly filesToRead: readonly string[]
  /** The main process of PostgreSQL. */
  readonly postmaster: number
  /** New drafts of a first interview, the same in both servers' tables. */
  makeDrafts(count: number): Promise<string[]>
  /** Removes drafts that a slot did not use: a house has tens of them, not thousands. */
  dropDrafts(ids: readonly string[]): Promise<void>
  /** Rows and bytes (indexes included) of the traces. */
  measureTraces(): Promise<{ rows: number; megabytes: number }>
  /** Between slots: nothing that one slot left behind is cleaned up during the next. */
  settle(): Promise<void>
  stop(): Promise<void>
}

// More files than anybody is referent of, so that reading does not stay with a handful; each of ordinary length.
const OWN = 30
const READ = 15
const ENTRIES_AT_LEAST = 30
const ALIASES = 200
const SHAPE = 4

/**
 * Starts the benchmark's PostgreSQL in `dataDir` and fills it, once for each size and set of migrations; afterwards it is
 * found as it was. What earlier runs wrote is removed first.
 */
export async function openStage(dataDir: string, files: number, say: (line: string) => void): Promise<Stage> {
  const root = await readRootKey({ dataDir, demo: true })
  const keyring = openKeyring(root)
  root.fill(0)
  const cluster = await startEmbedded({ dataDir: join(dataDir, 'postgres'), onLog: () => undefined })
  const clients: pg.Client[] = []
  const open = async (url: string) => {
    const client = new pg.Client({ connectionString: url })
    clients.push(client)
    await client.connect()
    return client
  }
  const stop = async () => {
    for (const client of clients) await client.end()
    await cluster.stop()
  }
  try {
    const maintenance = await open(cluster.url)
    const name = `bench_${digestOfMigrations()}_${SHAPE}_${files}`
    await fillOnce(maintenance, cluster.url, name, keyring, files, say)
    const adminUrl = onDatabase(cluster.url, name)
    await writeReferenceData(adminUrl, keyring)
    const client = await open(adminUrl)
    // Bulk rows of the benchmark itself pass no trigger; what the service writes passes all of them.
    await client.query('SET session_replication_role = replica')
    return { ...(await dress(client, keyring, adminUrl)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function dress(client: pg.Client, keyring: Keyring, adminUrl: string): Promise<Omit<Stage, 'stop'>> {
  const ask = async <T extends object>(query: string, values: unknown[] = []) =>
    (await client.query<T>(query, values)).rows
  const [centre] = await ask<{ id: string }>('SELECT id FROM centre')
  const staff = await ask<{ id: string; login: string }>(
    `SELECT id, login FROM account WHERE login LIKE 'bench-%'`,
  )
  const idOf = (login: string) => staff.find(one => one.login === login)?.id
  const coordinator = idOf('bench-coordinator')
  const referent = idOf('bench-referent')
  const legal = idOf('bench-legal')
  if (!centre || !coordinator || !referent || !legal) throw new Error('the benchmark database is not filled')
  const site: Site = { client, keyring, centreId: centre.id }

  await ask(`DELETE FROM session`)
  await ask(`DELETE FROM floor.task WHERE entry_id IS NOT NULL`)
  await ask(`DELETE FROM task WHERE entry_id IS NOT NULL`)
  for (const table of ['entry_facet', 'floor.entry_facet']) {
    await ask(`DELETE FROM ${table} WHERE entry_id IN (SELECT id FROM entry WHERE kind = 'first-interview')`)
  }
  for (const table of ['floor.entry', 'entry'])
    await ask(`DELETE FROM ${table} WHERE kind = 'first-interview'`)
  await ask('TRUNCATE trace')
  await ask('VACUUM ANALYZE')

  const own = await ask<{ id: string; alias: string; wrapped: Buffer }>(
    `SELECT f.id, f.alias, k.wrapped FROM youth_file f JOIN youth_key k ON k.youth_id = f.id JOIN file_team t ON t.youth_id = f.id
     WHERE t.account_id = $1 ORDER BY sha256(convert_to(f.id::text, 'UTF8'))`,
    [referent],
  )
  const toWrite = own.slice(READ)
  const aliases = await ask<{ alias: string }>(
    `SELECT left(alias, greatest(3, position(' ' in alias))) AS alias FROM youth_file ORDER BY id LIMIT ${ALIASES}`,
  )
  const [server] = await ask<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  return {
    adminUrl,
    runtimeUrl: asRole(adminUrl, 'havre_rt', keyring.databasePassword('havre_rt')),
    centreId: centre.id,
    sids: {
      coordinator: await buildSession(site, coordinator),
      referent: await buildSession(site, referent),
      legal: await buildSession(site, legal),
    },
    aliases: aliases.map(one => one.alias),
    filesToRead: own.slice(0, READ).map(one => one.id),
    postmaster: parentOf(server?.pid ?? 0),
    async makeDrafts(count) {
      const drafts = Array.from({ length: count }, (_, n) => {
        const file = toWrite[n % toWrite.length]
        if (!file) throw new Error('the referent has no files')
        return entryRows(site, file, {
          kind: 'first-interview',
          answers: INTERVIEW,
          authorId: referent,
          status: 'draft',
        }).entry
      })
      await writeRows(client, 'entry', drafts)
      const ids = drafts.map(draft => draft.id)
      await copyToFloor(client, ids)
      return ids
    },
    async dropDrafts(ids) {
      for (const table of ['entry', 'floor.entry']) {
        await ask(`DELETE FROM ${table} WHERE id = ANY ($1::uuid[])`, [ids])
      }
      await ask('VACUUM ANALYZE entry, floor.entry')
    },
    async measureTraces() {
      const [found] = await ask<{ rows: number; bytes: number }>(
        `SELECT count(*)::int AS rows, pg_total_relation_size('trace')::float8 AS bytes FROM trace`,
      )
      return { rows: found?.rows ?? 0, megabytes: (found?.bytes ?? 0) / 2 ** 20 }
    },
    async settle() {
      await ask('CHECKPOINT')
    },
  }
}

async function fillOnce(
  maintenance: pg.Client,
  url: string,
  name: string,
  keyring: Keyring,
  files: number,
  say: (line: string) => void,
): Promise<void> {
  const { rows } = await maintenance.query<{ datname: string }>(
    `SELECT datname FROM pg_database WHERE datname LIKE 'bench\\_%'`,
  )
  if (rows.some(row => row.datname === name)) return
  for (const { datname } of rows) await maintenance.query(`DROP DATABASE ${datname} WITH (FORCE)`)
  const unfinished = 'bench_unfinished'
  await maintenance.query(`CREATE DATABASE ${unfinished}`)
  await migrate(onDatabase(url, unfinished))
  await writeReferenceData(onDatabase(url, unfinished), keyring)
  const adminUrl = onDatabase(url, unfinished)
  const onProgress = (what: string, done: number, all: number) => {
    if (done % 2_000 === 0) say(`${what}: ${done} of ${all}`)
  }
  await seedDemo({ adminUrl, keyring, files, onProgress })
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query('SET session_replication_role = replica')
    await nameStaff(client, keyring)
    say('the floor’s own tables')
    await makeFloorTables(client)
  } finally {
    await client.end()
  }
  await maintenance.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`)
}

/** The three who ask: one sees every file, one is referent of some, one keeps the law of the same. */
async function nameStaff(client: pg.Client, keyring: Keyring): Promise<void> {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM centre')
  const site: Site = { client, keyring, centreId: rows[0]?.id ?? '' }
  await buildAccount(site, ['COO'], { login: 'bench-coordinator' })
  const referent = await buildAccount(site, ['EDU', 'REF'], { login: 'bench-referent' })
  const legal = await buildAccount(site, ['LEG'], { login: 'bench-legal' })
  const files = await client.query<{ id: string }>(
    `SELECT f.id FROM youth_file f WHERE (SELECT count(*) FROM entry e WHERE e.youth_id = f.id) >= $1
     ORDER BY sha256(convert_to(f.id::text, 'UTF8')) LIMIT $2`,
    [ENTRIES_AT_LEAST, OWN],
  )
  await writeRows(
    client,
    'file_team',
    files.rows.flatMap(file => [
      memberRow(site, file.id, referent, 'referent'),
      memberRow(site, file.id, legal, 'legal'),
    ]),
  )
}

/** A changed schema is another database: nothing is migrated half-way here. */
function digestOfMigrations(): string {
  const folder = join(import.meta.dirname, '../../../../prisma/migrations')
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.toml')) hash.update(readFileSync(join(folder, name, 'migration.sql')))
  }
  return hash.digest('hex').slice(0, 12)
}

function onDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

function parentOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}
