import { randomUUID } from 'node:crypto'
import { findKind } from '@havre/kinds/catalogue.ts'
import { FILE_COMPARTMENTS, type FileCompartment } from '@havre/policy/compartments.ts'
import { ENTRY_ASPECTS, INSIDE, RESERVED, type RowAspect } from '@havre/policy/qualifiers.ts'
import { ROLES, type Role } from '@havre/policy/roles.ts'
import type { Actor, Relation, Row, Target } from '@havre/policy/target.ts'
import { exclude, grantFile, memberRow } from '../src/demo/access-builders.ts'
import { type BuiltFile, buildAccount, buildFile, buildSession, type Site } from '../src/demo/builders.ts'
import { type TableRow, writeRows } from '../src/demo/write-rows.ts'
import { sealAnswers } from '../src/modules/entries/entry-seal.ts'

const HOUR = 3_600_000
const ENTRY_COMPARTMENTS = FILE_COMPARTMENTS.filter(
  (one): one is Exclude<FileCompartment, 'LOCA' | 'TASK'> => one !== 'LOCA' && one !== 'TASK',
)

export { ENTRY_COMPARTMENTS }

/** Each role alone, and the educator who is also referent. */
export const ROLE_SETS: readonly (readonly Role[])[] = [...ROLES.map(role => [role]), ['EDU', 'REF']]

type GrantState = 'live' | 'one compartment' | 'expired' | 'revoked' | 'unapproved'
type State = {
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
const STATE_NAMES = Object.keys(STATES).filter((name): name is StateName => name in STATES)

type Variant = {
  readonly status: 'draft' | 'signed' | 'corrected' | 'discarded'
  /** Hours ago. */
  readonly occurred: number
  readonly updated: number
  readonly aspect?: RowAspect
  readonly item?: true
}
const OWN: Record<string, Variant & { readonly by: 'me' | 'invited' }> = {
  'own draft': { by: 'me', status: 'draft', occurred: 1, updated: 1 },
  'own draft of 25 h': { by: 'me', status: 'draft', occurred: 100, updated: 25 },
  'draft on invitation': { by: 'invited', status: 'draft', occurred: 1, updated: 1 },
  'draft on invitation, about four days ago': { by: 'invited', status: 'draft', occurred: 96, updated: 1 },
  'draft on invitation of 25 h': { by: 'invited', status: 'draft', occurred: 25, updated: 25 },
  'own signed': { by: 'me', status: 'signed', occurred: 96, updated: 96 },
}
const OTHERS: Record<string, Variant> = {
  'draft of somebody': { status: 'draft', occurred: 1, updated: 1 },
  'old draft of somebody': { status: 'draft', occurred: 25, updated: 25 },
  signed: { status: 'signed', occurred: 0, updated: 0 },
  'signed yesterday': { status: 'signed', occurred: 30, updated: 30 },
  'signed four days ago': { status: 'signed', occurred: 96, updated: 96 },
  corrected: { status: 'corrected', occurred: 1, updated: 1 },
  discarded: { status: 'discarded', occurred: 1, updated: 1 },
  'entrusted item': { status: 'signed', occurred: 90, updated: 90, item: true },
  'entrusted draft': { status: 'draft', occurred: 90, updated: 90, item: true },
  ...Object.fromEntries(
    [...ENTRY_ASPECTS, INSIDE].map(aspect => [
      aspect,
      { status: 'signed' as const, occurred: 90, updated: 90, aspect },
    ]),
  ),
}
/** Medical facts, once of a colleague and once of each person. */
const MEDICAL: Record<string, Variant> = {
  reserved: { status: 'signed', occurred: 1, updated: 1, aspect: RESERVED },
  'reserved draft': { status: 'draft', occurred: 1, updated: 1, aspect: RESERVED },
}

export type Persona = {
  readonly id: string
  readonly sid: string
  readonly roles: readonly Role[]
  readonly onShift: boolean
}
export type WorldEntry = {
  readonly id: string
  readonly state: StateName
  readonly compartment: FileCompartment
  readonly variant: string
  readonly status: Variant['status']
  readonly writers: readonly string[]
  readonly occurredAt: Date
  readonly updatedAt: Date
  readonly aspect: RowAspect | undefined
  readonly item: boolean
  readonly youthId: string
}
export type World = {
  readonly personas: readonly Persona[]
  /** Somebody of the house who wrote what nobody among the personas wrote. */
  readonly other: string
  readonly files: Readonly<Record<StateName, BuiltFile>>
  readonly entries: readonly WorldEntry[]
  /** Of the files that are missing or were; by `other`, an hour ago. */
  readonly episodes: readonly string[]
}

/**
 * One file for each way of standing to it, everybody standing so to all of them, and in every compartment each kind of
 * row, once of a colleague and once of each person. Rows are written as they would be found, whatever may create them.
 */
export async function buildWorld(
  site: Site,
  people: { roles: readonly Role[]; onShift: boolean }[],
  given: { entries?: false } = {},
) {
  const other = await buildAccount(site, ['COO'])
  const second = await buildAccount(site, ['DIR'])
  const personas: Persona[] = []
  for (const { roles, onShift } of people) {
    const id = await buildAccount(site, roles)
    personas.push({ id, sid: await buildSession(site, id, { confirmed: true }), roles, onShift })
  }
  const built: [StateName, BuiltFile][] = []
  for (const name of STATE_NAMES) {
    built.push([name, await buildFile(site, { phase: phaseOf(STATES[name]) })])
  }
  const files = Object.fromEntries(built) as Record<StateName, BuiltFile>
  const episodes: string[] = []
  for (const name of STATE_NAMES) {
    const { missing }: State = STATES[name]
    if (missing) episodes.push(await tellMissing(site, files[name].id, missing, other))
  }
  const filled = given.entries === false ? [] : STATE_NAMES
  const entries = filled.flatMap(state => entriesOf(state, files[state].id, personas, other))
  await writeRows(
    site.client,
    'entry',
    entries.map(entry => entryRow(site, files[entry.state], entry)),
  )
  for (const state of STATE_NAMES) await tie(site, state, files[state], personas, entries, [other, second])
  return { personas, other, files, entries, episodes } satisfies World
}

function phaseOf({ inHouse, missing }: State): string {
  if (missing) return 'disappeared'
  return inHouse ? 'integration' : 'left'
}

/** An episode of a file whose phase says that the youth is missing; both are told by somebody of the house. */
export async function tellMissing(
  site: Site,
  youthId: string,
  missing: 'open' | 'closed',
  by: string,
): Promise<string> {
  const id = randomUUID()
  const at = new Date(Date.now() - HOUR)
  const end = missing === 'closed' ? at : null
  await writeRows(site.client, 'disappearance', [
    {
      id,
      centre_id: site.centreId,
      youth_id: youthId,
      protocol: 'BE-1',
      last_seen_at: at,
      noticed_at: at,
      returned_at: end,
      closed_at: end,
      closed_by: end && by,
      created_by: by,
      created_at: at,
      updated_at: at,
    },
  ])
  return id
}

function entriesOf(state: StateName, youthId: string, personas: readonly Persona[], other: string) {
  return ENTRY_COMPARTMENTS.flatMap(compartment => {
    const place = { state, youthId, compartment }
    const theirs = Object.entries(OTHERS).map(([name, variant]) => toEntry(place, name, variant, [other]))
    const own = personas.flatMap(({ id }) =>
      Object.entries(OWN).map(([name, variant]) =>
        toEntry(place, name, variant, variant.by === 'me' ? [id] : [other, id]),
      ),
    )
    if (compartment !== 'MED') return [...theirs, ...own]
    const medical = Object.entries(MEDICAL).flatMap(([name, variant]) => [
      toEntry(place, name, variant, [other]),
      ...personas.map(({ id }) => toEntry(place, `own ${name}`, variant, [id])),
      ...personas.map(({ id }) => toEntry(place, `${name} on invitation`, variant, [other, id])),
    ])
    return [...theirs, ...own, ...medical]
  })
}

function toEntry(
  place: Pick<WorldEntry, 'state' | 'youthId' | 'compartment'>,
  variant: string,
  { status, occurred, updated, aspect, item }: Variant,
  writers: readonly string[],
): WorldEntry {
  const ago = (hours: number) => new Date(Date.now() - hours * HOUR - 60_000)
  return {
    ...place,
    id: randomUUID(),
    variant,
    status,
    writers,
    occurredAt: ago(occurred),
    updatedAt: ago(updated),
    aspect,
    item: item === true,
  }
}

/** One form for each compartment; two of them have none of their own yet. */
export const KIND_OF: Record<string, string> = {
  OPS: 'operational-card',
  LOG: 'house-log',
  INTAKE: 'first-interview',
  SAFETY: 'safety-note',
  SEALED: 'legal-note',
  LEGAL: 'legal-note',
  PRIV: 'legal-note',
  EDUC: 'educ-note',
  PSY: 'psy-note',
  MED: 'care-note',
  INTEG: 'integ-note',
  AUTON: 'auton-note',
  IDENT: 'identity-claim',
}

function entryRow(site: Site, file: BuiltFile, entry: WorldEntry): TableRow {
  const place = {
    id: entry.id,
    youthId: file.id,
    compartment: entry.compartment,
    sealedVersion: 1,
    epoch: 1,
  }
  const sealed = sealAnswers(site.keyring, file.wrapped, place, {}, {})
  const isSigned = entry.status === 'signed' || entry.status === 'corrected'
  return {
    id: entry.id,
    centre_id: site.centreId,
    youth_id: entry.youthId,
    kind: KIND_OF[entry.compartment],
    kind_version: findKind(KIND_OF[entry.compartment] ?? '')?.version,
    compartment: entry.compartment,
    aspect: entry.aspect ?? null,
    axes: [],
    status: entry.status,
    occurred_at: entry.occurredAt,
    writers: entry.writers,
    author_id: entry.writers[0],
    payload: sealed.payload,
    summary: sealed.summary,
    version: 1,
    sealed_version: 1,
    signed_at: isSigned ? entry.updatedAt : null,
    signed_by: isSigned ? entry.writers[0] : null,
    created_at: entry.updatedAt,
    updated_at: entry.updatedAt,
  }
}

async function tie(
  site: Site,
  name: StateName,
  file: BuiltFile,
  personas: readonly Persona[],
  entries: readonly WorldEntry[],
  approvers: readonly [string, string],
) {
  const state: State = STATES[name]
  const items = entries.filter(entry => entry.item && entry.state === name).map(entry => entry.id)
  for (const { id } of personas) {
    if (state.named) {
      const since = new Date(Date.now() + (state.when === 'future' ? 24 : -48) * HOUR)
      const until = state.when === 'past' ? new Date(Date.now() - HOUR) : null
      await writeRows(site.client, 'file_team', [
        { ...memberRow(site, file.id, id, state.named, since), until },
      ])
    }
    if (state.grant) {
      const [requestedBy, approvedBy] = approvers
      await grantFile(
        site,
        file,
        id,
        { requestedBy, approvedBy: state.grant === 'unapproved' ? null : approvedBy },
        {
          compartments: state.grant === 'one compartment' ? ['EDUC'] : [...FILE_COMPARTMENTS],
          items,
          ...(state.grant === 'expired' ? { endsAt: new Date(Date.now() - HOUR) } : {}),
          revokedAt: state.grant === 'revoked' ? new Date(Date.now() - HOUR) : null,
        },
      )
    }
    if (state.exclusion) {
      await exclude(site, file, id, approvers[0])
      if (state.exclusion === 'lifted') {
        await site.client.query(
          'UPDATE file_exclusion SET lifted_at = now(), lifted_by = created_by WHERE youth_id = $1 AND account_id = $2',
          [file.id, id],
        )
      }
    }
  }
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

export type Moment = { readonly now: Date; readonly startOfDay: Date }

export function toEntryTarget(entry: WorldEntry, moment: Moment): Target {
  const state: State = STATES[entry.state]
  // A live grant names single entries even when it covers another compartment.
  const entrusted = entry.item && (state.grant === 'live' || state.grant === 'one compartment')
  const row: Row = {
    authorIds: entry.writers,
    signed: entry.status === 'signed' || entry.status === 'corrected',
    occurredAt: entry.occurredAt,
    updatedAt: entry.updatedAt,
    aspect: entry.aspect,
    itemGranted: entrusted,
    released: entrusted,
  }
  return {
    compartment: entry.compartment,
    relation: relationTo(entry.state, entry.compartment),
    row,
    ...moment,
  }
}
