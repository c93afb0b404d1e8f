import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { text } from '../../db/row.ts'
import type { Statement } from '../../db/sql.ts'
import { ruleBroken } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { markPlaced, readEarlier, readOpenRequest } from './place-requests.data.ts'
import { requestWords } from './place-words.ts'

/** Throws `rule-violated` (out-of-order) where somebody who asked earlier still waits without an offer. */
export async function checkTurn(ctx: Ctx, requestId: string): Promise<void> {
  const [earlier] = await ctx.door.group(ctx.sid, [readEarlier(requestId)])
  if (earlier?.length) throw ruleBroken('out-of-order', '#/outOfOrder')
}

/**
 * What settles the request of a youth, if one waits, in the act that gives them a place of that kind; `file` carries their key.
 * Throws as `checkTurn` where no reason is said.
 */
export async function settleRequest(
  ctx: Ctx,
  file: Row,
  given: { youthId: string; placeId: string; outOfOrder?: string | undefined },
): Promise<Statement[]> {
  const [rows] = await ctx.door.group(ctx.sid, [readOpenRequest(given.youthId, given.placeId)])
  const request = rows?.[0]
  if (!request) return []
  const id = text(request, 'id')
  if (request.status === 'waiting' && !given.outOfOrder) await checkTurn(ctx, id)
  const words = requestWords(youthKeyOf(ctx.keyring, file), id, given.youthId)
  return [markPlaced(id, words.close('out_of_order', given.outOfOrder))]
}
