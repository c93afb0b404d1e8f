import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import pg from 'pg'
import { aliasKey } from '../modules/youth-files/alias.ts'
import type { ServerGiven } from './service.ts'

// What the same machine and PostgreSQL can do when nothing is asked of them: Node's `http`, `pg` with prepared statements,
// one statement a request, JSON text built by PostgreSQL and passed on as it is. No session, no policy, no trace, no seal,
// no validation, no headers but the two that HTTP needs. Same rows, same order, same number of them, in its own tables.
const PERSON = (id: string) =>
  `json_build_object('id', ${id}, 'name', (SELECT a.name FROM floor.account a WHERE a.id = ${id}))`
const REFERENTS = `(SELECT json_agg(${PERSON('t.account_id')}) FROM floor.file_team t WHERE t.youth_id = f.id
  AND t.function IN ('referent', 'co_referent') AND t.since <= now() AND (t.until IS NULL OR t.until > now()))`
const ITEM = `'id', f.id, 'alias', f.alias, 'phase', f.phase, 'present', f.present, 'age', extract(year FROM age(f.birth_on)),
  'languages', f.languages, 'arrivedOn', f.arrived_on,
  'nextDueOn', f.next_due_on, 'lastEntryAt', f.last_entry_at, 'referents', ${REFERENTS}`

const LIST = {
  name: 'list',
  text: `SELECT json_build_object('items', json_agg(json_build_object(${ITEM})), 'nextCursor', NULL)::text AS body
    FROM (SELECT * FROM floor.youth_file WHERE centre_id = $1 AND alias_key >= $2 AND alias_key < $3
          ORDER BY alias_key, id LIMIT 25) f`,
}
const OPEN = {
  name: 'open',
  text: `SELECT json_build_object(${ITEM}, 'version', f.version, 'gender', f.gender, 'leftOn', f.left_on, 'birthOn', f.birth_on,
      'card', (SELECT json_build_object('entryId', e.id, 'signedAt', e.signed_at, 'answers', e.answers) FROM floor.entry e
               WHERE e.youth_id = f.id AND e.kind = 'operational-card' AND e.status = 'signed' ORDER BY e.occurred_at DESC LIMIT 1),
      'axes', (SELECT json_agg(x) FROM (
         SELECT x.axis, count(*) FILTER (WHERE e.status <> 'draft') AS entries, count(*) FILTER (WHERE e.status = 'draft') AS drafts,
           max(e.occurred_at) AS "lastAt", (array_agg(e.kind ORDER BY e.occurred_at DESC))[1] AS "lastKind"
         FROM floor.entry e CROSS JOIN LATERAL unnest(e.axes) AS x(axis)
         WHERE e.youth_id = f.id AND e.status <> 'discarded' GROUP BY x.axis) x),
      'team', (SELECT json_agg(json_build_object('id', t.id, 'person', ${PERSON('t.account_id')}, 'function', t.function))
               FROM floor.file_team t WHERE t.youth_id = f.id AND t.since <= now() AND (t.until IS NULL OR t.until > now())),
      'tasks', (SELECT json_agg(k) FROM (SELECT * FROM floor.task k WHERE k.youth_id = f.id AND k.status = 'open'
                ORDER BY k.due_on, k.id LIMIT 50) k))::text AS body
    FROM floor.youth_file f WHERE f.id = $1`,
}
const TIMELINE = {
  name: 'timeline',
  text: `SELECT json_build_object('items', json_agg(json_build_object('id', e.id, 'kind', e.kind, 'kindVersion', e.kind_version,
      'compartment', e.compartment, 'axes', e.axes, 'status', e.status, 'occurredAt', e.occurred_at, 'author', ${PERSON('e.author_id')},
      'signedAt', e.signed_at, 'correctsId', e.corrects_id, 'correctedById', e.corrected_by_id, 'summary', e.summary)),
      'nextCursor', NULL)::text AS body
    FROM (SELECT * FROM floor.entry WHERE youth_id = $1 AND status <> 'discarded' ORDER BY occurred_at DESC, id DESC LIMIT 30) e`,
}
// The same page and the same picture of what is near, counted to a thousand.
const board = (name: string, among: string) => ({
  name,
  text: `SELECT json_build_object('items', (SELECT json_agg(d) FROM (SELECT * FROM floor.deadline d WHERE ${among} AND d.status = 'open'
      ORDER BY d.act_by, d.id LIMIT 50) d), 'nextCursor', NULL, 'counts', (SELECT json_build_object('overdue',
        count(*) FILTER (WHERE n.act_by < current_date), 'days14', count(*) FILTER (WHERE n.act_by <= current_date + 14), 'days30', count(*))
      FROM (SELECT d.act_by FROM floor.deadline d WHERE ${among} AND d.status = 'open' AND d.act_by <= current_date + 30
            ORDER BY d.act_by, d.id LIMIT 1000) n))::text AS body`,
})
const BOARD = board('board', 'd.centre_id = $1')
const BOARD_OWN = board(
  'board-own',
  `d.youth_id = ANY (ARRAY(SELECT t.youth_id FROM floor.file_team t JOIN public.account a ON a.id = t.account_id
    WHERE a.login = 'bench-legal' AND a.centre_id = $1))`,
)
const AUTOSAVE = {
  name: 'autosave',
  text: `UPDATE floor.entry SET answers = $3, summary = $4, version = version + 1, updated_at = now()
    WHERE id = $1 AND version = $2 AND status = 'draft'
    RETURNING json_build_object('version', version, 'savedAt', updated_at, 'presence', '[]'::json)::text AS body, version`,
}
const SIGN = {
  name: 'sign',
  text: `WITH signed AS (
      UPDATE floor.entry SET status = 'signed', version = version + 1, signed_at = now(), signed_by = author_id, updated_at = now()
      WHERE id = $1 AND version = $2 AND status = 'draft' RETURNING *
    ), facets AS (
      INSERT INTO floor.entry_facet SELECT id, youth_id, 'setting', 'office' FROM signed
      UNION ALL SELECT id, youth_id, 'language', 'fr' FROM signed
    ), tasks AS (
      INSERT INTO floor.task (id, youth_id, entry_id, title, urgency, due_on, for_role, status, version)
      SELECT gen_random_uuid(), youth_id, id, 'Trouver une carte SIM', 'thisWeek', '2026-11-27', 'EDU', 'open', 1 FROM signed
    ), moved AS (
      UPDATE floor.youth_file f SET last_entry_at = greatest(f.last_entry_at, s.occurred_at), next_due_on = '2026-11-27'
      FROM signed s WHERE f.id = s.youth_id
    )
    SELECT row_to_json(s)::text AS body, s.version FROM signed s`,
}

process.once('message', serve)
process.on('disconnect', () => process.exit(0))

function serve({ databaseUrl, centreId }: ServerGiven): void {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    idleTimeoutMillis: 0,
    options: '-c timezone=UTC',
  })
  const server = createServer((request, reply) => {
    answer(pool, centreId, request).then(
      ({ body, version }) => send(reply, body === undefined ? 412 : 200, body ?? '{}', version),
      () => send(reply, 500, '{}', undefined),
    )
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.send?.(typeof address === 'object' ? address?.port : undefined)
  })
}

type Answered = { body?: string; version?: number }

async function answer(pool: pg.Pool, centreId: string, request: IncomingMessage): Promise<Answered> {
  const [, , , resource, id = '', part] = (request.url ?? '').split('/')
  const body = request.method === 'GET' ? '' : await textOf(request)
  const version = Number(String(request.headers['if-match'] ?? '').replaceAll('"', ''))
  if (resource === 'youth-files' && id === 'search') {
    const begins = aliasKey(JSON.parse(body).alias)
    return first(pool, LIST, [centreId, begins, `${begins}\u{10FFFF}`])
  }
  if (resource === 'deadlines') return first(pool, JSON.parse(body).mine ? BOARD_OWN : BOARD, [centreId])
  if (resource === 'youth-files' && part === 'timeline') return first(pool, TIMELINE, [id])
  if (resource === 'youth-files') return first(pool, OPEN, [id])
  if (part === 'signature') return first(pool, SIGN, [id, version])
  const { answers } = JSON.parse(body)
  const { startedAt, language } = answers
  return first(pool, AUTOSAVE, [
    id,
    version,
    JSON.stringify(answers),
    JSON.stringify({ startedAt, language }),
  ])
}

async function first(
  pool: pg.Pool,
  statement: { name: string; text: string },
  values: unknown[],
): Promise<Answered> {
  const { rows } = await pool.query<Answered>({ ...statement, values })
  return rows[0] ?? {}
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function send(reply: ServerResponse, status: number, body: string, version: number | undefined): void {
  reply.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(version === undefined ? {} : { etag: `"${version}"` }),
  })
  reply.end(body)
}
