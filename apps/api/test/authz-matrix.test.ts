import { randomUUID } from 'node:crypto'
import { findKind } from '@havre/kinds/catalogue.ts'
import { signedSchema } from '@havre/kinds/schema.ts'
import type { Action } from '@havre/policy/actions.ts'
import { policyCells } from '@havre/policy/cells.ts'
import type { Compartment, FileCompartment } from '@havre/policy/compartments.ts'
import { decide, mayList } from '@havre/policy/decide.ts'
import { mayCreate, maySign, mayWrite } from '@havre/policy/entries.ts'
import { mayPrintInside } from '@havre/policy/prints.ts'
import { expect, inject, it } from 'vitest'
import { memberRow } from '../src/demo/access-builders.ts'
import { writeRows } from '../src/demo/write-rows.ts'
import { judgedAt } from '../src/modules/entries/judged.ts'
import { callAs, ifMatch, once, openHouse, type Reply } from './harness.ts'
import { buildWorld } from './world.ts'
import { KIND_OF, type Moment, toEntryTarget, type WorldEntry } from './world-entries.ts'
import {
  ENTRY_COMPARTMENTS,
  type Persona,
  ROLE_SETS,
  relationTo,
  STATES,
  type StateName,
  toActor,
} from './world-states.ts'

const house = await openHouse()
const world = await buildWorld(
  house,
  ROLE_SETS.map(roles => ({ roles, onShift: true })),
)
const [clock] = await house.rows(`SELECT now(), date_trunc('day', now(), 'Europe/Brussels') AS start_of_day`)
const moment: Moment = {
  now: new Date(String(clock?.now)),
  startOfDay: new Date(String(clock?.start_of_day)),
}

const isLong = inject('long')
const STATE_NAMES = Object.keys(STATES).filter((name): name is StateName => name in STATES)
const states = STATE_NAMES.filter(
  name =>
    isLong ||
    [
      'referent',
      'named',
      'present',
      'absent',
      'closed, referent',
      'granted',
      'grant over',
      'excluded',
    ].includes(name),
)
// The operational card is complete when empty, so signing one would change what the next person asks about.
const compartments = ENTRY_COMPARTMENTS.filter(
  name => (isLong && name !== 'OPS') || ['LOG', 'INTAKE', 'EDUC'].includes(name),
)
const ROWS = isLong
  ? ['own draft', 'own draft of 25 h', 'draft of somebody', 'signed']
  : ['own draft', 'draft of somebody', 'signed']

type Cell = {
  readonly name: string
  readonly allowed: readonly number[]
  readonly call: () => Promise<Reply>
}

const holds = (persona: Persona, compartment: Compartment, action: Action) =>
  policyCells().some(
    cell => cell.compartment === compartment && cell.action === action && persona.roles.includes(cell.role),
  )

/** The routes about one file as one person, with the statuses that the policy asks for. */
function fileCells(persona: Persona, state: StateName): Cell[] {
  const actor = toActor(persona)
  const youthId = world.files[state].id
  const base = `/api/v1/youth-files/${youthId}`
  const on = (compartment: Compartment) => ({
    compartment,
    relation: relationTo(state, compartment),
    ...moment,
  })
  const known = ENTRY_COMPARTMENTS.some(compartment => mayList(actor, on(compartment)))
  const read = known ? [200] : [404]
  /** Without the route's cell, or without the file, there is nothing; with both, the policy says. */
  const act = (compartment: Compartment, action: Action, may: boolean, status: number) =>
    !known || !holds(persona, compartment, action) ? [404] : may ? [status] : [403]
  const version = async () =>
    ifMatch(Number((await house.rows('SELECT version FROM youth_file WHERE id = $1', [youthId]))[0]?.version))
  const call = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
    as(persona, method, `${base}${path}`, body, headers)
  const member = { accountId: world.other, function: 'nurse' }
  return [
    { name: 'GET file', allowed: read, call: () => call('GET', '') },
    { name: 'timeline', allowed: read, call: () => call('POST', '/timeline', {}) },
    {
      name: 'facet series',
      allowed: read,
      call: () => call('POST', '/facet-series', { kind: 'autonomy-scale', keys: ['cookingTeam'] }),
    },
    { name: 'GET months', allowed: read, call: () => call('GET', '/months') },
    { name: 'traces', allowed: read, call: () => call('GET', '/traces') },
    {
      name: 'PATCH file',
      allowed: act('OPS', 'u', decide(actor, 'u', on('OPS')).allow, 200),
      call: async () => call('PATCH', '', { gender: 'girl' }, await version()),
    },
    {
      name: 'create task',
      allowed: act('TASK', 'c', mayCreate(actor, on('TASK')), 201),
      call: () => call('POST', '/tasks', { title: 'Appeler' }, once()),
    },
    {
      name: 'name in team',
      allowed: act('GRANT', 'y', true, 201),
      call: () => call('POST', '/team', member, once()),
    },
    {
      name: 'end in team',
      allowed: act('GRANT', 'y', true, 200),
      call: async () => {
        const row = memberRow(house, youthId, world.other, 'school')
        await house.rows(`DELETE FROM file_team WHERE youth_id = $1 AND function = 'school'`, [youthId])
        await writeRows(house.client, 'file_team', [row])
        return call('DELETE', `/team/${row.id}`)
      },
    },
    ...compartments
      .filter(compartment => findKind(KIND_OF[compartment] ?? '')?.compartment === compartment)
      .map(compartment => ({
        name: `start in ${compartment}`,
        allowed: !known ? [404] : mayCreate(actor, on(compartment)) ? [201] : [403],
        call: () => call('POST', '/entries', { kind: KIND_OF[compartment] }, once()),
      })),
  ]
}

/** The routes about one entry, in an order in which each leaves the next one its question. */
function entryCells(persona: Persona, entry: WorldEntry): Cell[] {
  const actor = toActor(persona)
  const target = toEntryTarget(entry, moment)
  const known = ENTRY_COMPARTMENTS.some(compartment =>
    mayList(actor, { compartment, relation: relationTo(entry.state, compartment), ...moment }),
  )
  const readable = known && decide(actor, 'r', target).allow
  const draft = entry.status === 'draft'
  const late = entry.writers.includes(persona.id) && draft && maySign(actor, target)
  const read = readable ? [200] : [404]
  const change = (may: boolean, statuses: readonly number[], otherwise = 403) =>
    !readable ? [404] : !draft ? [422] : may ? statuses : [otherwise]
  const base = `/api/v1/entries/${entry.id}`
  const version = async () =>
    ifMatch(Number((await house.rows('SELECT version FROM entry WHERE id = $1', [entry.id]))[0]?.version))
  const mayDiscard = entry.writers[0] === persona.id && mayCreate(actor, target)
  return [
    { name: 'GET', allowed: read, call: () => as(persona, 'GET', base) },
    {
      name: 'print',
      allowed: readable && !mayPrintInside(actor) ? [403] : read,
      call: () =>
        as(persona, 'POST', `/api/v1/youth-files/${world.files[entry.state].id}/documents/preview`, {
          document: { what: 'entry', entryId: entry.id },
          audience: 'internal',
          language: 'fr',
        }),
    },
    { name: 'presence', allowed: read, call: () => as(persona, 'POST', `${base}/presence`, {}) },
    {
      name: 'save',
      allowed: change(mayWrite(actor, target), [200], late ? 422 : 403),
      call: async () => as(persona, 'PUT', `${base}/answers`, { answers: {} }, await version()),
    },
    {
      // An empty form is never complete: 422 says that signing was allowed and why it did not happen.
      name: 'sign',
      allowed: change(maySign(actor, target), [422]),
      call: async () => as(persona, 'POST', `${base}/signature`, {}, await version()),
    },
    {
      name: 'discard',
      allowed: change(mayDiscard, [204], late && !mayWrite(actor, target) ? 422 : 403),
      call: async () => as(persona, 'POST', `${base}/discarding`, {}, await version()),
    },
  ]
}

function as(
  persona: Persona,
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
): Promise<Reply> {
  return callAs(house.app, house.app.accessToken(persona.sid).accessToken, method, path, body, headers)
}

const ABSENT = { type: '/problems/not-found', title: 'Not found', status: 404 }

async function lastWrite(persona: Persona): Promise<unknown> {
  const [row] = await house.rows(
    `SELECT max(id) AS id FROM trace WHERE account_id = $1 AND action ~ '[.](insert|update|delete)$'`,
    [persona.id],
  )
  return row?.id
}

const READS = /^(GET|print|presence|timeline|facet series|traces)/

/** Asks, compares with the policy, and answers what is wrong and whether it was refused. */
async function ask(persona: Persona, cell: Cell): Promise<{ wrong: string | null; refused: boolean }> {
  const watched = !READS.test(cell.name) && cell.allowed.some(status => status === 403 || status === 404)
  const before = watched ? await lastWrite(persona) : null
  const { status, body } = await cell.call()
  const refused = status === 403 || status === 404
  if (!cell.allowed.includes(status)) {
    return {
      wrong: `asked ${cell.allowed.join('/')}, got ${status} ${JSON.stringify(body).slice(0, 120)}`,
      refused,
    }
  }
  const { instance: _, ...rest } = body
  if (status === 404 && JSON.stringify(rest) !== JSON.stringify(ABSENT)) {
    return { wrong: `hidden is not like absent: ${JSON.stringify(rest)}`, refused }
  }
  if (watched && (await lastWrite(persona)) !== before) return { wrong: 'refused, and wrote', refused }
  return { wrong: null, refused }
}

it('every form is incomplete when empty, so that asking to sign one changes nothing', () => {
  const complete = compartments.filter(compartment => {
    const kind = findKind(KIND_OF[compartment] ?? '')
    return (
      !kind || signedSchema(kind, judgedAt(new Date(), new Date().toISOString(), 'UTC')).safeParse({}).success
    )
  })
  expect(complete).toEqual([])
})

it('what is absent answers like what is hidden', async () => {
  for (const persona of world.personas) {
    const { body } = await as(persona, 'GET', `/api/v1/youth-files/${randomUUID()}`)
    expect(body).toEqual({ ...ABSENT, instance: expect.any(String) })
  }
})

it('every role gets on every route, however it stands to the file, what the policy says', async () => {
  const wrong: string[] = []
  const statuses = new Map<number, number>()
  let cells = 0
  for (const persona of world.personas) {
    const [start] = await house.rows('SELECT max(id) AS id FROM trace')
    let refusals = 0
    for (const state of states) {
      const entries = world.entries.filter(
        entry =>
          entry.state === state &&
          compartments.some((one: FileCompartment) => one === entry.compartment) &&
          ROWS.some(row => row === entry.variant) &&
          [persona.id, world.other].includes(entry.writers[0] ?? ''),
      )
      const asked = [
        ...entries.flatMap(entry =>
          entryCells(persona, entry).map(cell => ({
            ...cell,
            name: `${cell.name} ${entry.compartment} ${entry.variant}`,
          })),
        ),
        ...fileCells(persona, state),
      ]
      for (const cell of asked) {
        const { wrong: found, refused } = await ask(persona, cell)
        cells += 1
        if (refused) refusals += 1
        for (const status of cell.allowed) statuses.set(status, (statuses.get(status) ?? 0) + 1)
        if (found) wrong.push(`${persona.roles.join('+')}, ${state}: ${cell.name} ${found}`)
      }
    }
    const [traced] = await house.rows(
      `SELECT count(*)::int AS n FROM trace WHERE id > $1 AND account_id = $2 AND outcome IN ('refused', 'absent')`,
      [start?.id, persona.id],
    )
    if (traced?.n !== refusals)
      wrong.push(`${persona.roles.join('+')}: ${refusals} refusals, ${traced?.n} traces`)
  }
  console.info(`authz matrix: ${cells} cells (${[...statuses].map(([s, n]) => `${s}: ${n}`).join(', ')})`)
  expect(wrong.slice(0, 40)).toEqual([])
  expect(cells).toBeGreaterThanOrEqual(isLong ? 60_000 : 5_000)
}, 36_000_000)
