import { safeText } from '@havre/kinds/base-schemas.ts'
import { z } from 'zod'
import { civilDate, cursor, dayOut, id, idParams, page, pageRequest } from './common.ts'
import { ACTIVITY_KINDS, OCCASION_KINDS, SIGNS } from './occasions.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

export const ATTENDANCE = ['planned', 'present', 'absent', 'excused', 'declined'] as const
export type AttendanceStatus = (typeof ATTENDANCE)[number]
export const CONSENT = ['notAsked', 'given', 'refused'] as const

/** One youth at one date of an occasion. */
export const Attendance = z.object({
  id,
  youthId: id,
  occasionId: id,
  on: dayOut,
  status: z.enum(ATTENDANCE),
  consent: z.enum(CONSENT),
  /** The youth's own words. */
  words: z.string(),
  /** What the team saw. */
  note: z.string(),
  version: z.int(),
  can: z.object({ change: z.boolean() }),
})
export type Attendance = z.infer<typeof Attendance>

/** The same in the youth's file, with what it was; title and sign are null for a reader outside the house. */
export const AttendanceItem = Attendance.extend({
  kind: z.enum(OCCASION_KINDS),
  title: z.string().nullable(),
  sign: z.enum(SIGNS).nullable(),
  date: dayOut,
  starts: z.string().nullable(),
  /** The date was cancelled, or is no longer one of its dates. */
  cancelled: z.boolean(),
})
export type AttendanceItem = z.infer<typeof AttendanceItem>

/** Days over which the three kinds are weighed against one another. */
export const BALANCE_DAYS = 90

const Balance = z.object({
  kind: z.enum(ACTIVITY_KINDS),
  /** Present in the last BALANCE_DAYS days. */
  present: z.int(),
  /** Planned from today on. */
  planned: z.int(),
})

const tag = 'attendance'
export const attendanceRoutes = {
  createAttendance: route(paths.createAttendance, {
    tag,
    summary: 'Enrol a youth for one date of an occasion, or say that they were there',
    params: idParams.youth,
    body: z.strictObject({
      occasionId: id,
      on: civilDate,
      status: z.enum(ATTENDANCE).default('planned'),
      consent: z.enum(CONSENT).default('notAsked'),
    }),
    reply: Attendance,
    status: 201,
    idempotent: true,
  }),
  changeAttendance: route(paths.changeAttendance, {
    tag,
    summary: 'Change presence or consent, add the youth’s words',
    params: idParams.attendance,
    body: z.strictObject({
      status: z.enum(ATTENDANCE).optional(),
      consent: z.enum(CONSENT).optional(),
      words: safeText(2000).optional(),
      note: safeText(2000).optional(),
    }),
    reply: Attendance,
    ifMatch: true,
  }),
  listActivities: route(paths.listActivities, {
    tag,
    summary: 'What a youth takes part in, the latest first, and the balance of the three kinds',
    params: idParams.youth,
    body: z.strictObject({ cursor: cursor.optional(), limit: pageRequest.limit }),
    reply: page(AttendanceItem).extend({
      /** Null for a reader who sees a part of the rows only: a balance of a part would be none. */
      balance: z.array(Balance).nullable(),
    }),
  }),
}
