import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { oldPostgres } from '../../test/old-postgres.ts'
import { startEmbedded } from '../db/embedded.ts'

const server = join(import.meta.dirname, '../server.ts')
const launched: ChildProcess[] = []
let place: string

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'havre-start-'))
  chmodSync(place, 0o755)
})

afterEach(() => {
  for (const child of launched.splice(0)) child.kill('SIGINT')
})

afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('a start with the embedded database', () => {
  test('serves, refuses a second start beside it, ends cleanly on Ctrl-C and starts again', async () => {
    const given = { DATA_DIR: join(place, 'data'), PORT: '0' }
    const first = launch(given)
    const address = await readyAddress(first)
    expect((await fetch(`${address}/api/v1/today`)).status).toBe(401)

    const second = await ended(launch(given))
    expect(second.code).toBe(1)
    expect(second.sentence).toMatch(
      /^Havre already runs with the data directory .* Use the one that runs, stop it first/,
    )

    first.kill('SIGINT')
    expect((await ended(first)).code).toBe(0)

    const again = launch(given)
    await readyAddress(again)
    again.kill('SIGTERM')
    expect((await ended(again)).code).toBe(0)
  })

  test('on a taken port ends with a sentence that offers another', async () => {
    const other = await listening(createServer())

    const outcome = await ended(launch({ DATA_DIR: join(place, 'data'), PORT: String(other.port) }))

    expect(outcome).toEqual(
      refusal(/^Port \d+ is taken by another program. Stop it, or choose another: PORT=\d+ npm start$/),
    )
    other.close()
  })

  test('in a data directory that cannot be written names it', async () => {
    const outcome = await ended(launch({ DATA_DIR: '/proc/havre' }))

    expect(outcome).toEqual(
      refusal(/^The data directory \/proc\/havre\/postgres cannot be written \(\w+\)\. Make it writable/),
    )
  })

  test('in a data directory of somebody else says whose it is', async () => {
    const foreign = join(place, 'foreign/postgres')
    mkdirSync(foreign, { recursive: true })
    const isRoot = process.getuid?.() === 0
    if (isRoot) chownSync(foreign, 1, 1)

    const outcome = await ended(launch({ DATA_DIR: isRoot ? join(place, 'foreign') : '/root' }))

    expect(outcome).toEqual(
      refusal(/^The data directory .* (belongs to another user|cannot be written) \(\w+\)\. /),
    )
  })

  test('without the key its data was written with asks for it back', async () => {
    const dataDir = join(place, 'keyless')
    const first = launch({ DATA_DIR: dataDir, PORT: '0' })
    await readyAddress(first)
    first.kill('SIGINT')
    await ended(first)
    await ensureCentre(dataDir)
    rmSync(join(dataDir, 'demo.key'))

    const outcome = await ended(launch({ DATA_DIR: dataDir, PORT: '0' }))

    expect(outcome).toEqual(
      refusal(/^The key file .*demo\.key is missing, and the data cannot be read without it\. Put it back/),
    )
  })

  test('for real data without a key file asks for one', async () => {
    const outcome = await ended(launch({ DATA_DIR: join(place, 'real'), HAVRE_MODE: 'real' }))

    expect(outcome).toEqual(refusal(/^Real data needs KEY_FILE/))
  })
})

describe('a start with a given database', () => {
  test('that does not answer, does not know the user or the name, or is none, says which', async () => {
    const shared = inject('adminUrl')
    const web = await listening(createServer())
    const cases = [
      ['postgresql://me:secret@127.0.0.1:1/havre', 'no database answers at the address in DATABASE_URL'],
      ['postgresql://me:secret@no-such-host.invalid/havre', 'the host in DATABASE_URL is not known'],
      [`postgresql://me:secret@127.0.0.1:${web.port}/havre`, 'is not a PostgreSQL'],
      [shared.replace(/:[^:@/]+@/, ':secret@'), 'the user or the password in DATABASE_URL is wrong'],
      [shared.replace(/\/\w+\?/, '/absent?'), 'the database named in DATABASE_URL does not exist'],
      ['postgresql://me:secret@host:port/havre', 'DATABASE_URL is not a valid address'],
    ] as const

    for (const [url, sentence] of cases) {
      const outcome = await ended(launch({ DATABASE_URL: url }))
      expect(outcome).toEqual(
        refusal(new RegExp(`^The database cannot be used: .*${sentence.replaceAll('.', '\\.')}`)),
      )
      expect(outcome.sentence).not.toContain('secret')
    }
    web.close()
  })

  test('that is too old says so', async () => {
    const old = await listening(oldPostgres())

    const outcome = await ended(
      launch({ DATABASE_URL: `postgresql://me:secret@127.0.0.1:${old.port}/havre` }),
    )

    expect(outcome).toEqual(refusal(/^The database server is PostgreSQL 15\.4; Havre needs 18 or newer\. /))
    old.close()
  })
})

test('a wrong variable is named, its value is not shown', async () => {
  const outcome = await ended(launch({ PORT: 'seventy' }))

  expect(outcome).toEqual(
    refusal(/^The configuration is wrong: PORT must be a number\. Correct it and start again\.$/),
  )
})

type Outcome = { code: number | null; sentence: string }

function refusal(sentence: RegExp): Outcome {
  return { code: 1, sentence: expect.stringMatching(sentence) }
}

function launch(variables: Record<string, string>): ChildProcess {
  const env = { PATH: process.env.PATH, ...variables }
  const child = spawn(process.execPath, [server], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  launched.push(child)
  return child
}

/** What the process leaves: its exit code and all it says on stderr, where one line is expected. */
function ended(child: ChildProcess): Promise<Outcome> {
  let said = ''
  child.stderr?.on('data', chunk => {
    said += chunk
  })
  return new Promise(resolve => child.on('close', code => resolve({ code, sentence: said.trim() })))
}

function readyAddress(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    child.on('close', () => reject(new Error(`ended early: ${said}`)))
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', chunk => {
        said += chunk
        const address = /ready: (http:\S+)/.exec(said)?.[1]
        if (address) resolve(address)
      })
    }
  })
}

async function listening(given: Server): Promise<{ port: number; close: () => void }> {
  await new Promise<void>(resolve => given.listen(0, '127.0.0.1', () => resolve()))
  const { port } = given.address() as AddressInfo
  return { port, close: () => void given.close() }
}

async function ensureCentre(dataDir: string): Promise<void> {
  const database = await startEmbedded({ dataDir: join(dataDir, 'postgres') })
  const client = new Client({ connectionString: database.url })
  await client.connect()
  await client.query(`
    INSERT INTO centre (code, jurisdiction, time_zone, demo) SELECT 'T', 'BE', 'Europe/Brussels', true
    WHERE NOT EXISTS (SELECT FROM centre)`)
  await client.end()
  await database.stop()
}
