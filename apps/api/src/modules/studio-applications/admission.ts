import type { ConditionToday } from '@havre/contracts/studio-applications.ts'
import { admissionConditions } from '@havre/rules/autonomy/admission.ts'
import { dayAt } from '@havre/rules/dates/days.ts'
import { effectivePaper } from '@havre/rules/residence/papers.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { text, textOrNull } from '../../db/row.ts'
import { type Statement, sql } from '../../db/sql.ts'
import { readPapers, toStayPapers } from '../residence-documents/held-papers.ts'
import { isoToday } from '../youth-files/local-day.ts'

/** What admission looks at, as far as the asker may read it: the last life project, the last grid, the papers. */
export function readAdmission(youthId: string): Statement[] {
  return [
    sql`SELECT e.id, e.occurred_at, d.value AS direction
        FROM entry e JOIN entry_facet d ON d.entry_id = e.id AND d.key = 'direction'
        WHERE e.youth_id = ${youthId} AND e.kind = 'life-project' AND e.status = 'signed'
        ORDER BY e.occurred_at DESC, e.id DESC LIMIT 1`,
    sql`SELECT e.id, e.occurred_at FROM entry e
        WHERE e.youth_id = ${youthId} AND e.kind IN ('skills-inventory', 'autonomy-scale') AND e.status = 'signed'
        ORDER BY e.occurred_at DESC, e.id DESC LIMIT 1`,
    readPapers([youthId]),
  ]
}

/** The conditions of admission as the records answer them today; the papers, of the day that the youth wishes. Nobody types them. */
export function toConditions(
  ctx: Ctx,
  file: Row,
  wishedFrom: string | null,
  [projects = [], grids = [], papers = []]: readonly (readonly Row[] | undefined)[],
): ConditionToday[] {
  const today = isoToday(ctx)
  const [project, grid] = [projects[0], grids[0]]
  const start = wishedFrom && wishedFrom > today ? wishedFrom : today
  const held = toStayPapers(papers, today)
  const effective = effectivePaper(held, start)
  const lastEnd = held
    .flatMap(({ validUntil }) => validUntil ?? [])
    .toSorted()
    .at(-1)
  const dayOf = (row: Row) => dayAt(text(row, 'occurred_at'), ctx.me.timeZone)
  const conditions = admissionConditions(
    {
      lifeProject: project ? { direction: text(project, 'direction'), on: dayOf(project) } : null,
      bornOn: textOrNull(file, 'birth_on'),
      skillsOn: grid ? dayOf(grid) : null,
      papers: {
        known: held.length > 0,
        valid: effective !== undefined,
        validUntil: effective ? effective.validUntil : (lastEnd ?? null),
      },
    },
    today,
  )
  const source = { lifeProject: project, skills: grid, age: undefined, residence: undefined }
  return conditions.map(one => {
    const from = source[one.condition]
    return { ...one, entryId: from ? text(from, 'id') : null }
  })
}
