import { ATTACHMENT_TYPE_NAMES, type AttachmentType } from '@havre/contracts/attachment-types.ts'
import { checkFile } from './check-file.ts'
import type { CheckedHead } from './checked.ts'
import { Refused } from './refused.ts'
import { readStandardInput, say, watchMemory } from './watch-memory.ts'

/**
 * The process that looks at one file: type as argument, bytes on standard input, a line of JSON and the bytes to keep on
 * standard output. It holds no secret, reads no environment, writes no file, and ends itself when it grows too large.
 */
const watch = await watchMemory()
const type = ATTACHMENT_TYPE_NAMES.find((name): name is AttachmentType => name === process.argv[2])
if (!type) throw new Error('no such type')
const { head, bytes } = await answer(type, await readStandardInput())
await say(Buffer.from(`${JSON.stringify(head)}\n`))
for (const run of bytes) await say(run)
await watch.terminate()
process.exit(0)

async function answer(asked: AttachmentType, file: Buffer): Promise<{ head: CheckedHead; bytes: Buffer[] }> {
  try {
    const checked = await checkFile(asked, file)
    const { file: kept, preview, shown, pages } = checked
    const head = { fileBytes: kept?.length ?? null, preview, shownBytes: shown.map(one => one.length), pages }
    return { head, bytes: [...(kept ? [kept] : []), ...shown] }
  } catch (error) {
    if (error instanceof Refused) return { head: { refused: error.code }, bytes: [] }
    throw error
  }
}
