import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { StartError } from '../start/start-error.ts'

type Migration = { name: string; script: string; checksum: string }
type Applied = { migration_name: string; checksum: string; finished_at: Date | null }

const shippedFolder = join(import.meta.dirname, '../../../../prisma/migrations')
const oldestServer = 180000
// The number Prisma's own command locks, so that the two exclude each other.
const lockNumber = 72707369

const recordTable = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id varchar(36) PRIMARY KEY NOT NULL,
    checksum varchar(64) NOT NULL,
    finished_at timestamptz,
    migration_name varchar(255) NOT NULL,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )`

/**
 * Brings the database to the shipped state: every folder of prisma/migrations in order, each in a transaction of
 * its own, recorded as Prisma records it, one process at a time.
 * @returns the names applied now, in order
 * @throws {StartError} server older than 18, an applied migration that was edited, a database newer than this code,
 * or a migration that fails (its transaction is rolled back, the earlier ones stay)
 */
export async function migrate(adminUrl: string, folder: string = shippedFolder): Promise<string[]> {
  const client = new Client({ connectionString: adminUrl, application_name: 'havre migrate' })
  // A connection that breaks also fails the statement that waits on it, which says so.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await refuseOldServer(client)
    await client.query('SELECT pg_advisory_lock($1)', [lockNumber])
    await client.query(recordTable)
    const shipped = readMigrations(folder)
    const pending = compare(shipped, await readApplied(client))
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())
  return names
    .map(({ name }) => name)
    .sort()
    .map(name => {
      const script = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') }
    })
}

async function refuseOldServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string }>(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version`,
  )
  const server = rows[0]
  if (!server || server.number >= oldestServer) return
  throw new StartError(
    `The database server is PostgreSQL ${server.version}; Havre needs 18 or newer. ` +
      'Point DATABASE_URL at a newer server, or leave it out to use the embedded one.',
  )
}

async function readApplied(client: Client): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(
    `SELECT migration_name, checksum, finished_at FROM _prisma_migrations
     WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  )
  return rows
}

function compare(shipped: Migration[], applied: Applied[]): Migration[] {
  const known = new Map(shipped.map(migration => [migration.name, migration]))
  for (const { migration_name: name, checksum, finished_at: finishedAt } of applied) {
    const migration = known.get(name)
    if (!migration) {
      throw new StartError(
        `The database holds a migration this version of Havre does not know (${name}): ` +
          'it was used by a newer version. Start that version, or restore an older backup.',
      )
    }
    if (migration.checksum !== checksum) {
      throw new StartError(
        `The migration ${name} was changed after it was applied to this database. ` +
          'Put its file back as it was and write the change as a new migration.',
      )
    }
    if (!finishedAt) {
      throw new StartError(
        `The migration ${name} was begun by another tool and never finished. Restore a backup.`,
      )
    }
  }
  const done = new Set(applied.map(({ migration_name: name }) => name))
  return shipped.filter(({ name }) => !done.has(name))
}

async function apply(client: Client, { name, script, checksum }: Migration): Promise<void> {
  try {
    await client.query('BEGIN')
    await client.query(script)
    // A script may have taken the owner's role for its objects.
    await client.query('RESET ROLE; RESET ALL')
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartError(`The migration ${name} failed and was undone: ${reason}.`, { cause: error })
  }
}
