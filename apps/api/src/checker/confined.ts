import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ByteReader } from './byte-reader.ts'
import { createSlots } from './slots.ts'

const TIME_MS = 60_000
const HEAP_MIB = 256
const LEAST_URGENT = 10

const root = join(import.meta.dirname, '../../../..')
const readable = [
  ...['node_modules', 'apps/api/node_modules', 'apps/api/src/checker', 'apps/api/package.json'],
  ...['packages/contracts', 'package.json'],
].map(path => `--allow-fs-read=${join(root, path)}`)
// Reads our own code and nothing else, writes no file, starts no process; the heap of JavaScript is bounded here, everything
// together by the process itself.
const FLAGS = [
  '--permission',
  ...readable,
  '--allow-addons',
  '--allow-worker',
  '--no-warnings',
  `--max-old-space-size=${HEAP_MIB}`,
]

const inSlot = createSlots(2, 20)

/**
 * Has somebody's bytes looked at by a process of its own, two at a time, and hands what it says to `use` while it still
 * holds them. What the process says is measured by `use`: the bytes may have taken it over. One that takes too long, grows
 * too large or dies says nothing more.
 */
export function confined<T>(
  script: 'main.ts' | 'table-main.ts',
  args: readonly string[],
  source: AsyncIterable<Buffer>,
  use: (said: ByteReader) => Promise<T>,
): Promise<T> {
  return inSlot(async () => {
    const child = spawn(process.execPath, [...FLAGS, join(import.meta.dirname, script), ...args], {
      env: {},
      cwd: import.meta.dirname,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), TIME_MS)
    try {
      await feed(child, source)
      return await use(new ByteReader(child.stdout))
    } finally {
      clearTimeout(timer)
      child.kill('SIGKILL')
    }
  })
}

async function feed(
  child: ChildProcessByStdio<Writable, Readable, null>,
  source: AsyncIterable<Buffer>,
): Promise<void> {
  await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject))
  // People who read and write come first.
  setPriority(child.pid ?? 0, LEAST_URGENT)
  // A process that dies while it is fed breaks the pipe; that its answer is missing tells it.
  await pipeline(source, child.stdin).catch((error: unknown) => {
    if (!isBrokenPipe(error)) throw error
  })
}

function isBrokenPipe(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'EPIPE' || code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE'
}
