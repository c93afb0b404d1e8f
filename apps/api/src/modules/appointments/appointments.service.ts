import type { Appointment } from '@havre/contracts/appointments.ts'
import type { OccasionFields } from '@havre/contracts/occasions.ts'
import { mayCreate } from '@havre/policy/entries.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { bytes, number } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'
import {
  type AppointmentRow,
  insertAppointment,
  readAppointment,
  readForAppointment,
  traceAppointment,
  updateAppointment,
} from './appointments.data.ts'
import { sealAppointment, toAppointment } from './appointments.present.ts'

type Given = Omit<AppointmentRow, 'id' | 'place' | 'details'> & {
  readonly title: string
  readonly note: string
  readonly place: OccasionFields['place']
}

/** Throws `rule-violated` when it ends before it starts, `not-found` for somebody to go along who is not of the house. */
export async function createAppointment(ctx: Ctx, youthId: string, given: Given): Promise<Appointment> {
  checkTimes(given)
  const [files, escorts] = await ctx.door.group(ctx.sid, readForAppointment(youthId, given.escortId))
  const file = files?.[0]
  if (!file || (given.escortId && !escorts?.length)) throw problem('not-found')
  if (!mayCreate(toActor(ctx), toTarget(ctx, file, 'TASK')))
    throw problem('not-allowed', { action: 'create' })
  const key = ctx.keyring.openYouthKey(youthId, number(file, 'epoch'), bytes(file, 'wrapped'))
  const row = rowOf(key, ctx.newId, youthId, given)
  await ctx.door.group(ctx.sid, [insertAppointment(row, ctx.me.centreId, youthId, ctx.me.accountId)])
  return getAppointment(ctx, ctx.newId)
}

/** One appointment for its own form; opening it leaves a trace. */
export async function openAppointment(ctx: Ctx, id: string): Promise<Appointment> {
  return getAppointment(ctx, id, true)
}

/** Throws `stale-version` with the appointment as it is now when somebody was faster. */
export async function changeAppointment(
  ctx: Ctx,
  id: string,
  version: number,
  given: Given & { status: string },
): Promise<Appointment> {
  const before = await getAppointment(ctx, id)
  if (!before.can.change) throw problem('not-allowed', { action: 'change' })
  checkTimes(given)
  const [files, escorts] = await ctx.door.group(ctx.sid, readForAppointment(before.youthId, given.escortId))
  const file = files?.[0]
  if (!file || (given.escortId && !escorts?.length)) throw problem('not-found')
  const key = ctx.keyring.openYouthKey(before.youthId, number(file, 'epoch'), bytes(file, 'wrapped'))
  const row = rowOf(key, id, before.youthId, given)
  const [rows] = await ctx.door.group(ctx.sid, [updateAppointment(row, version, given.status)])
  const appointment = await getAppointment(ctx, id)
  if (rows?.length) return appointment
  throw problem('stale-version', { currentVersion: appointment.version, current: appointment })
}

async function getAppointment(ctx: Ctx, id: string, traced = false): Promise<Appointment> {
  const [rows] = await ctx.door.group(ctx.sid, [
    readAppointment(id),
    ...(traced ? [traceAppointment(id)] : []),
  ])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return toAppointment(ctx, row)
}

function rowOf(key: YouthKey, id: string, youthId: string, given: Given): AppointmentRow {
  const { title, note, place, ...columns } = given
  const words = { title, note, placeWords: place?.words ?? '' }
  return { ...columns, id, place: place?.category, details: sealAppointment(key, id, youthId, words) }
}

function checkTimes({ starts, ends }: { starts: string; ends: string | null }): void {
  if (ends !== null && ends <= starts) throw problem('rule-violated', { rule: 'ends-before-start' })
}
