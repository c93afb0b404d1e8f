import type { AddEvidence, ReviewDesk, SelfWords } from '@havre/contracts/contract-reviews.ts'
import type { Ctx } from '../../context.ts'
import { number, text } from '../../db/row.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { loadContract } from '../autonomy-contracts/load.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { checkMayAdd, mayRevise } from '../youth-files/open-file.ts'
import { insertEvidence, readEvidence, readEvidencePlace, takeBack } from './evidence.data.ts'
import { toEvidence } from './evidence.present.ts'
import { loadCase } from './review-case.ts'
import { selfWords } from './review-seal.ts'
import { insertSelfAssessment } from './reviews.data.ts'
import { toSelf } from './reviews.present.ts'
import { checkRuns } from './reviews.service.ts'

/**
 * Shows a criterion of the stage that runs by a signed act of the same file. Throws `rule-violated`: evidence-refused for an act of
 * another file, an unsigned one, one that the asker does not read, and a criterion that an amendment leaves out; evidence-settled
 * while a decision waits for a second person; `already-exists`.
 */
export async function addEvidence(
  ctx: Ctx,
  contractId: string,
  { criterionKey, entryId }: AddEvidence,
): Promise<ReviewDesk['evidence'][number]> {
  const { stage, file, key } = await loadCase(ctx, contractId)
  checkMayAdd(ctx, file, 'AUTON')
  if (!stage?.criteria.some(({ key }) => key === criterionKey))
    throw ruleBroken('evidence-refused', '#/criterionKey', 'no-such-criterion')
  await ctx.door.group(ctx.sid, [
    insertEvidence({
      id: ctx.newId,
      contractId,
      stageKey: stage.key,
      criterionKey,
      entryId,
      by: ctx.me.accountId,
    }),
  ])
  const [evidence = [], acts = []] = await ctx.door.group(ctx.sid, readEvidence({ id: ctx.newId }))
  const [made] = toEvidence(ctx, key, evidence, acts)
  if (!made) throw problem('already-exists')
  return made
}

/**
 * Takes an act back as evidence: who added it, or who may amend the compartment. Throws `rule-violated`: already-decided for one that was;
 * evidence-settled while a decision waits for a second person.
 */
export async function takeBackEvidence(
  ctx: Ctx,
  id: string,
  version: number,
): Promise<{ id: string; version: number }> {
  const [places] = await ctx.door.group(ctx.sid, [readEvidencePlace(id)])
  const place = places?.[0]
  if (!place) throw problem('not-found')
  const { file } = await loadContract(ctx, { contractId: text(place, 'contract_id') })
  checkMayAdd(ctx, file, 'AUTON')
  if (place.created_by !== ctx.me.accountId && !mayRevise(ctx, file, 'AUTON'))
    throw problem('not-allowed', { action: 'withdraw' })
  if (place.taken_back_at !== null) throw problem('rule-violated', { rule: 'already-decided' })
  const [rows] = await ctx.door.group(ctx.sid, [takeBack(id, version, ctx.me.accountId)])
  if (!rows?.length) throw problem('stale-version', { currentVersion: number(place, 'version') })
  return { id, version: version + 1 }
}

/** Keeps what the youth says of the stage that runs. Throws `rule-violated` (review-refused) where none does. */
export async function assessOneself(
  ctx: Ctx,
  contractId: string,
  given: SelfWords,
): Promise<NonNullable<ReviewDesk['self']>> {
  const before = await loadCase(ctx, contractId)
  checkMayAdd(ctx, before.file, 'AUTON')
  checkRuns(before)
  const known = new Set(before.stage?.criteria.map(({ key }) => key))
  const unknown = given.criteria.findIndex(({ key }) => !known.has(key))
  if (unknown !== -1)
    throw problem('rule-violated', {
      rule: 'review-refused',
      errors: [{ pointer: `#/criteria/${unknown}/key`, code: 'no-such-criterion' }],
    })
  await ctx.door.group(ctx.sid, [
    insertSelfAssessment({
      id: ctx.newId,
      contractId,
      saidOn: isoToday(ctx),
      content: selfWords(before.key, ctx.newId, before.contract.youthId).close(
        'content',
        JSON.stringify(given),
      ),
      by: ctx.me.accountId,
      at: ctx.now(),
    }),
  ])
  const { selves, key } = await loadCase(ctx, contractId)
  const made = selves.find(({ id }) => id === ctx.newId)
  if (!made) throw problem('already-exists')
  return toSelf(ctx, key, made)
}
