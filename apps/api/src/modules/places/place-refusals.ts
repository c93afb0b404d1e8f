import type { PlaceUse } from '@havre/contracts/places.ts'
import type { Rule } from '@havre/contracts/problem.ts'
import { canBeMeant } from '@havre/rules/dates/reach.ts'
import { overlap, type Period } from '@havre/rules/places/occupancy.ts'
import type { Ctx } from '../../context.ts'
import { text, textOrNull } from '../../db/row.ts'
import type { Statement } from '../../db/sql.ts'
import { fromDatabase } from '../../plugins/problem-details.ts'
import { type ProblemError, problem, ruleBroken } from '../../problem.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { readTaken, readUsesFrom } from './place-uses.data.ts'
import { toUse } from './place-uses.present.ts'

/** What was asked for, and the fields of the request in which it stands. */
export type Wanted = Period & {
  readonly placeId: string
  /** The use that is changed: it does not stand in its own way. */
  readonly own?: Pick<PlaceUse, 'id' | 'since'>
  /** Where a conflict of the place and one of the youth are said. */
  readonly at: { readonly place: string; readonly day: string }
}

/** Throws `rule-violated` at the day: in-the-future where it must have come, date-out-of-bounds, dates-out-of-order. */
export function checkDays(
  ctx: Ctx,
  { since, until }: Period,
  { at, happened }: { at: string; happened: boolean },
): void {
  const today = isoToday(ctx)
  if (happened && since > today) throw ruleBroken('in-the-future', at)
  if (!canBeMeant(since, today)) throw ruleBroken('date-out-of-bounds', at)
  if (until === null) return
  if (until <= since) throw ruleBroken('dates-out-of-order', '#/until')
  if (!canBeMeant(until, today)) throw ruleBroken('date-out-of-bounds', '#/until')
}

/** Runs the statements of one act; what PostgreSQL refuses becomes a problem at the field, with what stands in the way. */
export async function act(ctx: Ctx, statements: readonly Statement[], wanted: Wanted) {
  try {
    return await ctx.door.group(ctx.sid, statements)
  } catch (error) {
    throw await explained(ctx, error, [wanted])
  }
}

/**
 * As `act` for one that may take more than one place, where every statement must write something, or nothing is written and the
 * answer is false; `before` may find nothing.
 */
export async function actWhole(
  ctx: Ctx,
  statements: readonly Statement[],
  wanted: readonly [Wanted, ...Wanted[]],
  before: readonly Statement[] = [],
): Promise<boolean> {
  try {
    await ctx.door.inOne(ctx.sid, async run => {
      const rows = await run([...before, ...statements])
      if (rows.slice(before.length).some(written => written.length === 0)) throw new Unwritten()
    })
    return true
  } catch (error) {
    if (error instanceof Unwritten) return false
    throw await explained(ctx, error, wanted)
  }
}

class Unwritten extends Error {}

const FIELD_OF: Partial<Record<Rule, keyof Wanted['at'] | 'confirm'>> = {
  'place-retired': 'place',
  'incompatible-neighbour': 'place',
  'confirm-needs-coordinator': 'confirm',
}

async function explained(ctx: Ctx, error: unknown, all: readonly [Wanted, ...Wanted[]]): Promise<unknown> {
  const [wanted] = all
  const constraint = error instanceof Error && 'constraint' in error ? error.constraint : undefined
  if (constraint === 'place_use_youth') return ruleBroken('youth-elsewhere', wanted.at.day)
  if (constraint === 'place_use_one_move') return ruleBroken('move-planned', wanted.at.day)
  if (constraint === 'place_use_place') {
    const found = await Promise.all(all.map(one => taken(ctx, one)))
    return found.find(({ extra }) => extra.current !== undefined) ?? found[0]
  }
  const known = fromDatabase(error)
  const rule = known?.extra.rule
  const field = rule && FIELD_OF[rule]
  if (!rule || !field) return error
  return ruleBroken(rule, field === 'confirm' ? '#/confirmWhy' : wanted.at[field])
}

/** Says by what the place is taken: when, to everybody who reads places; by whom, to who may know it. */
async function taken(ctx: Ctx, wanted: Wanted): Promise<ProblemError> {
  const [uses = [], blind = []] = await ctx.door.group(ctx.sid, [
    readUsesFrom(wanted.since),
    readTaken(wanted.since),
  ])
  const use = uses
    .map(row => toUse(ctx, row))
    .find(one => one.place.id === wanted.placeId && one.id !== wanted.own?.id && overlap(one, wanted))
  if (use?.status === 'closed')
    return takenBy('place-closed', wanted, { since: use.since, until: use.until, use })
  const stretch = blind
    .filter(row => row.place_id === wanted.placeId && row.since !== wanted.own?.since)
    .map(row => ({ since: text(row, 'since'), until: textOrNull(row, 'until') }))
    .find(one => overlap(one, wanted))
  return takenBy('place-taken', wanted, stretch && { ...stretch, use: use ?? null })
}

function takenBy(rule: 'place-closed' | 'place-taken', { at }: Wanted, current: unknown): ProblemError {
  return problem('rule-violated', { rule, errors: [{ pointer: at.place, code: rule }], current })
}
