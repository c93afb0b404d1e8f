import { OCCASION_KINDS, type OccasionKind } from '@havre/contracts/occasions.ts'
import type { OpenAction, Outcome, OutcomeBody, OutcomeForm } from '@havre/contracts/outcomes.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { oneOf, text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { keepsHouse, readsHouse, toSeries } from './occasions.present.ts'
import { findOccasion } from './occasions.service.ts'
import {
  insertOutcome,
  readOpenOutcomes,
  readOutcome,
  readOutcomeOn,
  updateOutcome,
} from './outcomes.data.ts'
import { namesOf, openBody, openIn, peopleIn, sealBody, toOutcome, toOutcomes } from './outcomes.present.ts'
import { occurrenceOn } from './rhythm.ts'

const MEETINGS_WITH_ACTIONS = 12

/** What can be written about a date, by the kind of occasion. */
export function formOf(kind: OccasionKind): OutcomeForm {
  if (kind === 'meeting' || kind === 'drill') return kind
  return 'session'
}

/**
 * Throws `rule-violated` for a date that the occasion does not have, or that is still to come (an agenda may be prepared),
 * and `already-exists` with what stands there when somebody began before.
 */
export async function createOutcome(ctx: Ctx, occasionId: string, on: string, body: OutcomeBody) {
  const occasion = await findOccasion(ctx, occasionId)
  if (!keepsHouse(ctx)) throw problem('not-allowed', { action: 'create' })
  checkForm(body, formOf(oneOf(occasion, 'kind', OCCASION_KINDS)))
  const occurrence = occurrenceOn(toSeries(occasion), on)
  if (!occurrence || occurrence.cancelled) throw problem('rule-violated', { rule: 'not-on-that-date' })
  const today = isoToday(ctx)
  if (body.form !== 'meeting' && occurrence.date > today) throw problem('rule-violated', { rule: 'not-yet' })
  const [rows] = await ctx.door.group(ctx.sid, [readOutcomeOn(occasionId, on)])
  const standing = rows?.[0]
  if (standing && text(standing, 'id') !== ctx.newId)
    throw problem('already-exists', { current: await toOutcome(ctx, standing) })
  await checkPeople(ctx, body)
  await ctx.door.group(ctx.sid, [
    insertOutcome({
      id: ctx.newId,
      centreId: ctx.me.centreId,
      occasionId,
      on,
      body: sealBody(ctx, ctx.newId, body),
      openActions: openIn(body),
      createdBy: ctx.me.accountId,
    }),
  ])
  return getOutcome(ctx, ctx.newId)
}

export async function changeOutcome(ctx: Ctx, id: string, version: number, body: OutcomeBody) {
  const before = await getOutcome(ctx, id)
  checkForm(body, before.body.form)
  await checkPeople(ctx, body)
  return write(ctx, before, version, body)
}

/** Ticks one action off, or back on. Throws `not-found` where the meeting has no such action. */
export async function tickAction(
  ctx: Ctx,
  id: string,
  version: number,
  { key, done }: { key: string; done: boolean },
) {
  const before = await getOutcome(ctx, id)
  const [row] = await readRows(ctx, id)
  const body = row && openBody(ctx, row)
  if (body?.form !== 'meeting' || !body.actions.some(action => action.key === key)) throw problem('not-found')
  const actions = body.actions.map(action => (action.key === key ? { ...action, done } : action))
  return write(ctx, before, version, { ...body, actions })
}

/** What came of one date; null when nothing is written. */
export async function findOutcome(ctx: Ctx, occasionId: string, on: string): Promise<Outcome | null> {
  const [rows] = await ctx.door.group(ctx.sid, [readOutcomeOn(occasionId, on)])
  const row = rows?.[0]
  return row ? toOutcome(ctx, row) : null
}

/** What was decided in meetings and is not done, the earliest due first. */
export async function openActions(ctx: Ctx): Promise<OpenAction[]> {
  const [rows] = await ctx.door.group(ctx.sid, [readOpenOutcomes(MEETINGS_WITH_ACTIONS)])
  const outcomes = await toOutcomes(ctx, rows ?? [])
  return outcomes
    .flatMap(({ id, occasionId, on, body, version }) =>
      body.form === 'meeting'
        ? body.actions
            .filter(({ done }) => !done)
            .map(({ key, text, forRole, forPerson, dueOn }) => ({
              outcomeId: id,
              occasionId,
              on,
              key,
              text,
              forRole,
              forPerson,
              dueOn,
              version,
            }))
        : [],
    )
    .toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
}

async function write(ctx: Ctx, before: Outcome, version: number, body: OutcomeBody): Promise<Outcome> {
  if (!keepsHouse(ctx)) throw problem('not-allowed', { action: 'change' })
  const sealed = sealBody(ctx, before.id, body)
  const [rows] = await ctx.door.group(ctx.sid, [updateOutcome(before.id, version, sealed, openIn(body))])
  const outcome = await getOutcome(ctx, before.id)
  if (rows?.length) return outcome
  throw problem('stale-version', { currentVersion: outcome.version, current: outcome })
}

async function getOutcome(ctx: Ctx, id: string): Promise<Outcome> {
  const [row] = readsHouse(ctx) ? await readRows(ctx, id) : []
  if (!row) throw problem('not-found')
  return toOutcome(ctx, row)
}

async function readRows(ctx: Ctx, id: string): Promise<Row[]> {
  const [rows] = await ctx.door.group(ctx.sid, [readOutcome(id)])
  return rows ?? []
}

/** An action is for somebody of this house. Throws `not-found` for anybody else. */
async function checkPeople(ctx: Ctx, body: OutcomeBody): Promise<void> {
  const ids = [...new Set(peopleIn(body))]
  if ((await namesOf(ctx, ids)).size !== ids.length) throw problem('not-found')
}

function checkForm(body: OutcomeBody, form: OutcomeForm): void {
  if (body.form !== form)
    throw problem('invalid-request', { errors: [{ pointer: '#/body/form', code: 'wrong-form' }] })
}
