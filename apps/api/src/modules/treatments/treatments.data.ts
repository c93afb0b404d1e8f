import { part, type Statement, sql } from '../../db/sql.ts'
import { RELATION } from '../youth-files/relation.ts'

const SHOWN = 100
const DOSES_PAGE = 50

const TREATMENT = part`
  t.id, t.youth_id, t.what, t.dose, t.instructions, t.form, t.prescriber, t.starts_on, t.ends_on, t.times, t.weekdays,
  t.if_needed, t.min_interval_minutes, t.daily_max, t.replaces_id, t.status, t.stop_reason, t.stop_note, t.stopped_at,
  t.stopped_by AS stopper_id, t.created_by AS maker_id, t.created_at, t.version`
const PEOPLE = part`maker.display_name AS maker_name, stopper.display_name AS stopper_name`
const PEOPLE_FROM = part`
  LEFT JOIN account maker ON maker.id = t.created_by LEFT JOIN account stopper ON stopper.id = t.stopped_by`
const MAY_RECORD = part`
  ('MED' = ANY ((SELECT app.open('c'))::text[]) OR t.youth_id = ANY ((SELECT app.files('MED', 'c'))::uuid[])) AS may_record`
const DOSE = part`
  d.id, d.youth_id, d.treatment_id, d.slot_on, d.slot_time, d.outcome, d.given_at, d.remark, d.voids, d.void_reason, d.voided,
  d.created_at, d.created_by AS giver_id, g.display_name AS giver_name`
/** The same as one JSON value: what counts of a treatment since a moment. */
const GIVEN = part`
  json_agg(json_build_object('id', d.id, 'youth_id', d.youth_id, 'treatment_id', d.treatment_id, 'slot_on', d.slot_on,
    'slot_time', d.slot_time, 'outcome', d.outcome, 'given_at', d.given_at, 'remark', encode(d.remark, 'base64'),
    'created_at', d.created_at, 'giver_id', d.created_by, 'giver_name', encode(g.display_name, 'base64'))
    ORDER BY d.given_at)`

/**
 * Everything around now for every youth in the house that the asker may read, in one statement: each treatment that runs
 * or was stopped lately, its youth and what was recorded since `since`, and the trace of having looked (none where there
 * was nothing to see). The list itself is made of it by `toDueDoses`.
 */
export function readDueDoses(since: Date): Statement {
  return sql`
    WITH plan AS MATERIALIZED (
      SELECT ${TREATMENT}, f.alias, k.epoch, k.wrapped, ${MAY_RECORD}
      FROM treatment t JOIN youth_file f ON f.id = t.youth_id JOIN youth_key k ON k.youth_id = t.youth_id
      WHERE f.present AND (t.status = 'running' OR t.stopped_at >= ${since}::timestamptz)
        AND (t.ends_on IS NULL OR t.ends_on >= ${since}::timestamptz::date - 1)
    ), given AS MATERIALIZED (
      SELECT d.treatment_id, ${GIVEN} AS doses FROM dose d LEFT JOIN account g ON g.id = d.created_by
      WHERE d.treatment_id IN (SELECT id FROM plan) AND NOT d.voided AND d.outcome <> 'annulled'
        AND (d.given_at >= ${since}::timestamptz OR d.slot_on >= ${since}::timestamptz::date)
      GROUP BY d.treatment_id
    ), seen AS MATERIALIZED (
      SELECT app.trace('dose.due', 'done', 'MED', NULL, array_agg(DISTINCT p.youth_id), NULL, NULL, count(*)::int)
      FROM plan p HAVING count(*) > 0
    )
    SELECT p.*, given.doses FROM seen JOIN plan p ON true LEFT JOIN given ON given.treatment_id = p.id
    ORDER BY p.alias, p.created_at, p.id`
}

/** The treatments of a file, running ones first, and the trace of opening the register. */
export function readTreatments(youthId: string, since: Date): Statement[] {
  return [
    sql`WITH given AS MATERIALIZED (
          SELECT d.treatment_id, ${GIVEN} AS doses FROM dose d LEFT JOIN account g ON g.id = d.created_by
          WHERE d.youth_id = ${youthId} AND NOT d.voided AND d.outcome <> 'annulled'
            AND (d.given_at >= ${since}::timestamptz OR d.slot_on >= ${since}::timestamptz::date)
          GROUP BY d.treatment_id)
        SELECT ${TREATMENT}, ${PEOPLE}, given.doses
        FROM treatment t ${PEOPLE_FROM} LEFT JOIN given ON given.treatment_id = t.id
        WHERE t.youth_id = ${youthId} ORDER BY t.status, t.created_at DESC, t.id LIMIT ${SHOWN}`,
    sql`SELECT app.trace('treatment.list', 'done', 'MED', ${youthId}::uuid, NULL, NULL, NULL, NULL)`,
  ]
}

/** One treatment with its youth's key, what was recorded lately and how the asker stands to the file. */
export function readTreatment(id: string, since: Date): Statement {
  return sql`SELECT ${TREATMENT}, ${PEOPLE}, f.alias, k.epoch, k.wrapped, ${RELATION},
               (SELECT ${GIVEN} FROM dose d LEFT JOIN account g ON g.id = d.created_by
                WHERE d.treatment_id = t.id AND NOT d.voided AND d.outcome <> 'annulled'
                  AND (d.given_at >= ${since}::timestamptz OR d.slot_on >= ${since}::timestamptz::date)) AS doses
             FROM treatment t JOIN youth_file f ON f.id = t.youth_id JOIN youth_key k ON k.youth_id = t.youth_id ${PEOPLE_FROM}
             WHERE t.id = ${id}`
}

export type NewTreatment = {
  id: string
  centreId: string
  youthId: string
  what: Buffer | null
  dose: Buffer | null
  instructions: Buffer | null
  form: string
  prescriber: string
  startsOn: string
  endsOn: string | undefined
  times: readonly string[]
  weekdays: readonly number[]
  minIntervalMinutes: number | null
  dailyMax: number | null
  replacesId: string | undefined
  createdBy: string
  at: Date
}

export function insertTreatment(given: NewTreatment): Statement {
  return sql`INSERT INTO treatment (id, centre_id, youth_id, what, dose, instructions, form, prescriber, starts_on, ends_on, times,
               weekdays, if_needed, min_interval_minutes, daily_max, replaces_id, created_by, created_at, updated_at)
             VALUES (${given.id}, ${given.centreId}, ${given.youthId}, ${given.what}, ${given.dose}, ${given.instructions},
               ${given.form}, ${given.prescriber}, ${given.startsOn}::date, ${given.endsOn}::date, ${given.times}::text[],
               ${given.weekdays}::smallint[], ${given.minIntervalMinutes !== null}, ${given.minIntervalMinutes}, ${given.dailyMax},
               ${given.replacesId}::uuid, ${given.createdBy}, ${given.at}::timestamptz, ${given.at}::timestamptz)
             ON CONFLICT (id) DO NOTHING`
}

/** Stops a running treatment that is still at this version (any version: undefined); answers one row when it was. */
export function stopRunning(
  id: string,
  stop: { version?: number; reason: string; note: Buffer | null; at: Date; by: string },
): Statement {
  return sql`UPDATE treatment SET status = 'stopped', stop_reason = ${stop.reason}, stop_note = ${stop.note},
               stopped_at = ${stop.at}::timestamptz, stopped_by = ${stop.by}, version = version + 1, updated_at = now()
             WHERE id = ${id} AND status = 'running' AND version = coalesce(${stop.version}::int, version) RETURNING id`
}

export type NewDose = {
  id: string
  centreId: string
  youthId: string
  treatmentId: string
  slot: { on: string; time: string } | undefined
  outcome: string
  at: Date
  remark: Buffer | null
  voids: string | null
  voidReason: string | null
  createdBy: string
}

export function insertDose(given: NewDose): Statement {
  return sql`INSERT INTO dose (id, centre_id, youth_id, treatment_id, slot_on, slot_time, outcome, given_at, remark, voids,
               void_reason, created_by)
             VALUES (${given.id}, ${given.centreId}, ${given.youthId}, ${given.treatmentId}, ${given.slot?.on}::date,
               ${given.slot?.time}, ${given.outcome}, ${given.at}::timestamptz, ${given.remark}, ${given.voids}::uuid,
               ${given.voidReason}, ${given.createdBy})
             ON CONFLICT (id) DO NOTHING`
}

/** One dose with what is needed to decide on it: its treatment's file, key and the asker's standing. */
export function readDose(id: string): Statement {
  return sql`SELECT ${DOSE}, k.epoch, k.wrapped, ${RELATION}
             FROM dose d JOIN youth_file f ON f.id = d.youth_id JOIN youth_key k ON k.youth_id = d.youth_id
               LEFT JOIN account g ON g.id = d.created_by
             WHERE d.id = ${id}`
}

/** The record that stands in a slot; without one, the last dose taken around a moment. */
export function readInTheWay(
  treatmentId: string,
  slot: { on: string; time: string } | undefined,
  at: Date,
): Statement {
  const where = slot
    ? part`d.slot_on = ${slot.on}::date AND d.slot_time = ${slot.time}`
    : part`d.outcome IN ('given', 'vomited') AND d.given_at < ${at}::timestamptz + interval '2 days'`
  return sql`SELECT ${DOSE}, k.epoch, k.wrapped FROM dose d JOIN youth_key k ON k.youth_id = d.youth_id
               LEFT JOIN account g ON g.id = d.created_by
             WHERE d.treatment_id = ${treatmentId} AND NOT d.voided AND d.outcome <> 'annulled' AND ${where}
             ORDER BY d.given_at DESC, d.id LIMIT 1`
}

/** The treatment with the trace of reading its history, and a page of the doses recorded, voided ones included. */
export function readDoses(treatmentId: string, after: readonly [string, string] | null): Statement[] {
  const before = after ? part`(d.given_at, d.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : part`TRUE`
  return [
    sql`SELECT t.id, t.youth_id, k.epoch, k.wrapped, app.trace('dose.list', 'done', 'MED', t.youth_id, NULL, ARRAY[t.id], NULL, NULL)
        FROM treatment t JOIN youth_key k ON k.youth_id = t.youth_id WHERE t.id = ${treatmentId}`,
    sql`SELECT ${DOSE}, d.given_at::text AS at_key FROM dose d LEFT JOIN account g ON g.id = d.created_by
        WHERE d.treatment_id = ${treatmentId} AND ${before} ORDER BY d.given_at DESC, d.id DESC LIMIT ${DOSES_PAGE + 1}`,
  ]
}
export { DOSES_PAGE }
