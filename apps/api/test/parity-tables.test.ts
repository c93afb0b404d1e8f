import type { Action } from '@havre/policy/actions.ts'
import { policyCells } from '@havre/policy/cells.ts'
import type { Compartment } from '@havre/policy/compartments.ts'
import { decide, mayList } from '@havre/policy/decide.ts'
import { mayUseHouse, mayUseNetwork } from '@havre/policy/house.ts'
import { maySearchNames } from '@havre/policy/name-search.ts'
import type { Role } from '@havre/policy/roles.ts'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { sql } from '../src/db/sql.ts'
import { openHouse } from './harness.ts'
import { HOUSE_REGISTER_TABLES, NETWORK_TABLES } from './house-tables.ts'
import { REGISTER_TABLES } from './register-tables.ts'
import { fillTables } from './world-rows.ts'
import { ENTRY_COMPARTMENTS, type Persona, relationTo, type StateName, toActor } from './world-states.ts'

const house = await openHouse()
const now = new Date()
const [clock] = await house.rows(`SELECT date_trunc('day', now(), 'Europe/Brussels') AS start_of_day`)
const moment = { now, startOfDay: new Date(String(clock?.start_of_day)) }
let decisions = 0
const { world, registerRows, makerOf, stateOf, tasks } = await fillTables(house)

const on = (state: StateName, compartment: Compartment) => ({
  compartment,
  relation: relationTo(state, compartment),
  ...moment,
})
const isKnown = (persona: Persona, youthId: unknown) => {
  const state = stateOf.get(String(youthId))
  return state !== undefined && ENTRY_COMPARTMENTS.some(one => mayList(toActor(persona), on(state, one)))
}
const isExcluded = (youthId: unknown) => stateOf.get(String(youthId)) === 'excluded'
const holds = (persona: Persona, compartment: Compartment, action: Action, qualifier = '') =>
  policyCells().some(
    cell =>
      cell.compartment === compartment &&
      cell.action === action &&
      cell.qualifier === qualifier &&
      persona.roles.includes(cell.role),
  )
const OUTSIDE: readonly Role[] = ['GUA', 'LAW', 'PAR']
const isInside = (persona: Persona) => !persona.roles.every(role => OUTSIDE.includes(role))

type Row = Record<string, unknown>
/** What each table shows to whom; the rows are all rows of the database, another house's included. */
const TABLES: Record<string, { columns: string; shows: (persona: Persona, row: Row) => boolean }> = {
  youth_file: { columns: 'id', shows: (persona, row) => isKnown(persona, row.id) },
  youth_key: { columns: 'youth_id AS id, youth_id', shows: (persona, row) => isKnown(persona, row.youth_id) },
  file_team: { columns: 'id, youth_id', shows: (persona, row) => isKnown(persona, row.youth_id) },
  file_grant: {
    columns: 'id, youth_id, account_id',
    shows: (persona, row) =>
      !isExcluded(row.youth_id) &&
      (row.account_id === persona.id || holds(persona, 'GRANT', 'y') || holds(persona, 'GRANT', 'r')),
  },
  file_exclusion: {
    columns: 'id, created_by',
    shows: (persona, row) => persona.roles.includes('DPO') || row.created_by === persona.id,
  },
  task: {
    columns: 'id, youth_id',
    shows: (persona, row) => {
      const task = tasks.get(String(row.id))
      const state = stateOf.get(String(row.youth_id))
      if (!task || !state) return false
      const about = {
        authorIds: [task.createdBy],
        assigneeIds: task.forAccount ? [task.forAccount] : [],
        signed: false,
        occurredAt: now,
        updatedAt: now,
      }
      return decide(toActor(persona), 'r', { ...on(state, 'TASK'), row: about }).allow
    },
  },
  trace: {
    columns: 'id::text, youth_id, youth_ids, account_id, action',
    shows: (persona, row) => {
      const keptQuiet = String(row.action).startsWith('file_exclusion.')
      if (keptQuiet && !persona.roles.includes('DPO') && row.account_id !== persona.id) return false
      const state = stateOf.get(String(row.youth_id))
      const about = { authorIds: [String(row.account_id)], signed: false, occurredAt: now, updatedAt: now }
      const target = state ? on(state, 'TRACE') : { ...on('absent', 'TRACE') }
      const technical =
        row.youth_id === null && row.youth_ids === null ? { aspect: 'technical' as const } : {}
      return decide(toActor(persona), 'r', { ...target, row: { ...about, ...technical } }).allow
    },
  },
  account: { columns: 'id', shows: (persona, row) => isInside(persona) || row.id === persona.id },
  account_role: {
    columns: `account_id || role AS id, account_id`,
    shows: (persona, row) => isInside(persona) || row.account_id === persona.id,
  },
  session: { columns: 'id, account_id', shows: (persona, row) => row.account_id === persona.id },
  centre: { columns: 'id', shows: () => true },
  idempotency_key: { columns: 'key AS id', shows: () => false },
  name_token: {
    columns: `encode(token, 'hex') AS id, youth_id`,
    shows: (persona, row) => {
      const state = stateOf.get(String(row.youth_id))
      return (
        state !== undefined &&
        maySearchNames(persona.roles) &&
        decide(toActor(persona), 'r', on(state, 'IDENT')).allow
      )
    },
  },
}

for (const [table, { compartment, aspect }] of Object.entries(REGISTER_TABLES)) {
  TABLES[table] = {
    columns: 'id, youth_id',
    shows: (persona, row) => {
      const state = stateOf.get(String(row.youth_id))
      const made = registerRows.get(String(row.id))
      if (!state || !made) return false
      // What stands in a register is never a draft.
      const about = {
        authorIds: [made.createdBy],
        signed: true,
        occurredAt: made.moment,
        updatedAt: made.moment,
        ...(aspect && { aspect }),
      }
      return decide(toActor(persona), 'r', { ...on(state, compartment), row: about }).allow
    },
  }
}
for (const [table, { compartment }] of Object.entries(HOUSE_REGISTER_TABLES)) {
  TABLES[table] = {
    columns: 'id',
    shows: persona => mayUseHouse(toActor(persona), compartment, 'r'),
  }
}
// Where a youth stands and under which mandate is not the night's to know (0038).
for (const table of ['stay', 'mandate']) {
  const read = TABLES[table]
  if (!read) throw new Error(`no ${table}`)
  const byDay = (persona: Persona) => ({ ...persona, roles: persona.roles.filter(role => role !== 'NGT') })
  TABLES[table] = { ...read, shows: (persona, row) => read.shows(byDay(persona), row) }
}
for (const table of NETWORK_TABLES)
  TABLES[table] = { columns: 'id', shows: persona => mayUseNetwork(toActor(persona), 'r') }

// Two youths kept apart: seen by who reads SAFETY of both files by a way of the house.
TABLES.resident_incompatibility = {
  columns: 'id, youth_id, other_id',
  shows: (persona, row) =>
    isInside(persona) &&
    [row.youth_id, row.other_id].every(id => {
      const state = stateOf.get(String(id))
      const about = { authorIds: [world.other], signed: true, occurredAt: now, updatedAt: now }
      return (
        state !== undefined && decide(toActor(persona), 'r', { ...on(state, 'SAFETY'), row: about }).allow
      )
    }),
}

// What was printed is a trace of it: of a youth's file for who reads that file's traces, always for who printed it.
TABLES.document_print = {
  columns: 'id, youth_id',
  shows: (persona, row) => {
    const state = stateOf.get(String(row.youth_id))
    if (state === 'excluded') return false
    const by = makerOf.get(String(row.id))
    const about = { authorIds: by ? [by] : [], signed: true, occurredAt: now, updatedAt: now }
    return (
      by === persona.id ||
      decide(toActor(persona), 'r', { ...on(state ?? 'absent', 'TRACE'), row: about }).allow
    )
  },
}
TABLES.form = {
  columns: 'id',
  shows: persona =>
    policyCells().some(
      cell => cell.compartment === 'CONF' && cell.action === 'r' && persona.roles.includes(cell.role),
    ),
}
for (const table of ['house_document', 'house_document_check', 'house_word'])
  TABLES[table] = { columns: 'id', shows: isInside }

describe('every table shows each role the rows that the policy says, and none of another house', () => {
  it.each(Object.entries(TABLES))('%s', async (table, { columns, shows }) => {
    const centre = table === 'centre' ? 'id' : 'centre_id'
    const here = ['session', 'idempotency_key'].includes(table) ? 'true' : `${centre} = '${house.centreId}'`
    const all = await house.rows(`SELECT ${columns}, (${here}) AS here FROM ${table}`)
    const wrong: string[] = []
    for (const persona of world.personas) {
      const [rows] = await house.door.group(persona.sid, [
        { name: `t-${table}`, text: `SELECT ${columns} FROM ${table}`, values: [] },
      ])
      const seen = new Set(rows?.map(row => row.id))
      const wanted = all.filter(row => row.here === true && shows(persona, row))
      const wantedIds = new Set(wanted.map(row => row.id))
      decisions += all.length
      const role = persona.roles.join('+')
      const state = (row: Row) => stateOf.get(String(row.youth_id ?? row.id)) ?? ''
      wrong.push(
        ...wanted.filter(row => !seen.has(row.id)).map(row => `${role} misses ${table} ${state(row)}`),
        ...all
          .filter(row => seen.has(row.id) && !wantedIds.has(row.id))
          .map(row => `${role} sees ${table} ${state(row)}`),
      )
    }
    expect([...new Set(wrong)]).toEqual([])
  })

  it('somebody without a session finds nothing but the matrix', async () => {
    const stranger = new pg.Client({ connectionString: house.runtimeUrl })
    await stranger.connect()
    for (const table of [
      ...Object.keys(TABLES),
      'entry',
      'entry_facet',
      'entry_link',
      'entry_presence',
      'place_use_step',
      'log_read',
      'handover_read',
      'attachment',
      'attachment_chunk',
      'roster_shift',
      'kind_definition',
    ]) {
      // As the service's own role with no session, and as the role that opens sessions, which reads no table.
      const { rows } = await stranger.query(`SELECT 1 FROM ${table}`)
      expect([table, rows]).toEqual([table, []])
      const asked = { name: `a-${table}`, text: `SELECT 1 FROM ${table}`, values: [] }
      await expect(house.door.anonymous([asked])).rejects.toThrow()
    }
    await stranger.end()
    await expect(house.door.group('', [sql`SELECT 1 FROM entry`])).rejects.toMatchObject({
      slug: 'not-signed-in',
    })
  })

  it('what happened to a stay is seen with it', async () => {
    for (const persona of world.personas) {
      const [steps] = await house.door.group(persona.sid, [
        sql`SELECT (SELECT count(*) FROM place_use_step)::int AS steps, (SELECT count(*) FROM place_use)::int AS uses`,
      ])
      expect([persona.roles, steps?.[0]?.steps]).toEqual([persona.roles, steps?.[0]?.uses])
    }
  })

  it('what hangs on an entry is seen with it', async () => {
    for (const persona of world.personas) {
      const [links, facets, presence] = await house.door.group(persona.sid, [
        sql`SELECT count(*)::int AS n FROM entry_link`,
        sql`SELECT count(*)::int AS n FROM entry_facet f WHERE NOT EXISTS (SELECT FROM entry e WHERE e.id = f.entry_id)`,
        sql`SELECT count(*)::int AS n FROM entry_presence`,
      ])
      expect([links?.[0]?.n, facets?.[0]?.n, presence?.[0]?.n]).toEqual([0, 0, 0])
    }
  })
})

it('more questions were put than 13 roles × 23 compartments × 7 actions × 6 states', () => {
  console.info(`parity of tables: ${decisions} decisions over ${Object.keys(TABLES).length} tables`)
  expect(decisions).toBeGreaterThanOrEqual(12_558)
})
