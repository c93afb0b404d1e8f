import { beforeAll, describe, expect, it } from 'vitest'
import { once, openHouse, type Person } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildEntry, buildFile, buildTask } from '../../demo/builders.ts'

const house = await openHouse()
type Items = { items: { person: { id: string }; ground: string }[] }

let coordinator: Person
let director: Person
let educator: Person
beforeAll(async () => {
  coordinator = await house.person('COO')
  director = await house.person('DIR')
  educator = await house.person('EDU', 'REF')
})

const path = (file: BuiltFile) => `/api/v1/youth-files/${file.id}/exclusions`
const keepAway = (by: Person, file: BuiltFile, accountId: string, ground = 'kinship') =>
  by.call<Items>('POST', path(file), { accountId, ground }, once())
const opens = async (person: Person, file: BuiltFile) =>
  (await person.call('GET', `/api/v1/youth-files/${file.id}`)).status

async function namedFile(): Promise<BuiltFile> {
  const file = await buildFile(house, { phase: 'integration' })
  await nameOnFile(house, file, educator.id, 'referent')
  return file
}

describe('who is kept away from a file', () => {
  it('loses it at once, whatever opened it, with the part in the team; the tasks go to the coordination', async () => {
    const file = await namedFile()
    await buildEntry(house, file, { authorId: educator.id })
    const task = await buildTask(house, file, {
      title: 'Appeler l’école',
      createdBy: coordinator.id,
      forAccount: educator.id,
    })
    expect(await opens(educator, file)).toBe(200)
    expect((await keepAway(coordinator, file, educator.id)).status).toBe(204)
    expect((await coordinator.call<Items>('GET', path(file))).body.items).toEqual([
      expect.objectContaining({ person: expect.objectContaining({ id: educator.id }), ground: 'kinship' }),
    ])
    expect(await opens(educator, file)).toBe(404)
    const timeline = await educator.call('POST', `/api/v1/youth-files/${file.id}/timeline`, {})
    expect(timeline.status).toBe(404)
    expect(
      await house.rows('SELECT until IS NULL AS named FROM file_team WHERE youth_id = $1', [file.id]),
    ).toEqual([{ named: false }])
    expect(await house.rows('SELECT for_account, for_role FROM task WHERE id = $1', [task])).toEqual([
      { for_account: null, for_role: 'COO' },
    ])
  })

  it('can’t be named on it, and whoever tries is told so', async () => {
    const file = await namedFile()
    await keepAway(director, file, educator.id)
    const member = { accountId: educator.id, function: 'educator' }
    const refused = await coordinator.call('POST', `/api/v1/youth-files/${file.id}/team`, member, once())
    expect([refused.status, refused.body.rule]).toEqual([422, 'locked-out'])
  })

  it('is known to whoever decided it and to the data-protection officer, to nobody else, in the traces neither', async () => {
    const file = await namedFile()
    await keepAway(coordinator, file, educator.id, 'complaint')
    const watcher = await house.person('DPO')
    const seen = async (person: Person) => (await person.call<Items>('GET', path(file))).body.items.length
    expect([
      await seen(coordinator),
      await seen(watcher),
      await seen(director),
      await seen(educator),
    ]).toEqual([1, 1, 0, 0])
    const traces = await director.call<{ items: { action: string }[] }>(
      'GET',
      `/api/v1/youth-files/${file.id}/traces`,
    )
    expect(traces.body.items.filter(({ action }) => action === 'file_exclusion.insert')).toEqual([])
    expect(
      await house.rows(`SELECT action FROM trace WHERE youth_id = $1 AND action = 'file_exclusion.insert'`, [
        file.id,
      ]),
    ).toEqual([{ action: 'file_exclusion.insert' }])
  })

  it('comes back when somebody with the right says so, never by an act of their own', async () => {
    const file = await namedFile()
    await keepAway(coordinator, file, director.id, 'other')
    expect(await opens(director, file)).toBe(404)
    const lift = (by: Person, accountId: string) => by.call('POST', `${path(file)}/lift`, { accountId })
    expect((await lift(director, director.id)).status).toBe(404)
    expect(await opens(director, file)).toBe(404)
    expect((await lift(coordinator, director.id)).status).toBe(204)
    expect(await opens(director, file)).toBe(200)
    // The same answer where there was nothing to lift: it can't be used to find out.
    expect((await lift(director, educator.id)).status).toBe(204)
  })

  it('is decided by coordination and direction only, for colleagues of the same centre', async () => {
    const file = await namedFile()
    for (const role of ['EDU', 'LEG', 'ADM', 'DPO', 'AUD'] as const) {
      const person = await house.person(role)
      expect([role, [403, 404].includes((await keepAway(person, file, educator.id)).status)]).toEqual([
        role,
        true,
      ])
    }
    expect(await opens(educator, file)).toBe(200)
    expect((await keepAway(coordinator, file, crypto.randomUUID())).status).toBe(404)
    const twice = [
      await keepAway(coordinator, file, educator.id),
      await keepAway(director, file, educator.id),
    ]
    expect(twice.map(({ status }) => status)).toEqual([204, 204])
    expect(await house.rows('SELECT 1 FROM file_exclusion WHERE youth_id = $1', [file.id])).toHaveLength(1)
  })

  it('gets no task of it: given to them, or given back by reopening, it lies with the coordination', async () => {
    const file = await namedFile()
    const task = await buildTask(house, file, {
      title: 'Appeler l’école',
      createdBy: coordinator.id,
      forAccount: educator.id,
    })
    await house.rows(`UPDATE task SET status = 'done', done_at = now(), done_by = $2 WHERE id = $1`, [
      task,
      educator.id,
    ])
    await keepAway(coordinator, file, educator.id)
    const given = await coordinator.call<{ id: string }>(
      'POST',
      `/api/v1/youth-files/${file.id}/tasks`,
      { title: 'Rappeler l’école', forAccountId: educator.id },
      once(),
    )
    expect(given.status).toBe(201)
    await house.rows(`UPDATE task SET status = 'open', done_at = NULL, done_by = NULL WHERE id = $1`, [task])
    expect(
      await house.rows('SELECT DISTINCT for_account, for_role FROM task WHERE youth_id = $1', [file.id]),
    ).toEqual([{ for_account: null, for_role: 'COO' }])
  })
})
