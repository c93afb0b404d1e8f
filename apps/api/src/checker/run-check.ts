import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type AttachmentType, REFUSALS } from '@havre/contracts/attachment-types.ts'
import { z } from 'zod'
import { ByteReader } from './byte-reader.ts'
import type { CheckedHead } from './checked.ts'
import { Refused } from './refused.ts'
import { createSlots } from './slots.ts'

type Passed = Exclude<CheckedHead, { refused: string }>

export type CheckResult = Passed & {
  /** The bytes that follow the head, in its order; each call goes on where the last one ended. */
  take(bytes: number): AsyncIterable<Buffer>
}

const TIME_MS = 60_000
const LONGEST_HEAD = 4_096
const MOST_FILE_BYTES = 48 * 1024 * 1024
const MOST_SHOWN_BYTES = 2 * 1024 * 1024
const MOST_SHOWN = 20
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
 * Has a file looked at by a process of its own, two at a time, and hands what passed to `use` while the process still
 * holds it. Throws Refused with the reason; a process that takes too long, grows too large or dies means `too-complex`.
 */
export function runCheck<T>(
  type: AttachmentType,
  source: AsyncIterable<Buffer>,
  use: (result: CheckResult) => Promise<T>,
): Promise<T> {
  return inSlot(async () => {
    const child = spawn(process.execPath, [...FLAGS, join(import.meta.dirname, 'main.ts'), type], {
      env: {},
      cwd: import.meta.dirname,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), TIME_MS)
    try {
      return await talk(child, source, use)
    } finally {
      clearTimeout(timer)
      child.kill('SIGKILL')
    }
  })
}

async function talk<T>(
  child: ChildProcessByStdio<Writable, Readable, null>,
  source: AsyncIterable<Buffer>,
  use: (result: CheckResult) => Promise<T>,
): Promise<T> {
  await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject))
  // People who read and write come first.
  setPriority(child.pid ?? 0, LEAST_URGENT)
  // A process that dies while it is fed breaks the pipe; that its answer is missing tells it.
  await pipeline(source, child.stdin).catch((error: unknown) => {
    if (!isBrokenPipe(error)) throw error
  })
  const reader = new ByteReader(child.stdout)
  const head = parseHead(await reader.line(LONGEST_HEAD))
  if ('refused' in head) throw new Refused(REFUSALS.find(code => code === head.refused) ?? 'too-complex')
  return use({ ...head, take: bytes => reader.take(bytes) })
}

function isBrokenPipe(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'EPIPE' || code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE'
}

const count = (most: number) => z.int().min(0).max(most)
const Head = z.union([
  z.object({ refused: z.string() }),
  z.object({
    fileBytes: count(MOST_FILE_BYTES).min(1).nullable(),
    preview: z.enum(['picture', 'text', 'sound', 'none']),
    shownBytes: z.array(count(MOST_SHOWN_BYTES).min(1)).max(MOST_SHOWN),
    pages: count(10_000),
  }),
])

/** What the process said. Even its word is measured: somebody's document may have taken it over. */
function parseHead(line: string | null): CheckedHead {
  try {
    return Head.parse(JSON.parse(line ?? ''))
  } catch {
    throw new Refused('too-complex')
  }
}
