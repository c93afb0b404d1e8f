import { Worker } from 'node:worker_threads'
import { ATTACHMENT_TYPE_NAMES, type AttachmentType } from '@havre/contracts/attachment-types.ts'
import { checkFile } from './check-file.ts'
import type { CheckedHead } from './checked.ts'
import { Refused } from './refused.ts'

/**
 * The process that looks at one file: type as argument, bytes on standard input, a line of JSON and the bytes to keep on
 * standard output. It holds no secret, reads no environment, writes no file, and ends itself when it grows too large.
 */
const MOST_MEMORY_MIB = 512

// The main thread may be deep in somebody's document: another one watches the size of both.
const WATCH = `setInterval(() => { if (process.memoryUsage.rss() > ${MOST_MEMORY_MIB * 1024 * 1024}) process.kill(process.pid, 'SIGKILL') }, 10)`
const watch = new Worker(WATCH, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } })
await new Promise(resolve => watch.once('online', resolve))

const type = ATTACHMENT_TYPE_NAMES.find((name): name is AttachmentType => name === process.argv[2])
if (!type) throw new Error('no such type')
const received: Buffer[] = []
for await (const bytes of process.stdin) received.push(bytes as Buffer)
const { head, bytes } = await answer(type, Buffer.concat(received.splice(0)))
await send(Buffer.from(`${JSON.stringify(head)}\n`))
for (const run of bytes) await send(run)
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

function send(bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) =>
    process.stdout.write(bytes, error => (error ? reject(error) : resolve())),
  )
}
