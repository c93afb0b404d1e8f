import { evaluate } from '@havre/rules/engine/evaluate.ts'
import type { Ctx } from '../../context.ts'
import { text } from '../../db/row.ts'
import { all, type Part, type Statement, sql } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { moved, moveTo } from './legal-procedures.data.ts'
import { loadProcedure } from './load.ts'
import { checkStillFit, placeOf } from './place.ts'
import { writeDeadlines } from './write-deadlines.ts'

/**
 * What a printed date that was corrected on a paper changes in the procedure that handed it over: `before` moves the
 * procedure on, the paper changes only `when` it has, `after` writes event and deadlines anew once `changed` holds as well.
 */
export async function followPrintedDate(
  ctx: Ctx,
  eventId: string,
  printedUntil: string | null,
  changed: Part,
): Promise<{ before: Statement[]; when: Part; after: Statement[] }> {
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT procedure_id FROM procedure_event WHERE id = ${eventId}`,
  ])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  const { id, version, definition, given } = await loadProcedure(ctx, text(row, 'procedure_id'))
  const events = given.events.map(event => {
    if (event.id !== eventId) return event
    const { printedUntil: _, ...rest } = event
    return printedUntil ? { ...rest, printedUntil } : rest
  })
  const result = evaluate(definition, { ...given, events })
  checkStillFit(definition, evaluate(definition, given), result, events)
  const when = moved(id, version)
  const both = all(when, changed)
  return {
    before: [moveTo(id, version, placeOf(definition, result))],
    when,
    after: [
      sql`UPDATE procedure_event SET printed_until = ${printedUntil}::date, version = version + 1, updated_at = now()
          WHERE id = ${eventId} AND ${both}`,
      ...writeDeadlines({ id, by: ctx.me.accountId }, result.deadlines, both),
    ],
  }
}
