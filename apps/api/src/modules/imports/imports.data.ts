import { part, type Statement, sql } from '../../db/sql.ts'

// A reading tells what `SWEEP` will write: a run without a beat is over, and so is a table after its day.
const DEAD = part`(i.status = 'running' AND i.beat_at < now() - interval '1 minute')`
const OVER = part`((i.status = 'open' OR ${DEAD}) AND i.created_at <= now() - interval '24 hours')`
const ITEM = part`
  i.id, CASE WHEN ${OVER} THEN 'expired' WHEN ${DEAD} THEN 'open' ELSE i.status END AS status,
  CASE WHEN ${DEAD} THEN 'interrupted' ELSE i.stopped END AS stopped, i.version + ${DEAD}::int + ${OVER}::int AS version,
  i.format, i.rows, i.bytes, i.created_by AS person_id, a.display_name AS person_name, i.created_at,
  i.ran_at, i.undone_at, i.files, i.entries, i.step, i.steps_done, i.steps_total, i.cancel_asked,
  i.created_at + interval '24 hours' AS expires_at, i.ran_at > now() - interval '7 days' AS is_recent`

/** Writes down which tables and runs of the house are over; goes before every change, so that versions agree with what was read. */
const SWEEP = sql`SELECT app.sweep_imports()`

/** The imports of the house, newest first, but for those that were put away; and the trace of reading them. */
export const LIST: readonly Statement[] = [
  sql`SELECT ${ITEM} FROM data_import i LEFT JOIN account a ON a.id = i.created_by
      WHERE i.status <> 'discarded' ORDER BY i.created_at DESC, i.id DESC LIMIT 50`,
  sql`SELECT app.trace('import.list', 'done', 'OPS', NULL, NULL, NULL, NULL, NULL)`,
]

/** One import with the sealed parts of it that describe its table. */
export function readImport(id: string): Statement {
  return sql`SELECT ${ITEM}, i.table_key, i.outline, i.plan FROM data_import i LEFT JOIN account a ON a.id = i.created_by
             WHERE i.id = ${id} AND i.status <> 'discarded'`
}

/** The trace of looking into one's own open table; the beats of a run that somebody watches leave none. */
export function traceTable(id: string, act: string): Statement {
  return sql`SELECT app.trace(${act}, 'done', 'OPS', NULL, NULL, ARRAY[i.id], NULL, i.rows) FROM data_import i
             WHERE i.id = ${id} AND i.created_by = (SELECT app.account()) AND i.status = 'open' AND NOT ${OVER}`
}

/** How many tables of the asker's lie open. */
export const COUNT_OPEN = sql`
  SELECT count(*)::int AS open FROM data_import i
  WHERE i.created_by = (SELECT app.account()) AND i.status IN ('open', 'running') AND NOT ${OVER}`

export type NewImport = {
  id: string
  centreId: string
  createdBy: string
  format: string
  bytes: number
  rows: number
  tableKey: Buffer
  outline: Buffer
}

/** The row of a table that was taken in. Breaks the primary key where a request comes twice at once. */
export function insertImport(row: NewImport): Statement {
  return sql`INSERT INTO data_import (id, centre_id, created_by, format, bytes, rows, table_key, outline)
             VALUES (${row.id}, ${row.centreId}, ${row.createdBy}, ${row.format}, ${row.bytes}, ${row.rows}, ${row.tableKey},
                     ${row.outline})`
}

/** One sealed piece of a table; pieces count from 0. */
export function insertPart(centreId: string, importId: string, n: number, bytes: Buffer): Statement {
  return sql`INSERT INTO data_import_part (import_id, centre_id, n, bytes) VALUES (${importId}, ${centreId}, ${n}, ${bytes})`
}

/** The sealed pieces `from` up to `from + count - 1`, in order; none for whoever did not bring the table, or after its day. */
export function readParts(importId: string, from: number, count: number): Statement {
  return sql`SELECT p.n, p.bytes FROM data_import_part p
             WHERE p.import_id = ${importId} AND p.n >= ${from} AND p.n < ${from + count} ORDER BY p.n`
}

function deleteParts(importId: string): Statement {
  return sql`DELETE FROM data_import_part WHERE import_id = ${importId}`
}

/** Keeps the sealed plan; the last statement answers no row where the version is another or the table is not open. */
export function writePlan(id: string, version: number, plan: Buffer): Statement[] {
  return [
    SWEEP,
    sql`UPDATE data_import SET plan = ${plan}, version = version + 1, updated_at = now()
        WHERE id = ${id} AND version = ${version} AND status = 'open' RETURNING id`,
  ]
}

/** Destroys a table that is open; the last statement answers no row where it is not, or is somebody else's. */
export function discardImport(id: string): Statement[] {
  return [
    SWEEP,
    deleteParts(id),
    sql`UPDATE data_import SET status = 'discarded', table_key = NULL, outline = NULL, plan = NULL, version = version + 1, updated_at = now()
        WHERE id = ${id} AND status = 'open' AND created_by = (SELECT app.account()) RETURNING id`,
  ]
}

/**
 * Begins the run; a second one of the house breaks the index `data_import_alone`. The last statement answers the version
 * that is this run's own: one that was declared dead and begun anew has another.
 */
export function beginRun(id: string, version: number, total: number): Statement[] {
  return [
    SWEEP,
    sql`UPDATE data_import SET status = 'running', stopped = NULL, step = 'writing', steps_done = 0, steps_total = ${total},
          beat_at = now(), cancel_asked = false, version = version + 1, updated_at = now()
        WHERE id = ${id} AND version = ${version} AND status = 'open' AND created_by = (SELECT app.account()) RETURNING version`,
  ]
}

/** A run: the import, and the version that `beginRun` gave it. */
export type Run = { readonly id: string; readonly version: number }

/** Says that the run lives and how far it is, outside its transaction; answers whether it should stop, or nothing if it is over. */
export function beat(run: Run, step: string, done: number, total: number): Statement {
  return sql`UPDATE data_import SET step = ${step}, steps_done = ${done}, steps_total = ${total}, beat_at = now()
             WHERE id = ${run.id} AND version = ${run.version} AND status = 'running' RETURNING cancel_asked`
}

/** Asks the run to stop; nothing where there is none. */
export function askToCancel(id: string): Statement {
  return sql`UPDATE data_import SET cancel_asked = true WHERE id = ${id} AND status = 'running' RETURNING id`
}

/** The run wrote nothing: the table stays for another try. */
export function stopRun(run: Run, why: string): Statement {
  return sql`UPDATE data_import SET status = 'open', stopped = ${why}, step = NULL, version = version + 1, updated_at = now()
             WHERE id = ${run.id} AND version = ${run.version} AND status = 'running'`
}

/** The last word of the run's own transaction: what it wrote and that it is done come together, and the table goes. */
export function finishRun(run: Run, files: number, entries: number): Statement[] {
  return [
    deleteParts(run.id),
    sql`UPDATE data_import SET status = 'done', stopped = NULL, step = NULL, table_key = NULL, outline = NULL, plan = NULL,
          files = ${files}, entries = ${entries}, ran_at = now(), version = version + 1, updated_at = now()
        WHERE id = ${run.id} AND version = ${run.version} AND status = 'running' AND NOT cancel_asked RETURNING id`,
  ]
}

/** The epoch of the key that new files' keys are wrapped under. */
export const READ_EPOCH = sql`SELECT epoch FROM key_epoch WHERE retired_at IS NULL ORDER BY epoch DESC LIMIT 1`

/** Every kind in use in its newest version, with what decides whether it can be brought in. */
export const LIST_KINDS = sql`
  SELECT DISTINCT ON (id) id, definition->>'compartment' AS compartment, definition->>'writtenBy' AS written_by
  FROM kind_definition WHERE retired_at IS NULL ORDER BY id, version DESC`

/** How many files the import made, and those that somebody has touched since and the asker may see, at most 100; with its trace. */
export function readTouched(id: string): Statement[] {
  return [
    sql`SELECT coalesce(i.files, 0) AS files FROM data_import i WHERE i.id = ${id}`,
    sql`SELECT f.id, f.alias FROM youth_file f WHERE f.id = ANY (app.import_touched(${id})) ORDER BY f.alias_key LIMIT 100`,
    sql`SELECT app.trace('import.touched', 'done', 'OPS', NULL, NULL, ARRAY[${id}::uuid], NULL, NULL)`,
  ]
}

/**
 * Undoes it all; the last statement answers how many files went, null where there is nothing to undo. Thousands of files take
 * longer than a statement may otherwise.
 */
export function undoImport(id: string, reason: string): Statement[] {
  return [
    sql`SELECT set_config('statement_timeout', '5min', true)`,
    sql`SELECT app.undo_import(${id}, ${reason}) AS files`,
  ]
}
