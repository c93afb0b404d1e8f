import { createHash, randomUUID } from 'node:crypto'
import type { Answers } from '@havre/kinds/answers.ts'
import { findKind } from '@havre/kinds/catalogue.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { facetsOf, summaryOf } from '@havre/kinds/projections.ts'
import type { Role } from '@havre/policy/roles.ts'
import type pg from 'pg'
import type { Keyring } from '../crypto/keys.ts'
import { sealName } from '../modules/accounts/person-name.ts'
import { sealAnswers } from '../modules/entries/entry-seal.ts'
import { sealTitle } from '../modules/tasks/task-title.ts'
import { aliasKey } from '../modules/youth-files/alias.ts'
import { writeRows } from './write-rows.ts'

const EPOCH = 1
const HOUR = 3_600_000

/** What builders work with: a connection of the owning role and the keyring of the installation. */
export type Site = { readonly client: pg.ClientBase; readonly keyring: Keyring; readonly centreId: string }

export type BuiltFile = { readonly id: string; readonly alias: string; readonly wrapped: Buffer }

/** A centre of its own, so that a test or a seed sees nobody else's rows. */
export async function buildCentre(
  client: pg.ClientBase,
  keyring: Keyring,
  given: { code?: string; demo?: boolean; rosterKept?: boolean; places?: number } = {},
): Promise<Site> {
  const centreId = randomUUID()
  await writeRows(client, 'centre', [
    {
      id: centreId,
      code: given.code ?? `centre-${centreId.slice(0, 8)}`,
      jurisdiction: 'BE',
      time_zone: 'Europe/Brussels',
      demo: given.demo ?? true,
      roster_kept: given.rosterKept ?? false,
      places: given.places ?? 15,
      created_at: new Date(),
    },
  ])
  return { client, keyring, centreId }
}

/** An active account with its roles; sign-in secrets are added by whoever needs them. */
export async function buildAccount(
  site: Site,
  roles: readonly Role[],
  given: {
    id?: string
    login?: string
    name?: string
    status?: 'active' | 'invited' | 'disabled'
    language?: string
  } = {},
): Promise<string> {
  const id = given.id ?? randomUUID()
  const name = given.name ?? `${roles.join('-')} ${id.slice(0, 4)}`
  await writeRows(
    site.client,
    'account',
    [
      {
        id,
        centre_id: site.centreId,
        login: given.login ?? `a${id.slice(0, 13)}`,
        display_name: sealName(site.keyring, id, name),
        status: given.status ?? 'active',
        language: given.language ?? 'fr',
      },
    ].map(row => ({ ...row, theme: 'system', version: 1, created_at: new Date(), updated_at: new Date() })),
  )
  await writeRows(
    site.client,
    'account_role',
    roles.map(role => ({ account_id: id, centre_id: site.centreId, role })),
  )
  return id
}

/** A live session without passing by sign-in; answers the secret that requests carry. */
export async function buildSession(
  site: Site,
  accountId: string,
  given: { idleUntil?: Date; confirmed?: boolean } = {},
): Promise<string> {
  const secret = createHash('sha256').update(randomUUID()).digest('base64url')
  const now = Date.now()
  await writeRows(site.client, 'session', [
    {
      id: randomUUID(),
      account_id: accountId,
      centre_id: site.centreId,
      secret_hash: createHash('sha256').update(secret, 'utf8').digest(),
      device_label: 'test',
      factor_at: new Date(now),
      step_up_at: given.confirmed ? new Date(now) : null,
      created_at: new Date(now),
      seen_at: new Date(now),
      idle_until: given.idleUntil ?? new Date(now + HOUR),
      expires_at: new Date(now + 10 * HOUR),
    },
  ])
  return secret
}

export type FileGiven = {
  id?: string
  alias?: string
  phase?: string
  birthOn?: string | null
  gender?: string
  languages?: readonly string[]
  arrivedOn?: string | null
  leftOn?: string | null
  createdAt?: Date
}

/** A youth file with its own data key; by default a youth who lives in the house. */
export async function buildFile(site: Site, given: FileGiven = {}): Promise<BuiltFile> {
  const id = given.id ?? randomUUID()
  const alias = given.alias ?? `Chêne ${id.slice(0, 8)}`
  const wrapped = site.keyring.newYouthKey(id, EPOCH)
  await writeRows(site.client, 'youth_file', [fileRow(site, id, alias, given)])
  await writeRows(site.client, 'youth_key', [
    { youth_id: id, centre_id: site.centreId, epoch: EPOCH, wrapped },
  ])
  return { id, alias, wrapped }
}

export function fileRow(site: Site, id: string, alias: string, given: FileGiven) {
  const at = given.createdAt ?? new Date()
  return {
    id,
    centre_id: site.centreId,
    alias,
    alias_key: aliasKey(alias),
    phase: given.phase ?? 'integration',
    arrived_on: given.arrivedOn ?? null,
    left_on: given.leftOn ?? null,
    birth_on: given.birthOn ?? null,
    gender: given.gender ?? 'unknown',
    languages: given.languages ?? [],
    version: 1,
    created_at: at,
    updated_at: at,
  }
}

export type EntryGiven = {
  id?: string
  kind?: string
  answers?: Answers
  axes?: Kind['axes']
  authorId: string
  writers?: readonly string[]
  status?: 'draft' | 'signed' | 'corrected' | 'discarded'
  occurredAt?: Date
  updatedAt?: Date
  correctsId?: string | null
  correctedById?: string | null
  validatedBy?: string | null
  validatedAt?: Date | null
}

/** Rows of an entry and of its facets, sealed as the service seals them. */
export function entryRows(site: Site, file: BuiltFile, given: EntryGiven) {
  const id = given.id ?? randomUUID()
  const kind = findKind(given.kind ?? 'educ-note')
  if (!kind) throw new Error(`no kind ${given.kind}`)
  const answers = given.answers ?? {}
  const place = { id, youthId: file.id, compartment: kind.compartment, sealedVersion: 1, epoch: EPOCH }
  const sealed = sealAnswers(site.keyring, file.wrapped, place, answers, summaryOf(kind, answers))
  const occurredAt = given.occurredAt ?? new Date()
  const at = given.updatedAt ?? occurredAt
  const status = given.status ?? 'signed'
  const isSigned = status === 'signed' || status === 'corrected'
  const entry = {
    id,
    centre_id: site.centreId,
    youth_id: file.id,
    kind: kind.id,
    kind_version: kind.version,
    compartment: kind.compartment,
    aspect: kind.aspect ?? null,
    axes: given.axes ?? kind.axes,
    status,
    occurred_at: occurredAt,
    writers: given.writers ?? [given.authorId],
    author_id: given.authorId,
    payload: sealed.payload,
    summary: sealed.summary,
    version: 1,
    sealed_version: 1,
    corrects_id: given.correctsId ?? null,
    corrected_by_id: given.correctedById ?? null,
    signed_at: isSigned ? at : null,
    signed_by: isSigned ? given.authorId : null,
    validated_at: given.validatedAt ?? null,
    validated_by: given.validatedBy ?? null,
    created_at: at,
    updated_at: at,
  }
  const facets = facetsOf(kind, answers).map(facet => ({
    entry_id: id,
    centre_id: site.centreId,
    youth_id: file.id,
    ...facet,
  }))
  return { entry, facets: isSigned ? facets : [] }
}

/** One entry, written as the owning role, so in any state. */
export async function buildEntry(site: Site, file: BuiltFile, given: EntryGiven): Promise<string> {
  const { entry, facets } = entryRows(site, file, given)
  await writeRows(site.client, 'entry', [entry])
  await writeRows(site.client, 'entry_facet', facets)
  return entry.id
}

export type TaskGiven = {
  id?: string
  title: string | null
  followUp?: { kind: string; version: number; id: string } | undefined
  createdBy: string
  urgency?: string
  dueOn?: string | null
  forRole?: string | null
  forAccount?: string | null
  entryId?: string | null
}

export function taskRow(site: Site, file: BuiltFile, given: TaskGiven) {
  const id = given.id ?? randomUUID()
  const key = site.keyring.openYouthKey(file.id, EPOCH, file.wrapped)
  const now = new Date()
  return {
    id,
    centre_id: site.centreId,
    youth_id: file.id,
    entry_id: given.entryId ?? null,
    title: given.title === null ? null : sealTitle(key, id, file.id, given.title),
    kind: given.followUp?.kind ?? null,
    kind_version: given.followUp?.version ?? null,
    follow_up: given.followUp?.id ?? null,
    urgency: given.urgency ?? 'later',
    due_on: given.dueOn ?? null,
    for_role: given.forRole ?? null,
    for_account: given.forAccount ?? null,
    status: 'open',
    created_by: given.createdBy,
    version: 1,
    created_at: now,
    updated_at: now,
  }
}

export async function buildTask(site: Site, file: BuiltFile, given: TaskGiven): Promise<string> {
  const row = taskRow(site, file, given)
  await writeRows(site.client, 'task', [row])
  return row.id
}
