import { type ChildProcess, spawn } from 'node:child_process'
import { once as event } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Import } from '@havre/contracts/imports.ts'
import { afterAll, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'

const house = await openHouse()
const coordinator = await house.person('COO')
const services: ChildProcess[] = []
afterAll(() => {
  for (const service of services) service.kill('SIGKILL')
})

const HEAD = 'Code;Prénom;Nom;Né le;Arrivée;Statut;Tuteur'
const table = (name: string, rows: number) =>
  [
    HEAD,
    ...Array.from(
      { length: rows },
      (_, n) => `${name}-${n};Prénom${n};Nom${name};01/02/2009;2025-02-01;sorti;T`,
    ),
  ].join('\n')
const upload = (text: string, who: Person = coordinator) =>
  who.call<Import>('POST', '/api/v1/imports', Buffer.from(text), {
    'content-type': 'application/octet-stream',
    ...once(),
  })
const get = async (id: string) => (await coordinator.call<Import>('GET', `/api/v1/imports/${id}`)).body
const run = (made: Import) =>
  coordinator.call<Import>('POST', `/api/v1/imports/${made.id}/run`, {}, ifMatch(made.version))
const until = async (id: string, holds: (now: Import) => boolean) => {
  for (let turn = 0; turn < 1_200; turn++) {
    const now = await get(id)
    if (holds(now)) return now
    await pause(25)
  }
  throw new Error('it never came true')
}
const files = async () => Number((await house.rows('SELECT count(*) AS n FROM youth_file'))[0]?.n)

it('a run that is stopped leaves nothing, and its table can be run again', async () => {
  const { body: made } = await upload(table('C', 300))
  const before = await files()
  expect((await run(made)).body).toMatchObject({ status: 'running', progress: { total: 300 } })
  const asked = await coordinator.call<Import>('POST', `/api/v1/imports/${made.id}/cancelling`, {})
  expect(asked.status).toBe(200)
  const stopped = await until(made.id, now => now.status !== 'running')
  expect(stopped).toMatchObject({ status: 'open', stopped: 'cancelled' })
  expect(await files()).toBe(before)
  await run(stopped)
  expect(await until(made.id, now => now.status !== 'running')).toMatchObject({ status: 'done', files: 300 })
  expect(await files()).toBe(before + 300)
})

it('two runs of one house at once: the second is refused with words, and waits for the first', async () => {
  const { body: first } = await upload(table('D', 200))
  const { body: second } = await upload(table('E', 3))
  expect((await run(first)).status).toBe(200)
  const refused = await run(second)
  expect([refused.status, refused.body]).toMatchObject([422, { rule: 'import-under-way' }])
  expect(await until(first.id, now => now.status !== 'running')).toMatchObject({ status: 'done' })
  expect((await run(second)).status).toBe(200)
  expect(await until(second.id, now => now.status !== 'running')).toMatchObject({ status: 'done' })
})

it('a kill −9 in the middle leaves nothing, and the import says that it was interrupted', async () => {
  const { body: made } = await upload(table('K', 1_000))
  const before = await files()
  const script = join(import.meta.dirname, '../../../test/upload-service.ts')
  const service = spawn(process.execPath, [script, house.adminUrl], { stdio: ['ignore', 'pipe', 'inherit'] })
  services.push(service)
  const [port] = await event(service.stdout, 'data')
  const begun = await fetch(`http://127.0.0.1:${String(port).trim()}/api/v1/imports/${made.id}/run`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${coordinator.token}`,
      'content-type': 'application/json',
      'if-match': `"${made.version}"`,
    },
    body: '{}',
  })
  expect(begun.status).toBe(200)
  await until(made.id, now => (now.progress?.done ?? 0) > 0)
  service.kill('SIGKILL')
  await event(service, 'exit')
  // A minute later, as far as the house can tell.
  await house.rows(`UPDATE data_import SET beat_at = now() - interval '2 minutes' WHERE id = $1`, [made.id])
  expect(await get(made.id)).toMatchObject({ status: 'open', stopped: 'interrupted' })
  expect(await files()).toBe(before)
  for (const name of ['entry', 'party', 'stay', 'data_import_file'])
    expect(
      await house.rows(
        `SELECT 1 FROM ${name} x WHERE NOT EXISTS (SELECT FROM youth_file f WHERE f.id = x.youth_id)`,
      ),
    ).toEqual([])
}, 60_000)

it('1,000 rows are written in one go', async () => {
  const { body: made } = await upload(table('M', 1_000))
  const began = performance.now()
  await run(made)
  expect(await until(made.id, now => now.status !== 'running')).toMatchObject({
    status: 'done',
    files: 1_000,
    entries: 3_000,
  })
  console.info(`1,000 rows, 3,000 claims, 1,000 people around: ${Math.round(performance.now() - began)} ms`)
}, 120_000)

it('the table is for whoever brought it; a director sees that it was, an educator or an administrator nothing', async () => {
  const { body: made } = await upload(table('P', 2))
  const path = `/api/v1/imports/${made.id}`
  const director = await house.person('DIR')
  const colleague = await house.person('COO')
  for (const reader of [director, colleague])
    expect((await reader.call('GET', path)).body).toMatchObject({
      status: 'open',
      table: null,
      can: { change: false, run: false },
    })
  expect((await director.call('GET', '/api/v1/imports')).body).toMatchObject({ can: { add: false } })
  expect((await upload(table('Q', 1), director)).status).toBe(404)
  expect((await colleague.call('POST', `${path}/check`, {})).status).toBe(404)
  expect((await colleague.call('POST', `${path}/run`, {}, ifMatch(made.version))).status).toBe(404)
  for (const role of ['ADM', 'EDU', 'REF', 'LEG', 'GUA', 'AUD', 'DPO'] as const) {
    const other = await house.person(role)
    expect([role, (await other.call('GET', path)).status]).toEqual([role, 404])
    expect([role, (await upload(table('R', 1), other)).status]).toEqual([role, 404])
  }
})

it('the database itself shows the pieces to nobody else, takes no mark outside a run and no foreign file', async () => {
  const { body: made } = await upload(table('S', 2))
  const colleague = await house.person('COO')
  const as = (who: Person, query: string) =>
    house.door.group(who.sid, [{ name: query.slice(0, 60), text: query, values: [] }])
  const pieces = `SELECT n FROM data_import_part WHERE import_id = '${made.id}'`
  expect((await as(coordinator, pieces))[0]).not.toEqual([])
  expect((await as(colleague, pieces))[0]).toEqual([])
  const [file] = await house.rows('SELECT id, centre_id FROM youth_file LIMIT 1')
  await expect(
    as(
      coordinator,
      `INSERT INTO data_import_file (youth_id, centre_id, import_id) VALUES ('${file?.id}', '${file?.centre_id}', '${made.id}')`,
    ),
  ).rejects.toMatchObject({ code: '42501' })
  const [entry] = await house.rows('SELECT * FROM entry LIMIT 1')
  await expect(
    as(
      coordinator,
      `INSERT INTO entry (centre_id, youth_id, kind, kind_version, compartment, occurred_at, writers, author_id, payload, summary, taken_over_on)
       VALUES ('${file?.centre_id}', '${file?.id}', '${entry?.kind}', ${entry?.kind_version}, 'IDENT', now(), ARRAY['${coordinator.id}'::uuid],
               '${coordinator.id}', '\\x00', '\\x00', current_date)`,
    ),
  ).rejects.toMatchObject({ code: '42501' })
})

it('a table is gone after a day, and when it is put away', async () => {
  const { body: made } = await upload(table('T', 2))
  await house.rows(`UPDATE data_import SET created_at = now() - interval '25 hours' WHERE id = $1`, [made.id])
  expect(await get(made.id)).toMatchObject({ status: 'expired', table: null })
  const { body: other } = await upload(table('U', 2))
  expect((await coordinator.call('DELETE', `/api/v1/imports/${other.id}`)).status).toBe(204)
  expect((await coordinator.call('GET', `/api/v1/imports/${other.id}`)).status).toBe(404)
  const left = await house.rows('SELECT 1 FROM data_import_part WHERE import_id = ANY ($1)', [
    [made.id, other.id],
  ])
  expect(left).toEqual([])
})

it('what is undone after seven days is refused, and a mapping is kept without a value', async () => {
  const { body: made } = await upload(table('V', 1))
  await run(made)
  const done = await until(made.id, now => now.status !== 'running')
  await house.rows(`UPDATE data_import_file SET made_at = now() - interval '8 days' WHERE import_id = $1`, [
    made.id,
  ])
  const undone = await coordinator.call(
    'POST',
    `/api/v1/imports/${made.id}/undoing`,
    { reason: 'other' },
    ifMatch(done.version),
  )
  expect(undone.body).toMatchObject({ rule: 'import-too-old' })
  const columns = [{ header: 'Né le', to: 'identity.birthDate' }]
  const kept = await coordinator.call('POST', '/api/v1/import-mappings', { name: 'Tableur', columns }, once())
  expect(kept.body).toMatchObject({ name: 'Tableur', columns })
  const [row] = await house.rows('SELECT body FROM import_mapping')
  expect(String(row?.body)).not.toMatch(/Tableur|Né le/)
})

it('a sheet that is refused says why and leaves nothing', async () => {
  const before = await house.rows('SELECT count(*) FROM data_import')
  const refused = await upload('<html><table>')
  expect([refused.status, refused.body]).toMatchObject([
    422,
    { rule: 'table-refused', errors: [{ code: 'not-a-table' }] },
  ])
  const large = await upload('a'.repeat(11 * 1024 * 1024))
  expect(large.body).toMatchObject({ rule: 'table-refused', errors: [{ code: 'too-large' }] })
  expect(await house.rows('SELECT count(*) FROM data_import')).toEqual(before)
})
