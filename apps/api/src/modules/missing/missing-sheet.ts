import type { Missing } from '@havre/contracts/missing.ts'
import type { MissingWord } from '@havre/kinds/vocabularies/missing.ts'
import { isInside } from '@havre/policy/roles.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { text, textOrNull, texts } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { openAnswers, youthKeyOf } from '../entries/entry-seal.ts'
import { isoToday, yearsOn } from '../youth-files/local-day.ts'
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
 * What a description sheet may say to its reader. Outside: no place, no colleague, no other youth, no alias. The photo itself
 * comes from the attachments of the file, by consent only.
 */
export type MissingSheet = {
  readonly alias: string | null
  /** The retained name, where the reader may know it. */
  readonly name: string | null
  readonly usualName: string | null
  readonly birthOn: string | null
  readonly age: number | null
  readonly gender: string | null
  readonly languages: readonly string[]
  readonly lastSeenAt: string
  readonly returnedAt: string | null
  readonly lastSeenWhere: string | null
  readonly words: { readonly [word in MissingWord]?: string }
  readonly factors: Missing['factors']
  readonly policeReference: string | null
  /** Whether a photo may be handed out. */
  readonly photo: { readonly consent: Missing['photoConsent'] }
}

/**
 * The description of who is missing, as its reader may have it. For the outside: no alias, no place, no colleague, no other
 * youth. The name is there for a reader of the house who may know it. Every sheet leaves its trace.
 */
export async function readSheet(ctx: Ctx, id: string, asked: 'internal' | 'external'): Promise<MissingSheet> {
  const audience = isInside(ctx.me.roles) ? asked : 'external'
  const { now } = await loadMissing(ctx, id, `missing.sheet-${audience}`)
  const [files, entries] = await ctx.door.group(ctx.sid, readDescription(now.youthId))
  const file = files?.[0]
  if (!file) throw problem('not-found')
  const inside = audience === 'internal'
  const birthOn = textOrNull(file, 'birth_on')
  const told = inside ? TOLD_INSIDE : TOLD_OUTSIDE
  const police = now.steps.find(step => step.code === 'police')?.calls.find(call => call.reference !== '')
  return {
    alias: inside ? now.youthAlias : null,
    name: answerIn(ctx, file, entries ?? [], 'identity-claim', 'name'),
    usualName: answerIn(ctx, file, entries ?? [], 'operational-card', 'usualName'),
    birthOn,
    age: birthOn ? yearsOn(birthOn, isoToday(ctx)) : null,
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
