import { setTimeout as pause } from 'node:timers/promises'
import type { Import, ImportCheck, ImportPlan } from '@havre/contracts/imports.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { HEAD, ROW, workbook } from '../../../test/import-tables.ts'
import { buildFile } from '../../demo/builders.ts'

const house = await openHouse()
const BYTES = { 'content-type': 'application/octet-stream' }

let coordinator: Person
beforeAll(async () => {
  coordinator = await house.person('COO')
})

const upload = (who: Person, text: string | Buffer, headers: object = once()) =>
  who.call<Import>('POST', '/api/v1/imports', Buffer.from(text), { ...BYTES, ...headers })
const get = (id: string, who = coordinator) => who.call<Import>('GET', `/api/v1/imports/${id}`)
const check = (id: string) => coordinator.call<ImportCheck>('POST', `/api/v1/imports/${id}/check`, {})
const run = async (id: string) => {
  const { body } = await get(id)
  return coordinator.call<Import>('POST', `/api/v1/imports/${id}/run`, {}, ifMatch(body.version))
}
const plan = (made: Import, change: Partial<ImportPlan> = {}) =>
  coordinator.call<Import>(
    'PUT',
    `/api/v1/imports/${made.id}/plan`,
    { ...withSubject(made), ...change },
    ifMatch(made.version),
  )
/** The guesses, and the one code that a note must bear and the table does not give. */
function withSubject({ table }: Import): ImportPlan {
  if (!table) throw new Error('the table is gone')
  const fixed = [{ to: 'kind.educ-note.subject', code: 'dailyLife' }]
  return { ...table.plan, sheets: table.plan.sheets.map(sheet => ({ ...sheet, fixed })) }
}
async function finished(id: string): Promise<Import> {
  for (let turn = 0; turn < 400; turn++) {
    const { body } = await get(id)
    if (body.status !== 'running') return body
    await pause(50)
  }
  throw new Error('the run does not end')
}
/** A table brought in, mapped as guessed, and written. */
async function imported(text: string): Promise<Import> {
  const { body } = await upload(coordinator, text)
  await plan(body)
  expect((await run(body.id)).status).toBe(200)
  return finished(body.id)
}
const filesOf = (id: string) =>
  house.rows(
    'SELECT f.* FROM youth_file f JOIN data_import_file m ON m.youth_id = f.id WHERE m.import_id = $1 ORDER BY f.id',
    [id],
  )

describe('a coordinator', () => {
  it('sees columns, samples and guesses, and nothing of the table lies readable in the database', async () => {
    const { status, body } = await upload(coordinator, `${HEAD}\n${ROW(1)}\n${ROW(2)}`)
    expect(status).toBe(201)
    expect(body.table?.sheets[0]).toMatchObject({ rows: 2 })
    expect(body.table?.sheets[0]?.columns[1]).toEqual({
      header: 'Prénom',
      samples: ['Prénom1', 'Prénom2'],
      filled: 2,
    })
    expect(body.table?.guessed).toBe(true)
    expect(body.table?.plan.sheets[0]?.columns.map(({ to }) => to)).toEqual([
      ...['file.oldCode', 'identity.firstName', 'identity.lastName', 'identity.birthDate', 'file.gender'],
      ...['file.languages', 'file.arrivedOn', 'file.phase', 'party.guardian.name', 'party.guardian.phone'],
      ...['mandate.authority', 'kind.educ-note.facts', 'kind.educ-note.when'],
    ])
    const kept = await house.rows(
      'SELECT p.bytes, i.plan, i.table_key FROM data_import_part p JOIN data_import i ON i.id = p.import_id',
    )
    expect(kept.length).toBeGreaterThan(0)
    for (const row of kept) expect(Object.values(row).join(' ')).not.toMatch(/Prénom|Tutrice|SAJ/)
  })

  it('learns every problem by row before anything is written', async () => {
    const twice = await buildFile(house, { alias: 'Saule 777' })
    const rows = [
      ROW(10, { birth: '31/02/2009' }),
      ROW(11, { gender: 'zèbre' }),
      ROW(12, { birth: '#REF!' }),
      ROW(13).replace('A-13', 'A-10'),
    ]
    const { body } = await upload(coordinator, [HEAD, ...rows].join('\n'))
    await plan(body)
    const before = await house.rows('SELECT count(*) FROM youth_file')
    const { body: found } = await check(body.id)
    const seen = found.problems.map(({ code, to, rows: at }) => [code, to, at])
    expect(seen).toContainEqual(['not-a-date', 'identity.birthDate', [2]])
    expect(seen).toContainEqual(['unknown-word', 'file.gender', [3]])
    expect(seen).toContainEqual(['cell-error', 'identity.birthDate', [4]])
    expect(seen).toContainEqual(['code-twice', 'file.oldCode', [5]])
    expect(found.counts).toEqual({ files: 4, identities: 8 + 2, mandates: 4, parties: 4, entries: 4 })
    expect(JSON.stringify(found)).not.toMatch(/Prénom|zèbre|Tutrice/)
    expect((await run(body.id)).body).toMatchObject({ rule: 'import-has-errors' })
    expect(await house.rows('SELECT count(*) FROM youth_file')).toEqual(before)
    expect(twice.alias).toBe('Saule 777')
  })

  it('says what the words of the old system become, and leaves rows out', async () => {
    const { body } = await upload(
      coordinator,
      [HEAD, ROW(20, { gender: 'zèbre' }), ROW(21, { birth: '31/02/2009' })].join('\n'),
    )
    const words = await coordinator.call<{ items: object[] }>('POST', `/api/v1/imports/${body.id}/words`, {
      sheet: 0,
      column: 4,
      to: 'file.gender',
    })
    expect(words.body.items).toContainEqual({ word: 'zèbre', count: 1, code: null })
    const given = withSubject(body)
    const sheets = given.sheets.map(sheet => ({
      ...sheet,
      columns: sheet.columns.map(column =>
        column.to === 'file.gender' ? { ...column, words: [{ word: 'Zebre', code: 'other' }] } : column,
      ),
    }))
    expect((await plan(body, { sheets, leaveOut: [3] })).status).toBe(200)
    expect((await check(body.id)).body).toMatchObject({ errors: 0, counts: { files: 1 } })
  })

  it('writes everything under keys of its own, signed by whoever brought it, marked as taken over', async () => {
    const { body } = await upload(coordinator, `${HEAD}\n${ROW(30)}\n${ROW(31)}`)
    await plan(body, { retained: true })
    await run(body.id)
    const done = await finished(body.id)
    expect(done).toMatchObject({ status: 'done', files: 2, table: null })
    expect(await house.rows('SELECT n FROM data_import_part WHERE import_id = $1', [body.id])).toEqual([])
    const files = await filesOf(body.id)
    expect(files).toHaveLength(2)
    const [file] = files
    expect(file).toMatchObject({ phase: 'left', gender: 'girl', languages: ['fr', 'ti'] })
    const found = await coordinator.call<{ items: { file: { id: string; age: number } }[] }>(
      'POST',
      '/api/v1/youth-files/name-search',
      { name: 'Prénom30 Nom30', reason: 'paper' },
    )
    expect(found.body.items).toHaveLength(1)
    const youthId = found.body.items[0]?.file.id ?? ''
    const parties = await coordinator.call('GET', `/api/v1/youth-files/${youthId}/parties`)
    expect(parties.body).toMatchObject({
      items: [{ role: 'guardian', name: 'Tutrice 30', mayCall: 'unknown' }],
    })
    const stays = await coordinator.call('GET', `/api/v1/youth-files/${youthId}/stays`)
    expect(stays.body).toMatchObject({ mandates: [{ authority: 'SAJ de synthèse', startsOn: '2025-02-01' }] })
    const timeline = await coordinator.call<{
      items: { id: string; kind: string; occurredAt: string; takenOverOn: string }[]
    }>('POST', `/api/v1/youth-files/${youthId}/timeline`, {})
    const note = timeline.body.items.find(item => item.kind === 'educ-note')
    expect(note).toMatchObject({
      status: 'signed',
      occurredAt: '2025-02-03T13:30:00.000Z',
      author: { id: coordinator.id },
    })
    expect(note?.takenOverOn).toMatch(/^\d{4}-\d\d-\d\d$/)
    const entry = await coordinator.call('GET', `/api/v1/entries/${note?.id}`)
    expect(entry.body).toMatchObject({ answers: { facts: 'Première note 30', subject: 'dailyLife' } })
    expect(await house.rows('SELECT birth_on::text FROM youth_file WHERE id = $1', [youthId])).toEqual([
      { birth_on: '2009-03-03' },
    ])
    expect(await house.rows('SELECT id FROM task WHERE youth_id = $1', [youthId])).toEqual([])
  })

  it('brings the records of a second sheet to the youths whose old code they bear', async () => {
    const youths = [
      ['Code', 'Prénom', 'Nom', 'Né le', 'Arrivée', 'Statut'],
      ['A-80', 'Prénom80', 'Nom80', '01/03/2009', '2025-02-01', 'sorti'],
      ['A-81', 'Prénom81', 'Nom81', '02/03/2009', '2025-02-01', 'sorti'],
    ]
    const notes = [
      ['Code', 'Note', 'Date de la note'],
      ['A-81', 'Une note', '03/02/2025'],
      ['A-81', 'Une autre note', '04/02/2025'],
      ['A-99', 'La note de personne', '05/02/2025'],
    ]
    const { body } = await upload(coordinator, workbook([youths, notes]))
    expect(body.table?.plan.sheets.map(({ use }) => use)).toEqual(['files', 'records'])
    await plan(body)
    const { body: found } = await check(body.id)
    expect(found.counts).toMatchObject({ files: 2, entries: 2 })
    expect(found.problems).toMatchObject([{ code: 'code-unknown', sheet: 1, to: 'file.oldCode', rows: [4] }])

    const { body: mended } = await upload(coordinator, workbook([youths, notes.slice(0, 3)]))
    await plan(mended)
    await run(mended.id)
    expect(await finished(mended.id)).toMatchObject({ status: 'done', files: 2 })
    const written = await Promise.all(
      (await filesOf(mended.id)).map(async file => {
        const { body: timeline } = await coordinator.call<{ items: { id: string; kind: string }[] }>(
          'POST',
          `/api/v1/youth-files/${file.id}/timeline`,
          {},
        )
        const ids = timeline.items.flatMap(({ id, kind }) => (kind === 'educ-note' ? [id] : []))
        const entries = ids.map(id => coordinator.call<{ answers: object }>('GET', `/api/v1/entries/${id}`))
        return (await Promise.all(entries)).map(({ body: entry }) => entry.answers)
      }),
    )
    const [none, both] = written.toSorted((a, b) => a.length - b.length)
    expect(none).toEqual([])
    expect(both).toHaveLength(2)
    expect(both).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ facts: 'Une note' }),
        expect.objectContaining({ facts: 'Une autre note' }),
      ]),
    )
  })

  it('does not flood the handover with what is old', async () => {
    await imported(`${HEAD}\n${ROW(40)}`)
    const { status, body } = await coordinator.call('POST', '/api/v1/handover/search', {})
    expect(status).toBe(200)
    expect(JSON.stringify(body)).not.toContain('educ-note')
  })

  it('is told of files that are here already, by old code and by name with birth date', async () => {
    const done = await imported(`${HEAD}\n${ROW(50)}`)
    const { body } = await upload(coordinator, [HEAD, ROW(50), ROW(50).replace('A-50', 'B-50')].join('\n'))
    await plan(body)
    const { body: found } = await check(body.id)
    const [file] = await filesOf(done.id)
    expect(found.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['code-taken', 'same-person-here', 'same-person']),
    )
    expect(found.alike[0]).toMatchObject({ row: 2, youthId: file?.id })
    const [trace] = await house.rows(
      `SELECT reason FROM trace WHERE action = 'name.search' AND reason = 'duplicate' LIMIT 1`,
    )
    expect(trace).toEqual({ reason: 'duplicate' })
  })

  it('undoes it all while nobody has touched it, keys included', async () => {
    const done = await imported([HEAD, ROW(60), ROW(61)].join('\n'))
    const files = (await filesOf(done.id)).map(file => file.id)
    const undone = await coordinator.call<Import>(
      'POST',
      `/api/v1/imports/${done.id}/undoing`,
      { reason: 'trial' },
      ifMatch(done.version),
    )
    expect(undone.body).toMatchObject({ status: 'undone' })
    for (const table of ['youth_key', 'entry', 'party', 'mandate', 'stay', 'name_token', 'entry_facet'])
      expect(await house.rows(`SELECT 1 FROM ${table} WHERE youth_id = ANY ($1)`, [files])).toEqual([])
    expect(await house.rows('SELECT 1 FROM youth_file WHERE id = ANY ($1)', [files])).toEqual([])
    const traces = await house.rows(
      `SELECT reason, count FROM trace WHERE action = 'import.undone' AND $1 = ANY (object_ids)`,
      [done.id],
    )
    expect(traces).toContainEqual({ reason: 'trial', count: 2 })
    // The same table can be brought in again.
    expect(await imported([HEAD, ROW(60), ROW(61)].join('\n'))).toMatchObject({ status: 'done' })
  })

  it('cannot undo what somebody has touched, and is told which file it was', async () => {
    const done = await imported([HEAD, ROW(70), ROW(71)].join('\n'))
    const [file] = await filesOf(done.id)
    const touched = () => coordinator.call(`GET`, `/api/v1/imports/${done.id}/touched`)
    expect((await touched()).body).toEqual({ files: 2, touched: [] })
    await coordinator.call('GET', `/api/v1/youth-files/${file?.id}`)
    expect((await touched()).body).toEqual({ files: 2, touched: [] })
    await coordinator.call(
      'POST',
      `/api/v1/youth-files/${file?.id}/tasks`,
      { title: 'Appeler', urgency: 'later' },
      once(),
    )
    expect((await touched()).body).toEqual({ files: 2, touched: [{ youthId: file?.id, alias: file?.alias }] })
    const refused = await coordinator.call(
      'POST',
      `/api/v1/imports/${done.id}/undoing`,
      { reason: 'other' },
      ifMatch(done.version),
    )
    expect([refused.status, refused.body]).toMatchObject([422, { rule: 'import-touched' }])
    expect(await filesOf(done.id)).toHaveLength(2)
  })
})
