import type { Compartment } from '@havre/policy/compartments.ts'
import type { Actor, Relation, Target } from '@havre/policy/target.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { flag, texts } from '../../db/row.ts'
import { part } from '../../db/sql.ts'
import { localDay } from './local-day.ts'

/** The part of `RELATION` that a page which reads the whole team anyway does not get from it. */
export const NEARNESS = part`
  (f.present OR f.id = ANY ((SELECT app.here())::uuid[])) AS rel_present,
  ARRAY(SELECT DISTINCT c FROM file_grant g, unnest(g.compartments) AS c
        WHERE g.youth_id = f.id AND g.account_id = (SELECT app.account()) AND g.approved_by IS NOT NULL
          AND g.revoked_at IS NULL AND g.starts_at <= now() AND g.ends_at > now()) AS rel_granted,
  (SELECT app.items()) AS rel_items`

/**
 * Columns that say how the asker stands to file `f`: what `decide` needs to offer abilities. PostgreSQL has already
 * hidden excluded files.
 */
export const RELATION = part`
  ${NEARNESS},
  ARRAY(SELECT t.function FROM file_team t WHERE t.youth_id = f.id AND t.account_id = (SELECT app.account())
        AND t.since <= now() AND (t.until IS NULL OR t.until > now())) AS rel_functions`

export function toActor(ctx: Ctx): Actor {
  return { accountId: ctx.me.accountId, roles: ctx.me.roles, onShift: ctx.me.onShift }
}

/** The question about one compartment of the file in a row that carries `RELATION`. */
export function toTarget(ctx: Ctx, row: Row, compartment: Compartment): Target {
  const functions = texts(row, 'rel_functions')
  const relation: Relation = {
    present: flag(row, 'rel_present'),
    named: functions.length > 0,
    referent: functions.includes('referent'),
    granted: texts(row, 'rel_granted').includes(compartment),
    excluded: false,
    erased: false,
  }
  const now = ctx.now()
  return { compartment, relation, now, startOfDay: localDay(now, ctx.me.timeZone).startsAt }
}
