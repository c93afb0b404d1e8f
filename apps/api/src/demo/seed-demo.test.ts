import { randomUUID } from 'node:crypto'
import { type FollowUpMonth, followUpDay } from '@havre/rules/exit/follow-up.ts'
import { mayBeReason } from '@havre/rules/exit/leaving.ts'
import { STAY_PAPERS } from '@havre/rules/residence/papers.ts'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { onDatabase, TEMPLATE } from '../../test/cluster.ts'
import { callAs, type Reply } from '../../test/harness.ts'
import { TEST_ROOT_KEY } from '../../test/root-key.ts'
import { buildApp } from '../app.ts'
import { openKeyring } from '../crypto/keys.ts'
import { openDoor } from '../db/door.ts'
import { openTypesetter } from '../documents/typesetter.ts'
import { codeAt } from '../modules/session/one-time-code.ts'
import { doorUrls } from '../start/database.ts'
import { DEMO_ACCOUNTS } from './demo-accounts.ts'
import { seedDemo } from './seed-demo.ts'

const FILES = 45
const keyring = openKeyring(TEST_ROOT_KEY)
const today = new Date()
const name = `seed_${randomUUID().replaceAll('-', '')}`
const clusterUrl = inject('adminUrl')
const adminUrl = onDatabase(clusterUrl, name)
const admin = new pg.Client({ connectionString: clusterUrl })
const client = new pg.Client({ connectionString: adminUrl })
const steps: string[] = []
let schemaBefore: unknown

beforeAll(async () => {
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`)
  await client.connect()
  schemaBefore = await schema()
  const onProgress = (what: string, done: number, of: number) => steps.push(`${what} ${done}/${of}`)
  await seedDemo({ adminUrl, keyring, files: FILES, today, onProgress })
})

afterAll(async () => {
  await client.end()
  await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
  await admin.end()
})

describe('a seeded demo centre', () => {
  test('keeps what it holds when somebody seeds again', async () => {
    expect(await seedDemo({ adminUrl, keyring, today })).toBeUndefined()
    const { rows } = await client.query('SELECT count(*)::int AS centres FROM centre')
    expect(rows).toEqual([{ centres: 1 }])
  })

  test('has every constraint, index and trigger it had before', async () => {
    expect(await schema()).toEqual(schemaBefore)
  })

  test('hangs on a criterion only acts that are about it', async () => {
    const { rows } = await client.query(`
      SELECT v.criterion_key AS criterion, array_agg(DISTINCT e.kind ORDER BY e.kind) AS kinds
      FROM criterion_evidence v JOIN entry e ON e.id = v.entry_id GROUP BY v.criterion_key`)
    const shown = new Map<string, string[]>(rows.map(({ criterion, kinds }) => [criterion, kinds]))
    expect([...shown.keys()].toSorted()).toEqual(['appointments', 'month', 'upkeep', 'weekly-budget'])
    expect(shown.get('appointments')).toEqual(['studio-observation'])
    expect(shown.get('upkeep')).toContain('studio-presence')
    const money = ['auton-note', 'bill', 'meal-plan', 'studio-observation']
    expect(
      [...(shown.get('month') ?? []), ...(shown.get('weekly-budget') ?? [])].filter(
        kind => !money.includes(kind),
      ),
    ).toEqual([])
  })

  test('knows of each exit which phase it ended, as the stay says it', async () => {
    const { rows } = await client.query(`
      SELECT count(*)::int AS exits, count(*) FILTER (WHERE e.left_from = s.phase)::int AS known FROM youth_exit e
      LEFT JOIN stay s ON s.youth_id = e.youth_id AND s.until = e.left_on`)
    expect(rows[0].exits).toBeGreaterThan(0)
    expect(rows[0].known).toBe(rows[0].exits)
  })

  test('tells of each exit what the service would have taken', async () => {
    const { rows } = await client.query(`
      SELECT f.alias, f.phase, f.birth_on::text, f.arrived_on::text, f.left_on::text AS file_left_on, e.left_on::text, e.reason, e.residence,
        p.residence AS written, p.closed_at IS NOT NULL AS closed, e.relay_id IS NULL AND e.unprepared_because IS NULL AS unanswered,
        e.unprepared_because IS NOT NULL AS answered_for, e.relay_id,
        (SELECT r.id FROM exit_relay r WHERE r.plan_id = p.id AND r.answer = 'accepted' AND r.answered_on <= e.left_on
          ORDER BY r.answered_on DESC LIMIT 1) AS relay_then,
        (SELECT count(*)::int FROM exit_relay r WHERE r.plan_id = p.id AND (r.asked_on < f.arrived_on OR r.answered_on < r.asked_on)) AS early_relays,
        (SELECT count(*)::int FROM exit_item i WHERE i.plan_id = p.id AND (i.done_on < f.arrived_on OR i.done_on > e.left_on)) AS odd_items,
        (SELECT max(s.since)::text FROM stay s WHERE s.youth_id = f.id AND s.phase <> 'left') AS phase_since,
        (SELECT max(u.since)::text FROM place_use u WHERE u.youth_id = f.id AND u.status IN ('occupied', 'ended')) AS place_since,
        (SELECT count(*)::int FROM place_use u WHERE u.youth_id = f.id AND u.status IN ('occupied', 'reserved')) AS places,
        (SELECT count(*)::int FROM autonomy_contract c WHERE c.youth_id = f.id AND c.status NOT IN ('ended', 'broken_off')) AS contracts,
        (SELECT coalesce(json_agg(json_build_object('month', u.month, 'due', u.due_on, 'held', u.held_on, 'reached', u.reached,
          'told', coalesce(u.housing, u.income, u.residence, u.school_work, u.safety, u.wellbeing) IS NOT NULL)), '[]')
          FROM exit_follow_up u WHERE u.exit_id = e.id) AS held,
        (SELECT coalesce(json_agg(json_build_object('paper', d.paper, 'from', d.issued_on, 'until', d.valid_until)), '[]')
          FROM residence_document d WHERE d.youth_id = f.id AND d.withdrawn_on IS NULL) AS papers
      FROM youth_exit e JOIN youth_file f ON f.id = e.youth_id JOIN exit_plan p ON p.id = e.plan_id`)
    const isoToday = today.toISOString().slice(0, 10)
    const faults = rows.flatMap(row => {
      const stay = row.papers.filter(
        (one: { paper: string; from: string }) =>
          STAY_PAPERS.some(paper => paper === one.paper) && one.from <= row.left_on,
      )
      const lapsed =
        stay.length > 0 &&
        stay.every((one: { until: string | null }) => one.until !== null && one.until < row.left_on)
      const counted = lapsed && row.written === 'ok' ? 'planned' : row.written
      const wrong = {
        'not left on that day': row.phase !== 'left' || row.file_left_on !== row.left_on || !row.closed,
        'too young': !mayBeReason(row.reason, row.birth_on, row.left_on),
        'before the arrival, the last phase or the place':
          row.left_on < row.arrived_on ||
          row.left_on < row.phase_since ||
          row.left_on < (row.place_since ?? ''),
        'still lives here': row.places + row.contracts > 0,
        'another relay than the one that had accepted': row.relay_id !== row.relay_then,
        'nobody answers for': row.unanswered,
        'asked or answered too early': row.early_relays > 0,
        'a step out of the stay': row.odd_items > 0,
        'another stay than on the day': row.residence !== counted,
      }
      const held = row.held.flatMap(
        (one: { month: FollowUpMonth; due: string; held: string; reached: string; told: boolean }) => {
          const { dueOn, opensOn } = followUpDay(row.left_on, one.month)
          const sound =
            one.due === dueOn &&
            one.held >= opensOn &&
            one.held <= isoToday &&
            (one.reached === 'yes' || !one.told)
          return sound ? [] : [`follow-up ${one.month}`]
        },
      )
      return [...Object.entries(wrong).flatMap(([what, is]) => (is ? [what] : [])), ...held].map(
        what => `${row.alias}: ${what}`,
      )
    })
    expect(faults).toEqual([])
  })

  test('says on each file the last entry and the next date that its rows give', async () => {
    const { rows } = await client.query(`
      SELECT f.alias FROM youth_file f
      WHERE f.last_entry_at IS DISTINCT FROM (SELECT max(occurred_at) FROM entry e WHERE e.youth_id = f.id AND e.status <> 'draft')
         OR f.next_due_on IS DISTINCT FROM (SELECT min(due_on) FROM task t WHERE t.youth_id = f.id AND t.status = 'open')`)
    expect(rows).toEqual([])
  })

  test('has as many generated files as were asked for, with about sixty entries and two tasks each', async () => {
    const { rows } = await client.query(`
      SELECT count(DISTINCT f.id)::int AS files, count(*)::int AS entries,
             (SELECT count(*)::int FROM task t JOIN youth_file g ON g.id = t.youth_id WHERE g.alias ~ ' [0-9]{4}$') AS tasks
      FROM youth_file f JOIN entry e ON e.youth_id = f.id WHERE f.alias ~ ' [0-9]{4}$'`)
    expect(rows).toEqual([{ files: FILES, entries: FILES * 60, tasks: FILES * 2 }])
    expect(steps.at(-1)).toBe(`files ${FILES}/${FILES}`)
  })

  test('lets the demo educator sign in, find her interrupted interview, and opens nothing of a file closed to a colleague', async () => {
    await withService(async call => {
      const nadia = await call('nadia.benali')
      const { body } = await nadia('GET', '/api/v1/today')
      expect(JSON.stringify(body.drafts)).toMatch(/first-interview.*Hêtre 412|Hêtre 412.*first-interview/)
      const found = await nadia('POST', '/api/v1/youth-files/search', {})
      expect(found.status).toBe(200)
      expect(JSON.stringify(found.body)).toContain('Hêtre 412')
      const files = await client.query(`SELECT id FROM youth_file WHERE alias = 'Aulne 629'`)
      const path = `/api/v1/youth-files/${files.rows[0]?.id}`
      expect((await nadia('GET', path)).status).toBe(200)
      const lucas = await call('lucas.vandamme')
      expect((await lucas('GET', path)).status).toBe(404)
    })
  })

  test('lets a coordinator open a generated entry', async () => {
    await withService(async call => {
      const coordinator = await call('sofie.peeters')
      const { rows } = await client.query(
        `SELECT e.id FROM entry e JOIN youth_file f ON f.id = e.youth_id WHERE f.alias ~ ' [0-9]{4}$' AND e.kind = 'first-interview' LIMIT 1`,
      )
      const reply = await coordinator('GET', `/api/v1/entries/${rows[0]?.id}`)
      expect(reply.status).toBe(200)
      expect(JSON.stringify(reply.body)).toContain('topics')
    })
  })
})

type Call = (method: string, path: string, body?: unknown) => Promise<Reply>

/** The shipped service over the seeded database; people sign in with what the README says. */
async function withService(work: (call: (login: string) => Promise<Call>) => Promise<void>): Promise<void> {
  const door = openDoor(doorUrls(adminUrl, keyring))
  const passwordCost = { memoryKib: 64, passes: 1 }
  const app = await buildApp({
    door,
    keyring,
    typesetter: openTypesetter(),
    appName: 'Havre',
    now: () => new Date(),
    passwordCost,
  })
  try {
    await work(async login => {
      const account = DEMO_ACCOUNTS.find(known => known.login === login)
      if (!account) throw new Error(`no demo account ${login}`)
      const code = codeAt(account.totpSecret, new Date())
      const reply = await callAs(app, null, 'POST', '/api/v1/session', {
        login,
        password: account.password,
        code,
      })
      expect(reply.status).toBe(200)
      const token = String(reply.body.accessToken)
      return (method, path, body) => callAs(app, token, method, path, body)
    })
  } finally {
    await app.close()
    await door.close()
  }
}

async function schema(): Promise<unknown> {
  const { rows } = await client.query(`
    SELECT conrelid::regclass::text AS of, conname AS name, pg_get_constraintdef(oid) AS what FROM pg_constraint WHERE contype IN ('f', 'c', 'p', 'u')
    UNION ALL SELECT indrelid::regclass::text, indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid > 16383
    UNION ALL SELECT tgrelid::regclass::text, tgname, tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
    ORDER BY 1, 2, 3`)
  return rows
}
