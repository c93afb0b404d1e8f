import { STAY_PAPERS } from '@havre/rules/residence/papers.ts'
import { orKept, part, type Statement, sql } from '../../db/sql.ts'
import { RELATION } from '../youth-files/relation.ts'

const PLAN = part`
  p.id, p.youth_id, p.jurisdiction, p.planned_on, p.housing, p.income, p.residence, p.health_cover, p.reference_person,
  p.housing_note, p.income_note, p.residence_note, p.health_cover_note, p.reference_person_note, p.lodging, p.lodging_from,
  p.lodging_until, p.lodging_emergency, p.farewell, p.safety_plan, p.documents_ready, p.documents_asked,
  p.closed_at, p.version`
const ITEM = part`
  i.id, i.youth_id, i.plan_id, i.code, i.outcome, i.done_on, i.note, i.withdrawn_at, i.version, i.created_by AS maker_id,
  a.display_name AS maker_name`
const ITEM_FROM = part`FROM exit_item i LEFT JOIN account a ON a.id = i.created_by`
const RELAY = part`
  r.id, r.youth_id, r.plan_id, r.partner_id, d.details AS partner_details, r.name, r.purpose, r.contact, r.asked_on, r.answer,
  r.answered_on, r.version`
const RELAY_FROM = part`FROM exit_relay r LEFT JOIN partner d ON d.id = r.partner_id`

/** The file as its exit needs it: phase, days, the house's law, its key and how the asker stands to it. */
const FILE = part`
  f.alias, f.phase, f.left_on, f.left_on AS file_left_on, f.birth_on, f.arrived_on, f.version AS file_version, c.jurisdiction AS house_jurisdiction, k.epoch,
  k.wrapped, ${RELATION},
  (SELECT s.since FROM stay s WHERE s.youth_id = f.id AND s.until IS NULL) AS phase_since,
  EXISTS (SELECT FROM autonomy_contract n WHERE n.youth_id = f.id AND n.status NOT IN ('ended', 'broken_off')) AS under_contract`
const FILE_FROM = part`
  youth_file f JOIN youth_key k ON k.youth_id = f.id JOIN centre c ON c.id = f.centre_id`

export function readFileForExit(youthId: string): Statement {
  return sql`SELECT f.id AS youth_id, ${FILE} FROM ${FILE_FROM} WHERE f.id = ${youthId}`
}

/** The latest plan of a file with what belongs to it, and the trace of reading it. */
export function readPlans(youthId: string): Statement[] {
  const latest = part`(SELECT x.id FROM exit_plan x WHERE x.youth_id = ${youthId} ORDER BY x.created_at DESC, x.id LIMIT 1)`
  return [
    sql`SELECT ${PLAN} FROM exit_plan p WHERE p.id = ${latest}`,
    sql`SELECT ${ITEM} ${ITEM_FROM} WHERE i.plan_id = ${latest} AND i.withdrawn_at IS NULL`,
    sql`SELECT ${RELAY} ${RELAY_FROM} WHERE r.plan_id = ${latest} ORDER BY r.asked_on DESC, r.created_at DESC, r.id`,
    sql`SELECT app.trace('exit.read', 'done', 'AUTON', ${youthId}::uuid, NULL, NULL, NULL, NULL)`,
  ]
}

/** Dates of running procedures that watch what the countdown watches, where the asker may know of them. */
export function readLinkedDeadlines(youthIds: readonly string[], rules: readonly string[]): Statement {
  return sql`SELECT d.youth_id, d.rule, d.due, d.act_by, d.status, d.procedure_id FROM legal_deadline d
             WHERE d.youth_id = ANY (${youthIds}::uuid[]) AND d.rule = ANY (${rules}::text[]) AND d.status <> 'gone'
             ORDER BY d.act_by, d.id`
}

/** One plan, item or relay with the file that it belongs to. */
export function readPlan(id: string): Statement {
  return sql`SELECT ${PLAN}, ${FILE} FROM exit_plan p JOIN ${FILE_FROM} ON f.id = p.youth_id WHERE p.id = ${id}`
}
export function readItem(id: string): Statement {
  return sql`SELECT ${ITEM}, p.closed_at, ${FILE} ${ITEM_FROM} JOIN exit_plan p ON p.id = i.plan_id
               JOIN ${FILE_FROM} ON f.id = i.youth_id WHERE i.id = ${id}`
}
export function readRelay(id: string): Statement {
  return sql`SELECT ${RELAY}, p.closed_at, ${FILE} ${RELAY_FROM} JOIN exit_plan p ON p.id = r.plan_id
               JOIN ${FILE_FROM} ON f.id = r.youth_id WHERE r.id = ${id}`
}
/** The item of this code that stands in the plan, if any. */
export function readStandingItem(planId: string, code: string): Statement {
  return sql`SELECT i.id FROM exit_item i WHERE i.plan_id = ${planId} AND i.code = ${code} AND i.withdrawn_at IS NULL`
}
export function readOpenPlan(youthId: string): Statement {
  return sql`SELECT p.id FROM exit_plan p WHERE p.youth_id = ${youthId} AND p.closed_at IS NULL`
}

type Made = { id: string; centreId: string; youthId: string; createdBy: string }

export function insertPlan(row: Made & { jurisdiction: string; plannedOn: string | null }): Statement {
  return sql`INSERT INTO exit_plan (id, centre_id, youth_id, created_by, jurisdiction, planned_on)
             VALUES (${row.id}, ${row.centreId}, ${row.youthId}, ${row.createdBy}, ${row.jurisdiction}, ${row.plannedOn}::date)
             ON CONFLICT (id) DO NOTHING`
}

/** Undefined leaves the column as it stands. */
type Sealed = Buffer | null | undefined
type PillarColumns<T> = {
  housing: T
  income: T
  residence: T
  healthCover: T
  referencePerson: T
}
export type PlanChange = {
  plannedOn: string | null
  states: PillarColumns<string>
  notes: PillarColumns<Sealed>
  lodging: string | null
  lodgingFrom: string | null
  lodgingUntil: string | null
  lodgingEmergency: boolean
  farewell: Sealed
  safetyPlan: Sealed
  ready: readonly string[]
  asked: readonly string[]
}

/** Writes the plan as it now is when it is open and still at this version; answers one row when it was. */
export function updatePlan(id: string, version: number, row: PlanChange): Statement {
  const { states, notes } = row
  return sql`UPDATE exit_plan SET planned_on = ${row.plannedOn}::date,
               housing = ${states.housing}, income = ${states.income}, residence = ${states.residence},
               health_cover = ${states.healthCover}, reference_person = ${states.referencePerson},
               housing_note = ${orKept(part`housing_note`, notes.housing)},
               income_note = ${orKept(part`income_note`, notes.income)},
               residence_note = ${orKept(part`residence_note`, notes.residence)},
               health_cover_note = ${orKept(part`health_cover_note`, notes.healthCover)},
               reference_person_note = ${orKept(part`reference_person_note`, notes.referencePerson)},
               lodging = ${row.lodging}, lodging_from = ${row.lodgingFrom}::date, lodging_until = ${row.lodgingUntil}::date,
               lodging_emergency = ${row.lodgingEmergency},
               farewell = ${orKept(part`farewell`, row.farewell)}, safety_plan = ${orKept(part`safety_plan`, row.safetyPlan)},
               documents_ready = ${row.ready}::text[], documents_asked = ${row.asked}::text[],
               version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} AND closed_at IS NULL RETURNING id`
}

export function insertItem(
  row: Made & { planId: string; code: string; outcome: string; on: string; note: Buffer | null },
): Statement {
  return sql`INSERT INTO exit_item (id, centre_id, youth_id, created_by, plan_id, code, outcome, done_on, note)
             VALUES (${row.id}, ${row.centreId}, ${row.youthId}, ${row.createdBy}, ${row.planId}, ${row.code}, ${row.outcome},
               ${row.on}::date, ${row.note})
             ON CONFLICT (id) DO NOTHING`
}

export function withdraw(id: string, version: number): Statement {
  return sql`UPDATE exit_item SET withdrawn_at = now(), withdrawn_by = (SELECT app.account()), version = version + 1,
               updated_at = now()
             WHERE id = ${id} AND version = ${version} AND withdrawn_at IS NULL RETURNING id`
}

export function insertRelay(
  row: Made & {
    planId: string
    partnerId: string | null
    name: Buffer | null
    purpose: Buffer | null
    contact: Buffer | null
    askedOn: string
  },
): Statement {
  return sql`INSERT INTO exit_relay (id, centre_id, youth_id, created_by, plan_id, partner_id, name, purpose, contact, asked_on)
             VALUES (${row.id}, ${row.centreId}, ${row.youthId}, ${row.createdBy}, ${row.planId}, ${row.partnerId}::uuid,
               ${row.name}, ${row.purpose}, ${row.contact}, ${row.askedOn}::date)
             ON CONFLICT (id) DO NOTHING`
}

export function updateRelay(
  id: string,
  version: number,
  row: { purpose: Sealed; contact: Sealed; answer: string; answeredOn: string | null },
): Statement {
  return sql`UPDATE exit_relay SET purpose = ${orKept(part`purpose`, row.purpose)},
               contact = ${orKept(part`contact`, row.contact)}, answer = ${row.answer},
               answered_on = ${row.answeredOn}::date, version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} RETURNING id`
}

/**
 * Those of these youths whose stay no paper shows on the day they leave, planned or by rule as `plannedExit`, while one has lapsed:
 * the same for who reads papers and who does not.
 */
export function readLapsingStays(youthIds: readonly string[]): Statement {
  return sql`
    SELECT youth_id FROM (
      SELECT array_agg(f.id) AS ids, array_agg(coalesce(p.planned_on, (f.birth_on + interval '18 years')::date)) AS days
      FROM youth_file f LEFT JOIN exit_plan p ON p.youth_id = f.id AND p.closed_at IS NULL WHERE f.id = ANY (${youthIds}::uuid[])
    ) AS asked CROSS JOIN LATERAL app.lapsed_stays(asked.ids, asked.days, ${STAY_PAPERS}::text[]) AS youth_id`
}
