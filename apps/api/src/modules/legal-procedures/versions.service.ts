import type { VersionChange, VersionQuestion } from '@havre/contracts/procedure-versions.ts'
import type { Deadline } from '@havre/rules/engine/deadlines.ts'
import { evaluate } from '@havre/rules/engine/evaluate.ts'
import { findProcedure } from '@havre/rules/law/procedures.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { flag, text } from '../../db/row.ts'
import { part } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { toCase } from './case.ts'
import { readProcedures, traceComparison } from './legal-procedures.data.ts'

/**
 * What running procedures would look like under that version of their rules: which dates would move, appear or go. Nothing is
 * written. Throws `rule-violated` at the version that stands for nothing.
 */
export async function compareVersion(ctx: Ctx, asked: VersionQuestion): Promise<{ items: VersionChange[] }> {
  const next = findProcedure(asked.definition, asked.version)
  if (!next)
    throw problem('rule-violated', {
      rule: 'procedure-refused',
      errors: [{ pointer: '#/version', code: 'no-such-procedure' }],
    })
  const running = part`p.definition = ${next.id} AND NOT p.ended AND p.definition_version <> ${next.version}::date`
  const [events = [], overrides = [], opinions = [], , procedures = []] = await ctx.door.group(
    ctx.sid,
    [...readProcedures({ these: running }), traceComparison(next.id)],
    { asyncCommit: true },
  )
  return {
    items: procedures
      .filter(row => flag(row, 'reads'))
      .map(procedure => {
        const of = (rows: readonly Row[]) => rows.filter(row => row.procedure_id === procedure.id)
        const heard = opinions.filter(row => row.youth_id === procedure.youth_id)
        const given = toCase(ctx, {
          procedure,
          events: of(events),
          overrides: of(overrides),
          opinions: heard,
        })
        const version = text(procedure, 'definition_version')
        const now = findProcedure(next.id, version)
        if (!now) throw new Error('a procedure runs under rules that this version does not know')
        const unknown = given.events.filter(({ event }) => !next.events.some(({ id }) => id === event))
        const before = evaluate(now, given)
        const after = evaluate(next, given)
        return {
          procedureId: text(procedure, 'id'),
          youthId: text(procedure, 'youth_id'),
          youthAlias: text(procedure, 'alias'),
          from: version,
          state: { before: before.state, after: after.state },
          unknownEvents: unknown.map(
            ({ event }) => now.events.find(({ id }) => id === event)?.title ?? next.title,
          ),
          dates: movedDates(before.deadlines, after.deadlines),
        }
      }),
  }
}

const keyOf = ({ rule, eventId }: Deadline) => `${rule.id} ${eventId ?? ''}`

/** The open dates that are not the same on both sides; null where there is none. */
function movedDates(before: readonly Deadline[], after: readonly Deadline[]): VersionChange['dates'] {
  const open = (all: readonly Deadline[]) => all.filter(({ state }) => state !== 'met')
  const [old, next] = [
    new Map(open(before).map(d => [keyOf(d), d])),
    new Map(open(after).map(d => [keyOf(d), d])),
  ]
  return [...new Set([...old.keys(), ...next.keys()])].flatMap(key => {
    const [was, will] = [old.get(key), next.get(key)]
    const either = will ?? was
    return either && was?.due !== will?.due
      ? [{ rule: either.rule.id, title: either.title, before: was?.due ?? null, after: will?.due ?? null }]
      : []
  })
}
