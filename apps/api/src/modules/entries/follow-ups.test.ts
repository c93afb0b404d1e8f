import { describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildEntry, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
type Task = { id: string; title: string; dueOn: string; forRole: string; version: number; entryId: string }

const RULES = {
  kind: 'house-rules-acknowledgement',
  occurredAt: '2026-01-31T23:30:00Z',
  answers: { explainedOn: '2026-01-31', language: 'fr' },
}

async function referentWithFile() {
  const referent = await house.person('EDU', 'REF')
  const file = await buildFile(house)
  await nameOnFile(house, file, referent.id, 'referent')
  return { referent, file }
}
async function signed(person: Person, file: BuiltFile, body: object): Promise<string> {
  const draft = await person.call<{ id: string }>(
    'POST',
    `/api/v1/youth-files/${file.id}/entries`,
    body,
    once(),
  )
  expect(draft.status, JSON.stringify(draft.body)).toBe(201)
  const done = await person.call('POST', `/api/v1/entries/${draft.body.id}/signature`, {}, ifMatch(1))
  expect(done.status, JSON.stringify(done.body)).toBe(200)
  return draft.body.id
}
const tasksOf = async (person: Person, file: BuiltFile) =>
  (await person.call<{ tasks: Task[] }>('GET', `/api/v1/youth-files/${file.id}`)).body.tasks
const rowsOf = (file: BuiltFile) =>
  house.rows(
    `SELECT entry_id, follow_up, status, title, kind, kind_version FROM task WHERE youth_id = $1 ORDER BY created_at, follow_up`,
    [file.id],
  )

describe('signing opens what the kind foresees', () => {
  it('counted from the day it happened where the house stands, each once, none of it as somebody’s words', async () => {
    const { referent, file } = await referentWithFile()
    const entryId = await signed(referent, file, RULES)
    expect(await tasksOf(referent, file)).toMatchObject([
      { title: 'Reparler du règlement, après une semaine', dueOn: '2026-02-08', forRole: 'REF', entryId },
      { title: 'Reparler du règlement, après un mois', dueOn: '2026-03-03', forRole: 'REF', entryId },
    ])
    const [row] = await rowsOf(file)
    expect(row).toMatchObject({ title: null, kind: 'house-rules-acknowledgement', kind_version: 2 })
  })

  it('in the language of whoever reads, on the file, on the first page and in the list', async () => {
    const { referent, file } = await referentWithFile()
    await signed(referent, file, RULES)
    for (const [language, word] of [
      ['nl', 'Het reglement opnieuw bespreken, na een week'],
      ['en', 'Talk about the house rules again, after a week'],
    ]) {
      await referent.call('PATCH', '/api/v1/me', { language })
      expect((await tasksOf(referent, file))[0]?.title).toBe(word)
      const listed = await referent.call<{ items: Task[] }>('POST', '/api/v1/tasks/search', { mine: true })
      expect(listed.body.items.map(task => task.title)).toContain(word)
      const today = await referent.call<{ tasks: Task[] }>('GET', '/api/v1/today')
      expect(today.body.tasks.map(task => task.title)).toContain(word)
    }
  })

  it('and a task of a follow-up is ticked off and postponed like any other', async () => {
    const { referent, file } = await referentWithFile()
    await signed(referent, file, RULES)
    const [task] = await tasksOf(referent, file)
    const moved = await referent.call<Task>(
      'PATCH',
      `/api/v1/tasks/${task?.id}`,
      { dueOn: '2027-02-09' },
      ifMatch(1),
    )
    expect(moved.body).toMatchObject({ dueOn: '2027-02-09', title: task?.title })
    const done = await referent.call<Task>(
      'PATCH',
      `/api/v1/tasks/${task?.id}`,
      { status: 'done' },
      ifMatch(2),
    )
    expect(done.body).toMatchObject({ status: 'done' })
  })

  it('also when the signer may add no task: a director signs for the author', async () => {
    const { referent, file } = await referentWithFile()
    const director = await house.person('DIR')
    const id = await buildEntry(house, file, {
      kind: 'risk-assessment',
      authorId: referent.id,
      status: 'draft',
      answers: {
        assessedAt: '2026-11-20T09:00:00Z',
        level: 'moderate',
        next: [{ key: 'a', what: 'Changer de trajet' }],
      },
      occurredAt: new Date('2026-11-20T09:00:00Z'),
    })
    const done = await director.call('POST', `/api/v1/entries/${id}/signature`, {}, ifMatch(1))
    expect(done.status, JSON.stringify(done.body)).toBe(200)
    expect(await tasksOf(referent, file)).toMatchObject([
      { title: 'Relire et valider : l’évaluation des risques', dueOn: '2026-11-22', forRole: 'COO' },
      { title: 'Revoir l’évaluation des risques', dueOn: '2026-12-04', forRole: 'REF' },
      { title: 'Changer de trajet' },
    ])
  })
})

describe('a signed correction', () => {
  it('takes over the open follow-ups, leaves done ones done, and doubles none', async () => {
    const { referent, file } = await referentWithFile()
    const first = await signed(referent, file, RULES)
    const [week] = await tasksOf(referent, file)
    await referent.call('PATCH', `/api/v1/tasks/${week?.id}`, { status: 'done' }, ifMatch(1))
    const correction = { kind: RULES.kind, occurredAt: '2026-01-29T09:00:00Z', correctsId: first }
    const second = await signed(referent, file, correction)
    const third = await signed(referent, file, { ...correction, correctsId: second })
    expect(await tasksOf(referent, file)).toMatchObject([
      { entryId: third, dueOn: '2026-02-28', title: 'Reparler du règlement, après un mois' },
    ])
    expect(await rowsOf(file)).toMatchObject([
      { entry_id: first, follow_up: 'repeatMonth', status: 'dropped' },
      { entry_id: first, follow_up: 'repeatWeek', status: 'done' },
      { entry_id: second, follow_up: 'repeatMonth', status: 'dropped' },
      { entry_id: third, follow_up: 'repeatMonth', status: 'open' },
    ])
  })
})

describe('the database', () => {
  it('opens tasks of one’s own signature only, and never two of one follow-up', async () => {
    const { referent, file } = await referentWithFile()
    const other = await house.person('COO')
    const entryId = await signed(referent, file, RULES)
    const task = JSON.stringify([
      { id: crypto.randomUUID(), follow_up: 'repeatWeek', urgency: 'later', due_on: '2030-01-01' },
    ])
    const before = await rowsOf(file)
    for (const person of [referent, other]) {
      await house.door.group(person.sid, [
        { name: 'open-again', text: 'SELECT app.open_tasks($1, $2::jsonb)', values: [entryId, task] },
      ])
    }
    expect(await rowsOf(file)).toEqual(before)
  })

  it('keeps a task either in somebody’s words or in those of a kind', async () => {
    const { referent, file } = await referentWithFile()
    const entryId = await signed(referent, file, RULES)
    for (const wrong of [
      `title = '\\x00'::bytea`,
      'follow_up = NULL',
      'kind_version = 99',
      'kind = NULL',
      'entry_id = NULL',
    ]) {
      await expect(
        house.client.query(`UPDATE task SET ${wrong} WHERE entry_id = $1`, [entryId]),
      ).rejects.toThrow()
    }
  })
})
