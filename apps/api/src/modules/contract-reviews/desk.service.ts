import type { ReviewDesk, StageNow } from '@havre/contracts/contract-reviews.ts'
import { mayPrintInside } from '@havre/policy/prints.ts'
import { nextReviewOn, stageWindow } from '@havre/rules/autonomy/stage-window.ts'
import type { Ctx } from '../../context.ts'
import { text } from '../../db/row.ts'
import { toEntryItem } from '../entries/entries.present.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { mayAdd, mayRevise } from '../youth-files/open-file.ts'
import { toActor } from '../youth-files/relation.ts'
import { readEvidence } from './evidence.data.ts'
import { toEvidence } from './evidence.present.ts'
import { loadCase, type ReviewCase } from './review-case.ts'
import { readSince } from './reviews.data.ts'
import { latestSelf, toReview, toSelf } from './reviews.present.ts'

/** Everything that the review of one contract is held with; reading it leaves its trace. */
export async function getDesk(ctx: Ctx, contractId: string): Promise<ReviewDesk> {
  const [of, [evidence = [], acts = [], incidents = []]] = await Promise.all([
    loadCase(ctx, contractId),
    ctx.door.group(ctx.sid, [...readEvidence({ contractId }), ...readSince(contractId)], {
      asyncCommit: true,
    }),
  ])
  const { contract, key, file, life, stage, inForce, reviews } = of
  const decided = reviews.filter(({ status }) => status === 'decided')
  const last = decided[0]
  const current = reviews.find(({ status }) => status !== 'decided')
  const self = latestSelf(of)
  const isRunning = life.status === 'running'
  return {
    contractId,
    youthId: contract.youthId,
    youthAlias: text(file, 'alias'),
    status: life.status,
    purpose: inForce?.content.purpose ?? '',
    textId: inForce?.id ?? null,
    stage: stage && inForce ? (inForce.content.stages[stage.position - 1] ?? null) : null,
    titles: inForce?.content.stages.map(({ title }) => title) ?? [],
    now: nowOf(ctx, of),
    readyToEnd:
      isRunning &&
      last !== undefined &&
      last.run_id === stage?.runId &&
      last.decision === 'pass' &&
      stage?.position === inForce?.content.stages.length,
    evidence: toEvidence(
      ctx,
      key,
      evidence.filter(row => row.stage_key === stage?.key),
      acts,
    ),
    self: self ? toSelf(ctx, key, self) : null,
    current: current ? toReview(ctx, of, current) : null,
    past: decided.map(row => toReview(ctx, of, row)),
    since: last ? text(last, 'held_on') : life.startsOn,
    incidents: incidents.map(row => toEntryItem(ctx, row, key)),
    today: isoToday(ctx),
    can: {
      open: isRunning && !current && mayRevise(ctx, file, 'AUTON'),
      addEvidence: stage !== null && current?.status !== 'waiting' && mayAdd(ctx, file, 'AUTON'),
      assess: isRunning && mayAdd(ctx, file, 'AUTON'),
      print: mayPrintInside(toActor(ctx)),
    },
  }
}

function nowOf(ctx: Ctx, { stage, life, inForce, reviews }: ReviewCase): StageNow | null {
  if (!stage || !inForce) return null
  const last = reviews.find(({ status }) => status === 'decided')
  return stageNow(
    { ...stage, stages: inForce.content.stages.length },
    life.pauses,
    last ? text(last, 'held_on') : null,
    isoToday(ctx),
  )
}

type Standing = Pick<
  NonNullable<ReviewCase['stage']>,
  'runId' | 'position' | 'since' | 'leastWeeks' | 'mostWeeks' | 'reviewEveryWeeks'
>

/** Where the stage that runs stands today against its limits, and when its next review is. */
export function stageNow(
  stage: Standing & { readonly stages: number },
  pauses: ReviewCase['life']['pauses'],
  lastReviewOn: string | null,
  today: string,
): StageNow {
  const { weeks, leastOn, mostOn, standing } = stageWindow(stage, pauses, today)
  const { runId, position, stages, since, leastWeeks, mostWeeks } = stage
  return {
    runId,
    position,
    stages,
    since,
    weeks,
    leastWeeks,
    mostWeeks,
    leastOn,
    mostOn,
    standing,
    nextReviewOn: nextReviewOn(stage, pauses, lastReviewOn, today),
  }
}
