import { describe, expect, it } from 'vitest'
import { ACTIONS, type Action } from './actions.ts'
import { COMPARTMENTS, type Compartment } from './compartments.ts'
import { decide, mayList } from './decide.ts'
import { MATRIX } from './matrix.ts'
import { HOUSE_ASPECTS, ROW_ASPECTS } from './qualifiers.ts'
import { ROLES, type Role } from './roles.ts'
import { NO_FILE, type Relation, type Row, type Target } from './target.ts'

const NOW = new Date('2026-03-10T21:00:00Z')
const START_OF_DAY = new Date('2026-03-09T23:00:00Z')
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000)

type State = { readonly relation: Relation; readonly onShift: boolean }

const everything: Relation = { ...NO_FILE, named: true, referent: true, granted: true, present: true }
const STATES: Record<string, State> = {
  referent: { relation: { ...NO_FILE, named: true, referent: true, present: true }, onShift: true },
  named: { relation: { ...NO_FILE, named: true }, onShift: true },
  present: { relation: { ...NO_FILE, present: true }, onShift: true },
  'present, off shift': { relation: { ...NO_FILE, present: true }, onShift: false },
  absent: { relation: NO_FILE, onShift: true },
  closed: { relation: { ...NO_FILE, named: true, referent: true }, onShift: true },
  granted: { relation: { ...NO_FILE, granted: true }, onShift: true },
  excluded: { relation: { ...everything, excluded: true }, onShift: true },
  erased: { relation: { ...everything, erased: true }, onShift: true },
}

const draft: Row = { authorIds: ['other'], signed: false, occurredAt: hoursAgo(1), updatedAt: hoursAgo(1) }
const signed: Row = { ...draft, signed: true, occurredAt: hoursAgo(100), updatedAt: hoursAgo(99) }
const ROWS: Record<string, Row | undefined> = {
  'no row': undefined,
  'row to create': { ...draft, authorIds: [] },
  'own draft': { ...draft, authorIds: ['me'] },
  'own draft of 25 h ago': { ...draft, authorIds: ['me'], occurredAt: hoursAgo(25), updatedAt: hoursAgo(25) },
  'draft on invitation': { ...draft, authorIds: ['other', 'me'] },
  'draft of somebody else': draft,
  'own signed row': { ...signed, authorIds: ['me'] },
  'old signed row': signed,
  'signed row of today': { ...signed, occurredAt: hoursAgo(2) },
  'signed row of yesterday': { ...signed, occurredAt: hoursAgo(30) },
  'row addressed to me': { ...signed, assigneeIds: ['me'] },
  'row entrusted to me': { ...signed, itemGranted: true },
  'released row': { ...signed, released: true },
  'row released to me': { ...signed, released: true, itemGranted: true },
  ...Object.fromEntries([...ROW_ASPECTS, ...HOUSE_ASPECTS].map(aspect => [aspect, { ...signed, aspect }])),
}

/** Scope and words of the cell for an action, by a reading of the text that shares nothing with cell.ts. */
function readings(cell: string, action: Action): [scope: string, words: string][] {
  if (cell === 'N') return action === 'r' ? [['N', '']] : []
  if (/^own( acts)?$/.test(cell)) return action === 'r' ? [['S', '']] : []
  if (cell === 'custodian') return action === 'q' ? [['A', 'custody']] : []
  if (cell === 'custodian, r y form')
    return action === 'q' ? [['A', 'custody']] : action === 'r' || action === 'y' ? [['A', 'form']] : []
  if (/^(run|technical)/.test(cell)) {
    return action === 'r' || (action === 'u' && cell.startsWith('run')) ? [['A', 'technical']] : []
  }
  if (cell.startsWith('c disable')) {
    const words = { r: '', c: '', u: 'disable', q: 'reset', v: null, y: null, x: null }[action]
    return words === null ? [] : [['A', words]]
  }
  if (!cell.includes(':')) {
    const at = cell.split(' ').indexOf(action)
    if (at < 0) return []
    const words = cell
      .split(' ')
      .slice(at + 1)
      .join(' ')
    return [['A', /^[a-z]( |$)/.test(words) ? '' : words]]
  }
  const parts = [...cell.matchAll(/([APRGS]):([a-z]+)((?: (?![A-Z]:)\S+)*)/g)]
  return parts
    .filter(part => part[2]?.includes(action))
    .map(part => [part[1] ?? '', action === 'c' ? '' : (part[3] ?? '').trim()])
}

function inFile(scope: string, role: Role, compartment: Compartment, { relation, onShift }: State): boolean {
  const here = relation.present && onShift
  const house = COMPARTMENTS.indexOf(compartment) > COMPARTMENTS.indexOf('TASK')
  if (scope === 'S') return here || house
  if (scope === 'P') return here
  if (scope === 'R') return role === 'REF' ? relation.referent : relation.named
  return scope === 'G' ? relation.granted : true
}

function wordsHold(words: string, row: Row | undefined): boolean {
  if (words === '') return true
  if (!row) return false
  const mine = row.authorIds.includes('me')
  if (words === 'own') return mine || row.assigneeIds?.[0] === 'me'
  if (words === 'own excluded') return !mine
  if (words === 'signed') return row.signed
  if (words === '72 h') return row.occurredAt >= hoursAgo(72)
  if (words === 'today') return row.occurredAt >= START_OF_DAY
  if (words === 'item') return row.itemGranted === true
  if (words === 'if released') return row.released === true
  if (words === 'released item') return row.released === true && row.itemGranted === true
  const subject = words
    .replace('usual name, photo', 'usual')
    .replace('own axis', 'axis')
    .replace('subject ', '')
  return row.aspect === subject
}

function expectedAllow(
  role: Role,
  compartment: Compartment,
  action: Action,
  state: State,
  row: Row | undefined,
) {
  if (state.relation.excluded || state.relation.erased) return false
  if (row?.aspect === 'inside' && ['GUA', 'LAW', 'PAR'].includes(role)) return false
  const mine = row?.authorIds.includes('me') === true
  const written = (row?.authorIds.length ?? 0) > 0
  const open = row?.signed === false && row.updatedAt >= hoursAgo(24)
  const entry = COMPARTMENTS.indexOf(compartment) < COMPARTMENTS.indexOf('TASK')
  if (action === 'c' && written && !(row?.authorIds[0] === 'me' && open)) return false
  if (action === 'u' && row && entry && !(mine && open)) return false
  if (action === 'y' && mine) return false
  const authored = action === 'r' && row?.authorIds[0] === 'me'
  if (authored && expectedAllow(role, compartment, 'c', state, undefined)) return true
  return readings(MATRIX[compartment][role], action).some(([scope, words]) => {
    if (!wordsHold(words, row)) return false
    if (scope === 'N') return row === undefined
    if (row?.aspect === 'reserved' && scope !== 'G' && !mine && !validates(role, compartment, state))
      return false
    if (scope === 'S' && action !== 'c') return mine
    return inFile(scope, role, compartment, state)
  })
}

function validates(role: Role, compartment: Compartment, state: State): boolean {
  return readings(MATRIX[compartment][role], 'v').some(([scope]) => inFile(scope, role, compartment, state))
}

function expectedList(role: Role, compartment: Compartment, state: State): boolean {
  if (state.relation.excluded || state.relation.erased) return false
  const cell = MATRIX[compartment][role]
  return [...readings(cell, 'r'), ...readings(cell, 'c')].some(([scope]) =>
    inFile(scope, role, compartment, state),
  )
}

function expectedAnswer(
  role: Role,
  compartment: Compartment,
  action: Action,
  state: State,
  row: Row | undefined,
) {
  if (expectedAllow(role, compartment, action, state, row)) return 'allow'
  if (action === 'r') return 'hidden'
  const visible = row
    ? expectedAllow(role, compartment, 'r', state, row)
    : expectedList(role, compartment, state)
  return visible ? 'visible' : 'hidden'
}

function answer(role: Role, action: Action, target: Target, onShift: boolean) {
  const decision = decide({ accountId: 'me', roles: [role], onShift }, action, target)
  if (decision.allow) return 'allow'
  return decision.visible ? 'visible' : 'hidden'
}

const cells = COMPARTMENTS.flatMap(compartment =>
  ROLES.map(role => ({ compartment, role, cell: MATRIX[compartment][role] })),
)
let decisions = 0

describe('every cell decides what its text says', () => {
  it.each(cells)('$role in $compartment: "$cell"', ({ role, compartment, cell }) => {
    const wrong: string[] = []
    for (const [stateName, state] of Object.entries(STATES)) {
      const { relation, onShift } = state
      for (const [rowName, row] of Object.entries(ROWS)) {
        const target: Target = { compartment, relation, row, now: NOW, startOfDay: START_OF_DAY }
        const listed = mayList({ accountId: 'me', roles: [role], onShift }, target)
        if (listed !== expectedList(role, compartment, state)) wrong.push(`list, ${stateName}`)
        for (const action of ACTIONS) {
          decisions += 1
          const got = answer(role, action, target, onShift)
          const expected = expectedAnswer(role, compartment, action, state, row)
          if (got !== expected) wrong.push(`${action}, ${stateName}, ${rowName}: ${got}, not ${expected}`)
          if (cell === '·' && got !== 'hidden')
            wrong.push(`${action}, ${stateName}, ${rowName}: an empty cell shows`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('the table above is larger than 13 roles × 23 compartments × 7 actions × 6 states', () => {
    expect(decisions).toBeGreaterThanOrEqual(12_558)
    expect(decisions).toBe(
      ROLES.length *
        COMPARTMENTS.length *
        ACTIONS.length *
        Object.keys(STATES).length *
        Object.keys(ROWS).length,
    )
  })
})
