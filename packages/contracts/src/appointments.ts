import { safeText } from '@havre/kinds/base-schemas.ts'
import { z } from 'zod'
import { civilDate, dayOut, id, idParams, personRef, saidLine } from './common.ts'
import { ACCOMPANIMENTS, accompaniment, PLACES, place, SIGNS, sign } from './occasions.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'
import { timeOfDay } from './times.ts'

export const APPOINTMENT_STATUSES = ['planned', 'kept', 'missed', 'cancelled'] as const

const fields = {
  title: saidLine(120),
  note: safeText(2000).default(''),
  date: civilDate,
  starts: timeOfDay,
  ends: timeOfDay.nullable().default(null),
  sign: sign.default('other'),
  place: place.nullable().default(null),
  accompaniment: accompaniment.default('escorted'),
  escortId: id.nullable().default(null),
  /** Whether it stands in the week that the youth reads. */
  inWeek: z.boolean().default(true),
}

/** A youth's own appointment. */
export const Appointment = z.object({
  id,
  youthId: id,
  youthAlias: z.string(),
  title: z.string(),
  note: z.string(),
  date: dayOut,
  starts: z.string(),
  ends: z.string().nullable(),
  sign: z.enum(SIGNS),
  place: z.object({ category: z.enum(PLACES), words: z.string() }).nullable(),
  accompaniment: z.enum(ACCOMPANIMENTS),
  escort: personRef.nullable(),
  inWeek: z.boolean(),
  status: z.enum(APPOINTMENT_STATUSES),
  version: z.int(),
  can: z.object({ change: z.boolean() }),
})
export type Appointment = z.infer<typeof Appointment>

const tag = 'calendar'
export const appointmentRoutes = {
  createAppointment: route(paths.createAppointment, {
    tag,
    summary: 'Make an appointment for a youth',
    params: idParams.youth,
    body: z.strictObject(fields),
    reply: Appointment,
    status: 201,
    idempotent: true,
  }),
  getAppointment: route(paths.getAppointment, {
    tag,
    summary: 'One appointment',
    params: idParams.appointment,
    reply: Appointment,
  }),
  changeAppointment: route(paths.changeAppointment, {
    tag,
    summary: 'Change or cancel an appointment, or say whether it was kept',
    params: idParams.appointment,
    body: z.strictObject({ ...fields, status: z.enum(APPOINTMENT_STATUSES).default('planned') }),
    reply: Appointment,
    ifMatch: true,
  }),
}
