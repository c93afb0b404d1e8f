import type { Missing, MissingItem } from '@havre/contracts/missing.ts'
import { describe, expect, it } from 'vitest'
import { once, type Person } from '../../../test/harness.ts'
import {
  act,
  change,
  HOUR,
  note,
  open,
  openMissingHouse,
  pointers,
  stepOf,
} from '../../../test/missing-house.ts'
import { exclude, nameOnFile } from '../../demo/access-builders.ts'

const { house, clock, night, coordinator, ago, youth } = await openMissingHouse()

describe('somebody is missing', () => {
  it('night staff open it alone: the clock runs, the phase stays, and the house is told', async () => {
    const file = await youth()
    const { status, body } = await open(night, file)
    expect([status, body.status, body.lastSeenAt]).toEqual([201, 'open', new Date(clock).toISOString()])
    expect(body.next).toMatchObject({ code: 'checkHouse', late: false })
    expect(stepOf(body, 'police')?.dueAt).toBe(new Date(clock + HOUR / 2).toISOString())
    expect(body.can).toEqual({ change: true, print: true })

    for (const who of [night, coordinator, await house.person('DIR')]) {
      const list = await who.call<{ items: MissingItem[] }>('GET', '/api/v1/missing')
      expect(list.body.items.map(item => item.youthId)).toContain(file.id)
      const opened = await who.call<{ phase: string; missingSince: string }>(
        'GET',
        `/api/v1/youth-files/${file.id}`,
      )
      expect(opened.body).toMatchObject({ phase: 'integration', missingSince: body.lastSeenAt })
    }
    const traces = await house.rows(
      `SELECT action FROM trace WHERE object_ids = ARRAY[$1::uuid] AND account_id = $2 ORDER BY id`,
      [body.id, night.id],
    )
    expect(traces.map(trace => trace.action)).toEqual(['disappearance.insert', 'missing.list'])
    const tasks = await house.rows(
      `SELECT for_role, due_on::text FROM task WHERE youth_id = $1 ORDER BY due_on`,
      [file.id],
    )
    expect(tasks.map(task => task.for_role)).toEqual(['COO', 'COO'])
  })

  it('a second person who opens it at the same moment is shown the first one’s episode', async () => {
    const file = await youth()
    const educator = await house.person('EDU')
    const replies = await Promise.all([night, educator, coordinator].map(who => open(who, file)))
    expect(replies.map(reply => reply.status).toSorted()).toEqual([201, 409, 409])
    const made = replies.find(reply => reply.status === 201)?.body
    for (const { body } of replies.filter(reply => reply.status === 409))
      expect((body as { current?: Missing }).current?.id).toBe(made?.id)
    expect(await house.rows('SELECT id FROM disappearance WHERE youth_id = $1', [file.id])).toHaveLength(1)
    expect(await house.rows('SELECT id FROM task WHERE youth_id = $1', [file.id])).toHaveLength(2)
  })

  it('the same request again, after an answer that was lost, makes nothing new', async () => {
    const file = await youth()
    const key = once()
    const first = await open(night, file, {}, key)
    expect((await open(night, file, {}, key)).body.id).toBe(first.body.id)
  })

  it('danger that the file knows counts at once: a young child, somebody who has just come', async () => {
    const birthOn = new Date(clock - 12 * 365 * 24 * HOUR).toISOString().slice(0, 10)
    const young = await open(night, await youth({ birthOn }))
    expect([young.body.factors, young.body.urgent]).toEqual([['under13'], true])
    const arrivedOn = new Date(clock - 48 * HOUR).toISOString().slice(0, 10)
    const fresh = await open(night, await youth({ arrivedOn }))
    expect(fresh.body.factors).toEqual(['firstDays'])
    expect(stepOf(fresh.body, 'police')?.dueAt).toBe(fresh.body.noticedAt)
  })

  it('a danger factor switched on shortens the delays to nothing, switched off gives them back', async () => {
    const { body } = await open(night, await youth())
    const worse = await change(night, body, { factors: ['exploiter'] })
    for (const code of ['police', 'director', 'childFocus'])
      expect(stepOf(worse.body, code)?.dueAt).toBe(body.noticedAt)
    const calm = await change(night, worse.body, { factors: [] })
    expect(calm.body.steps).toEqual(body.steps)
  })

  it('what lies ahead, or in the wrong order, is refused at its field', async () => {
    const file = await youth()
    expect(pointers(await open(night, file, { lastSeenAt: ago(-1) }))).toEqual([
      { pointer: '#/lastSeenAt', code: 'in-the-future' },
    ])
    expect(pointers(await open(night, file, { noticedAt: ago(2), lastSeenAt: ago(1) }))).toEqual([
      { pointer: '#/noticedAt', code: 'before-last-seen' },
    ])
    const { body } = await open(night, file, { lastSeenAt: ago(3), noticedAt: ago(1) })
    expect(pointers(await change(night, body, { lastSeenAt: ago(0.5) }))).toEqual([
      { pointer: '#/lastSeenAt', code: 'after-noticed' },
    ])
    for (const returnedAt of [ago(4), ago(-2)]) {
      const back = await act(night, body, 'return', { returnedAt })
      expect([back.status, pointers(back)?.[0]?.pointer]).toEqual([422, '#/returnedAt'])
    }
    expect(pointers(await note(night, body, { step: 'police', at: ago(-1) }))).toEqual([
      { pointer: '#/at', code: 'in-the-future' },
    ])
    const [row] = await house.rows('SELECT version, returned_at FROM disappearance WHERE id = $1', [body.id])
    expect(row).toEqual({ version: 1, returned_at: null })
  })

  it('a clock that runs a little ahead is a clock, not a mistake', async () => {
    const { status, body } = await open(night, await youth(), { lastSeenAt: ago(-0.02) })
    expect([status, body.lastSeenAt]).toEqual([201, new Date(clock).toISOString()])
  })

  it('PostgreSQL itself refuses a return before the departure, the future, a second open one, and closing for no reason', async () => {
    const file = await youth()
    const { body } = await open(night, file)
    const raw = (set: string) => house.rows(`UPDATE disappearance SET ${set} WHERE id = $1`, [body.id])
    await expect(raw(`returned_at = last_seen_at - interval '1 second'`)).rejects.toMatchObject({
      code: '23514',
    })
    await expect(raw(`returned_at = now() + interval '1 hour'`)).rejects.toMatchObject({ code: '23514' })
    await expect(raw(`closed_at = now(), closed_by = created_by`)).rejects.toMatchObject({ code: '23514' })
    await expect(
      house.rows(
        `INSERT INTO disappearance (centre_id, youth_id, protocol, last_seen_at, noticed_at, created_by)
         SELECT centre_id, youth_id, protocol, last_seen_at, noticed_at, created_by FROM disappearance WHERE id = $1`,
        [body.id],
      ),
    ).rejects.toMatchObject({ code: '23505' })
  })

  it('words are sealed, and two people who fill in different things at once lose neither', async () => {
    const { body } = await open(night, await youth())
    const first = await change(night, body, { words: { clothing: 'Veste bleue à capuche' } })
    expect(first.body.words.clothing).toBe('Veste bleue à capuche')
    const late = await change(coordinator, body, { words: { phone: 'Éteint' } })
    expect([late.status, (late.body as unknown as { currentVersion: number }).currentVersion]).toEqual([
      412, 2,
    ])
    const again = await change(coordinator, first.body, { words: { phone: 'Éteint' } })
    expect(again.body.words).toMatchObject({ clothing: 'Veste bleue à capuche', phone: 'Éteint' })
    const [row] = await house.rows('SELECT words FROM disappearance WHERE id = $1', [body.id])
    expect(String(row?.words)).not.toContain('capuche')
  })
})

describe('rights', () => {
  it('somebody closed out of the file, a lawyer without grant and an administrator find nothing', async () => {
    const file = await youth()
    const { body } = await open(night, file)
    const excluded = await house.person('EDU')
    await exclude(house, file, excluded.id, coordinator.id)
    for (const who of [excluded, await house.person('LAW'), await house.person('ADM')]) {
      expect((await who.call('GET', `/api/v1/missing/${body.id}`)).status).toBe(404)
      expect((await note(who, body, { step: 'police' })).status).toBe(404)
      expect((await open(who, file)).status).toBe(404)
      const list = await who.call<{ items: MissingItem[] }>('GET', '/api/v1/missing')
      expect(list.body.items.filter(item => item.id === body.id)).toEqual([])
    }
  })

  it('the direction reads and does not write; a legal officer does both where named', async () => {
    const file = await youth()
    const { body } = await open(night, file)
    const director = await house.person('DIR')
    const read = await director.call<Missing>('GET', `/api/v1/missing/${body.id}`)
    expect([read.status, read.body.can.change]).toEqual([200, false])
    expect((await note(director, body, { step: 'police' })).status).toBe(404)
    const legal = await house.person('LEG')
    expect((await legal.call('GET', `/api/v1/missing/${body.id}`)).status).toBe(404)
    await nameOnFile(house, file, legal.id, 'legal')
    expect((await note(legal, body, { step: 'lawyer' })).status).toBe(201)
  })

  it('whoever may open one is offered exactly those youths', async () => {
    const here = await youth()
    const gone = await youth({ phase: 'left' })
    const legal = await house.person('LEG')
    await nameOnFile(house, gone, legal.id, 'legal')
    const offered = async (who: Person) => {
      const { body } = await who.call<{ items: { id: string }[] }>('GET', '/api/v1/missing/candidates')
      return body.items.map(item => item.id)
    }
    expect(await offered(night)).toContain(here.id)
    expect(await offered(night)).not.toContain(gone.id)
    expect(await offered(legal)).toEqual([])
    expect((await open(legal, gone)).body).toMatchObject({ rule: 'file-closed' })
  })

  it('nobody starts the account of a disappearance by hand', async () => {
    const file = await youth()
    const { body } = await coordinator.call(
      'POST',
      `/api/v1/youth-files/${file.id}/entries`,
      { kind: 'disappearance-report' },
      once(),
    )
    expect(body).toMatchObject({ status: 422, rule: 'written-by-register' })
    const opened = await coordinator.call<{ can: { start: string[] }; registers: string[] }>(
      'GET',
      `/api/v1/youth-files/${file.id}`,
    )
    expect(opened.body.can.start).not.toContain('disappearance-report')
    expect(opened.body.registers).toContain('missing')
  })
})
