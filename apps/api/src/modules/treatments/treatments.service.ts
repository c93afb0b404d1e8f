import type { CreateTreatment, DueDoses, TreatmentItem, Treatments } from '@havre/contracts/treatments.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { number, text } from '../../db/row.ts'
import { fromCursor, toPage } from '../../paging.ts'
import { problem } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { checkMayAdd, mayAdd, openFile } from '../youth-files/open-file.ts'
import {
  DOSES_PAGE,
  insertTreatment,
  readDoses,
  readDueDoses,
  readTreatment,
  readTreatments,
  stopRunning,
} from './treatments.data.ts'
import { shownSince, toDose, toDueDoses, toTreatment, treatmentSeal } from './treatments.present.ts'
import { READ_BACK_HOURS } from './treatments.rules.ts'

/** From when doses are read for the list of now. */
export function dueSince(ctx: Ctx): Date {
  return new Date(ctx.now().getTime() - READ_BACK_HOURS * 3_600_000)
}

export async function listDueDoses(ctx: Ctx): Promise<DueDoses> {
  const [rows] = await ctx.door.group(ctx.sid, [readDueDoses(dueSince(ctx))], { asyncCommit: true })
  return toDueDoses(ctx, rows ?? [])
}

export async function listTreatments(ctx: Ctx, youthId: string): Promise<Treatments> {
  const file = await openFile(ctx, youthId, 'MED')
  const statements = readTreatments(youthId, shownSince(ctx))
  const [rows] = await ctx.door.group(ctx.sid, statements, { asyncCommit: true })
  const add = mayAdd(ctx, file, 'MED')
  const { alias = null, epoch = null, wrapped = null } = file
  const whole = (rows ?? []).map(row => ({ ...row, alias, epoch, wrapped, may_record: add }))
  return {
    items: whole.map(row => toTreatment(ctx, row)),
    due: toDueDoses(ctx, file.present === true ? whole : []),
    can: { add },
  }
}

/** Starts a treatment; the one whose place it takes stops at the same moment. */
export async function createTreatment(
  ctx: Ctx,
  youthId: string,
  given: CreateTreatment,
): Promise<TreatmentItem> {
  const file = await openFile(ctx, youthId, 'MED')
  const [made] = await ctx.door.group(ctx.sid, [readTreatment(ctx.newId, shownSince(ctx))])
  if (made?.length) return getTreatment(ctx, ctx.newId)
  checkMayAdd(ctx, file, 'MED')
  const startsOn = given.startsOn ?? isoToday(ctx)
  if (given.endsOn && given.endsOn < startsOn) {
    const errors = [{ pointer: '#/endsOn', code: 'before-start' }]
    throw problem('rule-violated', { rule: 'dates-out-of-order', errors })
  }
  if (given.replacesId) await checkReplaced(ctx, youthId, given.replacesId)
  const { what, dose, instructions, form, prescriber, endsOn, schedule, replacesId } = given
  const words = treatmentSeal(youthKeyOf(ctx.keyring, file), ctx.newId, youthId)
  const at = ctx.now()
  const clock = schedule.kind === 'clock' ? schedule : { times: [], weekdays: [] }
  const needed = schedule.kind === 'needed' ? schedule : null
  const by = ctx.me.accountId
  await ctx.door.group(ctx.sid, [
    ...(replacesId ? [stopRunning(replacesId, { reason: 'changed', note: null, at, by })] : []),
    insertTreatment({
      id: ctx.newId,
      centreId: ctx.me.centreId,
      youthId,
      what: words.close('what', what),
      dose: words.close('dose', dose),
      instructions: words.close('instructions', instructions),
      form,
      prescriber,
      startsOn,
      endsOn,
      times: [...new Set(clock.times)].sort(),
      weekdays: [...new Set(clock.weekdays)].sort(),
      minIntervalMinutes: needed?.minIntervalMinutes ?? null,
      dailyMax: needed?.dailyMax ?? null,
      replacesId,
      createdBy: by,
      at,
    }),
  ])
  return getTreatment(ctx, ctx.newId)
}

/** Throws `stale-version` with the treatment as it is now when somebody was faster. */
export async function stopTreatment(
  ctx: Ctx,
  id: string,
  version: number,
  given: { reason: string; note?: string | undefined },
): Promise<TreatmentItem> {
  const row = await readOne(ctx, id)
  checkMayAdd(ctx, row, 'MED')
  if (number(row, 'version') === version && row.status === 'stopped') {
    throw problem('rule-violated', { rule: 'treatment-stopped' })
  }
  const words = treatmentSeal(youthKeyOf(ctx.keyring, row), id, text(row, 'youth_id'))
  const note = words.close('stop_note', given.note)
  const [stopped] = await ctx.door.group(ctx.sid, [
    stopRunning(id, { version, reason: given.reason, note, at: ctx.now(), by: ctx.me.accountId }),
  ])
  const current = await getTreatment(ctx, id)
  if (!stopped?.length) throw problem('stale-version', { currentVersion: current.version, current })
  return current
}

export async function listDoses(ctx: Ctx, treatmentId: string, cursor: string | undefined) {
  const statements = readDoses(treatmentId, fromCursor(cursor, 'moment'))
  const [found, rows] = await ctx.door.group(ctx.sid, statements, { asyncCommit: true })
  const treatment = found?.[0]
  if (!treatment) throw problem('not-found')
  const key = youthKeyOf(ctx.keyring, treatment)
  return toPage(
    rows ?? [],
    DOSES_PAGE,
    row => [text(row, 'at_key'), text(row, 'id')],
    row => toDose(ctx, row, key),
  )
}

async function getTreatment(ctx: Ctx, id: string): Promise<TreatmentItem> {
  const row = await readOne(ctx, id)
  return toTreatment(ctx, { ...row, may_record: mayAdd(ctx, row, 'MED') })
}

/** The row of a treatment; absent and hidden are the same `not-found`. */
export async function readOne(ctx: Ctx, id: string): Promise<Row> {
  const [rows] = await ctx.door.group(ctx.sid, [readTreatment(id, shownSince(ctx))])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return row
}

async function checkReplaced(ctx: Ctx, youthId: string, id: string): Promise<void> {
  const replaced = await readOne(ctx, id)
  if (replaced.youth_id !== youthId) throw problem('not-found')
  if (replaced.status !== 'running') throw problem('rule-violated', { rule: 'treatment-stopped' })
}
