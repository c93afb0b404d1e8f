import type { SharedPlan } from '@havre/contracts/network.ts'
import { type Answers, isBlank } from '@havre/kinds/answers.ts'
import { fieldsOf, type Kind } from '@havre/kinds/kind.ts'
import { reviewDueOn } from '@havre/rules/network/plan.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { number, text } from '../../db/row.ts'
import { type Statement, sql } from '../../db/sql.ts'
import { rowsOf } from '../documents/answer-words.ts'
import { openAnswers, youthKeyOf } from '../entries/entry-seal.ts'
import { getKind } from '../kinds/kinds.service.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { openFile } from '../youth-files/open-file.ts'
import { checkReadsNetwork } from './network-access.ts'

const VERSIONS = 20
const OVER = ['reached', 'stopped']

/** Who does what, by the last signed individual project; it is that kind's answers read by actor, and nothing beside them. */
export async function readSharedPlan(ctx: Ctx, youthId: string): Promise<SharedPlan> {
  checkReadsNetwork(ctx)
  await openFile(ctx, youthId, 'EDUC')
  const [rows = [], dues = []] = await ctx.door.group(ctx.sid, readPlans(youthId, ctx.me.timeZone), {
    asyncCommit: true,
  })
  const plans = await Promise.all(
    rows.map(async row => ({
      row,
      kind: await getKind(ctx, text(row, 'kind'), number(row, 'kind_version')),
      answers: openAnswers(youthKeyOf(ctx.keyring, row), row),
    })),
  )
  const latest = plans[0]
  return {
    plan: latest
      ? toPlan(
          ctx,
          latest,
          dues.map(due => text(due, 'due_on')),
        )
      : null,
    versions: plans.map(({ row, answers }) => ({
      entryId: text(row, 'id'),
      signedOn: text(row, 'signed_on'),
      reason: said(answers.changeReason),
      goals: rowsOf(answers.goals).length,
    })),
  }
}

function toPlan(
  ctx: Ctx,
  { row, kind, answers }: { row: Row; kind: Kind; answers: Answers },
  dues: string[],
) {
  const signedOn = text(row, 'signed_on')
  const today = isoToday(ctx)
  const review = reviewDueOn(signedOn, dues)
  const goals = rowsOf(answers.goals).map(goal => ({
    who: Array.isArray(goal.who) ? goal.who.map(String) : [],
    goal: said(goal.goal),
    targetOn: said(goal.targetOn) || null,
    state: labelOf(ctx, kind, 'state', said(goal.state)),
    late: said(goal.targetOn) !== '' && said(goal.targetOn) < today && !OVER.includes(said(goal.state)),
  }))
  // In the order of the kind: the youth first.
  const actors = optionsOf(kind, 'who').filter(({ code }) => goals.some(({ who }) => who.includes(code)))
  const nobody = goals.filter(({ who }) => who.length === 0)
  return {
    entryId: text(row, 'id'),
    signedOn,
    reviewDueOn: review,
    current: review >= today,
    actors: [
      ...actors.map(({ code, label }) => ({
        actor: label[ctx.me.language],
        goals: goals.filter(({ who }) => who.includes(code)).map(({ who: _, ...goal }) => goal),
      })),
      ...(nobody.length > 0 ? [{ actor: '', goals: nobody.map(({ who: _, ...goal }) => goal) }] : []),
    ],
  }
}

function optionsOf(kind: Kind, id: string) {
  const list = fieldsOf(kind).find(field => field.id === 'goals')
  const field = list?.type === 'list' ? list.fields.find(one => one.id === id) : undefined
  return field && 'options' in field && Array.isArray(field.options) ? field.options : []
}

function labelOf(ctx: Ctx, kind: Kind, field: string, code: string): string {
  return optionsOf(kind, field).find(option => option.code === code)?.label[ctx.me.language] ?? ''
}

function said(answer: unknown): string {
  return typeof answer === 'string' && !isBlank(answer) ? answer : ''
}

/** Signed plans, the latest first, and the days by which plans and their reviews ask to be looked at again. */
function readPlans(youthId: string, timeZone: string): Statement[] {
  return [
    sql`WITH plans AS MATERIALIZED (
          SELECT e.id, e.youth_id, e.kind, e.kind_version, e.compartment, e.sealed_version, e.payload,
            (e.occurred_at AT TIME ZONE ${timeZone})::date::text AS signed_on, e.occurred_at, k.epoch, k.wrapped
          FROM entry e JOIN youth_key k ON k.youth_id = e.youth_id
          WHERE e.youth_id = ${youthId} AND e.kind = 'individual-project' AND e.status = 'signed'
          ORDER BY e.occurred_at DESC, e.id LIMIT ${VERSIONS}
        ), seen AS MATERIALIZED (
          SELECT app.trace('shared-plan.read', 'done', 'EDUC', ${youthId}::uuid, NULL, array_agg(p.id), NULL, count(*)::int) FROM plans p
        )
        SELECT p.* FROM seen JOIN plans p ON true ORDER BY p.occurred_at DESC, p.id`,
    sql`SELECT t.due_on FROM task t JOIN entry e ON e.id = t.entry_id
        WHERE t.youth_id = ${youthId} AND t.follow_up IN ('review', 'again') AND t.due_on IS NOT NULL
          AND e.kind IN ('individual-project', 'project-review') AND e.status = 'signed'`,
  ]
}
