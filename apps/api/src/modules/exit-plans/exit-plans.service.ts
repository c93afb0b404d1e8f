import { type ChangeExitPlan, type ExitPlan, PACK_DOCUMENTS } from '@havre/contracts/exit-plans.ts'
import { isPlannable } from '@havre/rules/dates/reach.ts'
import { refuseLodging } from '@havre/rules/exit/lodging.ts'
import { changed } from '../../changed.ts'
import type { Ctx } from '../../context.ts'
import { textOrNull } from '../../db/row.ts'
import { fromDatabase } from '../../plugins/problem-details.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { yearsOn } from '../youth-files/local-day.ts'
import { checkMayAdd } from '../youth-files/open-file.ts'
import { checkReach } from '../youth-files/stay-bounds.ts'
import { insertPlan, readFileForExit, readOpenPlan, readPlan, updatePlan } from './exit-plans.data.ts'
import { byPillar, toPlan } from './exit-plans.present.ts'
import { exitWords } from './exit-seal.ts'
import { jurisdictionOf, type OpenedExit, openExit, openToWrite } from './open-exit.ts'

/** The house accompanies until 25 at most; a later day is a year read wrongly. */
const MOST_YEARS = 26

export async function getPlan(ctx: Ctx, id: string): Promise<ExitPlan> {
  const { key, row, may } = await openExit(ctx, readPlan(id))
  return toPlan(key, row, may)
}

/** Opens the plan of a file; a second open one is `already-exists`, with the first as `current`. */
export async function openPlan(ctx: Ctx, youthId: string, plannedOn: string | null): Promise<ExitPlan> {
  const file = await openExit(ctx, readFileForExit(youthId))
  checkMayAdd(ctx, file.row, 'AUTON')
  checkPlannedOn(file, plannedOn)
  try {
    await ctx.door.group(ctx.sid, [
      insertPlan({
        id: ctx.newId,
        centreId: ctx.me.centreId,
        youthId,
        createdBy: ctx.me.accountId,
        jurisdiction: jurisdictionOf(file.row, 'house_jurisdiction'),
        plannedOn,
      }),
    ])
  } catch (error) {
    if (fromDatabase(error)?.slug !== 'already-exists') throw error
    const [rows] = await ctx.door.group(ctx.sid, [readOpenPlan(youthId)])
    const id = rows?.[0]?.id
    throw problem('already-exists', typeof id === 'string' ? { current: await getPlan(ctx, id) } : {})
  }
  return getPlan(ctx, ctx.newId)
}

/**
 * Changes what is given. Throws `stale-version` with the plan as it is now; `rule-violated`: already-closed, dates-out-of-order at
 * `#/plannedOn`, lodging-refused at the field with the article in words.
 */
export async function changePlan(
  ctx: Ctx,
  id: string,
  version: number,
  { pillars, documents, ...change }: ChangeExitPlan,
): Promise<ExitPlan> {
  const opened = await openToWrite(ctx, readPlan(id))
  const before = toPlan(opened.key, opened.row, opened.may)
  if (before.version !== version)
    throw problem('stale-version', { currentVersion: before.version, current: before })
  if (change.plannedOn !== undefined) checkPlannedOn(opened, change.plannedOn)
  for (const field of ['lodgingFrom', 'lodgingUntil'] as const)
    if (change[field]) checkReach(opened.today, opened.row, change[field], `#/${field}`)
  const next = changed(before, change)
  checkLodging(opened, next)
  const words = exitWords(opened.key, 'exit_plan', id, opened.youthId)
  const pack = { ...before.documents, ...documents }
  const inState = (state: string) => PACK_DOCUMENTS.filter(name => pack[name] === state)
  // What is not said stays as it lies there, also where it does not open.
  const close = (column: string, said: string | null | undefined) =>
    said === undefined ? undefined : words.close(column, said)
  const [rows] = await ctx.door.group(ctx.sid, [
    updatePlan(id, version, {
      plannedOn: next.plannedOn,
      states: byPillar((_, name) => pillars?.[name]?.state ?? before.pillars[name].state),
      notes: byPillar((column, name) => close(`${column}_note`, pillars?.[name]?.note)),
      lodging: next.lodging,
      lodgingFrom: next.lodgingFrom,
      lodgingUntil: next.lodgingUntil,
      lodgingEmergency: next.lodgingEmergency,
      farewell: close('farewell', change.farewell),
      safetyPlan: close('safety_plan', change.safetyPlan),
      ready: inState('ready'),
      asked: inState('asked'),
    }),
  ])
  const current = await getPlan(ctx, id)
  if (rows?.length) return current
  if (current.closed) throw problem('rule-violated', { rule: 'already-closed' })
  throw problem('stale-version', { currentVersion: current.version, current })
}

/** The day lies ahead, no further than the house accompanies; of whom no birth date is known, no further than one plans. */
function checkPlannedOn({ row, today }: OpenedExit, plannedOn: string | null): void {
  if (plannedOn === null) return
  const born = textOrNull(row, 'birth_on')
  const code = plannedOn < today ? 'in-the-past' : isUnlikely(born, plannedOn, today) ? 'unlikely' : null
  if (code) throw ruleBroken('dates-out-of-order', '#/plannedOn', code)
}

function isUnlikely(born: string | null, plannedOn: string, today: string): boolean {
  return born ? yearsOn(born, plannedOn) >= MOST_YEARS : !isPlannable(plannedOn, today)
}

function checkLodging({ row }: OpenedExit, plan: ExitPlan): void {
  const refusal = refuseLodging(jurisdictionOf(row, 'jurisdiction'), {
    lodging: plan.lodging,
    from: plan.lodgingFrom,
    until: plan.lodgingUntil,
    emergency: plan.lodgingEmergency,
  })
  if (!refusal) return
  const errors = [{ pointer: `#/${refusal.field}`, code: refusal.code }]
  throw refusal.code === 'before-start'
    ? problem('rule-violated', { rule: 'dates-out-of-order', errors })
    : problem('rule-violated', { rule: 'lodging-refused', errors, reasons: [refusal.reason] })
}
