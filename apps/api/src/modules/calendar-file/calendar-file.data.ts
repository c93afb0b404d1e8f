import { type Statement, sql } from '../../db/sql.ts'

export function readWish(): Statement {
  return sql`SELECT c.id FROM calendar_file c WHERE c.id = (SELECT app.account())`
}

export function writeWish(wanted: boolean, id: string, centreId: string): Statement {
  return wanted
    ? sql`INSERT INTO calendar_file (id, centre_id) VALUES (${id}, ${centreId}) ON CONFLICT DO NOTHING`
    : sql`DELETE FROM calendar_file WHERE id = ${id}`
}

/**
 * Open dates of files where the asker is named and reads the law in full; the trace names the files. `on_day` is when the house stops,
 * and once that is over the day of the law itself: the nearer it comes, the less it may be missing.
 */
export function readOwnDates(today: string, most: number): Statement {
  return sql`
    WITH mine AS MATERIALIZED (
      SELECT d.id, d.youth_id, CASE WHEN d.act_by < ${today}::date THEN d.due ELSE d.act_by END AS on_day FROM legal_deadline d
      WHERE d.status = 'open' AND d.nature <> 'from' AND d.due >= ${today}::date AND d.youth_id = ANY ((SELECT app.named(false))::uuid[])
        AND ('LEGAL' = ANY ((SELECT app.open('r'))::text[]) OR d.youth_id = ANY ((SELECT app.files('LEGAL', 'r'))::uuid[]))
      ORDER BY on_day, d.id LIMIT ${most}
    ), seen AS MATERIALIZED (
      SELECT app.trace('calendar_file.download', 'done', 'LEGAL', NULL, array_agg(DISTINCT m.youth_id), NULL, NULL, count(*)::int) FROM mine m
    )
    SELECT mine.id, mine.on_day FROM seen JOIN mine ON true ORDER BY mine.on_day, mine.id`
}
