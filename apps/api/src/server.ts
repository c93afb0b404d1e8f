import { join } from 'node:path'
import closeWithGrace from 'close-with-grace'
import { buildApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import type { Keyring } from './crypto/keys.ts'
import { bootGate } from './db/boot-gate.ts'
import { openDoor } from './db/door.ts'
import { openJobsDoor } from './db/jobs-door.ts'
import { writeReferenceData } from './db/reference-data.ts'
import { DEMO_ACCOUNTS } from './demo/demo-accounts.ts'
import { seedDemo } from './demo/seed-demo.ts'
import { openTypesetter } from './documents/typesetter.ts'
import { startJobs } from './jobs/job-queue.ts'
import { openMailer } from './mail/mailer.ts'
import {
  doorUrls,
  forgetUnfinished,
  jobsUrl,
  migrateDatabase,
  openDatabase,
  readHolding,
} from './start/database.ts'
import { explainDatabase, explainListen } from './start/explain.ts'
import { decideMode, openKeys } from './start/key.ts'
import { StartError } from './start/start-error.ts'
import { addressOf, welcome } from './start/welcome.ts'

const webFolder = join(import.meta.dirname, '../../web/dist')
const graceMs = 20_000

type Closers = (() => Promise<unknown>)[]

const closers: Closers = []
let ending = false
const grace = closeWithGrace({ delay: graceMs, skip: ['SIGINT', 'SIGTERM', 'SIGHUP'] }, async ({ err }) => {
  if (err) console.error(`Havre stops after an error it did not expect: ${err.message}`)
  await closeAll(closers)
})
// One Ctrl-C may arrive several times (terminal, npm, launcher): each after the first asks for the same.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!ending) grace.close()
    ending = true
  })
}

try {
  const config = readConfig()
  await start(config, closers)
} catch (error) {
  if (!ending) {
    console.error(`\n${sentenceFor(error)}`)
    await closeAll(closers)
    process.exit(1)
  }
}

/** The order of a start. What must be undone at the end is added to `undo` as soon as it exists. */
async function start(config: Config, undo: Closers): Promise<void> {
  const began = performance.now()
  const database = await openDatabase(config, say)
  undo.push(database.stop)
  void database.died.then(() => {
    console.error('The embedded PostgreSQL ended by itself. Start again: what was shown as saved is kept.')
    void closeAll(closers).then(() => process.exit(1))
  })
  const applied = await migrateDatabase(database.url)
  if (applied.length > 0) say(`Database brought up to date: ${applied.length} migrations`)

  const holding = await readHolding(database.url)
  const mode = decideMode(config, holding)
  const keyring = await openKeys(config, mode, holding, database.url)
  await writeReferenceData(database.url, keyring).catch(error => Promise.reject(explainDatabase(error)))
  await forgetUnfinished(database.url, config.databaseUrl === undefined)
  const urls = doorUrls(database.url, keyring, config.databaseRuntimeUrl)
  await refuseUnsafe(urls.runtime)
  if (holding === 'nothing' && mode === 'demo') await fillDemo(database.url, keyring)

  if (holding === 'nothing' && mode === 'real') {
    throw new StartError(
      'The database holds no centre yet. Create one and its director: npm run havre -- create-centre (it explains itself), ' +
        'or set HAVRE_MODE=demo for a demo centre.',
    )
  }

  const door = openDoor(urls)
  undo.push(() => door.close())
  const typesetter = openTypesetter()
  undo.push(() => typesetter.close())
  const mailer = config.mail && openMailer(config.mail, config.appName)
  const app = await buildApp(
    {
      door,
      keyring,
      typesetter,
      appName: config.appName,
      now: () => new Date(),
      ...(config.clamd && { clamd: config.clamd }),
      ...(mailer && { mailer }),
    },
    {
      webFolder,
      apiViewer: mode === 'demo',
      logger: { level: config.logLevel },
      ...(config.trustProxy.length > 0 && { trustProxy: config.trustProxy }),
    },
  )
  undo.push(() => app.close())
  if (mailer) {
    const jobsDoor = openJobsDoor(jobsUrl(database.url, keyring))
    undo.push(() => jobsDoor.close())
    const onError = (name: string) => app.log.error({ error: name }, 'the queue of jobs met an error')
    undo.push(await startJobs({ door: jobsDoor, mailer, keyring, now: () => new Date(), onError }))
  }
  await app.listen({ host: config.host, port: config.port }).catch(error => {
    throw explainListen(error, config.host, config.port)
  })
  const address = app.server.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  say(`Started: ${((performance.now() - began) / 1000).toFixed(1)} s`)
  console.log(welcome(config.appName, addressOf(config.host, port), mode === 'demo' ? DEMO_ACCOUNTS : []))
}

/** The demo centre arrives whole or not at all: one transaction, so a kill in the middle leaves an empty database. */
async function fillDemo(adminUrl: string, keyring: Keyring): Promise<void> {
  const seeded = await seedDemo({ adminUrl, keyring, onProgress: () => undefined })
  if (seeded) say(`Demo centre written: ${(seeded.milliseconds / 1000).toFixed(1)} s`)
}

async function refuseUnsafe(runtimeUrl: string): Promise<void> {
  const unsafe = await bootGate(runtimeUrl).catch(error => Promise.reject(explainDatabase(error)))
  if (unsafe.length > 0) {
    throw new StartError(
      `The database is not safe to serve from: ${unsafe.join('; ')}. Restore its rights, or migrate anew.`,
    )
  }
}

function sentenceFor(error: unknown): string {
  if (error instanceof StartError) return error.message
  const message = error instanceof Error ? error.message : String(error)
  return `Havre could not start: ${message}`
}

async function closeAll(undo: Closers): Promise<void> {
  for (const close of undo.splice(0).reverse()) await close()
}

function say(line: string): void {
  console.log(`  ${line}`)
}
