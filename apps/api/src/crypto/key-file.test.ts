import { chmod, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { StartError } from '../start/start-error.ts'
import { readRootKey } from './key-file.ts'

let dataDir = ''
let elsewhere = ''
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'havre-data-'))
  elsewhere = await mkdtemp(join(tmpdir(), 'havre-key-'))
})
afterEach(async () => {
  await rm(dataDir, { recursive: true })
  await rm(elsewhere, { recursive: true })
})

describe('The demo key', () => {
  test('is made once, for its owner only, and found again', async () => {
    const first = await readRootKey({ dataDir, demo: true })
    expect(first.length).toBe(32)
    expect((await stat(join(dataDir, 'demo.key'))).mode & 0o777).toBe(0o600)
    expect(await readRootKey({ dataDir, demo: true })).toEqual(first)
  })

  test('that others can read is refused, with what to do', async () => {
    await readRootKey({ dataDir, demo: true })
    await chmod(join(dataDir, 'demo.key'), 0o640)
    await expect(readRootKey({ dataDir, demo: true })).rejects.toThrow(/chmod 600/)
  })

  test('that is damaged or a link is refused and left as it is', async () => {
    const path = join(dataDir, 'demo.key')
    await writeFile(path, 'not a key', { mode: 0o600 })
    await expect(readRootKey({ dataDir, demo: true })).rejects.toThrow(StartError)
    expect(await readFile(path, 'utf8')).toBe('not a key')
    await rm(path)
    await writeFile(join(elsewhere, 'k'), 'a'.repeat(64), { mode: 0o600 })
    await symlink(join(elsewhere, 'k'), path)
    await expect(readRootKey({ dataDir, demo: true })).rejects.toThrow(StartError)
  })
})

describe('The key of real data', () => {
  test('must be named, lie outside the data directory and exist', async () => {
    await expect(readRootKey({ dataDir, demo: false })).rejects.toThrow(/KEY_FILE/)
    await expect(readRootKey({ dataDir, demo: false, keyFile: join(dataDir, 'k') })).rejects.toThrow(
      /elsewhere/,
    )
    await expect(readRootKey({ dataDir, demo: false, keyFile: join(elsewhere, 'k') })).rejects.toThrow(
      /openssl/,
    )
    await writeFile(join(elsewhere, 'k'), `${'ab'.repeat(32)}\n`, { mode: 0o600 })
    expect(await readRootKey({ dataDir, demo: false, keyFile: join(elsewhere, 'k') })).toEqual(
      Buffer.alloc(32, 0xab),
    )
  })
})
