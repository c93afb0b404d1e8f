import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { type BuiltFile, buildAccount, buildCentre, buildFile } from '../../demo/builders.ts'

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
