import { type Referral, TELLS, type ToldLine } from '@havre/contracts/referrals.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import type { Row } from '../../db/group.ts'
import { textOrNull, texts } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { openTold } from '../documents/print-detail.ts'
import { openAnswers, youthKeyOf } from '../entries/entry-seal.ts'
import { isoToday, yearsOn } from '../youth-files/local-day.ts'
import { readReferralPrint, readTellable } from './referrals.data.ts'

/** The name that the youth goes by, from their card of identity. */
export function usualName(ctx: Ctx, card: Row | undefined): string | null {
  const named = card && openAnswers(youthKeyOf(ctx.keyring, card), card).usualName
  return typeof named === 'string' && named.trim() !== '' ? named : null
}

/** What the paper of this referral with that reference said; null where there is none. */
export async function printedExtract(
  ctx: Ctx,
  key: YouthKey,
  { id, youthId }: Referral,
  reference: string,
): Promise<ToldLine[] | null> {
  const [prints] = await ctx.door.group(ctx.sid, [readReferralPrint(youthId, reference.trim().toUpperCase())])
  const told = prints?.map(print => openTold(key, youthId, print)).find(one => one?.referralId === id)
  return told?.lines ?? null
}

/** What is told, line by line; what the file does not say is left out. */
export async function extractOf(
  ctx: Ctx,
  youthId: string,
  tells: readonly string[],
  purpose: string,
): Promise<ToldLine[]> {
  const [files, cards] = await ctx.door.group(ctx.sid, readTellable(youthId))
  const file = files?.[0]
  if (!file) throw problem('not-found')
  const birthOn = textOrNull(file, 'birth_on')
  const named = usualName(ctx, cards?.[0])
  const gender = textOrNull(file, 'gender')
  const values: Record<ToldLine['field'], string[]> = {
    usualName: named === null ? [] : [named],
    age: birthOn === null ? [] : [String(yearsOn(birthOn, isoToday(ctx)))],
    gender: gender === null || gender === 'unknown' ? [] : [gender],
    languages: texts(file, 'languages'),
    request: [purpose],
  }
  return TELLS.filter(field => tells.includes(field) && values[field].length > 0).map(field => ({
    field,
    values: values[field],
  }))
}
