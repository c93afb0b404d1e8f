import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { StartError } from '../start/start-error.ts'

export type KeyFileOptions = {
  readonly dataDir: string
  /** Synthetic data only: the key may lie in the data directory and is made when absent. */
  readonly demo: boolean
  /** KEY_FILE, when given. */
  readonly keyFile?: string
}

function inside(directory: string, file: string): boolean {
  const path = relative(resolve(directory), resolve(file))
  return path === '' || (!path.startsWith('..') && !isAbsolute(path))
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}

async function keyFrom(handle: FileHandle, path: string): Promise<Buffer> {
  const { mode, uid, size } = await handle.stat()
  if (process.getuid && uid !== process.getuid()) {
    throw new StartError(`The key file ${path} belongs to another user; run the service as its owner.`)
  }
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new StartError(`The key file ${path} can be read by others; run: chmod 600 ${path}`)
  }
  const text = size > 200 ? '' : (await handle.readFile('utf8')).trim()
  if (!/^[0-9a-f]{64}$/.test(text)) {
    throw new StartError(
      `The key file ${path} does not hold a key (64 hexadecimal digits); put the right file back, without it nothing can be read.`,
    )
  }
  return Buffer.from(text, 'hex')
}

async function read(path: string): Promise<Buffer | undefined> {
  try {
    // No link is followed: the file itself must be the owner's.
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
    try {
      return await keyFrom(handle, path)
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof StartError) throw error
    if (codeOf(error) === 'ENOENT') return undefined
    throw new StartError(`The key file ${path} cannot be read (${codeOf(error)}); check its owner and path.`)
  }
}

async function create(path: string): Promise<Buffer> {
  const key = randomBytes(32)
  try {
    const handle = await open(path, 'wx', 0o600)
    try {
      await handle.writeFile(`${key.toString('hex')}\n`)
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw new StartError(
      `The key file ${path} cannot be written (${codeOf(error)}); check the data directory.`,
    )
  }
  return key
}

/**
 * The 32-byte root key. Demo mode: KEY_FILE or `demo.key` in the data directory, made (mode 0600) when absent. Real mode:
 * KEY_FILE is needed, exists already and lies outside the data directory, so that a stolen copy of the data is unreadable.
 * Throws StartError with a sentence to print.
 */
export async function readRootKey(options: KeyFileOptions): Promise<Buffer> {
  const { dataDir, demo, keyFile } = options
  if (demo) {
    const path = keyFile ?? join(dataDir, 'demo.key')
    const known = await read(path)
    if (known) return known
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    return create(path)
  }
  if (!keyFile) {
    throw new StartError('Real data needs KEY_FILE: the path of the root key, outside the data directory.')
  }
  if (inside(dataDir, keyFile)) {
    throw new StartError(
      `The key file ${keyFile} lies in the data directory; keep it elsewhere, or whoever copies the data reads it.`,
    )
  }
  const key = await read(keyFile)
  if (key) return key
  throw new StartError(
    `The key file ${keyFile} does not exist; make one once with: (umask 077; openssl rand -hex 32 > ${keyFile})`,
  )
}
