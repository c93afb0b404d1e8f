import { randomUUID } from 'node:crypto'
import type { Ctx } from '../../context.ts'
import type { RunBatch } from '../../db/door.ts'
import { problem } from '../../problem.ts'
import { endAtExit } from '../autonomy-contracts/life.service.ts'
import { leavePlaces } from '../places/place-moves.service.ts'
import { checkBegun } from './begun-after.ts'

/**
 * What ends with the days of a youth in the house, for the transaction in which the file becomes "left": the contract that goes on,
 * the stay, what was reserved or asked for. Throws as `checkBegun` and `endAtExit`; the answer throws `busy` where somebody moved
 * the contract meanwhile.
 */
export async function endLiving(
  ctx: Ctx,
  youthId: string,
  on: string,
  field: string,
): Promise<(run: RunBatch) => Promise<void>> {
  await checkBegun(ctx, youthId, on, `#/${field}`)
  const ending = await endAtExit(ctx, youthId, { id: randomUUID(), on, field })
  return async run => {
    const [ended] = ending ? await run(ending) : [[true]]
    if (!ended?.length) throw problem('busy', { retryAfter: 1 })
    await leavePlaces(run, youthId, on)
  }
}
