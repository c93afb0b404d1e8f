import type { Handover } from '@havre/contracts/handover.ts'
import { mayUseHouse } from '@havre/policy/house.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { flag, oneOf, text, textOrNull } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { toEntryItem } from '../entries/entries.present.ts'
import { toOuting } from '../outings/outings.present.ts'
import { toRollCallItem } from '../roll-calls/roll-calls.present.ts'
import { titleOf } from '../tasks/tasks.service.ts'
import { toActor } from '../youth-files/relation.ts'
import { ENTRIES_LIMIT, insertMarks, markUpTo, type Period, readHandover } from './handover.data.ts'
import { readNotes } from './house-notes.data.ts'
import { toNote } from './house-notes.service.ts'

/** What happened in the period, each thing with whether I have read it, and the notes in force. */
export async function getHandover(
  ctx: Ctx,
  { period, printed }: { period: Period; printed: boolean },
): Promise<Handover> {
  const statements = readHandover(period, printed)
  const [moments, entries = [], outings = [], tasks = [], rollCalls = [], missing = [], notes = []] =
    await ctx.door.group(ctx.sid, [...statements, readNotes()], { asyncCommit: !printed })
  const withRead = <T>(present: (row: Row) => T) => {
    return (row: Row) => ({ ...present(row), read: flag(row, 'is_read') })
  }
  const lists = {
    notes: notes.map(row => toNote(ctx, row)),
    entries: entries.slice(0, ENTRIES_LIMIT).map(
      withRead(row => ({
        ...toEntryItem(ctx, row),
        youthId: text(row, 'youth_id'),
        youthAlias: text(row, 'alias'),
      })),
    ),
    outings: outings.map(withRead(row => toOuting(ctx, row))),
    tasks: tasks.map(withRead(row => toDoneTask(ctx, row))),
    rollCalls: rollCalls.map(withRead(row => toRollCallItem(ctx, row))),
    missing: missing.map(withRead(toMissingNews)),
  }
  return {
    since: text(moments?.[0] ?? {}, 'since'),
    asOf: text(moments?.[0] ?? {}, 'as_of'),
    unread: Object.values(lists)
      .flat()
      .filter(item => !item.read).length,
    more: entries.length > ENTRIES_LIMIT,
    ...lists,
    can: { note: mayUseHouse(toActor(ctx), 'LOG', 'c') },
  }
}

export async function markRead(ctx: Ctx, ids: readonly string[], asOf: string): Promise<void> {
  await ctx.door.group(ctx.sid, insertMarks(ids, asOf))
}

export async function markAllRead(ctx: Ctx, upTo: string): Promise<void> {
  await ctx.door.group(ctx.sid, markUpTo(upTo))
}

function toMissingNews(row: Row) {
  return {
    id: text(row, 'id'),
    youthId: text(row, 'youth_id'),
    youthAlias: text(row, 'alias'),
    status: oneOf(row, 'status', ['open', 'returned', 'closed'] as const),
    lastSeenAt: text(row, 'last_seen_at'),
    returnedAt: textOrNull(row, 'returned_at'),
    updatedAt: text(row, 'updated_at'),
  }
}

function toDoneTask(ctx: Ctx, row: Row) {
  return {
    id: text(row, 'id'),
    youthId: text(row, 'youth_id'),
    youthAlias: text(row, 'alias'),
    title: titleOf(ctx, row),
    doneAt: text(row, 'done_at'),
    doneBy: toPerson(ctx.keyring, row, 'doer'),
  }
}
