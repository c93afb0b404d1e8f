import { part, type Statement, sql } from '../../db/sql.ts'
import { RELATION } from '../youth-files/relation.ts'

const EPISODE = part`
  d.id, d.youth_id, f.alias, d.status, d.protocol, d.last_seen_at, d.noticed_at, d.factors, d.photo_consent, d.qualification,
  d.words, d.returned_at, d.return_how, d.closed_at, d.close_reason, d.entry_id, d.version, d.updated_at,
  d.created_by AS opener_id, o.display_name AS opener_name, k.epoch, k.wrapped`
const FROM = part`
  FROM disappearance d JOIN youth_file f ON f.id = d.youth_id JOIN youth_key k ON k.youth_id = d.youth_id
    LEFT JOIN account o ON o.id = d.created_by`
const STEP = part`
  s.id, s.youth_id, s.disappearance_id, s.step, s.turn, s.outcome, s.done_at, s.words, s.version, s.created_by AS by_id,
  a.display_name AS by_name`

/** One episode, its steps (withdrawn ones too) and its tasks that are done; `act` names the trace, none where a write left it. */
export function readEpisode(id: string, taskIds: readonly string[], act: string | undefined): Statement[] {
  const traced = act
    ? part`, app.trace(${act}, 'done', 'SAFETY', d.youth_id, NULL, ARRAY[d.id], NULL, NULL)`
    : part``
  return [
    sql`SELECT ${EPISODE}, ${RELATION} ${traced} ${FROM} WHERE d.id = ${id}`,
    sql`SELECT ${STEP} FROM disappearance_step s LEFT JOIN account a ON a.id = s.created_by
        WHERE s.disappearance_id = ${id} ORDER BY s.done_at, s.created_at, s.id`,
    sql`SELECT t.id, t.done_at, t.done_by AS by_id, a.display_name AS by_name, t.version
        FROM task t LEFT JOIN account a ON a.id = t.done_by
        WHERE t.id = ANY (${taskIds}::uuid[]) AND t.status = 'done'`,
  ]
}

/** Everybody who is missing now with the steps of each episode, and, if there is anybody, the trace of who was shown. */
export function readOpen(): Statement[] {
  const open = part`d.returned_at IS NULL AND d.closed_at IS NULL`
  return [
    sql`WITH page AS MATERIALIZED (SELECT ${EPISODE} ${FROM} WHERE ${open}), seen AS MATERIALIZED (
          SELECT app.trace('missing.list', 'done', 'SAFETY', NULL, array_agg(p.youth_id), array_agg(p.id), NULL, count(*)::int)
          FROM page p HAVING count(*) > 0)
        SELECT page.* FROM seen JOIN page ON true ORDER BY page.last_seen_at DESC, page.id`,
    sql`SELECT s.disappearance_id, s.step, s.turn, s.outcome, s.done_at
        FROM disappearance_step s JOIN disappearance d ON d.id = s.disappearance_id WHERE ${open}`,
  ]
}

/** Youths in the house for whom I may open an episode, and the trace of who was shown. */
export function readCandidates(): Statement {
  return sql`
    WITH page AS MATERIALIZED (
      SELECT f.id, f.alias, f.alias_key, f.birth_on, f.languages,
        (SELECT d.id FROM disappearance d WHERE d.youth_id = f.id AND d.returned_at IS NULL AND d.closed_at IS NULL) AS missing_id
      FROM youth_file f
      WHERE f.present AND ('SAFETY' = ANY ((SELECT app.open('c'))::text[]) OR f.id = ANY ((SELECT app.files('SAFETY', 'c'))::uuid[]))
    ), seen AS MATERIALIZED (
      SELECT app.trace('youth-file.list', 'done', 'OPS', NULL, array_agg(p.id), NULL, NULL, count(*)::int) FROM page p)
    SELECT page.* FROM seen JOIN page ON true ORDER BY page.alias_key, page.id`
}

/** The file, and all its episodes, the latest first. */
export function readOfFile(youthId: string): Statement[] {
  return [
    sql`SELECT f.id, f.phase, f.left_on, ${RELATION} FROM youth_file f WHERE f.id = ${youthId}`,
    sql`WITH page AS MATERIALIZED (
          SELECT d.id, d.status, d.last_seen_at, d.returned_at, d.closed_at, d.close_reason, d.entry_id
          FROM disappearance d WHERE d.youth_id = ${youthId}
        ), seen AS MATERIALIZED (
          SELECT app.trace('missing.list', 'done', 'SAFETY', ${youthId}, NULL, array_agg(p.id), NULL, count(*)::int) FROM page p)
        SELECT page.* FROM seen JOIN page ON true ORDER BY page.last_seen_at DESC, page.id DESC`,
  ]
}

/** What opening must know: the file with its key, whether this request has made its episode, and one that is open. */
export function readForOpen(youthId: string, newId: string): Statement[] {
  return [
    sql`SELECT f.id, f.phase, f.left_on, f.birth_on, f.arrived_on, c.jurisdiction, k.epoch, k.wrapped, k.youth_id, ${RELATION},
          (SELECT x.value FROM entry e JOIN entry_facet x ON x.entry_id = e.id AND x.key = 'level'
            WHERE e.youth_id = f.id AND e.kind = 'risk-assessment' AND e.status = 'signed'
            ORDER BY e.occurred_at DESC, e.id DESC LIMIT 1) AS risk_level
        FROM youth_file f JOIN youth_key k ON k.youth_id = f.id JOIN centre c ON c.id = f.centre_id WHERE f.id = ${youthId}`,
    sql`SELECT d.id FROM disappearance d WHERE d.id = ${newId}`,
  ]
}

/** The episode that is open for this youth now. */
export function findOpen(youthId: string): Statement {
  return sql`SELECT d.id FROM disappearance d
             WHERE d.youth_id = ${youthId} AND d.returned_at IS NULL AND d.closed_at IS NULL`
}

export type NewEpisode = {
  id: string
  centreId: string
  youthId: string
  protocol: string
  lastSeenAt: string
  noticedAt: string
  factors: readonly string[]
  createdBy: string
  now: string
}

/** Answers one row when it was made; none when it exists, or when another one of this youth is open. */
export function insertEpisode(one: NewEpisode): Statement {
  return sql`
    INSERT INTO disappearance (id, centre_id, youth_id, protocol, last_seen_at, noticed_at, factors, created_by, created_at, updated_at)
    VALUES (${one.id}, ${one.centreId}, ${one.youthId}, ${one.protocol}, ${one.lastSeenAt}, ${one.noticedAt},
            ${one.factors}::text[], ${one.createdBy}, ${one.now}, ${one.now})
    ON CONFLICT DO NOTHING RETURNING id`
}

export type EpisodeState = {
  lastSeenAt: string
  noticedAt: string
  factors: readonly string[]
  photoConsent: string
  qualification: string | null
  words: Buffer | null
  returnedAt: string | null
  returnHow: string | null
}

/** Writes everything that is filled in along the way when the episode is still at this version; answers one row then. */
export function updateEpisode(id: string, version: number, to: EpisodeState, now: string): Statement {
  return sql`
    UPDATE disappearance SET version = version + 1, updated_at = ${now}, last_seen_at = ${to.lastSeenAt},
      noticed_at = ${to.noticedAt}, factors = ${to.factors}::text[], photo_consent = ${to.photoConsent},
      qualification = ${to.qualification}, words = ${to.words}, returned_at = ${to.returnedAt}, return_how = ${to.returnHow}
    WHERE id = ${id} AND version = ${version} AND closed_at IS NULL RETURNING id`
}

export type NewStep = {
  id: string
  centreId: string
  youthId: string
  episodeId: string
  step: string
  turn: number
  outcome: string
  at: string
  words: Buffer | null
  createdBy: string
  now: string
}

/** Two people may note the same step at once: one row stays, and the other hears of it. */
export function insertStep(one: NewStep): Statement {
  return sql`
    INSERT INTO disappearance_step (id, centre_id, youth_id, disappearance_id, step, turn, outcome, done_at, words, created_by,
                                    created_at, updated_at)
    VALUES (${one.id}, ${one.centreId}, ${one.youthId}, ${one.episodeId}, ${one.step}, ${one.turn}, ${one.outcome}, ${one.at},
            ${one.words}, ${one.createdBy}, ${one.now}, ${one.now})
    ON CONFLICT DO NOTHING RETURNING id`
}

export function updateStep(
  id: string,
  version: number,
  to: { outcome: string; at: string; words: Buffer | null },
  now: string,
): Statement {
  return sql`UPDATE disappearance_step SET version = version + 1, updated_at = ${now}, outcome = ${to.outcome},
               done_at = ${to.at}, words = ${to.words}
             WHERE id = ${id} AND version = ${version} RETURNING id`
}
