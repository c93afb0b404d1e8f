import {
  AUDIENCES,
  LEARNS,
  OCCASION_KINDS,
  type Occasion,
  PLACES,
  SIGNS,
  When,
} from '@havre/contracts/occasions.ts'
import { mayUseHouse } from '@havre/policy/house.ts'
import { leadsHouse } from '@havre/policy/leading.ts'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { bytes, number, numberOrNull, oneOf, text, textOrNull } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { toActor } from '../youth-files/relation.ts'
import { type OccasionWords, openOccasion } from './occasion-words.ts'
import type { Series } from './rhythm.ts'

const Rhythm = z.array(When)
const Changes = z.array(
  z.object({
    on: z.string(),
    to: z.object({ date: z.string(), starts: z.string(), ends: z.string().nullable() }).nullable(),
  }),
)

/** When an occasion takes place, from its row; never, once it was dropped. */
export function toSeries(row: Row): Series {
  if (row.status === 'dropped') return { rhythm: [], changes: [] }
  return { rhythm: Rhythm.parse(row.rhythm), changes: Changes.parse(row.changes) }
}

/** Whether the asker reads the calendar of the house at all. */
export function readsHouse(ctx: Ctx): boolean {
  return mayUseHouse(toActor(ctx), 'TASK', 'r')
}

/** Whether the asker keeps the calendar of the house. */
export function keepsHouse(ctx: Ctx): boolean {
  return mayUseHouse(toActor(ctx), 'TASK', 'c')
}

/** May the asker decide that a partner from outside learns more than nothing? */
export function agreesLearns(ctx: Ctx): boolean {
  return leadsHouse(ctx.me.roles)
}

export function toPlace(row: Row, words: string): Occasion['place'] {
  const category = PLACES.find(place => place === row.place)
  return category ? { category, words } : null
}

/** What a list shows of an occasion's words. */
export function wordsOf(ctx: Ctx, row: Row): OccasionWords {
  return openOccasion(ctx.keyring, text(row, 'id'), bytes(row, 'details'))
}

export function toOccasion(ctx: Ctx, row: Row): Occasion {
  const { placeWords, partnerName, learnsReason, ...words } = wordsOf(ctx, row)
  const series = toSeries(row)
  return {
    id: text(row, 'id'),
    kind: oneOf(row, 'kind', OCCASION_KINDS),
    ...words,
    audience: oneOf(row, 'audience', AUDIENCES),
    sign: SIGNS.find(sign => sign === textOrNull(row, 'sign')) ?? 'other',
    place: toPlace(row, placeWords),
    partner:
      text(row, 'organiser') === 'partner'
        ? {
            name: partnerName,
            learns: oneOf(row, 'partner_learns', LEARNS),
            reason: learnsReason,
            agreedBy: toPerson(ctx.keyring, row, 'agreed'),
          }
        : null,
    costCents: numberOrNull(row, 'cost_cents'),
    maxParticipants: numberOrNull(row, 'max_participants'),
    rhythm: series.rhythm.map(stretch => ({ ...stretch, weekdays: [...stretch.weekdays] })),
    changes: [...series.changes],
    version: number(row, 'version'),
    can: { change: keepsHouse(ctx), agreeLearns: keepsHouse(ctx) && agreesLearns(ctx) },
  }
}
