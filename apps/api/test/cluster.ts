import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openKeyring } from '../src/crypto/keys.ts'
import { startEmbedded } from '../src/db/embedded.ts'
import { migrate } from '../src/db/migrate.ts'
import { writeReferenceData } from '../src/db/reference-data.ts'
import { TEST_ROOT_KEY } from './root-key.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the cluster's superuser; `havre_template` is migrated and ready to be cloned. */
    adminUrl: string
    fuzzCases: number
    /** Every cell instead of the representative ones. */
    long: boolean
  }
}

export const TEMPLATE = 'havre_template'

/** One real PostgreSQL for the whole run, with a migrated template that each test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'havre-test-'))
  // As root the database runs as another user, who must pass through.
  chmodSync(dataDir, 0o755)
  const cluster = await startEmbedded({ dataDir, onLog: () => undefined, durable: false })
  const admin = new pg.Client({ connectionString: cluster.url })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${TEMPLATE}`)
  await admin.end()
  const template = onDatabase(cluster.url, TEMPLATE)
  await migrate(template)
  await writeReferenceData(template, openKeyring(TEST_ROOT_KEY))
  project.provide('adminUrl', cluster.url)
  return async () => {
    await cluster.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** The same server, another database. */
export function onDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}
