import { readTable } from './read-table.ts'
import { TableRefused } from './table-refused.ts'
import { readStandardInput, say, watchMemory } from './watch-memory.ts'

/** The process that reads one table: bytes on standard input, a line of JSON and the table as JSON on standard output. */
const watch = await watchMemory()
const body = await answer(await readStandardInput())
await say(
  Buffer.from(`${JSON.stringify(typeof body === 'string' ? { refused: body } : { bytes: body.length })}\n`),
)
if (typeof body !== 'string') await say(body)
await watch.terminate()
process.exit(0)

async function answer(bytes: Buffer): Promise<Buffer | string> {
  try {
    return Buffer.from(JSON.stringify(await readTable(bytes)))
  } catch (error) {
    if (error instanceof TableRefused) return error.code
    throw error
  }
}
