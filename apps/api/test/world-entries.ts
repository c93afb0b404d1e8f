import { randomUUID } from 'node:crypto'
import { findKind } from '@havre/kinds/catalogue.ts'
import type { FileCompartment } from '@havre/policy/compartments.ts'
import { ENTRY_ASPECTS, INSIDE, RESERVED, type RowAspect } from '@havre/policy/qualifiers.ts'
import type { Row, Target } from '@havre/policy/target.ts'
import type { BuiltFile, Site } from '../src/demo/builders.ts'
import type { TableRow } from '../src/demo/write-rows.ts'
import { sealAnswers } from '../src/modules/entries/entry-seal.ts'
import {
  ENTRY_COMPARTMENTS,
  type Persona,
  relationTo,
  STATES,
  type State,
  type StateName,
} from './world-states.ts'

const HOUR = 3_600_000

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

/** The rows of one file: in every compartment each kind, once of a colleague and once of each person. */
export function entriesOf(state: StateName, youthId: string, personas: readonly Persona[], other: string) {
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

export function entryRow(site: Site, file: BuiltFile, entry: WorldEntry): TableRow {
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
