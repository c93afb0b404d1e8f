import { FILE_COMPARTMENTS, type FileCompartment } from '@havre/policy/compartments.ts'
import { ROLES, type Role } from '@havre/policy/roles.ts'
import type { Actor, Relation } from '@havre/policy/target.ts'

export const ENTRY_COMPARTMENTS = FILE_COMPARTMENTS.filter(
  (one): one is Exclude<FileCompartment, 'LOCA' | 'TASK'> => one !== 'LOCA' && one !== 'TASK',
)

/** Each role alone, and the educator who is also referent. */
export const ROLE_SETS: readonly (readonly Role[])[] = [...ROLES.map(role => [role]), ['EDU', 'REF']]

type GrantState = 'live' | 'one compartment' | 'expired' | 'revoked' | 'unapproved'
export type State = {
  readonly inHouse: boolean
  readonly named?: 'educator' | 'referent'
  /** The part in the team is over, or has not begun. */
  readonly when?: 'past' | 'future'
  readonly grant?: GrantState
  readonly exclusion?: 'live' | 'lifted'
  /** The phase says disappeared, and the episode is still open or was closed. */
  readonly missing?: 'open' | 'closed'
}

/** How somebody can stand to a youth file. */
export const STATES = {
  referent: { inHouse: true, named: 'referent' },
  named: { inHouse: true, named: 'educator' },
  present: { inHouse: true },
  absent: { inHouse: false },
  'closed, referent': { inHouse: false, named: 'referent' },
  'closed, named': { inHouse: false, named: 'educator' },
  'formerly referent': { inHouse: false, named: 'referent', when: 'past' },
  'referent from tomorrow': { inHouse: false, named: 'referent', when: 'future' },
  granted: { inHouse: false, grant: 'live' },
  'granted, named': { inHouse: true, named: 'educator', grant: 'live' },
  'granted one compartment': { inHouse: false, grant: 'one compartment' },
  'grant over': { inHouse: false, grant: 'expired' },
  'grant withdrawn': { inHouse: false, grant: 'revoked' },
  'grant asked for': { inHouse: false, grant: 'unapproved' },
  excluded: { inHouse: true, named: 'referent', grant: 'live', exclusion: 'live' },
  missing: { inHouse: true, missing: 'open' },
  'missing no more': { inHouse: false, missing: 'closed' },
  'exclusion lifted': { inHouse: true, named: 'referent', exclusion: 'lifted' },
} as const satisfies Record<string, State>
export type StateName = keyof typeof STATES

export type Persona = {
  readonly id: string
  readonly sid: string
  readonly roles: readonly Role[]
  readonly onShift: boolean
}

/** The same facts as the policy takes them. */
export function relationTo(name: StateName, compartment: string): Relation {
  const state: State = STATES[name]
  const named = state.named !== undefined && state.when === undefined
  return {
    named,
    referent: named && state.named === 'referent',
    granted: state.grant === 'live' || (state.grant === 'one compartment' && compartment === 'EDUC'),
    present: state.inHouse,
    excluded: state.exclusion === 'live',
    erased: false,
  }
}

export function toActor({ id, roles, onShift }: Persona): Actor {
  return { accountId: id, roles, onShift }
}
