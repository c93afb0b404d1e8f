import type { Entry } from '@havre/contracts/entries.ts'
import type { Answers } from '@havre/kinds/answers.ts'
import { followUpsOf } from '@havre/kinds/follow-ups.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { facetsOf, needsOf } from '@havre/kinds/projections.ts'
import { signedSchema } from '@havre/kinds/schema.ts'
import { isAhead } from '@havre/kinds/tense.ts'
import { maySign } from '@havre/policy/entries.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { text } from '../../db/row.ts'
import { fromDatabase, issuesOf } from '../../plugins/problem-details.ts'
import { problem } from '../../problem.ts'
import { getKind } from '../kinds/kinds.service.ts'
import { dueBy } from '../tasks/due.ts'
import { sealTitle } from '../tasks/task-title.ts'
import { toActor } from '../youth-files/relation.ts'
import { readEntry } from './entries.data.ts'
import { toEntryTarget } from './entries.present.ts'
import { getEntry, whyNot } from './entries.service.ts'
import { openAnswers, youthKeyOf } from './entry-seal.ts'
import { checkRetainedBirth, keepIdentity } from './identity-claim.ts'
import { judgedAt } from './judged.ts'

/**
 * Signs a draft: checks that it is complete, then in one transaction freezes it, copies its facets, opens its needs and
 * follow-ups as tasks, marks what it corrects and moves the file's legally retained name or birth date.
 * Throws `stale-version`, `rule-violated` (already-signed, answers-incomplete with every missing field and every date that
 * lies on the wrong side) or `not-allowed`.
 */
export async function signEntry(ctx: Ctx, id: string, version: number): Promise<Entry> {
  const [rows] = await ctx.door.group(ctx.sid, readEntry(id))
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  if (row.status !== 'draft' || row.version !== version) throw await whyNot(ctx, id, version)
  if (!maySign(toActor(ctx), toEntryTarget(ctx, row))) throw problem('not-allowed', { action: 'sign' })

  const kind = await getKind(ctx, String(row.kind), Number(row.kind_version))
  const answers = openAnswers(youthKeyOf(ctx.keyring, row), row)
  const judged = judgedAt(ctx.now(), text(row, 'occurred_at'), ctx.me.timeZone)
  const { error } = signedSchema(kind, judged).safeParse(answers)
  const errors = error ? error.issues.flatMap(issue => issuesOf(issue, '/answers')) : []
  // It would stand on top of the file for ever.
  if (isAhead(judged)) errors.push({ pointer: '#/occurredAt', code: 'in-the-future' })
  if (errors.length > 0) throw problem('rule-violated', { rule: 'answers-incomplete', errors })

  checkRetainedBirth(kind, answers)

  const youthId = String(row.youth_id)
  const signed = await ctx.door
    .withSession(ctx.sid, async tx => {
      const { count } = await tx.entry.updateMany({
        where: { id, version, status: 'draft' },
        data: {
          status: 'signed',
          version: version + 1,
          signedAt: ctx.now(),
          signedBy: ctx.me.accountId,
          updatedAt: ctx.now(),
        },
      })
      if (count === 0) return false
      // Of a record that a file has once, two drafts may exist; one is signed.
      const others = { youthId, kind: kind.id, status: 'signed', id: { not: id } }
      if (kind.perFile === 'one' && !row.corrects_id && (await tx.entry.count({ where: others })) > 0) {
        throw problem('rule-violated', { rule: 'single-per-file' })
      }
      await tx.entryFacet.createMany({
        data: facetsOf(kind, answers).map(facet => ({
          entryId: id,
          centreId: ctx.me.centreId,
          youthId,
          ...facet,
        })),
        skipDuplicates: true,
      })
      const tasks = JSON.stringify(tasksOf(ctx, kind, row, answers, judged.told.day))
      await tx.$executeRaw`SELECT app.open_tasks(${id}::uuid, ${tasks}::jsonb)`
      await keepIdentity(ctx, tx, { entryId: id, youthId }, kind, answers)
      return true
    })
    .catch(error => {
      // Somebody else's correction of the same entry was signed first.
      if (fromDatabase(error)?.slug === 'already-exists')
        throw problem('rule-violated', { rule: 'already-corrected' })
      throw error
    })
  if (!signed) throw await whyNot(ctx, id, version)
  return getEntry(ctx, id)
}

/** What the signature sets going: needs in somebody's own words, sealed, and what the kind foresees, named only. */
function tasksOf(ctx: Ctx, kind: Kind, row: Row, answers: Answers, occurredOn: string): readonly object[] {
  const youthId = text(row, 'youth_id')
  const key = youthKeyOf(ctx.keyring, row)
  const needs = needsOf(kind, answers).map(({ what, urgency, dueOn, forRole }) => {
    const id = crypto.randomUUID()
    const title = sealTitle(key, id, youthId, what).toString('base64')
    return { id, title, urgency: urgency ?? 'later', due_on: dueOn ?? dueBy(ctx, urgency), for_role: forRole }
  })
  const followUps = followUpsOf(kind, answers, occurredOn).map(({ id, forRole, dueOn }) => {
    return { id: crypto.randomUUID(), follow_up: id, urgency: 'later', due_on: dueOn, for_role: forRole }
  })
  return [...needs, ...followUps]
}
