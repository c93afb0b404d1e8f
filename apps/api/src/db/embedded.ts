import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { StartError } from '../start/start-error.ts'
import { type EmbeddedHome, prepareHome } from './embedded-home.ts'
import { holdDataDir } from './embedded-lock.ts'

/**
 * A running embedded PostgreSQL. `url` connects as its superuser to the database `havre`; `died` settles when it ends
 * without `stop`.
 */
export type Embedded = { url: string; stop: () => Promise<void>; died: Promise<void> }

type Options = {
  dataDir: string
  /** Lines for the person at the terminal, and PostgreSQL's own words. */
  onLog?: (line: string) => void
  /** False gives up durability for speed: for throw-away test clusters only. */
  durable?: boolean
}

const superuser = 'postgres'
const database = 'havre'
const stopSeconds = 30

// For a small machine. Neither statements nor values reach the log: they may hold personal data.
const settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  timezone: 'UTC',
  log_timezone: 'UTC',
  shared_buffers: '128MB',
  max_connections: '60',
  max_wal_size: '512MB',
  max_worker_processes: '4',
  max_parallel_workers_per_gather: '1',
  jit: 'off',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
}

/**
 * Starts a real PostgreSQL 18 in `dataDir`, creating the cluster the first time and recovering it after a crash.
 * It listens on a Unix socket in a private folder only. Throws {@link StartError} when it can't.
 */
export async function startEmbedded({
  dataDir,
  onLog = () => {},
  durable = true,
}: Options): Promise<Embedded> {
  const home = await prepareHome(resolve(dataDir))
  if (home.notice) onLog(home.notice)
  const release = await holdDataDir(home.folder, home.socketFolder)
  try {
    const cluster = join(home.folder, 'cluster')
    if (!existsSync(cluster)) await createCluster(home, cluster, durable)
    await stopOrphan(cluster, onLog)
    const server = await launch(home, cluster, durable, onLog)
    const password = readFileSync(passwordFile(home), 'utf8')
    await ensureDatabase(address(home, password, 'postgres'))
    let stopping = false
    const died = new Promise<void>(settle => server.once('exit', () => stopping || settle()))
    const stop = async () => {
      stopping = true
      await stopServer(server)
      release()
    }
    return { url: address(home, password, database), stop, died }
  } catch (error) {
    release()
    throw error
  }
}

const passwordFile = (home: EmbeddedHome) => join(home.folder, 'superuser-password')

function address(home: EmbeddedHome, password: string, name: string): string {
  return `postgresql://${superuser}:${password}@localhost/${name}?host=${encodeURIComponent(home.socketFolder)}`
}

// Built beside its place and renamed, so that a kill in the middle leaves nothing half made.
async function createCluster(home: EmbeddedHome, cluster: string, durable: boolean): Promise<void> {
  const unfinished = `${cluster}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  writeFileSync(passwordFile(home), randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (home.user) chownSync(passwordFile(home), home.user.uid, home.user.gid)
  const flags = [
    ...['--pgdata', unfinished, '--username', superuser, '--pwfile', passwordFile(home)],
    ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'],
    ...['--data-checksums', '--no-instructions', ...(durable ? [] : ['--no-sync'])],
  ]
  try {
    await promisify(execFile)(join(home.binaries, 'bin/initdb'), flags, {
      ...home.user,
      cwd: home.folder,
      env: serverEnv,
    })
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const reason = /(?:error|FATAL): (.*)/.exec(said)?.[1] ?? said.trim().split('\n').at(-1)
    throw new StartError(`The embedded PostgreSQL could not create its data in ${home.folder}: ${reason}`)
  }
  renameSync(unfinished, cluster)
}

const serverEnv = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' }

// We hold the data directory, so a server that still runs in it lost its service to a kill -9.
async function stopOrphan(cluster: string, onLog: (line: string) => void): Promise<void> {
  const pid = runningServer(cluster)
  if (!pid) return
  onLog('The last run ended without stopping its database; stopping it now.')
  process.kill(pid, 'SIGINT')
  for (const until = Date.now() + stopSeconds * 1000; runningServer(cluster) === pid; await sleep(20)) {
    if (Date.now() > until)
      throw new StartError(
        `A PostgreSQL of an earlier run (process ${pid}) does not stop. End it and start again.`,
      )
  }
}

function runningServer(cluster: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(pid, 0)
    // The number may have gone to another program since.
    if (process.platform === 'linux' && !readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(cluster))
      return
    return pid
  } catch {
    return undefined
  }
}

async function launch(
  home: EmbeddedHome,
  cluster: string,
  durable: boolean,
  onLog: (line: string) => void,
): Promise<ChildProcess> {
  const given = { ...settings, unix_socket_directories: home.socketFolder, fsync: durable ? 'on' : 'off' }
  const flags = Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const command = [join(home.binaries, 'bin/postgres'), '-D', cluster, ...flags]
  // setpriv makes the kernel stop PostgreSQL when we are killed. A session of its own keeps Ctrl-C for us.
  const guarded = existsSync('/usr/bin/setpriv')
    ? ['/usr/bin/setpriv', '--pdeathsig', 'INT', '--', ...command]
    : command
  const [file = '', ...args] = guarded
  const server = spawn(file, args, {
    ...home.user,
    cwd: home.folder,
    env: serverEnv,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let lastFatal = ''
  createInterface({ input: server.stderr }).on('line', line => {
    if (/FATAL|PANIC/.test(line)) lastFatal = line.replace(/^.*?(FATAL|PANIC):\s*/, '')
    onLog(line)
  })
  server.on('error', error => (lastFatal = error.message))
  while (!isReady(cluster, server.pid)) {
    if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) {
      await sleep(20)
      throw new StartError(
        `The embedded PostgreSQL in ${home.folder} did not start: ${lastFatal || 'it gave no reason'}.`,
      )
    }
    await sleep(10)
  }
  return server
}

function isReady(cluster: string, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
  } catch {
    return false
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [database])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${database}`)
  } finally {
    await client.end()
  }
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise<void>(done => server.once('exit', () => done()))
  server.kill('SIGINT')
  const patience = setTimeout(() => server.kill('SIGQUIT'), stopSeconds * 1000)
  await ended
  clearTimeout(patience)
}
