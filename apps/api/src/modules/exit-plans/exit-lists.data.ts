import { PHASES } from '@havre/contracts/phases.ts'
import { part, type Statement, sql } from '../../db/sql.ts'
import { isInHouse } from '../youth-files/in-house.ts'

/** More youths than any house accompanies at a time; the nearest to leave come first. */
export const MOST = 500

/** Who lives here, is followed outside, or is missing. */
const ON_THE_WAY = PHASES.filter(
  phase => isInHouse(phase) || phase === 'extra_muros' || phase === 'disappeared',
)

/**
 * Files whose exit the asker reads in full: every file, by name, or by grant. Cells that open a part only (rules, an item) open
 * nothing here.
 */
const READS = part`('AUTON' = ANY ((SELECT app.open('r'))::text[]) OR f.id = ANY ((SELECT app.files('AUTON', 'r'))::uuid[]))`
const MINE = part`f.id = ANY ((SELECT app.named(false))::uuid[])`

/** Everybody who lives here, is followed outside or is missing, with the open plan: the nearest day first, and the trace. */
export function readOnTheWay(mine: boolean): Statement {
  return sql`
    WITH page AS MATERIALIZED (
      SELECT f.id AS youth_id, f.alias, f.phase, f.birth_on, p.id AS plan_id, p.planned_on,
        coalesce(p.housing, 'missing') AS housing, coalesce(p.income, 'missing') AS income,
        coalesce(p.residence, 'missing') AS residence, coalesce(p.health_cover, 'missing') AS health_cover,
        coalesce(p.reference_person, 'missing') AS reference_person,
        ARRAY(SELECT r.answer FROM exit_relay r WHERE r.plan_id = p.id) AS relays,
        (SELECT json_agg(json_build_object('code', i.code, 'outcome', i.outcome)) FROM exit_item i
          WHERE i.plan_id = p.id AND i.withdrawn_at IS NULL) AS items
      FROM youth_file f LEFT JOIN exit_plan p ON p.youth_id = f.id AND p.closed_at IS NULL
      WHERE f.centre_id = (SELECT app.centre()) AND f.phase = ANY (${ON_THE_WAY}::text[])
        AND ${READS} AND ${mine ? MINE : part`TRUE`}
      ORDER BY coalesce(p.planned_on, f.birth_on + interval '18 years') NULLS LAST, f.id LIMIT ${MOST}
    ), seen AS MATERIALIZED (
      SELECT app.trace('exit.list', 'done', 'AUTON', NULL, array_agg(p.youth_id), NULL, NULL, count(*)::int)
      FROM page p HAVING count(*) > 0
    )
    SELECT page.*, c.jurisdiction FROM seen JOIN page ON true JOIN centre c ON c.id = (SELECT app.centre())`
}

/** Exits since a day with the follow-ups that were held, the latest first, and the trace. */
export function readAfter(mine: boolean, since: string): Statement {
  return sql`
    WITH page AS MATERIALIZED (
      SELECT e.id, e.youth_id, f.alias, e.left_on, e.left_on::text AS left_key, e.reason, e.housing, e.income, e.residence,
        e.health_cover, e.reference_person, e.relay_id,
        (SELECT json_agg(json_build_object('month', u.month, 'reached', u.reached)) FROM exit_follow_up u
          WHERE u.exit_id = e.id) AS held
      FROM youth_exit e JOIN youth_file f ON f.id = e.youth_id
      WHERE e.centre_id = (SELECT app.centre()) AND e.left_on >= ${since}::date AND e.reason <> 'death'
        AND e.withdrawn_at IS NULL
        AND ${READS} AND ${mine ? MINE : part`TRUE`}
      ORDER BY e.left_on DESC, e.id DESC LIMIT ${MOST}
    ), seen AS MATERIALIZED (
      SELECT app.trace('exit.after-list', 'done', 'AUTON', NULL, array_agg(p.youth_id), NULL, NULL, count(*)::int)
      FROM page p HAVING count(*) > 0
    )
    SELECT page.* FROM seen JOIN page ON true ORDER BY page.left_on DESC, page.id DESC`
}

/** What is counted of a period, and the trace of having counted. */
export function readFigures(from: string, to: string, today: string): Statement[] {
  return [
    sql`SELECT measure, n FROM app.exit_figures(${from}::date, ${to}::date, ${today}::date)`,
    sql`SELECT app.trace('exit.figures', 'done', 'STAT', NULL, NULL, NULL, NULL, NULL)`,
  ]
}
