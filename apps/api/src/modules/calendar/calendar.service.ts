import type { Calendar, CalendarItem, Occurrence, YouthWeek } from '@havre/contracts/calendar.ts'
import { decide } from '@havre/policy/decide.ts'
import { mayCreate } from '@havre/policy/entries.ts'
import { Temporal } from 'temporal-polyfill'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { text, texts } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { readResidents, readSheet } from '../attendance/attendance.data.ts'
import { toAttendance } from '../attendance/attendance.present.ts'
import { agreesLearns, keepsHouse, readsHouse, toOccasion, toSeries } from '../occasions/occasions.present.ts'
import { findOccasion } from '../occasions/occasions.service.ts'
import { findOutcome, openActions } from '../occasions/outcomes.service.ts'
import { instantOf, occurrenceOn } from '../occasions/rhythm.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'
import { readForWeek, traceCalendar } from './calendar.data.ts'
import { readItems } from './calendar-items.ts'
import { clashesOf, isExpected } from './clashes.ts'

const WEEK = 7

/** The calendar of the house from a day on. Throws `not-found` for anybody who does not work in the house. */
export async function readCalendar(
  ctx: Ctx,
  { from, days }: { from: string; days: number },
): Promise<Calendar> {
  if (!readsHouse(ctx)) throw problem('not-found')
  const to = lastOf(from, days)
  const items = await readItems(ctx, from, to)
  const shown = [...new Set(items.flatMap(({ youths }) => youths.map(({ id }) => id)))]
  await ctx.door.group(ctx.sid, [traceCalendar(shown, items.length)], { asyncCommit: true })
  return {
    from,
    to,
    today: isoToday(ctx),
    items,
    actions: await openActions(ctx),
    can: { create: keepsHouse(ctx), agreeLearns: keepsHouse(ctx) && agreesLearns(ctx) },
  }
}

/** One date of an occasion: who takes part, as far as the asker may know, and what came of it. */
export async function readOccurrence(ctx: Ctx, id: string, on: string): Promise<Occurrence> {
  const row = await findOccasion(ctx, id, true)
  const occurrence = occurrenceOn(toSeries(row), on)
  if (!occurrence) throw problem('not-found')
  const { date, starts, ends, moved, cancelled } = occurrence
  const items = await readItems(ctx, date, date)
  const isForTeam = row.audience === 'team'
  const [marked, residents] = await ctx.door.group(ctx.sid, [
    readSheet(id, on),
    readResidents(date, isoToday(ctx)),
  ])
  const self = items.find(item => item.id === id && item.on === on)
  const sheet = isForTeam
    ? []
    : sheetOf(ctx, marked ?? [], residents ?? [], instantOf(date, starts, ctx.me.timeZone)).map(line => ({
        ...line,
        clash: self ? clashOf(items, self, line.youthId) : null,
      }))
  const shown = sheet.map(({ youthId }) => youthId)
  await ctx.door.group(ctx.sid, [traceCalendar(shown, shown.length)], { asyncCommit: true })
  return {
    occasion: toOccasion(ctx, row),
    on,
    date,
    starts,
    ends,
    moved,
    cancelled,
    sheet,
    outcome: await findOutcome(ctx, id, on),
    can: { write: keepsHouse(ctx) && !cancelled },
  }
}

/** One youth's week as the youth may read it. Throws `not-found` for anybody who does not work in the house. */
export async function readYouthWeek(ctx: Ctx, youthId: string, from: string): Promise<YouthWeek> {
  const [files] = readsHouse(ctx) ? await ctx.door.group(ctx.sid, readForWeek(youthId)) : []
  const file = files?.[0]
  if (!file) throw problem('not-found')
  const items = (await readItems(ctx, from, lastOf(from, WEEK), youthId)).filter(isForYouth)
  const days = Array.from({ length: WEEK }, (_, day) => lastOf(from, day + 1))
  return {
    alias: text(file, 'alias'),
    languages: texts(file, 'languages'),
    today: isoToday(ctx),
    days: days.map(date => ({
      date,
      items: items
        .filter(item => item.date === date)
        .map(({ starts, ends, kind, title, sign, place, cancelled }) => ({
          starts,
          ends,
          kind,
          title,
          sign,
          place: place?.category ?? null,
          cancelled,
        })),
    })),
  }
}

type Line = Omit<Occurrence['sheet'][number], 'clash'>

/**
 * Whoever is enrolled, then whoever lived here that day. A youth whose presence the asker may not know is left out: an
 * empty line would say that they were not there.
 */
function sheetOf(ctx: Ctx, marked: readonly Row[], residents: readonly Row[], startsAt: Date): Line[] {
  const actor = toActor(ctx)
  const about = { authorIds: ['somebody'], signed: true, occurredAt: startsAt, updatedAt: startsAt }
  const enrolled = marked.map(row => {
    const attendance = toAttendance(ctx, row)
    return {
      youthId: attendance.youthId,
      alias: text(row, 'alias'),
      attendance,
      can: { mark: attendance.can.change },
    }
  })
  const known = new Set(enrolled.map(({ youthId }) => youthId))
  const others = residents.flatMap(row => {
    const youthId = text(row, 'id')
    const target = toTarget(ctx, row, 'INTEG')
    if (known.has(youthId) || !decide(actor, 'r', { ...target, row: about }).allow) return []
    return [{ youthId, alias: text(row, 'alias'), attendance: null, can: { mark: mayCreate(actor, target) } }]
  })
  return [...enrolled, ...others]
}

function clashOf(items: readonly CalendarItem[], self: CalendarItem, youthId: string) {
  const clash = clashesOf(items, self, youthId)[0]
  return clash ? { title: clash.title, starts: clash.starts } : null
}

/** What is for everybody who lives here, what the youth is enrolled in, and the own appointments that are for their eyes. */
function isForYouth(item: CalendarItem): boolean {
  if (item.audience === 'house' || (item.source === 'appointment' && item.audience !== 'team')) return true
  return item.audience === 'enrolled' && item.youths.some(({ id }) => isExpected(item, id))
}

function lastOf(from: string, days: number): string {
  return Temporal.PlainDate.from(from)
    .add({ days: days - 1 })
    .toString()
}
