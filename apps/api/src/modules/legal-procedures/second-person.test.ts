import type { TaskItem } from '@havre/contracts/tasks.ts'
import { describe, expect, it } from 'vitest'
import { ifMatch, type Person } from '../../../test/harness.ts'
import { due, openLawHouse } from '../../../test/law-house.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildFile } from '../../demo/builders.ts'

const { house, legal, colleague, director, fileOf, outsider, propose, withCertificate } = await openLawHouse()

const ASKS = 'Confirmer une autre date'

describe('the task of who must agree to another date', () => {
  const decide = (id: string | undefined, status: string, by: Person, version = 1) =>
    by.call('PATCH', `/api/v1/deadline-overrides/${id}`, { status }, ifMatch(version))
  const tasksOf = async (file: BuiltFile, by: Person, mine = true) => {
    const { body } = await by.call<{ items: TaskItem[] }>('POST', '/api/v1/tasks/search', { mine })
    // The events that led here open tasks of their own.
    return body.items.filter(({ youthId, title }) => youthId === file.id && title === ASKS)
  }
  const proposed = async (file: BuiltFile, by = legal) => {
    const { body } = await withCertificate(file)
    const eventId = due(body, 'be.thb.ai.end')?.eventId
    const wish = { rule: 'be.thb.ai.end', eventId, day: '2026-04-01', reason: 'Courriel de l’Office' }
    const made = await propose(body, wish, by)
    return { body: made.body, id: made.body.detail?.overrides[0]?.id }
  }

  it('calls on the other legal officer by tomorrow in neutral words, and never on who proposed', async () => {
    const file = await fileOf()
    await proposed(file)
    expect(await tasksOf(file, colleague)).toMatchObject([
      { title: ASKS, dueOn: '2026-01-21', forRole: 'LEG', status: 'open' },
    ])
    expect(await tasksOf(file, legal)).toEqual([])
    expect(await tasksOf(file, legal, false)).toHaveLength(1)
    const [row] = await house.rows('SELECT title FROM task WHERE override_id IS NOT NULL AND youth_id = $1', [
      file.id,
    ])
    expect(String(row?.title)).not.toContain('autre')
  })

  it('calls on the direction too once its day has passed, whoever it was meant for', async () => {
    const file = await fileOf()
    await proposed(file)
    const dueOn = (on: string) =>
      house.rows('UPDATE task SET due_on = $2 WHERE youth_id = $1 AND override_id IS NOT NULL', [file.id, on])
    await dueOn('2099-01-01')
    expect(await tasksOf(file, director)).toEqual([])
    // The database has a clock of its own, long past that of the house in this test.
    await dueOn('2026-01-21')
    expect(await tasksOf(file, director)).toMatchObject([{ title: ASKS, forRole: 'LEG' }])
  })

  it('calls on the direction where no other legal officer is named', async () => {
    const file = await buildFile(house)
    await nameOnFile(house, file, legal.id, 'legal')
    await proposed(file)
    expect(await tasksOf(file, director)).toMatchObject([{ forRole: 'DIR' }])
    expect(await tasksOf(file, colleague)).toEqual([])
  })

  it('is opened by a guardian too, who keeps no tasks', async () => {
    const file = await fileOf()
    await proposed(file, await outsider(file, 'GUA'))
    expect(await tasksOf(file, legal)).toMatchObject([{ forRole: 'LEG' }])
  })

  it.each([
    ['agreed', director],
    ['refused', colleague],
    ['withdrawn', legal],
  ] as const)('is done once the date is %s', async (status, by) => {
    const file = await fileOf()
    const { id } = await proposed(file)
    expect((await decide(id, status, by, 7)).status).toBe(412)
    expect(await tasksOf(file, colleague)).toHaveLength(1)
    expect((await decide(id, status, by)).status).toBe(200)
    expect(await tasksOf(file, colleague)).toEqual([])
    const rows = await house.rows('SELECT status, done_by, version FROM task WHERE override_id = $1', [id])
    expect(rows).toEqual([{ status: 'done', done_by: by.id, version: 2 }])
  })

  it('is not silenced by hand: ticked off, put off or taken up again', async () => {
    const file = await fileOf()
    const { id } = await proposed(file)
    const [task] = await tasksOf(file, colleague)
    expect(task?.can.change).toBe(false)
    for (const change of [{ status: 'done' }, { dueOn: '2099-01-01' }])
      for (const by of [legal, colleague]) {
        const answer = await by.call('PATCH', `/api/v1/tasks/${task?.id}`, change, ifMatch(1))
        expect(answer.status).toBe(403)
      }
    const rows = await house.rows('SELECT status, version FROM task WHERE override_id = $1', [id])
    expect(rows).toEqual([{ status: 'open', version: 1 }])
  })
})
