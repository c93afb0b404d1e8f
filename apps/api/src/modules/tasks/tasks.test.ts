import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { type BuiltFile, buildAccount, buildCentre, buildEntry, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
type Task = { id: string; title: string; version: number; dueOn: string | null; status: string }
type Page = { items: Task[]; nextCursor: string | null }

let educator: Person
let file: BuiltFile
beforeAll(async () => {
  educator = await house.person('EDU')
  file = await buildFile(house)
})
const create = (body: object, of = file, key = once()) =>
  educator.call<Task>('POST', `/api/v1/youth-files/${of.id}/tasks`, body, key)
const search = (person: Person, body: object) => person.call<Page>('POST', '/api/v1/tasks/search', body)

describe('a task', () => {
  it('is made once, its words sealed, and its date becomes the file’s next', async () => {
    const own = await buildFile(house)
    const key = once()
    const task = { title: 'Accompagner chez le dentiste', dueOn: '2026-12-03', urgency: 'thisWeek' }
    const made = await create(task, own, key)
    expect([made.status, made.body.title]).toEqual([201, task.title])
    expect((await create(task, own, key)).body.id).toBe(made.body.id)
    const rows = await house.rows('SELECT title FROM task WHERE youth_id = $1', [own.id])
    expect(rows).toHaveLength(1)
    expect(String(rows[0]?.title)).not.toContain('dentiste')
    const opened = await educator.call<{ nextDueOn: string }>('GET', `/api/v1/youth-files/${own.id}`)
    expect(opened.body.nextDueOn).toBe('2026-12-03')

    const done = await educator.call<Task>(
      'PATCH',
      `/api/v1/tasks/${made.body.id}`,
      { status: 'done' },
      ifMatch(1),
    )
    expect(done.body).toMatchObject({ status: 'done', version: 2 })
    const after = await educator.call<{ nextDueOn: null }>('GET', `/api/v1/youth-files/${own.id}`)
    expect(after.body.nextDueOn).toBeNull()
    const traces = await house.rows(
      `SELECT action FROM trace WHERE object_ids = ARRAY[$1::uuid] ORDER BY id`,
      [made.body.id],
    )
    expect(traces.map(trace => trace.action)).toEqual(['task.insert', 'task.update'])
  })

  it('changed with an old version answers 412 with the task as it is now', async () => {
    const { body } = await create({ title: 'Appeler' })
    await educator.call('PATCH', `/api/v1/tasks/${body.id}`, { dueOn: '2026-12-24' }, ifMatch(1))
    const late = await educator.call('PATCH', `/api/v1/tasks/${body.id}`, { status: 'dropped' }, ifMatch(1))
    expect([late.status, late.body.currentVersion]).toEqual([412, 2])
    expect(late.body.current).toMatchObject({ status: 'open', dueOn: '2026-12-24' })
  })

  it('is for nobody outside the house', async () => {
    const abroad = await buildAccount(await buildCentre(house.client, house.keyring), ['EDU'])
    const [before] = await house.rows('SELECT count(*)::int AS n FROM task')
    for (const forAccountId of [abroad, randomUUID()]) {
      expect((await create({ title: 'Appeler', forAccountId })).status).toBe(404)
    }
    expect(await house.rows('SELECT count(*)::int AS n FROM task')).toEqual([before])
  })
})

describe('a day of recall', () => {
  it('comes before the due date, moves with a task that comes back, and goes when the task moves before it', async () => {
    const own = await buildFile(house)
    const late = await create({ title: 'Appeler', dueOn: '2026-12-03', remindOn: '2026-12-04' }, own)
    expect([late.status, late.body]).toMatchObject([
      422,
      { rule: 'reminder-after-due', errors: [{ pointer: '#/remindOn' }] },
    ])
    const weekly = { title: 'Appeler', dueOn: '2026-11-06', remindOn: '2026-11-04', repeats: 'weekly' }
    const made = await create(weekly, own)
    expect(made.body).toMatchObject({ remindOn: '2026-11-04' })
    const change = (body: object, version: number) =>
      educator.call<Task>('PATCH', `/api/v1/tasks/${made.body.id}`, body, ifMatch(version))
    expect((await change({ remindOn: '2026-11-07' }, 1)).status).toBe(422)
    expect((await change({ remindOn: '2026-11-05' }, 1)).body).toMatchObject({ remindOn: '2026-11-05' })
    expect((await change({ status: 'done' }, 2)).status).toBe(200)
    const [next] = await house.rows(`SELECT due_on - remind_on AS days FROM task WHERE follows_id = $1`, [
      made.body.id,
    ])
    expect(next).toEqual({ days: 1 })
    expect((await change({ dueOn: '2026-11-02' }, 3)).body).toMatchObject({
      dueOn: '2026-11-02',
      remindOn: null,
    })
    expect((await change({ remindOn: '2026-11-01' }, 4)).body).toMatchObject({ remindOn: '2026-11-01' })
    expect((await change({ remindOn: null }, 5)).body).toMatchObject({ remindOn: null })
  })
})

describe('the list of tasks', () => {
  it('of mine holds what is for me by name or for a role of mine, the earliest first', async () => {
    const nurse = await house.person('NGT')
    await create({ title: 'pour tous', dueOn: '2026-12-02' })
    await create({ title: 'pour la nuit', dueOn: '2026-12-05', forRole: 'NGT' })
    await create({ title: 'pour moi', dueOn: '2026-12-04', forAccountId: nurse.id })
    await create({ title: 'pour une autre', forRole: 'NGT', forAccountId: educator.id })
    await create({ title: 'sans date', forRole: 'NGT' })
    const mine = await search(nurse, { mine: true })
    expect(mine.body.items.map(task => task.title)).toEqual(['pour moi', 'pour la nuit', 'sans date'])
    const soon = await search(nurse, { mine: true, dueBefore: '2026-12-05' })
    expect(soon.body.items.map(task => task.title)).toEqual(['pour moi'])
    const today = await nurse.call<{ tasks: Task[] }>('GET', '/api/v1/today')
    expect(today.body.tasks.map(task => task.title)).toEqual(['pour moi', 'pour la nuit', 'sans date'])
  })

  it('comes in pages that lose and repeat nothing, with and without dates', async () => {
    const all = (await search(educator, { limit: 100 })).body.items.map(task => task.id)
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const { body }: { body: Page } = await search(educator, { limit: 2, ...(cursor ? { cursor } : {}) })
      seen.push(...body.items.map(task => task.id))
      cursor = body.nextCursor
    } while (cursor)
    expect(seen).toEqual(all)
    expect(new Set(seen).size).toBe(seen.length)
  })
})

describe('a task that comes back', () => {
  it('opens the next one when it is done, once, and takes it back when it is reopened', async () => {
    const own = await buildFile(house)
    const made = await create({ title: 'Vérifier le détecteur', dueOn: '2026-11-02', repeats: 'weekly' }, own)
    expect(made.body).toMatchObject({ repeats: 'weekly' })
    const change = (id: string, version: number, status: string) =>
      educator.call<Task>('PATCH', `/api/v1/tasks/${id}`, { status }, ifMatch(version))
    const rows = () =>
      house.rows(
        `SELECT id, status, due_on::text, follows_id FROM task WHERE youth_id = $1 ORDER BY due_on`,
        [own.id],
      )
    expect((await change(made.body.id, 1, 'done')).status).toBe(200)
    expect((await change(made.body.id, 1, 'done')).status).toBe(412)
    const [, next, ...more] = await rows()
    expect(more).toEqual([])
    expect(next).toMatchObject({ status: 'open', follows_id: made.body.id })
    const listed = await educator.call<{ tasks: Task[] }>('GET', `/api/v1/youth-files/${own.id}`)
    expect(listed.body.tasks.map(task => task.title)).toEqual(['Vérifier le détecteur'])
    expect((await change(made.body.id, 2, 'open')).status).toBe(200)
    expect((await rows()).map(row => row.status)).toEqual(['open', 'dropped'])
    expect((await change(made.body.id, 3, 'done')).status).toBe(200)
    expect((await rows()).map(row => row.status)).toEqual(['done', 'dropped', 'open'])
  })

  it('needs a date to come back from, and keeps it', async () => {
    const refused = await create({ title: 'Appeler', repeats: 'daily' })
    expect([refused.status, refused.body]).toMatchObject([422, { rule: 'repeats-from-a-date' }])
    const made = await create({ title: 'Appeler', repeats: 'daily', dueOn: '2026-11-02' })
    const without = await educator.call('PATCH', `/api/v1/tasks/${made.body.id}`, { dueOn: null }, ifMatch(1))
    expect(without.status).toBe(422)
  })

  it('may come from an act of the same file that its maker reads, and from no other', async () => {
    const other = await buildFile(house)
    const author = await buildAccount(house, ['COO'])
    const mine = await buildEntry(house, file, { authorId: author, kind: 'house-log' })
    const theirs = await buildEntry(house, other, { authorId: author, kind: 'house-log' })
    const hidden = await buildEntry(house, file, { authorId: author, kind: 'psy-note' })
    expect((await create({ title: 'Appeler', entryId: mine })).body).toMatchObject({ entryId: mine })
    for (const entryId of [theirs, hidden, randomUUID()])
      expect((await create({ title: 'Appeler', entryId })).status).toBe(404)
  })
})
