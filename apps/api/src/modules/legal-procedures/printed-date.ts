import { evaluate } from '@havre/rules/engine/evaluate.ts'
import type { Ctx } from '../../context.ts'
import { text } from '../../db/row.ts'
import { type Part, part, type Statement, sql } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { isWatched } from '../residence-documents/paper-deadlines.ts'
import { holdProcedure, moved, moveTo, standsAt } from './legal-procedures.data.ts'
import { loadProcedure } from './load.ts'
import { checkStillFit, placeOf } from './place.ts'
import { writeDeadlines } from './write-deadlines.ts'

/**
 * What a printed date that was corrected on a paper changes in the procedure that handed it over: `before` holds the procedure,
 * the paper changes only `when` it still stands where it was read, `after` moves it on with event and deadlines if the paper was `changed`.
 * `watched` tells whether the rules of the procedure watch its end, `gone` that the event was taken back and the paper with it.
 */
export async function followPrintedDate(
  ctx: Ctx,
  eventId: string,
  printedUntil: string | null,
  changed: Part,
): Promise<{ before: Statement[]; when: Part; after: Statement[]; watched: boolean; gone: boolean }> {
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT procedure_id FROM procedure_event WHERE id = ${eventId}`,
  ])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  const { id, version, definition, given } = await loadProcedure(ctx, text(row, 'procedure_id'))
  const event = given.events.find(one => one.id === eventId)
  const nothing = { before: [], when: part`TRUE`, after: [] }
  if (!event) return { ...nothing, watched: false, gone: true }
  const watched = isWatched(definition, event.event)
  if ((event.printedUntil ?? null) === printedUntil) return { ...nothing, watched, gone: false }
  const events = given.events.map(one => {
    if (one.id !== eventId) return one
    const { printedUntil: _, ...rest } = one
    return printedUntil ? { ...rest, printedUntil } : rest
  })
  const result = evaluate(definition, { ...given, events })
  checkStillFit(definition, evaluate(definition, given), result, events)
  const when = moved(id, version)
  return {
    before: [holdProcedure(id)],
    when: standsAt(id, version),
    watched,
    gone: false,
    after: [
      moveTo(id, version, placeOf(definition, result), changed),
      sql`UPDATE procedure_event SET printed_until = ${printedUntil}::date, version = version + 1, updated_at = now()
          WHERE id = ${eventId} AND ${when}`,
      ...writeDeadlines({ id, by: ctx.me.accountId }, result.deadlines, when),
    ],
  }
}
