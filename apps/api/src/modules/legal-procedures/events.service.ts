import { randomUUID } from 'node:crypto'
import type { ChangeEvent, LegalProcedure, RecordEvent } from '@havre/contracts/legal-procedures.ts'
import type { CaseEvent } from '@havre/rules/engine/case.ts'
import { evaluate } from '@havre/rules/engine/evaluate.ts'
import type { EventRule, Procedure } from '@havre/rules/model/definition.ts'
import type { z } from 'zod'
import { changed } from '../../changed.ts'
import type { Ctx } from '../../context.ts'
import { isTaken } from '../../db/is-taken.ts'
import { all, type Part, part, type Statement, sql } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { said } from '../../said.ts'
import { isWatched, writePaperDeadlines } from '../residence-documents/paper-deadlines.ts'
import { insertDocument } from '../residence-documents/residence-documents.data.ts'
import { documentWords } from '../residence-documents/residence-documents.present.ts'
import { insertEvent, updateEvent, withdrawEvent } from './events.data.ts'
import { eventWords, toEvent } from './events.present.ts'
import { moved, moveTo } from './legal-procedures.data.ts'
import { settled } from './legal-procedures.service.ts'
import { type LoadedProcedure, loadToChange, presentProcedure } from './load.ts'
import { openedTasks } from './opened-tasks.ts'
import { checkStillFit, placeOf } from './place.ts'
import { writeDeadlines } from './write-deadlines.ts'

type Recorded = z.output<typeof RecordEvent>

/**
 * Records what happened, with the paper and the tasks that follow. Throws `rule-violated`: event-refused with the reasons of the
 * rules, event-twice where the same was recorded for that day; `stale-version` where the procedure was moved on by somebody else.
 */
export async function recordEvent(
  ctx: Ctx,
  id: string,
  version: number,
  input: Recorded,
): Promise<LegalProcedure> {
  const loaded = await loadToChange(ctx, id, version, 'add')
  // The same request again: it is recorded already.
  if (loaded.rows.events.some(row => row.id === ctx.newId)) return presentProcedure(ctx, id)
  const rule = ruleOf(loaded.definition, input.event)
  checkOnce(rule, input, loaded.given.events)
  const events = [...loaded.given.events, toCaseEvent(ctx.newId, input)]
  const result = evaluate(loaded.definition, { ...loaded.given, events })
  const refused = result.refused.find(({ eventId }) => eventId === ctx.newId)
  if (!rule || refused)
    throw problem('rule-violated', {
      rule: 'event-refused',
      errors: [{ pointer: rule ? '#/on' : '#/event', code: 'event-refused' }],
      reasons: [...(refused?.reasons ?? [])],
    })
  checkAsked(rule, input)
  checkPrinted(input.on, input.printedUntil)
  checkStillFit(loaded.definition, evaluate(loaded.definition, loaded.given), result, events)
  await checkProof(ctx, loaded.youthId, input)
  const when = moved(id, version)
  const [rows] = await ctx.door.group(ctx.sid, [
    moveTo(id, version, placeOf(loaded.definition, result)),
    insertEvent(
      {
        ...columns(loaded, ctx.newId, input),
        procedureId: id,
        createdBy: ctx.me.accountId,
        event: input.event,
        definitionVersion: loaded.definition.version,
        on: input.on,
      },
      when,
    ),
    ...paperOf(ctx, loaded, ctx.newId, input, when),
    ...datesOf(ctx, loaded, ctx.newId, input, false, when),
    ...writeDeadlines({ id, by: ctx.me.accountId }, result.deadlines, when),
    ...openedTasks(ctx, loaded, result, ctx.newId, when),
  ])
  return settled(ctx, id, rows)
}

/**
 * Completes an event, or takes it back: what it led to is worked out anew. A blank note leaves the one that stands there, null removes
 * it. Throws as `recordEvent`.
 */
export async function changeEvent(
  ctx: Ctx,
  id: string,
  eventId: string,
  version: number,
  change: z.output<typeof ChangeEvent>,
): Promise<LegalProcedure> {
  const loaded = await loadToChange(ctx, id, version, 'revise')
  const row = loaded.rows.events.find(one => one.id === eventId)
  if (!row) throw problem('not-found')
  if (row.withdrawn_at !== null) throw problem('rule-violated', { rule: 'event-withdrawn' })
  const { withdraw, note, ...rest } = change
  // An empty box is nobody's wish that a colleague's words go; null is.
  const fields = { ...rest, ...(note?.trim() !== '' && { note }) }
  const before = toEvent(ctx, loaded.key, loaded.definition, loaded.youthId, row)
  const next = changed(before, fields)
  const rule = ruleOf(loaded.definition, next.event)
  if (rule) checkAsked(rule, fields)
  checkPrinted(next.on, next.printedUntil)
  const events = loaded.given.events.flatMap(event =>
    event.id !== eventId ? [event] : withdraw ? [] : [toCaseEvent(eventId, next)],
  )
  const result = evaluate(loaded.definition, { ...loaded.given, events })
  const refused = result.refused.find(one => one.eventId === eventId)
  if (refused) throw problem('rule-violated', { rule: 'event-refused', reasons: [...refused.reasons] })
  checkStillFit(loaded.definition, evaluate(loaded.definition, loaded.given), result, events)
  await checkProof(ctx, loaded.youthId, next)
  const when = moved(id, version)
  const words = eventWords(loaded.key, eventId, loaded.youthId)
  const statements = [
    moveTo(id, version, placeOf(loaded.definition, result)),
    ...(withdraw
      ? [
          ...datesOf(ctx, loaded, eventId, next, true, when),
          ...withdrawEvent(
            eventId,
            ctx.me.accountId,
            words.close('withdrawn_because', withdraw.because),
            when,
          ),
        ]
      : [
          ...updateEvent(columns(loaded, eventId, next), when),
          ...paperOf(ctx, loaded, eventId, next, when),
          ...datesOf(ctx, loaded, eventId, next, false, when),
        ]),
    ...writeDeadlines({ id, by: ctx.me.accountId }, result.deadlines, when),
  ]
  // Taken back, an end makes the procedure run again: not beside another of its kind.
  const [rows] = await ctx.door.group(ctx.sid, statements).catch((error: unknown) => {
    throw isTaken(error) ? problem('rule-violated', { rule: 'procedure-running' }) : error
  })
  return settled(ctx, id, rows)
}

const ruleOf = ({ events }: Procedure, id: string): EventRule | undefined => events.find(one => one.id === id)

/** Two colleagues who come from one appointment both note it: the second one is told, and completes what stands there. */
function checkOnce(rule: EventRule | undefined, { event, on }: Recorded, past: readonly CaseEvent[]): void {
  if (rule && !rule.severalADay && past.some(one => one.event === event && one.on === on))
    throw problem('rule-violated', {
      rule: 'event-twice',
      errors: [{ pointer: '#/event', code: 'event-twice' }],
    })
}

type Fields = Omit<Recorded, 'document'>

function toCaseEvent(
  id: string,
  { event, on, mode, printedUntil, answers, ground, evidence }: Fields,
): CaseEvent {
  return {
    id,
    event,
    on,
    ...(mode && { mode }),
    ...(printedUntil && { printedUntil }),
    ...(answers && { answers: said(answers) }),
    ...(ground && { ground }),
    evidence: Boolean(evidence),
  }
}

function columns({ key, youthId }: LoadedProcedure, id: string, given: Fields) {
  return {
    id,
    mode: given.mode ?? null,
    printedUntil: given.printedUntil ?? null,
    answers: given.answers ? JSON.stringify(given.answers) : null,
    ground: given.ground ?? null,
    evidence: given.evidence ?? null,
    evidenceId: given.evidence === 'file' ? (given.evidenceId ?? null) : null,
    note: eventWords(key, id, youthId).close('note', given.note),
  }
}

/** The paper that was handed over: noted with the event or when its date becomes known, so that nobody types it twice. */
function paperOf(
  ctx: Ctx,
  { key, youthId, definition }: LoadedProcedure,
  eventId: string,
  { event, on, printedUntil, document }: Recorded,
  when: Part,
): Statement[] {
  const paper = ruleOf(definition, event)?.gives
  if (!paper || (!printedUntil && !document)) return []
  const id = randomUUID()
  return [
    insertDocument(
      {
        id,
        centreId: ctx.me.centreId,
        youthId,
        createdBy: ctx.me.accountId,
        paper,
        issuedOn: on,
        validUntil: printedUntil ?? null,
        original: document?.original ?? 'unknown',
        copies: document?.copies ?? 0,
        number: documentWords(key, id, youthId).close('number', document?.number),
        note: null,
      },
      eventId,
      all(when, part`NOT EXISTS (SELECT FROM residence_document o WHERE o.event_id = ${eventId})`),
    ),
  ]
}

/** The dates of that paper, where the rules of the procedure do not watch its end. */
function datesOf(
  ctx: Ctx,
  { definition }: LoadedProcedure,
  eventId: string,
  { event, printedUntil }: Pick<Recorded, 'event' | 'printedUntil'>,
  withdrawn: boolean,
  when: Part,
): Statement[] {
  const paper = ruleOf(definition, event)?.gives
  if (!paper || isWatched(definition, event)) return []
  const held = { paper, validUntil: printedUntil ?? null, withdrawn }
  const which = part`r.event_id = ${eventId} AND r.withdrawn_on IS NULL`
  return writePaperDeadlines(which, ctx.me.accountId, held, when)
}

/** The act that proves an event is a signed one of this file that everybody who reads the event may know of. */
async function checkProof(ctx: Ctx, youthId: string, { evidence, evidenceId }: Fields): Promise<void> {
  if (!evidenceId) return
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT e.id FROM entry e WHERE e.id = ${evidenceId} AND e.youth_id = ${youthId} AND e.status = 'signed'
          AND e.compartment <> 'SEALED'`,
  ])
  if (!rows?.length || evidence !== 'file')
    throw problem('rule-violated', {
      rule: 'no-such-act',
      errors: [{ pointer: '#/evidenceId', code: 'no-such-act' }],
    })
}

/** What the event does not ask for would be lost without a word. Proof and note go with every event. */
function checkAsked({ asks = [], gives }: EventRule, given: Partial<Recorded>): void {
  const unasked = (['mode', 'printedUntil', 'answers', 'ground'] as const).filter(
    field => given[field] !== undefined && given[field] !== null && !asks.includes(field),
  )
  const errors = [...unasked, ...(given.document && !gives ? ['document'] : [])].map(field => ({
    pointer: `#/${field}`,
    code: 'not-asked',
  }))
  if (errors.length > 0) throw problem('invalid-request', { errors })
}

function checkPrinted(on: string, printedUntil: string | null | undefined): void {
  if (printedUntil && printedUntil < on)
    throw problem('rule-violated', {
      rule: 'dates-out-of-order',
      errors: [{ pointer: '#/printedUntil', code: 'before-start' }],
    })
}
