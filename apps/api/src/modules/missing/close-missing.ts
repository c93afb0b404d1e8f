import type { Missing } from '@havre/contracts/missing.ts'
import type { Answers } from '@havre/kinds/answers.ts'
import { disappearanceReport as KIND } from '@havre/kinds/kinds/disappearance-report.ts'
import { facetsOf, summaryOf } from '@havre/kinds/projections.ts'
import type { Protocol } from '@havre/kinds/protocols/protocol.ts'
import { type AWAY_CODES, FREE_STEP_TERMS } from '@havre/kinds/vocabularies/missing.ts'
import type { Ctx } from '../../context.ts'
import { bytes, number } from '../../db/row.ts'
import { part } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { sealAnswers } from '../entries/entry-seal.ts'
import { loadToChange, stale } from './change-missing.ts'
import { closeEpisode, writeReport } from './close-missing.data.ts'
import { loadMissing } from './missing.service.ts'
import { settleTasks, tasksOf } from './missing-tasks.ts'
import { sealWords } from './missing-words.ts'

const DAY_MS = 86_400_000
const MORE: Record<
  Missing['steps'][number]['calls'][number]['outcome'],
  Record<Ctx['me']['language'], string>
> = {
  done: { fr: '', nl: '', en: '' },
  notReached: { fr: 'pas de réponse', nl: 'geen antwoord', en: 'no answer' },
  notNeeded: { fr: 'sans objet', nl: 'niet nodig', en: 'not needed' },
  withdrawn: { fr: '', nl: '', en: '' },
}

/**
 * Closes an episode for good, and in the same transaction signs the entry that tells it in the timeline. What was opened by
 * mistake leaves no entry: it is nothing of a youth's life. Throws `closing-needs-reason` without return and reason,
 * `already-back` for a reason beside a return, `stale-version`.
 */
export async function closeMissing(
  ctx: Ctx,
  id: string,
  version: number,
  input: { reason?: NonNullable<Missing['closeReason']> | undefined; lesson?: string | undefined },
): Promise<Missing> {
  const { row, now, key, protocol } = await loadToChange(ctx, id, version)
  const { reason = null, lesson = now.words.lesson } = input
  if (now.returnedAt === null && !reason) throw problem('rule-violated', { rule: 'closing-needs-reason' })
  if (now.returnedAt !== null && reason) throw problem('rule-violated', { rule: 'already-back' })
  const isMistake = reason === 'mistake'
  const words = { ...now.words, lesson }
  const entryId = isMistake ? null : ctx.newId
  const answers = reportOf(ctx, { ...now, words, closeReason: reason }, protocol)
  const place = {
    id: ctx.newId,
    youthId: now.youthId,
    compartment: KIND.compartment,
    sealedVersion: 1,
    epoch: number(row, 'epoch'),
  }
  const sealed = sealAnswers(ctx.keyring, bytes(row, 'wrapped'), place, answers, summaryOf(KIND, answers))
  const at = ctx.now().toISOString()
  const tasks = tasksOf(id, protocol).filter(({ step }) => isMistake || step.repeats)
  const [closed] = await ctx.door.group(ctx.sid, [
    closeEpisode(id, version, { at, reason, entryId, words: sealWords(key, id, now.youthId, words) }),
    ...(entryId
      ? writeReport({
          ...sealed,
          id: entryId,
          episodeId: id,
          centreId: ctx.me.centreId,
          youthId: now.youthId,
          kind: KIND,
          occurredAt: now.lastSeenAt,
          signedAt: at,
          authorId: ctx.me.accountId,
          facets: facetsOf(KIND, answers),
        })
      : []),
    settleTasks(
      tasks.map(({ taskId }) => taskId),
      'dropped',
      part`SELECT FROM disappearance d WHERE d.id = ${id} AND d.closed_at = ${at}::timestamptz`,
    ),
  ])
  const after = (await loadMissing(ctx, id)).now
  if (!closed?.length) throw stale(after)
  return after
}

/** What the timeline will tell: from the register, once, when nothing of it changes any more. */
function reportOf(ctx: Ctx, now: Missing, protocol: Protocol): Answers {
  const { language } = ctx.me
  const labels = new Map([
    ...protocol.steps.map(step => [String(step.code), step.label[language]] as const),
    ...FREE_STEP_TERMS.map(term => [String(term.code), term.label[language]] as const),
  ])
  const calls = [...now.steps.flatMap(step => step.calls), ...now.log]
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))
    .slice(0, 100)
  return {
    lastSeenAt: now.lastSeenAt,
    noticedAt: now.noticedAt,
    factors: now.factors,
    calls: calls.map(call => ({
      key: call.id.slice(0, 12),
      at: call.at,
      what: [labels.get(call.step), MORE[call.outcome][language], call.reference]
        .filter(Boolean)
        .join(' · ')
        .slice(0, 200),
    })),
    ...(now.qualification && { qualification: now.qualification }),
    ...(now.returnedAt && { returnedAt: now.returnedAt }),
    ...(now.returnHow && { returnHow: now.returnHow }),
    ...(now.closeReason && { reason: now.closeReason }),
    away: awayOf(now),
    ...(now.words.returnTalk && { returnTalk: { text: now.words.returnTalk } }),
    ...(now.words.lesson && { lesson: now.words.lesson }),
  }
}

function awayOf({ lastSeenAt, returnedAt }: Missing): (typeof AWAY_CODES)[number] {
  if (!returnedAt) return 'notBack'
  const away = Date.parse(returnedAt) - Date.parse(lastSeenAt)
  return away < DAY_MS ? 'day' : away < 7 * DAY_MS ? 'week' : 'longer'
}
