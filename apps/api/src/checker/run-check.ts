import { type AttachmentType, REFUSALS } from '@havre/contracts/attachment-types.ts'
import { z } from 'zod'
import type { CheckedHead } from './checked.ts'
import { confined } from './confined.ts'
import { Refused } from './refused.ts'

type Passed = Exclude<CheckedHead, { refused: string }>

export type CheckResult = Passed & {
  /** The bytes that follow the head, in its order; each call goes on where the last one ended. */
  take(bytes: number): AsyncIterable<Buffer>
}

const LONGEST_HEAD = 4_096
const MOST_FILE_BYTES = 48 * 1024 * 1024
const MOST_SHOWN_BYTES = 2 * 1024 * 1024
const MOST_SHOWN = 20

/**
 * Has a file looked at by a process of its own, and hands what passed to `use` while the process still holds it. Throws
 * Refused with the reason; a process that takes too long, grows too large or dies means `too-complex`.
 */
export function runCheck<T>(
  type: AttachmentType,
  source: AsyncIterable<Buffer>,
  use: (result: CheckResult) => Promise<T>,
): Promise<T> {
  return confined('main.ts', [type], source, async said => {
    const head = parseHead(await said.line(LONGEST_HEAD))
    if ('refused' in head) throw new Refused(REFUSALS.find(code => code === head.refused) ?? 'too-complex')
    return use({ ...head, take: bytes => said.take(bytes) })
  })
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
