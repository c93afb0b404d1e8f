import { z } from 'zod'
import { ATTENDANCE, Attendance } from './attendance.ts'
import { civilDate, dayOut, id, idParams } from './common.ts'
import { AUDIENCES, OCCASION_KINDS, Occasion, PLACES, SIGNS } from './occasions.ts'
import { OpenAction, Outcome } from './outcomes.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

/** The longest stretch of days read at once: the six weeks of a month's page. */
export const MAX_DAYS = 42

/** One thing at one time: a date of an occasion, or a youth's own appointment. */
export const CalendarItem = z.object({
  source: z.enum(['occasion', 'appointment']),
  /** The occasion or the appointment. */
  id,
  /** The date that names this occurrence of the occasion, wherever it has been moved to. */
  on: dayOut,
  date: dayOut,
  starts: z.string(),
  ends: z.string().nullable(),
  kind: z.enum(OCCASION_KINDS),
  audience: z.enum(AUDIENCES),
  title: z.string(),
  sign: z.enum(SIGNS),
  place: z.object({ category: z.enum(PLACES), words: z.string() }).nullable(),
  outside: z.boolean(),
  repeats: z.boolean(),
  moved: z.boolean(),
  cancelled: z.boolean(),
  /** Youths that the reader may know to be enrolled, or whose appointment it is. */
  youths: z.array(z.object({ id, alias: z.string(), status: z.enum(ATTENDANCE) })),
  maxParticipants: z.int().nullable(),
  /** Of those, who is somewhere else at the same time: a warning, never a refusal. */
  clashes: z.array(z.object({ youthId: id, alias: z.string(), title: z.string(), starts: z.string() })),
  hasOutcome: z.boolean(),
})
export type CalendarItem = z.infer<typeof CalendarItem>

export const Calendar = z.object({
  from: dayOut,
  to: dayOut,
  today: dayOut,
  items: z.array(CalendarItem),
  /** Decided in meetings and not done. */
  actions: z.array(OpenAction),
  can: z.object({
    create: z.boolean(),
    /** Decide that a partner from outside learns more than nothing. */
    agreeLearns: z.boolean(),
  }),
})
export type Calendar = z.infer<typeof Calendar>

/** One date of an occasion with who takes part and what came of it. */
export const Occurrence = z.object({
  occasion: Occasion,
  on: dayOut,
  date: dayOut,
  starts: z.string(),
  ends: z.string().nullable(),
  moved: z.boolean(),
  cancelled: z.boolean(),
  /** Youths who lived here that day, as far as the reader may know whether they took part. */
  sheet: z.array(
    z.object({
      youthId: id,
      alias: z.string(),
      attendance: Attendance.nullable(),
      clash: z.object({ title: z.string(), starts: z.string() }).nullable(),
      can: z.object({ mark: z.boolean() }),
    }),
  ),
  outcome: Outcome.nullable(),
  can: z.object({ write: z.boolean() }),
})
export type Occurrence = z.infer<typeof Occurrence>

/**
 * What one youth may read of their own week: nobody else, nobody of the team, no place beyond its category. Dates without
 * anything stand in it too.
 */
export const YouthWeek = z.object({
  alias: z.string(),
  /** Spoken languages, the first one first: the days are named in it. */
  languages: z.array(z.string()),
  today: dayOut,
  days: z.array(
    z.object({
      date: dayOut,
      items: z.array(
        z.object({
          starts: z.string(),
          ends: z.string().nullable(),
          kind: z.enum(OCCASION_KINDS),
          title: z.string(),
          sign: z.enum(SIGNS),
          place: z.enum(PLACES).nullable(),
          cancelled: z.boolean(),
        }),
      ),
    }),
  ),
})
export type YouthWeek = z.infer<typeof YouthWeek>

const tag = 'calendar'
export const calendarRoutes = {
  readCalendar: route(paths.readCalendar, {
    tag,
    summary: 'The calendar of the house over some days',
    body: z.strictObject({ from: civilDate, days: z.int().min(1).max(MAX_DAYS).default(7) }),
    reply: Calendar,
  }),
  readOccurrence: route(paths.readOccurrence, {
    tag,
    summary: 'One date of an occasion: who takes part, what came of it',
    params: idParams.occasion,
    body: z.strictObject({ on: civilDate }),
    reply: Occurrence,
  }),
  readYouthWeek: route(paths.readYouthWeek, {
    tag,
    summary: 'The week of one youth, as the youth may read it',
    params: idParams.youth,
    body: z.strictObject({ from: civilDate }),
    reply: YouthWeek,
  }),
}
