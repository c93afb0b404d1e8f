import {
  CLOSURES,
  PLACE_KINDS,
  type PlaceUse,
  type PlaceUseStory,
  USE_ACTS,
  USE_ENDS,
  USE_STATUSES,
} from '@havre/contracts/places.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, flag, number, oneOf, text, textOrNull } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { mayAdd } from '../youth-files/open-file.ts'
import { keepsPlaces } from './place-rights.ts'
import { useWords } from './place-words.ts'

/** The seal of the words of a use, from its row. */
export function wordsOf(ctx: Ctx, row: Row) {
  const youthId = textOrNull(row, 'youth_id')
  const stay = youthId ? { youthId, key: youthKeyOf(ctx.keyring, row) } : null
  return useWords(ctx.keyring, text(row, 'id'), stay)
}

/** Whether the asker may act on it: on a stay who adds to the youth's file, on a closure who keeps the places. */
export function mayTouch(ctx: Ctx, row: Row): boolean {
  return row.youth_id === null ? keepsPlaces(ctx) : mayAdd(ctx, row, 'AUTON')
}

export function toUse(ctx: Ctx, row: Row): PlaceUse {
  const words = wordsOf(ctx, row)
  const youthId = textOrNull(row, 'youth_id')
  const kind = textOrNull(row, 'place_kind')
  const status = oneOf(row, 'status', USE_STATUSES)
  const until = textOrNull(row, 'until')
  const since = text(row, 'since')
  const may = mayTouch(ctx, row)
  const confirmer = toPerson(ctx.keyring, row, 'confirmer')
  const goesTo = textOrNull(row, 'goes_to')
  return {
    id: text(row, 'id'),
    place: {
      id: text(row, 'place_id'),
      code: textOrNull(row, 'place_code'),
      kind: kind === null ? null : oneOf(row, 'place_kind', PLACE_KINDS),
    },
    youth: youthId ? { id: youthId, alias: text(row, 'alias') } : null,
    status,
    since,
    until,
    closure: textOrNull(row, 'closure') === null ? null : oneOf(row, 'closure', CLOSURES),
    because: endOf(row),
    why: words.open('why', bytesOrNull(row, 'why')),
    movedFrom: textOrNull(row, 'moved_from'),
    goesTo:
      goesTo === null ? null : { code: goesTo, on: text(row, 'goes_on'), planned: flag(row, 'planned') },
    withoutApplication: flag(row, 'unadmitted'),
    confirmed: confirmer && {
      why: words.open('confirmed_why', bytesOrNull(row, 'confirmed_why')),
      by: confirmer,
    },
    late: isLate(status, since, until, isoToday(ctx)),
    inventories: youthId
      ? { entry: textOrNull(row, 'entry_inventory'), exit: textOrNull(row, 'exit_inventory') }
      : null,
    version: number(row, 'version'),
    can: {
      change: may && status !== 'cancelled',
      arrive: may && status === 'reserved',
      move: may && status === 'occupied',
      leave: may && status === 'occupied',
      cancel: may && (status === 'closed' ? !isPast(until, isoToday(ctx)) : LIVE.includes(status)),
      confirm: keepsPlaces(ctx),
    },
  }
}

/** Uses with what happened to each, from the rows of both. */
export function toStories(ctx: Ctx, rows: readonly Row[], steps: readonly Row[]): PlaceUseStory[] {
  const stepsOf = Map.groupBy(steps, step => text(step, 'use_id'))
  return rows.map(row => {
    const words = wordsOf(ctx, row)
    return {
      ...toUse(ctx, row),
      steps: (stepsOf.get(text(row, 'id')) ?? []).map(step => ({
        act: oneOf(step, 'act', USE_ACTS),
        since: text(step, 'since'),
        until: textOrNull(step, 'until'),
        because: endOf(step),
        why: words.open('why', bytesOrNull(step, 'why')),
        by: toPerson(ctx.keyring, step, 'maker') ?? { id: text(step, 'maker_id'), name: null },
        at: text(step, 'created_at'),
      })),
    }
  })
}

/** What may still be taken back. */
const LIVE: readonly string[] = ['reserved', 'occupied']

/** The place is free again: what took it is over. */
const isPast = (until: string | null, today: string) => until !== null && until <= today

function endOf(row: Row) {
  return textOrNull(row, 'because') === null ? null : oneOf(row, 'because', USE_ENDS)
}

function isLate(status: string, since: string, until: string | null, today: string): boolean {
  if (status === 'reserved') return since < today
  return status === 'occupied' && isPast(until, today)
}
