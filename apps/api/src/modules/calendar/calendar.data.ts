import { type Statement, sql } from '../../db/sql.ts'

/** The trace of reading the calendar: the files whose dates were shown. */
export function traceCalendar(youthIds: readonly string[], items: number): Statement {
  return sql`SELECT app.trace('calendar.read', 'done', 'TASK', NULL, ${youthIds}::uuid[], NULL, NULL, ${items}::int)`
}

/** The file whose week is read, and the trace of reading it. */
export function readForWeek(youthId: string): Statement[] {
  return [
    sql`SELECT f.alias, f.languages FROM youth_file f WHERE f.id = ${youthId}`,
    sql`SELECT app.trace('calendar.youth-week', 'done', 'TASK', f.id, NULL, NULL, NULL, NULL) FROM youth_file f WHERE f.id = ${youthId}`,
  ]
}
