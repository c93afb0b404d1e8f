import type { Decision, Leak } from '@havre/contracts/documents.ts'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { DATA_KEY_GENERATION } from '../../crypto/keys.ts'
import { type Aad, DecryptionFailed, openJson, sealJson } from '../../crypto/seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, text } from '../../db/row.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import type { Desk } from './draft.ts'

const detail = z.object({
  reason: z.string().optional(),
  decisions: z.array(
    z.object({ kind: z.string(), found: z.string(), act: z.string(), reason: z.string().optional() }),
  ),
})

/** Why it was printed and what was decided on which passage: somebody's words about a child, so sealed. */
export function sealDetail(
  ctx: Ctx,
  { file, youthId }: Desk,
  given: { reason: string | undefined; leaks: readonly Leak[]; decisions: readonly Decision[] },
): Buffer {
  const key = youthKeyOf(ctx.keyring, { ...file, youth_id: youthId })
  const decisions = given.decisions.flatMap(decision => {
    const leak = given.leaks.find(one => one.id === decision.leak)
    if (!leak) return []
    const { kind, found } = leak
    return [{ kind, found, act: decision.act, ...(decision.act === 'keep' && { reason: decision.reason }) }]
  })
  return sealJson(key.for('RELEASE', 'text'), { reason: given.reason, decisions }, place(ctx.newId, youthId))
}

/** The reason of a print from its row and the file's; null where none was given or it does not open. */
export function openReason(ctx: Ctx, file: Row, youthId: string, print: Row): string | null {
  const box = bytesOrNull(print, 'detail')
  if (!box) return null
  try {
    const key = youthKeyOf(ctx.keyring, { ...file, youth_id: youthId })
    const opened = detail.safeParse(
      openJson(key.for('RELEASE', 'text'), box, place(text(print, 'id'), youthId)),
    )
    return opened.data?.reason ?? null
  } catch (error) {
    // One line that does not open must not take the list with it.
    if (error instanceof DecryptionFailed) return null
    throw error
  }
}

function place(printId: string, youthId: string): Aad {
  return {
    table: 'document_print',
    column: 'detail',
    rowId: printId,
    rowVersion: 1,
    youthId,
    compartment: 'RELEASE',
    keyVersion: DATA_KEY_GENERATION,
  }
}
