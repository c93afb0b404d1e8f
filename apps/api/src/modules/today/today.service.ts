import type { Today } from '@havre/contracts/house.ts'
import { SearchYouthFiles } from '@havre/contracts/youth-files.ts'
import { mayUseHouse, readsEvery } from '@havre/policy/house.ts'
import { isInside, type Role } from '@havre/policy/roles.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { number, text } from '../../db/row.ts'
import { type Statement, sql } from '../../db/sql.ts'
import { readMyDrafts } from '../entries/entries.data.ts'
import { toEntryItem } from '../entries/entries.present.ts'
import { countUnread } from '../handover/handover.data.ts'
import { readNotes } from '../handover/house-notes.data.ts'
import { toNote } from '../handover/house-notes.service.ts'
import { readOpenOutings } from '../outings/outings.data.ts'
import { toOuting } from '../outings/outings.present.ts'
import { countFree } from '../places/place-free.ts'
import { readHolds } from '../places/place-uses.data.ts'
import { readService } from '../places/places.data.ts'
import { readRollCalls } from '../roll-calls/roll-calls.data.ts'
import { toRollCallItem } from '../roll-calls/roll-calls.present.ts'
import { isForgotten, rollCallDue } from '../roll-calls/roll-calls.rules.ts'
import { readTasks } from '../tasks/tasks.data.ts'
import { toTask } from '../tasks/tasks.service.ts'
import { readDueDoses } from '../treatments/treatments.data.ts'
import { toDueDoses } from '../treatments/treatments.present.ts'
import { dueSince } from '../treatments/treatments.service.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { toActor } from '../youth-files/relation.ts'
import { searchFiles } from '../youth-files/youth-files.data.ts'
import { toFileItem } from '../youth-files/youth-files.present.ts'
import { readLastActs, toQuietAxes } from './quiet-axes.ts'

const DRAFTS_SHOWN = 20
const TASKS_SHOWN = 40
const ROLL_CALLS_LOOKED_AT = 8
const PRESENT = SearchYouthFiles.parse({ present: true, limit: 100 })

/** Every statement of the first screen of whoever has these roles; all of them go out in one round trip. */
export function todayStatements(roles: readonly Role[], timeZone: string, dosesSince: Date, today: string) {
  return {
    drafts: readMyDrafts(DRAFTS_SHOWN),
    tasks: readTasks({
      everywhere: readsEvery(roles, 'TASK'),
      mine: true,
      dueBefore: undefined,
      after: null,
      limit: TASKS_SHOWN,
    }),
    present: searchFiles(PRESENT, { from: undefined, to: undefined }, null),
    centre: sql`SELECT places FROM centre`,
    service: readService(today),
    holds: readHolds(today),
    outings: readOpenOutings(),
    lastActs: readLastActs(timeZone),
    doses: readDueDoses(dosesSince),
    unread: countUnread(),
    notes: readNotes(),
    rollCalls: readRollCalls(null, ROLL_CALLS_LOOKED_AT),
  } satisfies Record<string, Statement>
}

/** My drafts and tasks, what the shift must not forget, and who is in the house, in one round trip. */
export async function getToday(ctx: Ctx): Promise<Today> {
  const today = isoToday(ctx)
  const statements = todayStatements(ctx.me.roles, ctx.me.timeZone, dueSince(ctx), today)
  const results = await ctx.door.group(ctx.sid, Object.values(statements), { asyncCommit: true })
  const names = Object.keys(statements)
  const rows = (name: keyof typeof statements): Row[] => results[names.indexOf(name)] ?? []
  const places = number(rows('centre')[0] ?? {}, 'places')
  return {
    drafts: rows('drafts').map(row => ({
      ...toEntryItem(ctx, row),
      youthId: text(row, 'youth_id'),
      youthAlias: text(row, 'alias'),
      updatedAt: text(row, 'updated_at'),
    })),
    tasks: rows('tasks').map(row => toTask(ctx, row)),
    house: {
      ...(isInside(ctx.me.roles)
        ? (countFree(rows('service'), rows('holds'), today) ?? {
            places,
            free: places - rows('present').length,
          })
        : { places: null, free: null }),
      present: rows('present').map(row => toFileItem(ctx, row)),
    },
    outings: rows('outings').map(row => toOuting(ctx, row)),
    quietAxes: toQuietAxes(ctx, rows('lastActs')),
    doses: toDueDoses(ctx, rows('doses')),
    shift: toShift(ctx, rows('unread')[0] ?? {}, rows('notes'), rows('rollCalls')),
  }
}

function toShift(ctx: Ctx, counted: Row, noteRows: readonly Row[], rollCallRows: readonly Row[]) {
  const actor = toActor(ctx)
  if (!mayUseHouse(actor, 'LOG', 'r')) return null
  const notes = noteRows.map(row => toNote(ctx, row))
  const rollCalls = rollCallRows.map(row => toRollCallItem(ctx, row))
  return {
    unread: number(counted, 'unread') + notes.filter(note => !note.read).length,
    notes,
    rollCall: {
      due: rollCallDue(ctx.now(), ctx.me.timeZone, rollCalls),
      underWay:
        rollCalls.find(one => one.closedAt === null && !isForgotten(one.startedAt, ctx.now())) ?? null,
      last: rollCalls.find(one => one.closedAt !== null) ?? null,
    },
    can: { write: mayUseHouse(actor, 'LOG', 'c') },
  }
}
