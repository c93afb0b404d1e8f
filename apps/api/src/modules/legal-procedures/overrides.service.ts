import type {
  DeadlineOverride,
  DecideOverride,
  LegalProcedure,
  ProposeOverride,
} from '@havre/contracts/legal-procedures.ts'
import type { Deadline } from '@havre/rules/engine/deadlines.ts'
import { evaluate, type Result } from '@havre/rules/engine/evaluate.ts'
import { whyNoOverride } from '@havre/rules/engine/overrides.ts'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { text } from '../../db/row.ts'
import { part, sql } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { toOverride as toCaseOverride } from './case.ts'
import { moved, moveTo } from './legal-procedures.data.ts'
import { toProcedure } from './legal-procedures.present.ts'
import { settled } from './legal-procedures.service.ts'
import { type LoadedProcedure, loadProcedure, loadToChange, presentProcedure } from './load.ts'
import { insertOverride, putBackOverride, settleOverride } from './overrides.data.ts'
import { overrideWords, toOverride } from './overrides.present.ts'
import { checkStillFit, placeOf } from './place.ts'
import { askSecondPerson } from './second-person.ts'
import { writeDeadlines } from './write-deadlines.ts'

/**
 * Proposes another date. It counts for nothing until a second person agrees, whom a task calls on. Throws `rule-violated`: no such
 * deadline here, one that stands already; a day that cannot be meant; a printed date is not argued with.
 */
export async function proposeOverride(
  ctx: Ctx,
  id: string,
  version: number,
  input: z.output<typeof ProposeOverride>,
): Promise<LegalProcedure> {
  const loaded = await loadToChange(ctx, id, version, 'add')
  if (loaded.rows.overrides.some(row => row.id === ctx.newId)) return presentProcedure(ctx, id)
  const result = evaluate(loaded.definition, loaded.given)
  const deadline = deadlineOf(result, input)
  if (!deadline)
    throw problem('rule-violated', {
      rule: 'procedure-refused',
      errors: [{ pointer: '#/rule', code: 'no-such-deadline' }],
    })
  const stands = loaded.given.overrides?.some(
    one => one.rule === input.rule && (one.eventId ?? null) === input.eventId,
  )
  if (stands || deadline.from === 'printed')
    throw problem('rule-violated', {
      rule: 'override-stands',
      errors: [{ pointer: '#/day', code: stands ? 'override-stands' : 'printed-wins' }],
    })
  checkDay(deadline, input.day, loaded)
  const reason = overrideWords(loaded.key, ctx.newId, loaded.youthId).close('reason', input.reason)
  const when = moved(id, version)
  const [rows] = await ctx.door.group(ctx.sid, [
    moveTo(id, version, placeOf(loaded.definition, result)),
    insertOverride(
      {
        id: ctx.newId,
        procedureId: id,
        createdBy: ctx.me.accountId,
        rule: input.rule,
        eventId: input.eventId,
        day: input.day,
        instead: deadline.computed.rolled,
        reason: reason ?? Buffer.alloc(0),
      },
      when,
    ),
    askSecondPerson(ctx, loaded, ctx.newId),
  ])
  return settled(ctx, id, rows)
}

/**
 * Agrees or refuses as a second person, takes the own proposal back, or puts back with a reason what was agreed; the dates follow.
 * Throws `not-allowed` for who may not settle it so, `reason-needed` where an agreed date is put back without why, `stale-version`
 * where somebody was faster.
 */
export async function decideOverride(
  ctx: Ctx,
  overrideId: string,
  version: number,
  { status, because }: z.output<typeof DecideOverride>,
): Promise<LegalProcedure> {
  const [found] = await ctx.door.group(ctx.sid, [
    sql`SELECT procedure_id FROM deadline_override WHERE id = ${overrideId}`,
  ])
  const at = found?.[0]
  if (!at) throw problem('not-found')
  const loaded = await loadProcedure(ctx, text(at, 'procedure_id'))
  const { id, definition, rows } = loaded
  const row = rows.overrides.find(one => one.id === overrideId)
  if (!row) throw problem('not-found')
  const override = toOverride(ctx, loaded.key, loaded.file, loaded.youthId, row)
  const may = status === 'withdrawn' ? override.can.withdraw : override.can.decide
  if (override.version !== version)
    throw problem('stale-version', {
      currentVersion: override.version,
      current: toProcedure(ctx, loaded.key, loaded.file, rows),
    })
  if (!may) throw problem('not-allowed', { action: 'decide' })
  checkReason(override, because)
  const overrides = rows.overrides
    .map(one => (one.id === overrideId ? { ...one, status } : one))
    .filter(one => one.status === 'proposed' || one.status === 'agreed')
    .map(toCaseOverride)
  const result = evaluate(definition, { ...loaded.given, overrides })
  checkStillFit(definition, evaluate(definition, loaded.given), result, loaded.given.events)
  // Nobody agrees to what would count only later, once something else is taken back.
  if (status === 'agreed') checkDay(deadlineOf(result, override), override.day, loaded)
  // Everybody who settles one moves the procedure on first, so that of two the slower one finds it settled.
  const isOpen = part`EXISTS (SELECT FROM deadline_override o WHERE o.id = ${overrideId} AND o.version = ${version})`
  const when = moved(id, loaded.version)
  const [moves] = await ctx.door.group(ctx.sid, [
    moveTo(id, loaded.version, placeOf(definition, result), isOpen),
    because
      ? putBackOverride(
          overrideId,
          version,
          overrideWords(loaded.key, overrideId, loaded.youthId).close('put_back_because', because),
          ctx.me.accountId,
          when,
        )
      : settleOverride(overrideId, version, status, ctx.me.accountId, when),
    ...writeDeadlines({ id, by: ctx.me.accountId }, result.deadlines, when),
  ])
  return settled(ctx, id, moves)
}

/** Putting an agreed date back says why; elsewhere words that nobody keeps would be lost. */
function checkReason({ status }: DeadlineOverride, because: string | undefined): void {
  if (status === 'agreed' && !because)
    throw problem('rule-violated', {
      rule: 'reason-needed',
      errors: [{ pointer: '#/because', code: 'required' }],
    })
  if (status !== 'agreed' && because)
    throw problem('invalid-request', { errors: [{ pointer: '#/because', code: 'not-asked' }] })
}

function deadlineOf({ deadlines }: Result, { rule, eventId }: { rule: string; eventId: string | null }) {
  return deadlines.find(one => one.rule.id === rule && (one.eventId ?? null) === eventId)
}

function checkDay(deadline: Deadline | undefined, day: string, { given }: LoadedProcedure): void {
  const why = whyNoOverride(deadline, day, given.events)
  if (why)
    throw problem('rule-violated', {
      rule: 'override-refused',
      errors: [{ pointer: '#/day', code: 'override-refused' }],
      reasons: [why],
    })
}
