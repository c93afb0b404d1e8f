import type { Role } from '@havre/policy/roles.ts'
import type pg from 'pg'
import type { Keyring } from '../../crypto/keys.ts'
import { sealName } from '../../modules/accounts/person-name.ts'
import { aliasKey } from '../../modules/youth-files/alias.ts'
import type { DemoPlan } from '../plan.ts'
import { createDice, type Dice } from '../prng.ts'
import type { Progress } from '../write-plan.ts'
import { writeRows } from '../write-rows.ts'
import { byteas, instants, integers, uuids } from './binary-array.ts'
import { type GeneratedFile, generateFile } from './generated-file.ts'
import { setAside } from './set-aside.ts'
import { type Templates, templatesOf } from './templates.ts'
import { writeLaw } from './write-law.ts'

const BATCH = 40
const STAFF: readonly (readonly Role[])[] = [['EDU', 'REF'], ['EDU'], ['LEG'], ['PSY']]
const STAFF_OF_EACH = 15

/**
 * Adds so many generated files to the centre, spread over sixty accounts that cannot sign in. While PostgreSQL writes
 * one batch, the next is being sealed. Answers the number of rows by table.
 */
export async function writeBulk(
  client: pg.ClientBase,
  keyring: Keyring,
  plan: DemoPlan,
  files: number,
  now: Date,
  onProgress: Progress,
): Promise<Map<string, number>> {
  const dice = createDice('havre bulk 1')
  const templates = templatesOf(plan)
  const staff = await writeStaff(client, keyring, plan.centreId, dice, now)
  const kinds = JSON.stringify(templates.kinds)
  const written = new Map<string, number>()
  const putBack = await setAside(client, ['entry', 'entry_facet', 'task'])
  let writing: Promise<void> = Promise.resolve()
  for (let from = 0; from < files; from += BATCH) {
    const batch = generate(
      keyring,
      templates,
      staff,
      dice,
      from,
      Math.min(files, from + BATCH),
      now.getTime(),
    )
    await writing
    onProgress('files', from, files)
    await writeAround(client, plan.centreId, batch, now, written)
    writing = writeEntries(client, plan.centreId, kinds, batch, written)
    // A rejection is met at the next turn or at the end.
    writing.catch(() => undefined)
    // Lets the statement leave before sealing takes the thread again.
    await new Promise(resolve => setImmediate(resolve))
  }
  await writing
  onProgress('files', files, files)
  await putBack()
  for (const [table, rows] of await writeLaw(client, plan.centreId)) count(written, table, rows)
  return written
}

async function writeStaff(
  client: pg.ClientBase,
  keyring: Keyring,
  centreId: string,
  dice: Dice,
  now: Date,
): Promise<string[]> {
  const staff = STAFF.flatMap((roles, group) =>
    Array.from({ length: STAFF_OF_EACH }, (_each, index) => {
      const number = group * STAFF_OF_EACH + index + 1
      return {
        id: dice.uuid(),
        login: `staff${String(number).padStart(2, '0')}`,
        name: `Collègue ${number}`,
        roles,
      }
    }),
  )
  await writeRows(
    client,
    'account',
    staff.map(({ id, login, name }) => ({
      ...{ id, centre_id: centreId, login, display_name: sealName(keyring, id, name), status: 'active' },
      ...{ language: 'fr', theme: 'system', version: 1, created_at: now, updated_at: now },
    })),
  )
  await writeRows(
    client,
    'account_role',
    staff.flatMap(({ id, roles }) => roles.map(role => ({ account_id: id, centre_id: centreId, role }))),
  )
  return staff.map(({ id }) => id)
}

function generate(
  keyring: Keyring,
  templates: Templates,
  staff: readonly string[],
  dice: Dice,
  from: number,
  to: number,
  now: number,
): GeneratedFile[] {
  return Array.from({ length: to - from }, (_each, index) =>
    generateFile(keyring, templates, staff, dice, from + index, now),
  )
}

const INSERT_ENTRIES = `
  INSERT INTO entry (id, centre_id, youth_id, kind, kind_version, compartment, aspect, axes, status, occurred_at, writers,
                     author_id, payload, summary, signed_at, signed_by, created_at, updated_at)
  SELECT u.id, $1, u.youth, k.id, k.version, k.compartment, k.aspect, k.axes, 'signed', u.at, ARRAY[u.author],
         u.author, u.payload, u.summary, u.at, u.author, u.at, u.at
  FROM unnest($2::uuid[], $3::uuid[], $4::int[], $5::timestamptz[], $6::uuid[], $7::bytea[], $8::bytea[])
       AS u(id, youth, kind, at, author, payload, summary)
  JOIN jsonb_to_recordset($9) AS k(n int, id text, version int, compartment text, aspect text, axes text[]) ON k.n = u.kind`
const INSERT_FACETS = `
  INSERT INTO entry_facet (entry_id, centre_id, youth_id, key, value)
  SELECT u.entry, $1, u.youth, u.key, u.value FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) AS u(entry, youth, key, value)`
const INSERT_TASKS = `
  INSERT INTO task (id, centre_id, youth_id, title, urgency, due_on, for_role, status, done_by, done_at, created_by, created_at, updated_at)
  SELECT u.id, $1, u.youth, u.title, 'later', (u.due AT TIME ZONE 'UTC')::date, u.role, CASE WHEN u.done IS NULL THEN 'open' ELSE 'done' END,
         CASE WHEN u.done IS NULL THEN NULL ELSE u.author END, u.done, u.author, $8, $8
  FROM unnest($2::uuid[], $3::uuid[], $4::bytea[], $5::timestamptz[], $6::timestamptz[], $7::uuid[], $9::text[]) AS u(id, youth, title, due, done, author, role)`

type Written = Map<string, number>

function count(written: Written, table: string, rows: number): void {
  written.set(table, (written.get(table) ?? 0) + rows)
}

/** By far the longest statement: the one that runs while the next batch is being sealed. */
async function writeEntries(
  client: pg.ClientBase,
  centreId: string,
  kinds: string,
  files: readonly GeneratedFile[],
  written: Written,
): Promise<void> {
  const entries = files.flatMap(file => file.entries.map(entry => ({ ...entry, youth: file.id })))
  count(written, 'entry', entries.length)
  await client.query({
    name: 'bulk-entries',
    text: INSERT_ENTRIES,
    values: [
      centreId,
      uuids(entries.map(({ id }) => id)),
      uuids(entries.map(({ youth }) => youth)),
      integers(entries.map(({ template }) => template.kind)),
      instants(entries.map(({ at }) => at)),
      uuids(entries.map(({ author }) => author)),
      byteas(entries.map(({ payload }) => payload)),
      byteas(entries.map(({ summary }) => summary)),
      kinds,
    ],
  })
}

/** Everything that is not an entry; keys are checked when they are put back, so facets may come first. */
async function writeAround(
  client: pg.ClientBase,
  centreId: string,
  files: readonly GeneratedFile[],
  now: Date,
  written: Written,
): Promise<void> {
  await writeFiles(client, centreId, files, now)
  const facets = files.flatMap(({ id: youth, entries }) =>
    entries.flatMap(({ id, template }) => template.facets.map(facet => ({ ...facet, id, youth }))),
  )
  await client.query({
    name: 'bulk-facets',
    text: INSERT_FACETS,
    values: [
      centreId,
      uuids(facets.map(({ id }) => id)),
      uuids(facets.map(({ youth }) => youth)),
      facets.map(({ key }) => key),
      facets.map(({ value }) => value),
    ],
  })
  const tasks = files.flatMap(file =>
    file.tasks.map(task => ({ ...task, youth: file.id, author: file.team[0]?.account ?? null })),
  )
  await client.query({
    name: 'bulk-tasks',
    text: INSERT_TASKS,
    values: [
      centreId,
      uuids(tasks.map(({ id }) => id)),
      uuids(tasks.map(({ youth }) => youth)),
      byteas(tasks.map(({ title }) => title)),
      instants(tasks.map(({ dueAt }) => dueAt)),
      instants(tasks.map(({ doneAt }) => doneAt)),
      uuids(tasks.map(({ author }) => author)),
      now,
      tasks.map(({ role }) => role),
    ],
  })
  count(written, 'youth_file', files.length)
  count(written, 'youth_key', files.length)
  count(written, 'file_team', files.length * 4)
  count(written, 'entry_facet', facets.length)
  count(written, 'task', tasks.length)
}

async function writeFiles(
  client: pg.ClientBase,
  centreId: string,
  files: readonly GeneratedFile[],
  now: Date,
): Promise<void> {
  const day = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 10))
  await writeRows(
    client,
    'youth_file',
    files.map(file => ({
      ...{
        id: file.id,
        centre_id: centreId,
        alias: file.alias,
        alias_key: aliasKey(file.alias),
        phase: file.phase,
      },
      ...{
        arrived_on: day(file.arrivedAt),
        left_on: day(file.leftAt),
        birth_on: day(file.bornAt),
        gender: file.gender,
      },
      ...{ languages: [file.language], version: 1, created_at: new Date(file.arrivedAt), updated_at: now },
      next_due_on: day(file.tasks.find(({ doneAt }) => doneAt === null)?.dueAt ?? null),
      last_entry_at: new Date(file.entries.at(-1)?.at ?? file.arrivedAt),
    })),
  )
  await writeRows(
    client,
    'youth_key',
    files.map(({ id, wrapped }) => ({ youth_id: id, centre_id: centreId, epoch: 1, wrapped })),
  )
  // Who worked with somebody long gone is no longer named on the file.
  const ended = (file: GeneratedFile) =>
    file.leftAt !== null && file.leftAt < now.getTime() - 180 * 86_400_000 ? new Date(file.leftAt) : null
  await writeRows(
    client,
    'file_team',
    files.flatMap(file =>
      file.team.map(({ id, account, function: role }) => ({
        ...{ id, centre_id: centreId, youth_id: file.id, account_id: account, function: role },
        since: new Date(file.arrivedAt),
        until: ended(file),
      })),
    ),
  )
}
