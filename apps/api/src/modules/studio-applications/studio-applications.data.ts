import { type Part, part, type Statement, sql } from '../../db/sql.ts'
import { RELATION } from '../youth-files/relation.ts'

const APPLICATION = part`
  p.id, p.youth_id, p.asked_on, p.words, p.wished_from, p.status, p.reason, p.against, p.decided_at, p.version,
  p.decided_by AS decider_id, d.display_name AS decider_name, p.created_by AS recorder_id, a.display_name AS recorder_name
  FROM studio_application p LEFT JOIN account a ON a.id = p.created_by LEFT JOIN account d ON d.id = p.decided_by`

/** Applications with the opinions on them, the newest first: those of a file, or that one. */
export function readApplications(where: { youthId: string } | { id: string }): Statement[] {
  const these = 'id' in where ? part`p.id = ${where.id}` : part`p.youth_id = ${where.youthId}`
  return [
    sql`SELECT o.id, o.youth_id, o.application_id, o.opinion, o.words, o.updated_at, o.version, o.created_by AS giver_id,
          a.display_name AS giver_name
        FROM studio_opinion o JOIN studio_application p ON p.id = o.application_id LEFT JOIN account a ON a.id = o.created_by
        WHERE ${these} ORDER BY o.created_at, o.id`,
    sql`SELECT ${APPLICATION} WHERE ${these} ORDER BY p.asked_on DESC, p.created_at DESC, p.id`,
  ]
}

/** The file that an application, or the opinion on it, belongs to, as `nearFile` wants it; with the application's id. */
export function readApplicationFile(of: { applicationId: string } | { opinionId: string }): Statement {
  const these: Part =
    'applicationId' in of
      ? part`p.id = ${of.applicationId}`
      : part`p.id = (SELECT o.application_id FROM studio_opinion o WHERE o.id = ${of.opinionId})`
  return sql`SELECT p.id AS application_id, f.id AS youth_id, f.birth_on, k.epoch, k.wrapped, ${RELATION}
             FROM studio_application p JOIN youth_file f ON f.id = p.youth_id JOIN youth_key k ON k.youth_id = f.id WHERE ${these}`
}

export type NewApplication = {
  readonly id: string
  readonly centreId: string
  readonly youthId: string
  readonly createdBy: string
  readonly askedOn: string
  readonly words: Buffer | null
  readonly wishedFrom: string | null
}

const contractGoesOn = (youthId: string) =>
  part`EXISTS (SELECT FROM autonomy_contract c WHERE c.youth_id = ${youthId} AND c.status NOT IN ('ended', 'broken_off'))`

/** Whether a contract of this youth is not over yet, as `goes_on`. */
export function readContractGoesOn(youthId: string): Statement {
  return sql`SELECT ${contractGoesOn(youthId)} AS goes_on`
}

/** Answers one row when it was written: none when one waits already or a contract is not over, or when it is the same request again. */
export function insertApplication(row: NewApplication): Statement {
  return sql`INSERT INTO studio_application (id, centre_id, youth_id, created_by, asked_on, words, wished_from)
             SELECT ${row.id}::uuid, ${row.centreId}::uuid, ${row.youthId}::uuid, ${row.createdBy}::uuid, ${row.askedOn}::date,
                    ${row.words}::bytea, ${row.wishedFrom}::date
             WHERE NOT ${contractGoesOn(row.youthId)}
             ON CONFLICT DO NOTHING RETURNING id`
}

/** Settles an application at this version; answers one row when it was. */
export function settleApplication(
  id: string,
  version: number,
  given: { status: string; reason: Buffer | null; against: readonly string[]; by: string; at: Date },
): Statement {
  return sql`UPDATE studio_application SET status = ${given.status}, reason = ${given.reason}, against = ${given.against}::text[],
               decided_by = ${given.by}, decided_at = ${given.at}, version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} RETURNING id`
}

export function insertOpinion(row: {
  id: string
  applicationId: string
  createdBy: string
  opinion: string
  words: Buffer | null
}): Statement {
  return sql`INSERT INTO studio_opinion (id, centre_id, youth_id, application_id, created_by, opinion, words)
             SELECT ${row.id}, p.centre_id, p.youth_id, p.id, ${row.createdBy}, ${row.opinion}, ${row.words}
             FROM studio_application p WHERE p.id = ${row.applicationId}
             ON CONFLICT DO NOTHING RETURNING id`
}

export function updateOpinion(
  id: string,
  version: number,
  given: { opinion: string; words: Buffer | null },
): Statement {
  return sql`UPDATE studio_opinion SET opinion = ${given.opinion}, words = ${given.words}, version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} RETURNING id`
}
