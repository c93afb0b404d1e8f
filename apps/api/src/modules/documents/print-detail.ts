import type { Decision, Leak } from '@havre/contracts/documents.ts'
import { ToldLine } from '@havre/contracts/referrals.ts'
import type { UiLanguage } from '@havre/kinds/kind.ts'
import { LEAK_WORDS } from '@havre/kinds/leaks/leak-kinds.ts'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { DATA_KEY_GENERATION, type YouthKey } from '../../crypto/keys.ts'
import { type Aad, DecryptionFailed, openJson, sealJson } from '../../crypto/seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, text } from '../../db/row.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import type { Desk } from './draft.ts'

/** Of which referral it told what. */
const told = z.object({ referralId: z.string(), lines: z.array(ToldLine) })
export type PrintedTold = z.infer<typeof told>

const detail = z.object({
  reason: z.string().optional(),
  decisions: z.array(
    z.object({ kind: z.string(), found: z.string(), act: z.string(), reason: z.string().optional() }),
  ),
  told: told.optional(),
})

/** Why it was printed, what was decided on which passage and what a referral told in it: somebody's words about a child, so sealed. */
export function sealDetail(
  ctx: Ctx,
  { file, youthId, speech }: Desk,
  given: {
    reason: string | undefined
    leaks: readonly Leak[]
    decisions: readonly Decision[]
    told: PrintedTold | undefined
  },
): Buffer {
  const key = youthKeyOf(ctx.keyring, { ...file, youth_id: youthId })
  const decisions = given.decisions.flatMap(decision => {
    const leak = given.leaks.find(one => one.id === decision.leak)
    if (!leak) return []
    const { kind, found } = leak
    return [{ kind, found, act: decision.act, ...(decision.act === 'keep' && { reason: decision.reason }) }]
  })
  const said = given.told && asPrinted(given.told, given.leaks, speech.language)
  return sealJson(
    key.for('RELEASE', 'text'),
    { reason: given.reason, decisions, told: said },
    place(ctx.newId, youthId),
  )
}

/** The lines without what was decided to be hidden in them. */
function asPrinted(
  { referralId, lines }: PrintedTold,
  leaks: readonly Leak[],
  language: UiLanguage,
): PrintedTold {
  const hidden = leaks.filter(({ decided }) => decided === 'hide')
  const said = (value: string) =>
    hidden.reduce(
      (words, { kind, found }) => words.replaceAll(found, LEAK_WORDS[kind].instead[language]),
      value,
    )
  return { referralId, lines: lines.map(({ field, values }) => ({ field, values: values.map(said) })) }
}

/** The reason of a print from its row and the file's; null where none was given or it does not open. */
export function openReason(ctx: Ctx, file: Row, youthId: string, print: Row): string | null {
  return openDetail(youthKeyOf(ctx.keyring, { ...file, youth_id: youthId }), youthId, print)?.reason ?? null
}

/** What a print told of which referral; null where it told of none or does not open. */
export function openTold(key: YouthKey, youthId: string, print: Row): PrintedTold | null {
  return openDetail(key, youthId, print)?.told ?? null
}

function openDetail(key: YouthKey, youthId: string, print: Row) {
  const box = bytesOrNull(print, 'detail')
  if (!box) return undefined
  try {
    return detail.safeParse(openJson(key.for('RELEASE', 'text'), box, place(text(print, 'id'), youthId))).data
  } catch (error) {
    // One line that does not open must not take the list with it.
    if (error instanceof DecryptionFailed) return undefined
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
