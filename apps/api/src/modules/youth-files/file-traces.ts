import type { TraceItem } from '@havre/contracts/youth-files.ts'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { number, oneOf, text, textOrNull, texts } from '../../db/row.ts'
import { fromCursor, toPage } from '../../paging.ts'
import { problem } from '../../problem.ts'
import { toPerson } from '../accounts/person-name.ts'
import { readTraces } from './youth-files.data.ts'

const PAGE = 50
const OUTCOMES = ['done', 'refused', 'absent', 'failed'] as const

/** Who opened or changed this file, newest first; looking is itself traced. */
export async function listFileTraces(ctx: Ctx, youthId: string, cursor: string | undefined) {
  const statements = readTraces(youthId, fromCursor(cursor, 'number'), PAGE)
  const [rows, traced] = await ctx.door.group(ctx.sid, statements, { asyncCommit: true })
  if (!traced?.length) throw problem('not-found')
  return toPage(
    rows ?? [],
    PAGE,
    row => [String(number(row, 'id')), youthId],
    (row): z.input<typeof TraceItem> => ({
      at: text(row, 'at'),
      person: toPerson(ctx.keyring, row, 'person'),
      roles: texts(row, 'roles'),
      action: text(row, 'action'),
      outcome: oneOf(row, 'outcome', OUTCOMES),
      compartment: textOrNull(row, 'compartment'),
    }),
  )
}
