import type { QuietAxis } from '@havre/contracts/house.ts'
import { AXES, type Axis } from '@havre/kinds/kind.ts'
import { mayCreate } from '@havre/policy/entries.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { text, textOrNull } from '../../db/row.ts'
import { type Statement, sql } from '../../db/sql.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { RELATION, toActor, toTarget } from '../youth-files/relation.ts'
import { AXIS_COMPARTMENT } from '../youth-files/youth-files.present.ts'
import { type FileActs, LOOKED_BACK_DAYS, quietAxes } from './quiet-axes.rules.ts'

const SHOWN = 8
const FILES_LOOKED_AT = 30

/** The latest signed act of each axis in the files of youths in the house where the asker is named. */
export function readLastActs(timeZone: string): Statement {
  return sql`
    SELECT f.id, f.alias, f.phase, f.arrived_on, ${RELATION},
      (SELECT json_object_agg(a.axis, a.last_on) FROM (
         SELECT x.axis, (max(e.occurred_at) AT TIME ZONE ${timeZone})::date::text AS last_on
         FROM entry e CROSS JOIN LATERAL unnest(e.axes) AS x(axis)
         WHERE e.youth_id = f.id AND e.status IN ('signed', 'corrected')
           AND e.occurred_at > now() - make_interval(days => ${LOOKED_BACK_DAYS}::int)
         GROUP BY x.axis) a) AS last_on
    FROM youth_file f
    WHERE f.present AND f.id = ANY (ARRAY(
      SELECT t.youth_id FROM file_team t WHERE t.account_id = (SELECT app.account()) AND t.since <= now()
        AND (t.until IS NULL OR t.until > now())))
    ORDER BY f.alias_key LIMIT ${FILES_LOOKED_AT}`
}

/** What has been quiet for long on my youths, where I may do something about it, the longest first. */
export function toQuietAxes(ctx: Ctx, rows: readonly Row[]): QuietAxis[] {
  const today = isoToday(ctx)
  return rows
    .flatMap(row => {
      const mine = AXES.filter(axis => mayCreate(toActor(ctx), toTarget(ctx, row, AXIS_COMPARTMENT[axis])))
      return quietAxes(toActs(row), mine, today).map(quiet => ({
        youthId: text(row, 'id'),
        youthAlias: text(row, 'alias'),
        ...quiet,
      }))
    })
    .toSorted((a, b) => b.days - a.days)
    .slice(0, SHOWN)
}

function toActs(row: Row): FileActs {
  const lastOn: Partial<Record<Axis, string>> = row.last_on ?? {}
  return { phase: text(row, 'phase'), arrivedOn: textOrNull(row, 'arrived_on'), lastOn }
}
