import type { Appointment } from '@havre/contracts/appointments.ts'
import type { AttendanceStatus } from '@havre/contracts/attendance.ts'
import { ATTENDANCE } from '@havre/contracts/attendance.ts'
import type { CalendarItem } from '@havre/contracts/calendar.ts'
import { AUDIENCES, OCCASION_KINDS, SIGNS } from '@havre/contracts/occasions.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { numberOrNull, oneOf, text } from '../../db/row.ts'
import { readAppointments } from '../appointments/appointments.data.ts'
import { toAppointment } from '../appointments/appointments.present.ts'
import { readEnrolled } from '../attendance/attendance.data.ts'
import { readOccasions } from '../occasions/occasions.data.ts'
import { toPlace, toSeries, wordsOf } from '../occasions/occasions.present.ts'
import { readOutcomeDates } from '../occasions/outcomes.data.ts'
import { occurrences, repeats } from '../occasions/rhythm.ts'
import { clashesOf, isExpected } from './clashes.ts'

type Unlinked = Omit<CalendarItem, 'youths' | 'clashes' | 'hasOutcome'>

/**
 * Everything from a first to a last day that the asker may know of, in the order in which it takes place. `youthId`: what
 * concerns one youth alone is kept to that youth.
 */
export async function readItems(
  ctx: Ctx,
  from: string,
  to: string,
  youthId?: string,
): Promise<CalendarItem[]> {
  const [occasionRows, appointmentRows] = await ctx.door.group(ctx.sid, [
    readOccasions(from, to),
    readAppointments(from, to, youthId),
  ])
  const dates = (occasionRows ?? []).flatMap(row => datesOf(ctx, row, from, to))
  const ids = [...new Set(dates.map(({ id }) => id))]
  const named = dates.map(({ on }) => on).toSorted()
  const [enrolled, outcomes] = await ctx.door.group(ctx.sid, [
    readEnrolled(ids, named[0] ?? from, named.at(-1) ?? to, youthId),
    readOutcomeDates(ids, named[0] ?? from, named.at(-1) ?? to),
  ])
  const youths = Map.groupBy(enrolled ?? [], keyOf)
  const written = new Set((outcomes ?? []).map(keyOf))
  const items = [
    ...dates.map(date => ({
      ...date,
      youths: (youths.get(`${date.id} ${date.on}`) ?? []).map(toYouth),
      clashes: [],
      hasOutcome: written.has(`${date.id} ${date.on}`),
    })),
    ...(appointmentRows ?? []).map(row => appointmentItem(toAppointment(ctx, row))),
  ].toSorted((a, b) => order(a).localeCompare(order(b)))
  return items.map(item => ({ ...item, clashes: clashesIn(items, item) }))
}

function datesOf(ctx: Ctx, row: Row, from: string, to: string): Unlinked[] {
  const series = toSeries(row)
  const found = occurrences(series, from, to)
  if (found.length === 0) return []
  const words = wordsOf(ctx, row)
  const shared = {
    source: 'occasion' as const,
    id: text(row, 'id'),
    kind: oneOf(row, 'kind', OCCASION_KINDS),
    audience: oneOf(row, 'audience', AUDIENCES),
    title: words.title,
    sign: SIGNS.find(sign => sign === row.sign) ?? ('other' as const),
    place: toPlace(row, words.placeWords),
    outside: row.organiser === 'partner',
    repeats: repeats(series),
    maxParticipants: numberOrNull(row, 'max_participants'),
  }
  return found.map(occurrence => ({ ...shared, ...occurrence }))
}

const STATUS: Record<Appointment['status'], AttendanceStatus> = {
  planned: 'planned',
  kept: 'present',
  missed: 'absent',
  cancelled: 'excused',
}

function appointmentItem(appointment: Appointment): CalendarItem {
  const { id, date, starts, ends, title, sign, place, status, youthId, youthAlias, inWeek } = appointment
  return {
    source: 'appointment',
    id,
    on: date,
    date,
    starts,
    ends,
    kind: 'appointment',
    // What the youth does not read of the own week is the team's.
    audience: inWeek ? 'enrolled' : 'team',
    title,
    sign,
    place,
    outside: place !== null && place.category !== 'house',
    repeats: false,
    moved: false,
    cancelled: status === 'cancelled',
    youths: [{ id: youthId, alias: youthAlias, status: STATUS[status] }],
    maxParticipants: null,
    clashes: [],
    hasOutcome: false,
  }
}

function clashesIn(items: readonly CalendarItem[], item: CalendarItem): CalendarItem['clashes'] {
  return item.youths
    .filter(({ id }) => isExpected(item, id))
    .flatMap(({ id, alias }) =>
      clashesOf(items, item, id).map(({ title, starts }) => ({ youthId: id, alias, title, starts })),
    )
}

function toYouth(row: Row): CalendarItem['youths'][number] {
  return { id: text(row, 'youth_id'), alias: text(row, 'alias'), status: oneOf(row, 'status', ATTENDANCE) }
}

function keyOf(row: Row): string {
  return `${text(row, 'occasion_id')} ${text(row, 'on_date')}`
}

function order({ date, starts, id }: { date: string; starts: string; id: string }): string {
  return `${date} ${starts} ${id}`
}
