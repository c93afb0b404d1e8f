import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startEmbedded } from './embedded.ts'

let place: string

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'havre-embedded-'))
  // As root, PostgreSQL's own user must be able to enter.
  chmodSync(place, 0o755)
})

afterEach(() => rmSync(place, { recursive: true, force: true }))

describe('the embedded PostgreSQL', { timeout: 60_000 }, () => {
  test('is a UTF-8, UTC PostgreSQL 18 that syncs to disk and listens on no network address', async () => {
    const server = await startEmbedded({ dataDir: join(place, 'pg') })
    const rows = await ask(
      server.url,
      `SELECT current_setting('server_version_num')::int / 10000 AS major, current_setting('listen_addresses') AS listens,
        current_setting('fsync') AS fsync, current_setting('TimeZone') AS zone, current_setting('data_checksums') AS sums,
        (SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = current_database()) AS locale`,
    )
    await server.stop()

    expect(rows).toEqual([
      { major: 18, listens: '', fsync: 'on', zone: 'UTC', sums: 'on', locale: 'bC.UTF-8' },
    ])
  })

  test('lets nobody in without the password, which only its user may read', async () => {
    const dataDir = join(place, 'pg')
    const server = await startEmbedded({ dataDir, durable: false })
    const wrong = ask(server.url.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1')

    await expect(wrong).rejects.toThrow('password authentication failed')
    expect(statSync(join(dataDir, 'superuser-password')).mode & 0o777).toBe(0o600)
    expect(statSync(dataDir).mode & 0o777).toBe(0o700)
    await server.stop()
  })

  test('keeps its data over a stop and a start', async () => {
    const dataDir = join(place, 'pg')
    const first = await startEmbedded({ dataDir, durable: false })
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    await first.stop()
    const second = await startEmbedded({ dataDir, durable: false })

    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
    await second.stop()
  })

  test('starts in a folder whose path is too long for a socket', async () => {
    const dataDir = join(place, 'a-deep-folder-'.repeat(8))
    mkdirSync(dataDir)
    const server = await startEmbedded({ dataDir, durable: false })

    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await server.stop()
  })

  test('refuses a second start in the same directory with one sentence', async () => {
    const dataDir = join(place, 'pg')
    const server = await startEmbedded({ dataDir, durable: false })

    await expect(startEmbedded({ dataDir })).rejects.toThrow('already runs with the data directory')
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await server.stop()
  })

  test('keeps what was committed when its service is killed with -9', async () => {
    const dataDir = join(place, 'pg')
    const killed = spawn(
      process.execPath,
      ['--input-type=module-typescript', '-e', writesThenWaits(dataDir)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    await new Promise(resolve => killed.stdout.once('data', resolve))
    const orphan = serverOf(dataDir)
    killed.kill('SIGKILL')
    const server = await startEmbedded({ dataDir })

    expect(await ask(server.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
    expect(serverOf(dataDir)).not.toBe(orphan)
    await server.stop()
  })

  test('names the directory it may not write', async () => {
    await expect(startEmbedded({ dataDir: '/proc/havre' })).rejects.toThrow(
      'The data directory /proc/havre cannot be written',
    )
  })
})

function serverOf(dataDir: string): string | undefined {
  return readFileSync(join(dataDir, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]
}

function writesThenWaits(dataDir: string): string {
  const modules = { embedded: import.meta.resolve('./embedded.ts'), pg: import.meta.resolve('pg') }
  return `
    import { startEmbedded } from '${modules.embedded}'
    import pg from '${modules.pg}'
    const server = await startEmbedded({ dataDir: '${dataDir}' })
    const client = new pg.Client({ connectionString: server.url })
    await client.connect()
    await client.query('CREATE TABLE kept AS SELECT 42 AS answer')
    console.log('written')
    setInterval(() => {}, 1000)`
}

async function ask(address: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
