import type { MissingSheet } from '@havre/contracts/missing.ts'
import type { MissingWord } from '@havre/kinds/vocabularies/missing.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { text, textOrNull, texts } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { openAnswers, youthKeyOf } from '../entries/entry-seal.ts'
import { yearsOn } from '../youth-files/local-day.ts'
import { todayOf } from '../youth-files/youth-files.present.ts'
import { isInside } from './missing.present.ts'
import { loadMissing } from './missing.service.ts'
import { readDescription } from './missing-sheet.data.ts'
import { TOLD_OUTSIDE } from './missing-words.ts'

/** What the sheet of the house adds; the lesson and the talk after the return belong to no description. */
const TOLD_INSIDE: readonly MissingWord[] = [
  ...TOLD_OUTSIDE,
  'lastSeenWhere',
  'lastSeenBy',
  'circumstances',
  'company',
]

/**
 * The description of who is missing, as its reader may have it. For the outside: no alias, no place, no colleague, no other
 * youth. The name is there for a reader of the house who may know it. Every sheet leaves its trace.
 */
export async function readSheet(ctx: Ctx, id: string, asked: 'internal' | 'external'): Promise<MissingSheet> {
  const audience = isInside(ctx) ? asked : 'external'
  const { now } = await loadMissing(ctx, id, `missing.sheet-${audience}`)
  const [files, entries] = await ctx.door.group(ctx.sid, readDescription(now.youthId))
  const file = files?.[0]
  if (!file) throw problem('not-found')
  const inside = audience === 'internal'
  const birthOn = textOrNull(file, 'birth_on')
  const told = inside ? TOLD_INSIDE : TOLD_OUTSIDE
  const police = now.steps.find(step => step.code === 'police')?.calls.find(call => call.reference !== '')
  return {
    audience,
    reference: id.slice(-8).toUpperCase(),
    madeAt: ctx.now().toISOString(),
    alias: inside ? now.youthAlias : null,
    name: answerIn(ctx, file, entries ?? [], 'identity-claim', 'name'),
    usualName: answerIn(ctx, file, entries ?? [], 'operational-card', 'usualName'),
    birthOn,
    age: birthOn ? yearsOn(birthOn, todayOf(ctx).toString()) : null,
    gender: textOrNull(file, 'gender'),
    languages: texts(file, 'languages'),
    lastSeenAt: now.lastSeenAt,
    returnedAt: now.returnedAt,
    lastSeenWhere: inside ? now.words.lastSeenWhere || null : null,
    words: Object.fromEntries(told.flatMap(word => (now.words[word] ? [[word, now.words[word]]] : []))),
    factors: now.factors,
    policeReference: police?.reference ?? null,
    photo: { consent: now.photoConsent },
  }
}

/** One answer of the newest entry of a kind that the reader may open; null for none. */
function answerIn(ctx: Ctx, file: Row, entries: readonly Row[], kind: string, field: string): string | null {
  const entry = entries.find(one => one.kind === kind)
  if (!entry) return null
  const key = { youth_id: text(file, 'id'), epoch: file.epoch, wrapped: file.wrapped }
  const answer = openAnswers(youthKeyOf(ctx.keyring, key), { ...entry, ...key, id: entry.id })[field]
  return typeof answer === 'string' && answer.trim() !== '' ? answer : null
}
