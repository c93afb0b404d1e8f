import { SearchYouthFiles } from '@havre/contracts/youth-files.ts'
import type { Role } from '@havre/policy/roles.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Statement, sql } from '../src/db/sql.ts'
import { grantFile, nameOnFile } from '../src/demo/access-builders.ts'
import { buildAccount, buildFile, entryRows, fileRow } from '../src/demo/builders.ts'
import { writeRows } from '../src/demo/write-rows.ts'
import { readContractBoard } from '../src/modules/contract-reviews/board.data.ts'
import { type BoardFilter, countBoard, readBoard } from '../src/modules/deadlines/deadlines.data.ts'
import { readEntry, readTimeline } from '../src/modules/entries/entries.data.ts'
import { readOnTheWay } from '../src/modules/exit-plans/exit-lists.data.ts'
import { readPairs } from '../src/modules/places/incompatibilities.data.ts'
import { readQueue } from '../src/modules/places/place-requests.data.ts'
import { readBoardUses } from '../src/modules/places/place-uses.data.ts'
import { todayStatements } from '../src/modules/today/today.service.ts'
import { readFile, searchFiles } from '../src/modules/youth-files/youth-files.data.ts'
import { openHouse, type Person } from './harness.ts'

const house = await openHouse()
const FILES = 3_000
const ENTRIES_OF_ONE = 600

let youthId: string
let entryId: string
const people = new Map<string, Person>()

beforeAll(async () => {
  const author = await buildAccount(house, ['EDU'])
  const file = await buildFile(house, { alias: 'Hêtre 412' })
  youthId = file.id
  const sets: readonly (readonly Role[])[] = [['COO'], ['EDU', 'REF'], ['EDU'], ['GUA'], ['LEG']]
  for (const roles of sets) people.set(roles.join('+'), await house.person(...roles))
  const referent = people.get('EDU+REF')
  const guardian = people.get('GUA')
  if (!referent || !guardian) throw new Error('nobody')
  await nameOnFile(house, file, referent.id, 'referent')
  const legal = people.get('LEG')
  if (legal) await nameOnFile(house, file, legal.id, 'legal')
  const [second] = [await buildAccount(house, ['DIR'])]
  await grantFile(
    house,
    file,
    guardian.id,
    { requestedBy: author, approvedBy: second },
    { compartments: ['INTAKE', 'EDUC', 'INTEG'] },
  )
  // In bulk and without traces: only the shape of the tables matters here.
  await house.rows(`SET session_replication_role = replica`)
  const others = Array.from({ length: FILES }, (_, n) =>
    fileRow(house, crypto.randomUUID(), `Pin ${n}`, { phase: n % 200 ? 'left' : 'integration' }),
  )
  await writeRows(house.client, 'youth_file', others)
  await writeRows(
    house.client,
    'youth_key',
    others.map(({ id }) => ({ youth_id: id, centre_id: house.centreId, epoch: 1, wrapped: file.wrapped })),
  )
  const day = 86_400_000
  const template = entryRows(house, file, { authorId: author }).entry
  const rows = Array.from({ length: FILES * 4 + ENTRIES_OF_ONE }, (_, n) => ({
    ...template,
    id: crypto.randomUUID(),
    youth_id: n < ENTRIES_OF_ONE ? youthId : (others[n % FILES]?.id ?? youthId),
    author_id: n % 300 ? author : referent.id,
    writers: [n % 300 ? author : referent.id],
    ...(n % 300 ? {} : { status: 'draft', signed_at: null, signed_by: null }),
    occurred_at: new Date(Date.now() - (n % 700) * day),
  }))
  entryId = rows[1]?.id ?? ''
  await writeRows(house.client, 'entry', rows)
  await writeShifts(
    others.map(({ id }) => id),
    author,
  )
  await writeLaw(author)
  await writeContracts(author)
  await writePlaces(author)
  await writeTasks(author)
  await house.rows(`SET session_replication_role = origin`)
  await house.rows('ANALYZE')
  const database = new URL(house.adminUrl).pathname.slice(1)
  await house.rows(`ALTER ROLE havre_rt IN DATABASE ${database} SET track_functions = 'all'`)
}, 120_000)

/** A procedure and three open dates for each file, spread over a year. */
async function writeLaw(createdBy: string): Promise<void> {
  await house.rows(
    `INSERT INTO legal_procedure (centre_id, youth_id, created_by, definition, definition_version, state, applicant)
     SELECT f.centre_id, f.id, $1, 'be.thb', '2017-05-20', 'ai_first', 'guardian' FROM youth_file f`,
    [createdBy],
  )
  await house.rows(
    `INSERT INTO legal_deadline (centre_id, youth_id, procedure_id, created_by, rule, rule_version, nature, actor, due, raw, rolled,
       found, estimate, certainty, arithmetic)
     SELECT p.centre_id, p.youth_id, p.id, $1, 'be.thb.' || n, '2017-05-20', 'legal', 'house', s.due, s.due, s.due, 'computed', false,
       'known', '[]'
     FROM legal_procedure p CROSS JOIN generate_series(1, 3) AS n
       CROSS JOIN LATERAL (SELECT current_date + (hashtext(p.id::text || n) % 180) AS due) AS s`,
    [createdBy],
  )
}

/** A contract that is over for each file, one in fifty that runs, with its first stage and two reviews. */
async function writeContracts(createdBy: string): Promise<void> {
  await house.rows(
    `WITH made AS (
       INSERT INTO autonomy_contract (centre_id, youth_id, created_by, status, starts_on, ended_on, stage)
       SELECT f.centre_id, f.id, $1, CASE WHEN s.runs THEN 'running' ELSE 'ended' END, current_date - 90,
         CASE WHEN s.runs THEN NULL ELSE current_date - 1 END, CASE WHEN s.runs THEN 1 END
       FROM youth_file f CROSS JOIN LATERAL (SELECT hashtext(f.id::text) % 50 = 0 OR f.id = $2 AS runs) AS s
       RETURNING id, centre_id, youth_id, ended_on
     ), run AS (
       INSERT INTO contract_stage_run (centre_id, youth_id, contract_id, position, since, until, outcome, created_by)
       SELECT m.centre_id, m.youth_id, m.id, 1, current_date - 90, m.ended_on, CASE WHEN m.ended_on IS NULL THEN NULL ELSE 'stopped' END, $1
       FROM made m RETURNING id, centre_id, youth_id, contract_id
     )
     INSERT INTO contract_review (centre_id, youth_id, contract_id, run_id, status, held_on, content, decision, effective_on,
       decided_by, decided_at, created_by)
     SELECT r.centre_id, r.youth_id, r.contract_id, r.id, 'decided', current_date - 30 * n, '', 'pass', current_date - 30 * n, $1, now(), $1
     FROM run r CROSS JOIN generate_series(1, 2) AS n`,
    [createdBy, youthId],
  )
}

/** Six open tasks for each file, for one trade after the other. */
async function writeTasks(createdBy: string): Promise<void> {
  await house.rows(
    `INSERT INTO task (centre_id, youth_id, title, due_on, for_role, created_by)
     SELECT f.centre_id, f.id, '', current_date + (hashtext(f.id::text || r) % 180), r, $1
     FROM youth_file f CROSS JOIN unnest(ARRAY['EDU', 'REF', 'NGT', 'LEG', 'PSY', 'COO']) AS r`,
    [createdBy],
  )
}

/** A year of stays in a hundred places, requests and pairs, of which few still matter. */
async function writePlaces(createdBy: string): Promise<void> {
  const files = `(SELECT f.id, f.centre_id, (row_number() OVER (ORDER BY f.id))::int AS n FROM youth_file f) AS f`
  await house.rows(
    `INSERT INTO place (centre_id, kind, code, zone, since, details, created_by)
     SELECT $1, 'studio', 'S' || n, 'Z' || n, current_date - 900, '', $2 FROM generate_series(0, 99) AS n`,
    [house.centreId, createdBy],
  )
  await house.rows(
    `INSERT INTO place_use (centre_id, place_id, youth_id, status, since, until, because, created_by)
     SELECT f.centre_id, p.id, f.id, 'ended', current_date - 20 * (1 + f.n / 100), current_date - 20 * (1 + f.n / 100) + 15, 'left', $1
     FROM ${files} JOIN place p ON p.code = 'S' || f.n % 100`,
    [createdBy],
  )
  await house.rows(
    `INSERT INTO place_request (centre_id, youth_id, kind, asked_on, asked_by, wished_from, status, updated_at, created_by)
     SELECT f.centre_id, f.id, 'studio', current_date - 400, 'team', current_date, CASE WHEN f.n % 100 = 0 THEN 'waiting' ELSE 'placed' END,
       now() - f.n * interval '2 days', $1 FROM ${files}`,
    [createdBy],
  )
  await house.rows(
    `INSERT INTO resident_incompatibility (centre_id, youth_id, other_id, since, until, reason, created_by)
     SELECT f.centre_id, f.id, $2, current_date - 400, CASE WHEN f.n % 100 = 0 THEN NULL ELSE current_date - f.n % 300 END, '', $1
     FROM ${files} WHERE f.id <> $2`,
    [createdBy, youthId],
  )
}

/** Two years of outings, rounds and notes, of which few are open now. */
async function writeShifts(youthIds: readonly string[], createdBy: string): Promise<void> {
  const made = (n: number) => {
    const at = new Date(Date.now() - n * 3_600_000)
    return {
      id: crypto.randomUUID(),
      centre_id: house.centreId,
      created_by: createdBy,
      created_at: at,
      updated_at: at,
      version: 1,
    }
  }
  const outings = youthIds.map((youthId, n) => {
    const row = made(n)
    const isOut = n % 500 === 0
    const plan = {
      purpose: 'sport',
      accompaniment: 'alone',
      escort_ids: [],
      phone: 'own',
      changed_by: createdBy,
    }
    const expected = new Date(row.created_at.getTime() + 3_600_000)
    return {
      ...row,
      ...plan,
      youth_id: youthId,
      party_id: row.id,
      status: isOut ? 'out' : 'back',
      starts_at: row.created_at,
      expected_at: expected,
      returned_at: isOut ? null : expected,
    }
  })
  const rollCalls = youthIds.map((_, n) => {
    const row = made(n * 8)
    const closed = { closed_at: row.created_at, closed_by: createdBy }
    return { ...row, ...closed, kind: 'night', started_at: row.created_at }
  })
  const notes = youthIds.map((_, n) => {
    const row = made(n * 8)
    const until = new Date(row.created_at.getTime() + 86_400_000)
    return {
      ...row,
      words: Buffer.alloc(40),
      importance: 'normal',
      valid_from: row.created_at,
      valid_until: until,
    }
  })
  await writeRows(house.client, 'outing', outings)
  await writeRows(house.client, 'roll_call', rollCalls)
  await writeRows(house.client, 'house_note', notes)
}

function board(roles: string, more: Partial<BoardFilter> = {}): BoardFilter {
  const today = new Date().toISOString().slice(0, 10)
  const all = { natures: [], definitions: [], actors: [], until: undefined, unseen: false, after: null }
  return { ...all, everywhere: roles === 'COO', mine: false, today, limit: 50, ...more }
}
const NARROWED: Partial<BoardFilter> = {
  natures: ['legal'],
  definitions: ['be.thb'],
  actors: ['house'],
  until: '2999-01-01',
  unseen: true,
}
/** Who reads every file walks the board's own order; who reads some is looked up file by file. */
const boardIndex = (roles: string) => (roles === 'COO' ? /legal_deadline_board/ : /legal_deadline_file/)

const TODAY_ON = new Date().toISOString().slice(0, 10)
/** Who reads every file walks the tasks in their order; who reads some is looked up file by file. */
const taskIndex = (roles: string) => (roles === 'COO' ? /task_open/ : /task_file/)

const today = (roles: string) =>
  todayStatements(roles.split('+') as Role[], 'Europe/Brussels', new Date(), TODAY_ON)
const HOT: Record<
  string,
  {
    statement: (roles: string) => Statement | undefined
    index: RegExp | ((roles: string) => RegExp)
    table: string
  }
> = {
  'list by alias': {
    statement: () =>
      searchFiles(SearchYouthFiles.parse({ alias: 'Hêtre' }), { from: undefined, to: undefined }, null),
    index: /youth_file_(order|centre_id_alias_key|present)/,
    table: 'youth_file',
  },
  'open a file': { statement: () => readFile(youthId)[0], index: /youth_file_pkey/, table: 'youth_file' },
  'next date of the law': {
    statement: () => readFile(youthId)[0],
    index: /legal_deadline_file/,
    table: 'legal_deadline',
  },
  'timeline page': {
    statement: () =>
      readTimeline({
        youthId,
        axis: undefined,
        kinds: undefined,
        compartment: undefined,
        authorId: undefined,
        status: undefined,
        from: undefined,
        to: undefined,
        timeZone: 'Europe/Brussels',
        after: null,
        limit: 50,
      }).find(({ text }) => /ORDER BY e.occurred_at DESC/.test(text)),
    index: /entry_(file|kind)/,
    table: 'entry',
  },
  'open an entry': {
    statement: () => readEntry(entryId)[0],
    index: /entry_pkey/,
    table: 'entry',
  },
  'board of dates': {
    statement: roles => readBoard(board(roles)),
    index: boardIndex,
    table: 'legal_deadline',
  },
  'board of dates, narrowed': {
    statement: roles => readBoard(board(roles, NARROWED)),
    index: boardIndex,
    table: 'legal_deadline',
  },
  'counts of the board': {
    statement: roles => countBoard(board(roles, NARROWED), 1000),
    index: boardIndex,
    table: 'legal_deadline',
  },
  'my dates': {
    statement: roles => readBoard(board(roles, { mine: true })),
    index: /legal_deadline_file/,
    table: 'legal_deadline',
  },
  'on the way out': {
    statement: () => readOnTheWay(false),
    index: /youth_file_phase/,
    table: 'youth_file',
  },
  'board of contracts': {
    statement: roles =>
      readContractBoard({
        everywhere: roles === 'COO',
        mine: false,
        waiting: false,
        today: '2026-06-01',
      }),
    // Both hold only what is not over.
    index: /autonomy_contract_(board|runs_once|file)/,
    table: 'autonomy_contract',
  },
  'board of places': {
    statement: () => readBoardUses(TODAY_ON),
    index: /place_use_until/,
    table: 'place_use',
  },
  'queue for a place': {
    statement: readQueue,
    index: /place_request_(queue|settled)/,
    table: 'place_request',
  },
  'pairs to keep apart': {
    statement: () => readPairs(TODAY_ON),
    index: /resident_incompatibility_until/,
    table: 'resident_incompatibility',
  },
  'my tasks': { statement: roles => today(roles).tasks, index: taskIndex, table: 'task' },
  'my drafts': { statement: roles => today(roles).drafts, index: /entry_drafts/, table: 'entry' },
  'who is out': { statement: roles => today(roles).outings, index: /outing_open/, table: 'outing' },
  'quiet axes': { statement: roles => today(roles).lastActs, index: /entry_(file|kind)/, table: 'entry' },
  'unread of the log': { statement: roles => today(roles).unread, index: /entry_signed/, table: 'entry' },
  'notes in force': {
    statement: roles => today(roles).notes,
    index: /house_note_valid/,
    table: 'house_note',
  },
  'last roll calls': {
    statement: roles => today(roles).rollCalls,
    index: /roll_call_latest/,
    table: 'roll_call',
  },
}

/** Counts wait in the connection until they are flushed, so what was there before is taken off. */
const CALLS = sql`SELECT funcname, calls::int AS calls FROM pg_stat_xact_user_functions WHERE schemaname = 'app'`
const MOST_CALLS = 40
const PAGE = 51

type Plan = { 'Node Type': string; 'Relation Name'?: string; 'Index Name'?: string; Plans?: Plan[] }
function nodesOf(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
}

describe.each(['COO', 'EDU+REF', 'EDU', 'GUA', 'LEG'])('asked by %s', roles => {
  it.each(Object.entries(HOT))(
    '%s uses its index, and asks for rights a fixed number of times',
    async (_, hot) => {
      const person = people.get(roles)
      const statement = hot.statement(roles)
      if (!person || !statement) throw new Error('nothing to ask')
      const [explained] = await house.door.group(person.sid, [
        { ...statement, name: `x-${statement.name}`, text: `EXPLAIN (FORMAT JSON) ${statement.text}` },
      ])
      const [{ Plan: plan } = { Plan: { 'Node Type': 'none' } }] = (explained?.[0]?.['QUERY PLAN'] ?? []) as {
        Plan: Plan
      }[]
      const nodes = nodesOf(plan)
      const index = typeof hot.index === 'function' ? hot.index(roles) : hot.index
      const scans = nodes.filter(node => node['Relation Name'] === hot.table)
      expect(scans.filter(node => node['Node Type'] === 'Seq Scan')).toEqual([])
      expect(
        nodes.map(node => node['Index Name'] ?? '').filter(name => index.test(name)).length,
      ).toBeGreaterThan(0)

      const [before, , after] = await house.door.group(person.sid, [CALLS, statement, CALLS])
      const counts: Record<string, number> = Object.fromEntries(
        (after ?? []).map(row => [
          String(row.funcname),
          Number(row.calls) - Number(before?.find(one => one.funcname === row.funcname)?.calls ?? 0),
        ]),
      )
      // Far fewer than the six hundred rows of the file. Grants are asked for once a row of the page.
      expect(Math.max(0, ...Object.values(counts)), JSON.stringify(counts)).toBeLessThanOrEqual(
        roles === 'GUA' ? MOST_CALLS + PAGE : MOST_CALLS,
      )
    },
  )
})
