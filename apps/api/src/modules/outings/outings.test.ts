import { randomUUID } from 'node:crypto'
import type { OutingItem } from '@havre/contracts/outings.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { exclude, nameOnFile } from '../../demo/access-builders.ts'
import { buildAccount, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
const HOUR = 3_600_000
const at = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()
const plan = {
  startsAt: at(0),
  expectedAt: at(2),
  purpose: 'sport',
  accompaniment: 'alone',
  phone: 'own',
  place: 'Salle des Tilleuls',
  left: true,
}

let educator: Person
let night: Person
beforeAll(async () => {
  educator = await house.person('EDU')
  night = await house.person('NGT')
})
const create = (youthId: string, changes: object = {}, by = educator, key = once()) =>
  by.call<OutingItem>('POST', `/api/v1/youth-files/${youthId}/outings`, { ...plan, ...changes }, key)
const step = (id: string, act: string, body: object, version: number, by = educator) =>
  by.call<OutingItem>('POST', `/api/v1/outings/${id}/${act}`, body, ifMatch(version))
const list = (youthId: string, by: Person) =>
  by.call<{ items: OutingItem[]; can: { create: boolean } }>(
    'POST',
    `/api/v1/youth-files/${youthId}/outings/search`,
    {},
  )
const stored = (id: string) => house.rows('SELECT * FROM outing WHERE id = $1', [id])

describe('an outing', () => {
  it('is planned, begins, is prolonged and ends; who changed what is traced, its words are sealed', async () => {
    const file = await buildFile(house)
    const key = once()
    const evening = { left: false, startsAt: at(1), expectedAt: at(3) }
    const planned = await create(file.id, evening, educator, key)
    expect([planned.status, planned.body.status, planned.body.place]).toEqual([201, 'planned', plan.place])
    expect((await create(file.id, evening, educator, key)).body.id).toBe(planned.body.id)

    const { id } = planned.body
    const begun = await step(id, 'departure', {}, 1, night)
    expect([begun.status, begun.body.status, begun.body.version]).toEqual([200, 'out', 2])
    expect(Date.parse(begun.body.startsAt)).toBeLessThanOrEqual(Date.now())
    const until = at(4)
    const longer = await step(id, 'prolongation', { until, reason: 'Le match va aux tirs au but' }, 2)
    expect(longer.body).toMatchObject({ expectedAt: until, prolongations: [{ until }] })
    const back = await step(id, 'return', { deviation: 'Rentré par un autre bus' }, 3, night)
    expect(back.body).toMatchObject({ status: 'back', changedBy: { id: night.id }, version: 4 })
    expect(back.body.deviation).toBe('Rentré par un autre bus')
    expect(Date.parse(back.body.returnedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(back.body.startsAt))

    const [row] = await stored(id)
    for (const column of ['place', 'deviation', 'prolongations'])
      expect(String(row?.[column])).not.toMatch(/Tilleuls|bus|tirs/)
    const traces = await house.rows(
      'SELECT action, account_id FROM trace WHERE object_ids = ARRAY[$1::uuid] ORDER BY id',
      [id],
    )
    expect(traces.map(trace => [trace.action, trace.account_id])).toEqual([
      ['outing.insert', educator.id],
      ['outing.update', night.id],
      ['outing.update', educator.id],
      ['outing.update', night.id],
    ])
  })

  it('that ends before it starts, or lies too far off, is refused at the field and by PostgreSQL', async () => {
    const file = await buildFile(house)
    const cases: [object, string][] = [
      [{ expectedAt: at(-1) }, '#/expectedAt before-start'],
      [{ expectedAt: plan.startsAt }, '#/expectedAt before-start'],
      [{ startsAt: at(1), expectedAt: at(2) }, '#/startsAt in-the-future'],
      [{ left: false, startsAt: at(24 * 90), expectedAt: at(24 * 91) }, '#/startsAt too-far-ahead'],
      [{ startsAt: at(-24 * 30) }, '#/startsAt too-long-ago'],
      [{ expectedAt: at(24 * 60) }, '#/expectedAt too-long'],
    ]
    for (const [changes, issue] of cases) {
      const { status, body } = await create(file.id, changes)
      const [error] = (body as unknown as { errors: { pointer: string; code: string }[] }).errors
      expect([status, `${error?.pointer} ${error?.code}`]).toEqual([422, issue])
      expect(body).toMatchObject({ rule: 'dates-out-of-order' })
    }
    expect(await house.rows('SELECT 1 FROM outing WHERE youth_id = $1', [file.id])).toEqual([])
    const { body } = await create(file.id)
    await expect(
      house.rows('UPDATE outing SET expected_at = starts_at WHERE id = $1', [body.id]),
    ).rejects.toThrow(/outing_ends_after_start/)
  })

  it('does not end before it began, nor in the future; nothing changes', async () => {
    const file = await buildFile(house)
    const { body } = await create(file.id)
    for (const [when, code] of [
      [at(-1), 'before-departure'],
      [at(1), 'in-the-future'],
    ]) {
      const refused = await step(body.id, 'return', { at: when }, 1)
      expect([refused.status, refused.body]).toMatchObject([
        422,
        { rule: 'dates-out-of-order', errors: [{ pointer: '#/at', code }] },
      ])
    }
    expect(await stored(body.id)).toMatchObject([{ status: 'out', version: 1, returned_at: null }])
    await expect(
      house.rows(
        `UPDATE outing SET status = 'back', returned_at = starts_at - interval '1 minute' WHERE id = $1`,
        [body.id],
      ),
    ).rejects.toThrow(/outing_back_after_start/)
  })

  it('is one at a time: two colleagues who let the same youth out at once make one', async () => {
    const file = await buildFile(house)
    const both = await Promise.all([create(file.id), create(file.id, {}, night)])
    expect(both.map(one => one.status).sort()).toEqual([201, 422])
    expect(both.find(one => one.status === 422)?.body).toMatchObject({ rule: 'already-out' })
    const later = await create(file.id)
    expect([later.status, later.body]).toMatchObject([422, { rule: 'already-out' }])
    expect((await create(file.id, { left: false, startsAt: at(5), expectedAt: at(6) })).status).toBe(201)
    expect(
      await house.rows(`SELECT 1 FROM outing WHERE youth_id = $1 AND status = 'out'`, [file.id]),
    ).toHaveLength(1)
  })

  it('taken together makes one for each youth, or none', async () => {
    const first = await buildFile(house)
    const second = await buildFile(house)
    const third = await buildFile(house)
    const made = await create(first.id, {
      companionIds: [second.id],
      accompaniment: 'staff',
      escortIds: [night.id],
    })
    expect(made.body.companions).toEqual([{ youthId: second.id, alias: second.alias }])
    expect(made.body.escorts).toMatchObject([{ id: night.id }])
    expect((await list(second.id, educator)).body.items).toMatchObject([
      { status: 'out', companions: [{ youthId: first.id }] },
    ])
    const refused = await create(third.id, { companionIds: [second.id] })
    expect([refused.status, refused.body]).toMatchObject([
      422,
      { rule: 'already-out', errors: [{ pointer: '#/companionIds/0' }] },
    ])
    expect((await list(third.id, educator)).body.items).toEqual([])
    expect((await create(third.id, { escortIds: [randomUUID()] })).status).toBe(404)
  })

  it('noted back by mistake is out again; a plan can be dropped or moved, an outing under way cannot', async () => {
    const file = await buildFile(house)
    const { body } = await create(file.id)
    await step(body.id, 'return', {}, 1)
    const again = await step(body.id, 'reopening', {}, 2)
    expect(again.body).toMatchObject({ status: 'out', returnedAt: null, version: 3 })
    const change = (id: string, changes: object, version: number) =>
      educator.call<OutingItem>('PATCH', `/api/v1/outings/${id}`, changes, ifMatch(version))
    expect((await change(body.id, { expectedAt: at(5) }, 3)).body).toMatchObject({ rule: 'outing-settled' })
    expect((await change(body.id, { place: null, phone: 'house' }, 3)).body).toMatchObject({
      place: null,
      phone: 'house',
      purpose: 'sport',
    })
    expect((await step(body.id, 'cancellation', {}, 4)).body).toMatchObject({ rule: 'outing-settled' })
    const planned = await create(file.id, { left: false, startsAt: at(5), expectedAt: at(6) })
    const moved = await change(planned.body.id, { startsAt: at(7), expectedAt: at(9) }, 1)
    expect(moved.status).toBe(200)
    expect((await change(planned.body.id, { expectedAt: at(6) }, 2)).body).toMatchObject({
      errors: [{ pointer: '#/expectedAt', code: 'before-start' }],
    })
    expect((await step(planned.body.id, 'cancellation', {}, 2)).body.status).toBe('cancelled')
  })

  it('ended by two people at once is ended once; the second is shown what happened', async () => {
    const file = await buildFile(house)
    const { body } = await create(file.id)
    const both = await Promise.all([step(body.id, 'return', {}, 1), step(body.id, 'return', {}, 1, night)])
    expect(both.map(one => one.status).sort()).toEqual([200, 412])
    const late = both.find(one => one.status === 412)
    expect(late?.body).toMatchObject({ currentVersion: 2, current: { status: 'back' } })
  })
})

describe('who may', () => {
  it('only a youth who lives in the house goes out, also for the coordinator', async () => {
    const gone = await buildFile(house, { phase: 'left' })
    const refused = await create(gone.id, {}, await house.person('COO'))
    expect([refused.status, refused.body]).toMatchObject([422, { rule: 'not-in-the-house' }])
    expect((await create(gone.id)).status).toBe(404)
  })

  it('a legal officer named on the file reads and lets nobody out; who is excluded, or from outside, finds nothing', async () => {
    const file = await buildFile(house)
    const { body } = await create(file.id)
    const legal = await house.person('LEG')
    await nameOnFile(house, file, legal.id, 'legal')
    const seen = await list(file.id, legal)
    expect(seen.body).toMatchObject({
      items: [{ id: body.id, can: { change: false } }],
      can: { create: false },
    })
    expect((await create(file.id, {}, legal)).status).toBe(404)
    expect((await step(body.id, 'return', {}, 1, legal)).status).toBe(404)
    const director = await house.person('DIR')
    expect((await list(file.id, director)).body.items).toHaveLength(1)

    const excluded = await house.person('EDU')
    await exclude(house, file, excluded.id, await buildAccount(house, ['COO']))
    expect((await list(file.id, excluded)).status).toBe(404)
    expect((await step(body.id, 'return', {}, 1, excluded)).status).toBe(404)
    for (const role of ['GUA', 'LAW', 'PAR', 'ADM', 'DPO'] as const)
      expect((await list(file.id, await house.person(role))).status).toBe(404)
    expect(await stored(body.id)).toMatchObject([{ status: 'out', version: 1 }])
  })

  it('night staff see who is still out however long, and what ended for three days', async () => {
    const file = await buildFile(house)
    const { body } = await create(file.id, { startsAt: at(-24 * 6), expectedAt: at(-24 * 5) })
    expect((await list(file.id, night)).body.items).toMatchObject([{ id: body.id, status: 'out' }])
    await step(body.id, 'return', { at: at(-24 * 4) }, 1)
    expect((await list(file.id, night)).body.items).toEqual([])
    expect((await list(file.id, educator)).body.items).toHaveLength(1)
  })
})
