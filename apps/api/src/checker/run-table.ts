import { TABLE_REFUSALS } from '@havre/contracts/import-parts.ts'
import { z } from 'zod'
import { confined } from './confined.ts'
import type { Table } from './table.ts'
import { TableRefused } from './table-refused.ts'

const LONGEST_HEAD = 200
const MOST_BYTES = 60 * 1024 * 1024

const Head = z.union([
  z.object({ refused: z.enum(TABLE_REFUSALS) }),
  z.object({ bytes: z.int().min(1).max(MOST_BYTES) }),
])
const TableShape = z.object({
  format: z.enum(['csv', 'xlsx']),
  sheets: z.array(z.object({ name: z.string(), rows: z.array(z.array(z.string())) })).min(1),
})

/** Has a table read by a process of its own. Throws TableRefused; one that takes too long, grows or dies is `too-complex`. */
export function runTable(source: AsyncIterable<Buffer>): Promise<{ table: Table; json: Buffer }> {
  return confined('table-main.ts', [], source, async said => {
    const head = Head.safeParse(parseLine(await said.line(LONGEST_HEAD)))
    if (!head.success) throw new TableRefused('too-complex')
    if ('refused' in head.data) throw new TableRefused(head.data.refused)
    const json = await gather(said.take(head.data.bytes))
    return { table: parseTable(json), json }
  })
}

async function gather(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = []
  try {
    for await (const piece of source) pieces.push(piece)
  } catch {
    throw new TableRefused('too-complex')
  }
  return Buffer.concat(pieces)
}

/** A table as it was stored. Throws when it is none: that would be our bug. */
export function parseTable(json: Buffer): Table {
  return TableShape.parse(JSON.parse(json.toString('utf8')))
}

function parseLine(line: string | null): unknown {
  try {
    return JSON.parse(line ?? '')
  } catch {
    return null
  }
}
