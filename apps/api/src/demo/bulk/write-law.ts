import type pg from 'pg'

/** An id that is the same each time for the same row, in the shape of a random one (RFC 9562, version 4). */
const idOf = (words: string) =>
  `overlay(overlay(md5(${words}) placing '4' from 13) placing '8' from 17)::uuid`

/** Two procedures a file, so many days after the arrival, under the rules that the demo centre tells of. */
const PROCEDURES = `(VALUES ('be.thb', '2017-05-20'::date, 'ai_first'), ('be.guardianship', '2025-08-08'::date, 'guardian'))
  AS d(definition, version, state)`
const EVENTS = `(VALUES ('be.thb', 'referral_to_recognised_centre', 3), ('be.thb', 'ai_issued', 16), ('be.guardianship', 'reported', 1),
  ('be.guardianship', 'taken_in_charge', 9), ('be.guardianship', 'guardian_named', 30)) AS e(definition, event, day)`
const RULES = `(VALUES ('be.thb', 'be.thb.ai.end', 'document'), ('be.thb', 'be.thb.magistrate.30', 'target'),
  ('be.thb', 'be.thb.magistrate.15', 'target'), ('be.guardianship', 'be.guardianship.first-report', 'target'),
  ('be.guardianship', 'be.coo.max', 'legal'), ('be.guardianship', 'be.ce.60', 'legal')) AS r(definition, rule, nature)`
/** The generated files with who keeps their law; what was there before has procedures of its own. */
const FILES = `(SELECT f.id, f.centre_id, f.arrived_on, t.account_id FROM youth_file f
  JOIN file_team t ON t.youth_id = f.id AND t.function = 'legal'
  WHERE f.centre_id = $1 AND f.arrived_on IS NOT NULL AND f.id = ANY ($2::uuid[])) AS f`

/**
 * Procedures, events and dates of every generated file: two procedures and six open dates each, spread over a year, so that a board
 * over all files has what it has in a large house. Answers the number of rows by table.
 */
export async function writeLaw(client: pg.ClientBase, centreId: string): Promise<Map<string, number>> {
  const written = new Map<string, number>()
  // All of it is one transaction: without this the planner still takes the tables for empty, and joins them row by row.
  await client.query('ANALYZE youth_file, file_team, legal_procedure')
  const { rows } = await client.query<{ id: string }>(
    'SELECT f.id FROM youth_file f WHERE f.centre_id = $1 AND NOT EXISTS (SELECT FROM legal_procedure p WHERE p.youth_id = f.id)',
    [centreId],
  )
  const ids = rows.map(({ id }) => id)
  const run = async (table: string, query: string) =>
    written.set(table, (await client.query(query, [centreId, ids])).rowCount ?? 0)
  await run(
    'legal_procedure',
    `INSERT INTO legal_procedure (id, centre_id, youth_id, created_by, definition, definition_version, state, since, applicant)
     SELECT ${idOf(`'procedure' || f.id::text`)}, f.centre_id, f.id, f.account_id, d.definition, d.version, d.state, f.arrived_on, 'guardian'
     FROM ${FILES} CROSS JOIN ${PROCEDURES} WHERE d.definition = 'be.thb' AND f.centre_id = $1
     UNION ALL
     SELECT ${idOf(`'guardianship' || f.id::text`)}, f.centre_id, f.id, f.account_id, d.definition, d.version, d.state, f.arrived_on, 'guardian'
     FROM ${FILES} CROSS JOIN ${PROCEDURES} WHERE d.definition = 'be.guardianship' AND f.centre_id = $1`,
  )
  await client.query('ANALYZE legal_procedure')
  await run(
    'procedure_event',
    `INSERT INTO procedure_event (id, centre_id, youth_id, procedure_id, event, definition_version, happened_on, created_by)
     SELECT ${idOf('e.event || p.id::text')}, p.centre_id, p.youth_id, p.id, e.event, p.definition_version, f.arrived_on + e.day, p.created_by
     FROM ${FILES} JOIN legal_procedure p ON p.youth_id = f.id AND p.centre_id = $1 JOIN ${EVENTS} ON e.definition = p.definition`,
  )
  await run(
    'legal_deadline',
    `INSERT INTO legal_deadline (id, centre_id, youth_id, procedure_id, rule, rule_version, nature, actor, due, raw, rolled, found, estimate,
       certainty, arithmetic, created_by)
     SELECT ${idOf('r.rule || p.id::text')}, p.centre_id, p.youth_id, p.id, r.rule, p.definition_version, r.nature, 'house', s.due, s.due,
       s.due, 'computed', r.nature = 'document', 'known', '[]', p.created_by
     FROM ${FILES} JOIN legal_procedure p ON p.youth_id = f.id AND p.centre_id = $1 JOIN ${RULES} ON r.definition = p.definition
       CROSS JOIN LATERAL (SELECT current_date - 3 + (('x' || left(md5(r.rule || f.id::text), 7))::bit(28)::int % 365) AS due) AS s`,
  )
  return written
}
