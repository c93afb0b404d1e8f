import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Keyring } from '../crypto/keys.ts'
import type { DoorUrls } from '../db/door.ts'
import { type Embedded, startEmbedded } from '../db/embedded.ts'
import { migrate } from '../db/migrate.ts'
import { askAsOwner } from '../db/owner.ts'
import { explainDatabase, explainDataDir } from './explain.ts'
import { StartError } from './start-error.ts'

/** What the database holds before anything is seeded: nothing, a demo centre, or a real one. */
export type Holding = 'nothing' | 'demo' | 'real'

/** Starts the embedded database, or takes the one that was given. */
export async function openDatabase(config: Config, say: (line: string) => void): Promise<Embedded> {
  if (config.databaseUrl)
    return { url: config.databaseUrl, stop: async () => {}, died: new Promise(() => {}) }
  const dataDir = join(config.dataDir, 'postgres')
  try {
    return await startEmbedded({ dataDir, onLog: line => isForPeople(line) && say(line) })
  } catch (error) {
    throw explainDataDir(error, dataDir)
  }
}

/** Migrates, with a sentence for whatever a given address can get wrong. */
export async function migrateDatabase(adminUrl: string): Promise<string[]> {
  try {
    return await migrate(adminUrl)
  } catch (error) {
    throw explainDatabase(error)
  }
}

/** Whether the database holds a centre, and of which sort. Demo and real data never share a database. */
export async function readHolding(adminUrl: string): Promise<Holding> {
  const rows = await askAsOwner<{ demo: boolean }>(adminUrl, 'SELECT DISTINCT demo FROM centre')
  if (rows.length > 1)
    throw new StartError('The database holds demo and real centres at once. Restore a backup.')
  if (!rows[0]) return 'nothing'
  return rows[0].demo ? 'demo' : 'real'
}

/** The wrapped data key of one youth, if there is any: only the right root key opens it. */
export async function anyYouthKey(
  adminUrl: string,
): Promise<{ youthId: string; epoch: number; wrapped: Buffer } | undefined> {
  type Row = { youthId: string; epoch: number; wrapped: Buffer }
  const rows = await askAsOwner<Row>(
    adminUrl,
    'SELECT youth_id AS "youthId", epoch, wrapped FROM youth_key WHERE wrapped IS NOT NULL LIMIT 1',
  )
  return rows[0]
}

/**
 * Takes away files that a kill left half received (no person can see them, and nobody has their key), and ends imports that
 * it left running. In a database that may
 * serve other instances only what is older than any upload takes.
 */
export async function forgetUnfinished(adminUrl: string, alone: boolean): Promise<void> {
  const age = alone ? '0' : '15 minutes'
  await askAsOwner(
    adminUrl,
    `DELETE FROM attachment WHERE status IN ('received', 'checked') AND created_at <= now() - interval '${age}'`,
  )
  // The transaction of a run went with its process: nothing of it is there.
  if (alone)
    await askAsOwner(adminUrl, `UPDATE data_import SET beat_at = '-infinity' WHERE status = 'running'`)
  await askAsOwner(adminUrl, 'SELECT app.sweep_imports()')
}

/** The same database as another role. */
export function asRole(adminUrl: string, role: string, password: string): string {
  const url = new URL(adminUrl)
  if (!url.hostname) url.hostname = 'localhost'
  url.username = role
  url.password = password
  return url.href
}

// PostgreSQL's own lines begin with a date; ours are sentences.
function isForPeople(line: string): boolean {
  return !/^\d{4}-\d\d-\d\d/.test(line)
}

/** The role that runs jobs, on the same database. */
export function jobsUrl(adminUrl: string, keyring: Keyring): string {
  return asRole(adminUrl, 'havre_jobs', keyring.databasePassword('havre_jobs'))
}

/** The two roles that the service connects as, on the database that the migrating role was given. */
export function doorUrls(adminUrl: string, keyring: Keyring, runtime?: string): DoorUrls {
  return {
    runtime: runtime ?? asRole(adminUrl, 'havre_rt', keyring.databasePassword('havre_rt')),
    signIn: asRole(adminUrl, 'havre_auth', keyring.databasePassword('havre_auth')),
  }
}
