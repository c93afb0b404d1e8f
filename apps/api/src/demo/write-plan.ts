import type pg from 'pg'
import type { Keyring } from '../crypto/keys.ts'
import { accountSecretRow } from '../modules/accounts/account-rows.ts'
import { sealName } from '../modules/accounts/person-name.ts'
import { createPasswordHasher } from '../modules/session/password-hasher.ts'
import { type BuiltFile, entryRows, fileRow, type Site, taskRow } from './builders.ts'
import { DEMO_ACCOUNTS } from './demo-accounts.ts'
import { demoFileRows } from './files/attach-files.ts'
import type { DemoPlan, PlannedEntry, PlannedFile, PlannedTask } from './plan.ts'
import { DEMO_REGISTERS } from './registers/registers.ts'
import { type TableRow, writeRows } from './write-rows.ts'

// The passphrases are public: their hashes protect nothing, so they may be cheap. Sign-in makes them strong again.
const DEMO_COST = { memoryKib: 8 * 1024, passes: 1 }
const EPOCH = 1

export type Progress = (what: string, done: number, of: number) => void

/** Writes a plan as the owning role inside the caller's transaction; answers the number of rows by table. */
export async function writePlan(
  client: pg.ClientBase,
  keyring: Keyring,
  plan: DemoPlan,
  now: Date,
  onProgress: Progress,
): Promise<Map<string, number>> {
  const site: Site = { client, keyring, centreId: plan.centreId }
  const written = new Map<string, number>()
  const put = async (table: string, rows: readonly TableRow[]) => {
    await writeRows(client, table, rows)
    written.set(table, (written.get(table) ?? 0) + rows.length)
  }
  const centre_id = plan.centreId
  await put('centre', [
    {
      id: centre_id,
      code: 'demo',
      jurisdiction: 'BE',
      time_zone: 'Europe/Brussels',
      demo: true,
      roster_kept: false,
      places: 15,
      created_at: now,
    },
  ])
  await putAccounts(put, site, plan, now)
  const files = new Map(plan.files.map(file => [file.id, builtFile(keyring, file)]))
  await put(
    'youth_file',
    plan.files.map(file => plannedFileRow(site, file, plan)),
  )
  await put(
    'youth_key',
    [...files.values()].map(({ id, wrapped }) => ({ youth_id: id, centre_id, epoch: EPOCH, wrapped })),
  )
  await put(
    'file_team',
    plan.members.map(({ id, youthId, accountId, since, until, function: role }) => ({
      id,
      centre_id,
      youth_id: youthId,
      account_id: accountId,
      function: role,
      since,
      until,
    })),
  )
  await put(
    'file_exclusion',
    plan.exclusions.map(row => ({
      id: row.id,
      centre_id,
      youth_id: row.youthId,
      account_id: row.accountId,
      ground: row.ground,
      created_by: row.createdBy,
      created_at: row.createdAt,
      lifted_at: null,
    })),
  )

  const rows = plan.entries.map((entry, index) => {
    if (index % 500 === 0) onProgress('entries', index, plan.entries.length)
    return plannedEntryRows(site, files, entry)
  })
  // A correction refers to an entry that stands before it, a corrected one to an entry after it: checked at the end of the statement only.
  await put(
    'entry',
    rows.map(({ entry }) => ({ ...entry, corrects_id: null, corrected_by_id: null })),
  )
  await settleCorrections(client, plan.entries)
  await put(
    'entry_facet',
    rows.flatMap(({ facets }) => facets),
  )
  await put(
    'entry_link',
    plan.links.map(row => ({
      id: row.id,
      centre_id,
      youth_id: row.youthId,
      from_id: row.fromId,
      to_id: row.toId,
      relation: row.relation,
      created_by: row.createdBy,
      created_at: row.createdAt,
    })),
  )
  await put(
    'task',
    plan.tasks.map(task => plannedTaskRow(site, files, task)),
  )
  await put(
    'file_grant',
    plan.grants.map(row => ({
      id: row.id,
      centre_id,
      youth_id: row.youthId,
      account_id: row.accountId,
      compartments: row.compartments,
      items: row.items,
      mandate_ref: row.mandateRef,
      starts_at: row.startsAt,
      ends_at: row.endsAt,
      requested_by: row.requestedBy,
      approved_by: row.approvedBy,
      revoked_at: row.revokedAt,
    })),
  )
  const house = { site, plan, files, now }
  for (const { table, rows } of DEMO_REGISTERS) await put(table, rows(house))
  const attached = await demoFileRows(house)
  await put('attachment', attached.files)
  await put('attachment_chunk', attached.pieces)
  await putReads(client, plan)
  written.set('trace', plan.reads.length)
  onProgress('entries', plan.entries.length, plan.entries.length)
  return written
}

async function putAccounts(
  put: (table: string, rows: readonly TableRow[]) => Promise<void>,
  { keyring, centreId }: Site,
  plan: DemoPlan,
  now: Date,
): Promise<void> {
  await put(
    'account',
    plan.accounts.map(({ id, login, name, language, profession, languages }) => ({
      id,
      centre_id: centreId,
      login,
      display_name: sealName(keyring, id, name),
      status: 'active',
      language,
      profession,
      languages,
      theme: 'system',
      version: 1,
      created_at: now,
      updated_at: now,
    })),
  )
  await put(
    'account_role',
    plan.accounts.flatMap(({ id, roles }) =>
      roles.map(role => ({ account_id: id, centre_id: centreId, role })),
    ),
  )
  const hasher = createPasswordHasher(keyring, DEMO_COST)
  const secrets: TableRow[] = []
  for (const { id, login } of plan.accounts) {
    const account = DEMO_ACCOUNTS.find(known => known.login === login)
    if (!account) continue
    secrets.push(
      await accountSecretRow(keyring, hasher, id, {
        password: account.password,
        authenticatorSeed: account.totpSecret,
      }),
    )
  }
  await put('account_secret', secrets)
}

function builtFile(keyring: Keyring, { id, alias }: PlannedFile): BuiltFile {
  return { id, alias, wrapped: keyring.newYouthKey(id, EPOCH) }
}

function plannedFileRow(site: Site, file: PlannedFile, plan: DemoPlan): TableRow {
  const signed = plan.entries.filter(entry => entry.youthId === file.id && entry.status !== 'draft')
  const due = plan.tasks
    .filter(task => task.youthId === file.id && task.doneAt === null)
    .flatMap(({ dueOn }) => dueOn ?? [])
  const last = signed.toSorted((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime()).at(-1)
  return {
    ...fileRow(site, file.id, file.alias, { ...file }),
    birth_entry_id: file.birthEntryId,
    name_entry_id: file.nameEntryId,
    next_due_on: due.toSorted().at(0) ?? null,
    last_entry_at: last?.occurredAt ?? null,
  }
}

function builtOf(files: ReadonlyMap<string, BuiltFile>, youthId: string): BuiltFile {
  const file = files.get(youthId)
  if (!file) throw new Error('a row of no file')
  return file
}

function plannedEntryRows(site: Site, files: ReadonlyMap<string, BuiltFile>, entry: PlannedEntry) {
  return entryRows(site, builtOf(files, entry.youthId), entry)
}

async function settleCorrections(client: pg.ClientBase, entries: readonly PlannedEntry[]): Promise<void> {
  const pairs = entries.flatMap(({ id, correctsId }) => (correctsId ? [{ id, corrects: correctsId }] : []))
  const json = JSON.stringify(pairs)
  await client.query(
    `UPDATE entry e SET corrects_id = p.corrects FROM jsonb_to_recordset($1) AS p(id uuid, corrects uuid) WHERE e.id = p.id`,
    [json],
  )
  await client.query(
    `UPDATE entry e SET corrected_by_id = p.id, version = version + 1
     FROM jsonb_to_recordset($1) AS p(id uuid, corrects uuid) WHERE e.id = p.corrects`,
    [json],
  )
}

function plannedTaskRow(site: Site, files: ReadonlyMap<string, BuiltFile>, task: PlannedTask): TableRow {
  const row = taskRow(site, builtOf(files, task.youthId), task)
  return {
    ...row,
    done_by: task.doneBy,
    done_at: task.doneAt,
    status: task.doneAt ? 'done' : 'open',
    created_at: task.createdAt,
    updated_at: task.doneAt ?? task.createdAt,
  }
}

/** Traces keep their trigger: time and leaf hash are the database's own, even in a demo. */
async function putReads(client: pg.ClientBase, plan: DemoPlan): Promise<void> {
  const rows = plan.reads.map(read => ({
    centre_id: plan.centreId,
    account_id: read.accountId,
    roles: read.roles,
    action: read.action,
    outcome: read.outcome,
    compartment: read.compartment,
    youth_id: read.youthId,
    object_ids: read.objectIds,
  }))
  await client.query(
    `INSERT INTO trace (centre_id, account_id, roles, action, outcome, compartment, youth_id, object_ids)
     SELECT centre_id, account_id, roles, action, outcome, compartment, youth_id, object_ids
     FROM jsonb_to_recordset($1) AS r(centre_id uuid, account_id uuid, roles text[], action text, outcome text,
       compartment text, youth_id uuid, object_ids uuid[])`,
    [JSON.stringify(rows)],
  )
}
