import type { CancelledUse } from '@havre/contracts/place-uses.ts'
import type { Ctx } from '../../context.ts'
import { text, textOrNull } from '../../db/row.ts'
import { ProblemError, problem } from '../../problem.ts'
import { actWhole } from './place-refusals.ts'
import { dropPlannedMove, readStayOfMove, updateUse } from './place-uses.data.ts'
import { mayTouch, wordsOf } from './place-uses.present.ts'
import { keptConfirmation, type Opened, openUse, write } from './place-uses.service.ts'

type Why = { because: string; why: string }

/**
 * Takes back what was planned, or recorded by mistake; a move that was planned from it goes with it. The stay that a planned move
 * was to end gets back the end that it had before, in the same act; where that end cannot come back the stay goes on ending that
 * day, and the answer says so. Throws `not-allowed`, `rule-violated` (place-use-over), and `stale-version` with the use as it is now.
 */
export async function cancelPlaceUse(
  ctx: Ctx,
  id: string,
  version: number,
  given: Why,
): Promise<CancelledUse> {
  const opened = await openUse(ctx, id)
  const { use, row } = opened
  if (!mayTouch(ctx, row)) throw problem('not-allowed', { action: 'cancel' })
  if (!use.can.cancel) throw problem('rule-violated', { rule: 'place-use-over' })
  const [stays] = await ctx.door.group(ctx.sid, [readStayOfMove(id)])
  const stay = stays?.[0]
  const fields = { status: 'cancelled', since: use.since, until: use.until, because: given.because }
  if (!stay) {
    const cancelled = await write(ctx, opened, version, fields, given, AT, {
      before: [dropPlannedMove(id, given.because)],
    })
    return { ...cancelled, stay: null }
  }
  const left = await openUse(ctx, text(stay, 'id'))
  const givenBack = await giveBack(ctx, left, textOrNull(stay, 'until'), given.why, [
    updateUse(id, version, {
      ...fields,
      why: wordsOf(ctx, row).close('why', given.why),
      ...keptConfirmation(ctx, row, undefined),
    }),
  ])
  const cancelled = givenBack
    ? (await openUse(ctx, id)).use
    : await write(ctx, opened, version, fields, given, AT)
  const { place, until } = (await openUse(ctx, left.use.id)).use
  return { ...cancelled, stay: { code: place.code, until, givenBack } }
}

const AT = { place: '#/because', day: '#/because' }

/** Gives a stay another end together with other changes; false, and nothing written, where the house has no room for it any more. */
async function giveBack(
  ctx: Ctx,
  { use, row }: Opened,
  until: string | null,
  why: string,
  others: readonly ReturnType<typeof updateUse>[],
): Promise<boolean> {
  const { status, since, version, place, because } = use
  const longer = updateUse(use.id, version, {
    status,
    since,
    until,
    because,
    why: wordsOf(ctx, row).close('why', why),
    ...keptConfirmation(ctx, row, undefined),
  })
  try {
    return await actWhole(ctx, [longer, ...others], [{ placeId: place.id, own: use, since, until, at: AT }])
  } catch (error) {
    if (error instanceof ProblemError && error.extra.rule) return false
    throw error
  }
}
