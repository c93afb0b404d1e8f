import { randomUUID } from 'node:crypto'
import type { DoseItem, DueDoses, TreatmentItem, Treatments } from '@havre/contracts/treatments.ts'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { grantFile, nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildFile } from '../../demo/builders.ts'

/** Wednesday, half past eight in the evening in Brussels. */
let now = new Date('2026-11-25T19:30:00Z')
const house = await openHouse({ now: () => now })
const CLOCK = { kind: 'clock', times: ['20:00', '08:00'], weekdays: [] }
const NEEDED = { kind: 'needed', minIntervalMinutes: 240, dailyMax: 2 }
const BOX = { what: 'Ventoline 100', dose: '2 bouffées', form: 'inhaler', prescriber: 'doctor' }

let nadia: Person
let rosa: Person
let file: BuiltFile
beforeAll(async () => {
  nadia = await house.person('EDU')
  rosa = await house.person('NGT')
})
beforeEach(async () => {
  now = new Date('2026-11-25T19:30:00Z')
  file = await buildFile(house)
})

const start = (body: object = {}, by = nadia, of = file) =>
  by.call<TreatmentItem>(
    'POST',
    `/api/v1/youth-files/${of.id}/treatments`,
    { ...BOX, schedule: CLOCK, ...body },
    once(),
  )
async function running(body: object = {}, of = file): Promise<TreatmentItem> {
  const at = now
  now = new Date('2026-11-20T08:00:00Z')
  const made = await start(body, nadia, of)
  now = at
  expect(made.status).toBe(201)
  return made.body
}
const give = (id: string, body: object, by = nadia, key = once()) =>
  by.call<DoseItem & { current?: DoseItem; rule?: string }>(
    'POST',
    `/api/v1/treatments/${id}/doses`,
    body,
    key,
  )
const tonight = { slot: { on: '2026-11-25', time: '20:00' }, outcome: 'given' }
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()
const due = async (by = nadia) => (await by.call<DueDoses>('GET', '/api/v1/doses/due')).body
const mine = (list: DueDoses) => list.slots.filter(slot => slot.youthId === file.id)

describe('a treatment', () => {
  it('keeps its words sealed and is stopped with a reason, its doses kept', async () => {
    const made = await running({ instructions: 'Rincer la bouche après', endsOn: '2026-12-24' })
    expect(made).toMatchObject({ ...BOX, state: 'running', startsOn: '2026-11-20', version: 1 })
    expect(made.schedule).toEqual({ kind: 'clock', times: ['08:00', '20:00'], weekdays: [] })
    await give(made.id, tonight)
    const stop = (version: number) =>
      nadia.call<TreatmentItem>(
        'POST',
        `/api/v1/treatments/${made.id}/stop`,
        { reason: 'prescriber', note: 'Vu par le médecin' },
        ifMatch(version),
      )
    const stopped = await stop(1)
    expect(stopped.body).toMatchObject({
      state: 'stopped',
      version: 2,
      stop: { reason: 'prescriber', note: 'Vu par le médecin', by: { id: nadia.id } },
    })
    expect((await stop(1)).status).toBe(412)
    expect((await stop(2)).body).toMatchObject({ status: 422, rule: 'treatment-stopped' })
    const [row] = await house.rows('SELECT * FROM treatment WHERE id = $1', [made.id])
    expect(Buffer.concat([row?.what as Buffer, row?.stop_note as Buffer]).toString('latin1')).not.toMatch(
      /Vent|decin/,
    )
    const history = await nadia.call<{ items: DoseItem[] }>('GET', `/api/v1/treatments/${made.id}/doses`)
    expect(history.body.items).toHaveLength(1)
    now = new Date(now.getTime() + 60_000)
    const late = await give(made.id, { slot: { on: '2026-11-25', time: '08:00' }, outcome: 'given' })
    expect(late.body.rule).toBe('treatment-stopped')
  })

  it('gives its place to another: the old one stops at the same moment, once', async () => {
    const old = await running()
    const key = once()
    const path = `/api/v1/youth-files/${file.id}/treatments`
    const body = { ...BOX, dose: '1 bouffée', schedule: CLOCK, replacesId: old.id }
    const next = await nadia.call<TreatmentItem>('POST', path, body, key)
    expect([next.status, next.body.replacesId]).toEqual([201, old.id])
    expect((await nadia.call<TreatmentItem>('POST', path, body, key)).body.id).toBe(next.body.id)
    const { body: list } = await nadia.call<Treatments>('GET', path)
    expect(list.items.map(one => [one.state, one.stop?.reason ?? null])).toEqual([
      ['running', null],
      ['stopped', 'changed'],
    ])
    expect((await nadia.call('POST', path, body, once())).body).toMatchObject({ rule: 'treatment-stopped' })
    const elsewhere = await buildFile(house)
    const foreign = await start({ replacesId: next.body.id }, nadia, elsewhere)
    expect(foreign.status).toBe(404)
  })

  it('that ends before it starts is refused at the field', async () => {
    const wrong = await start({ startsOn: '2026-12-02', endsOn: '2026-12-01' })
    expect(wrong.body).toMatchObject({
      status: 422,
      rule: 'dates-out-of-order',
      errors: [{ pointer: '#/endsOn' }],
    })
  })
})

describe('a dose', () => {
  it('of a slot is recorded once, by whoever is first; the other hears who and when', async () => {
    const { id } = await running()
    const both = await Promise.all([
      give(id, tonight, nadia),
      give(id, { ...tonight, outcome: 'refused' }, rosa),
    ])
    const statuses = both.map(reply => reply.status).sort()
    expect(statuses).toEqual([201, 409])
    const first = both.find(reply => reply.status === 201)?.body
    const second = both.find(reply => reply.status === 409)?.body
    expect(second?.current).toMatchObject({
      id: first?.id,
      outcome: first?.outcome,
      by: { id: first?.by.id },
    })
    expect(second?.current?.by.name).toMatch(/^(EDU|NGT) /)
    expect(await house.rows('SELECT outcome FROM dose WHERE treatment_id = $1', [id])).toHaveLength(1)
  })

  it('sent again with the same key stays one and answers the same', async () => {
    const { id } = await running()
    const key = once()
    const first = await give(id, { ...tonight, remark: 'avec un verre de lait' }, nadia, key)
    const again = await give(id, { ...tonight, remark: 'avec un verre de lait' }, nadia, key)
    expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id])
    expect(again.body.remark).toBe('avec un verre de lait')
  })

  it('needs a slot of the schedule, not too early, and a moment that has been', async () => {
    const { id } = await running({ schedule: { ...CLOCK, weekdays: [3] } })
    const refused = async (body: object) => (await give(id, body)).body.rule
    expect(await refused({ slot: { on: '2026-11-25', time: '09:00' }, outcome: 'given' })).toBe(
      'no-such-slot',
    )
    expect(await refused({ slot: { on: '2026-11-24', time: '08:00' }, outcome: 'given' })).toBe(
      'no-such-slot',
    )
    expect(await refused({ outcome: 'given' })).toBe('no-such-slot')
    expect(await refused({ ...tonight, at: '2026-11-25T20:00:00Z' })).toBe('in-the-future')
    now = new Date('2026-11-25T16:00:00Z')
    expect(await refused(tonight)).toBe('dose-too-early')
    // That somebody is out tonight may be known in the afternoon.
    expect((await give(id, { ...tonight, outcome: 'absent' })).status).toBe(201)
  })

  it('recorded wrongly is voided by a new row, once, and the slot can be recorded again', async () => {
    const { id } = await running()
    const wrong = (await give(id, tonight)).body
    const correct = (body: object, dose = wrong.id) =>
      rosa.call<DoseItem & { rule?: string }>('POST', `/api/v1/doses/${dose}/correction`, body, once())
    const both = await Promise.all([
      correct({ reason: 'wrong_youth' }),
      correct({ reason: 'wrong_outcome', outcome: 'refused' }),
    ])
    expect(both.map(reply => reply.status).sort()).toEqual([201, 422])
    expect(both.find(reply => reply.status === 422)?.body.rule).toBe('already-corrected')
    const history = await nadia.call<{ items: DoseItem[] }>('GET', `/api/v1/treatments/${id}/doses`)
    expect(history.body.items).toHaveLength(2)
    expect(history.body.items.find(dose => dose.id === wrong.id)?.voided).toBe(true)

    const standing = both.find(reply => reply.status === 201)?.body
    if (standing?.outcome === 'refused') await correct({ reason: 'by_mistake' }, standing.id)
    expect((await give(id, tonight)).status).toBe(201)
    const [slot] = mine(await due()).filter(one => one.slotTime === '20:00')
    expect(slot).toMatchObject({ state: 'done', record: { outcome: 'given' } })
  })

  it('if needed keeps its distance and its ceiling in any 24 hours, also when two press at once', async () => {
    const { id } = await running({ schedule: NEEDED })
    const both = await Promise.all([give(id, { outcome: 'given' }), give(id, { outcome: 'given' }, rosa)])
    expect(both.map(reply => reply.status).sort()).toEqual([201, 422])
    const refused = both.find(reply => reply.status === 422)?.body
    expect(refused).toMatchObject({ rule: 'dose-too-soon', current: { outcome: 'given' } })
    // Recorded afterwards, it counts at the time it was taken.
    expect((await give(id, { outcome: 'given', at: hoursAgo(3) })).body.rule).toBe('dose-too-soon')
    expect((await give(id, { outcome: 'given', at: hoursAgo(23) })).status).toBe(201)
    expect((await give(id, { outcome: 'given', at: hoursAgo(10) })).body.rule).toBe('dose-daily-max')
    const list = (await due()).needed.find(one => one.treatmentId === id)
    expect(list).toMatchObject({ taken: 2, nextFrom: '2026-11-25T23:30:00.000Z' })
    now = new Date('2026-11-25T23:31:00Z')
    expect((await due()).needed.find(one => one.treatmentId === id)?.nextFrom).toBeNull()
    expect((await give(id, { outcome: 'given' }, rosa)).status).toBe(201)
  })
})

describe('the list of now', () => {
  it('shows the house, the late ones first, with a trace of every file shown', async () => {
    await running({ schedule: { ...CLOCK, times: ['18:00', '20:00', '21:00'] } })
    const list = mine(await due(rosa))
    expect(list.map(slot => [slot.slotOn, slot.slotTime, slot.state, slot.lateMinutes])).toEqual([
      ['2026-11-24', '21:00', 'late', 1410],
      ['2026-11-25', '18:00', 'late', 150],
      ['2026-11-25', '20:00', 'due', 0],
      ['2026-11-25', '21:00', 'due', 0],
    ])
    const [trace] = await house.rows(
      `SELECT youth_ids FROM trace WHERE account_id = $1 AND action = 'dose.due' ORDER BY id DESC LIMIT 1`,
      [rosa.id],
    )
    expect(trace?.youth_ids).toContain(file.id)
  })

  it('leaves out who is not in the house', async () => {
    const gone = await buildFile(house, { phase: 'disappeared' })
    const coordinator = await house.person('COO')
    await start({}, coordinator, gone)
    expect((await due(coordinator)).slots.some(slot => slot.youthId === gone.id)).toBe(false)
  })
})

describe('other roles', () => {
  const roles = [['LEG'], ['ADM'], ['AUD'], ['PAR'], ['LAW']] as const
  it.each(roles)('%s finds nothing, as where there is nothing', async role => {
    const { id } = await running()
    const dose = (await give(id, tonight)).body
    const stranger = await house.person(role)
    const absent = randomUUID()
    for (const [method, path, body, headers] of [
      ['GET', '/youth-files/:/treatments', undefined, {}],
      ['GET', '/treatments/:/doses', undefined, {}],
      ['POST', '/treatments/:/doses', tonight, once()],
      ['POST', '/doses/:/correction', { reason: 'by_mistake' }, once()],
    ] as const) {
      const known = path.startsWith('/youth') ? file.id : path.startsWith('/doses') ? dose.id : id
      const [there, nowhere] = await Promise.all(
        [known, absent].map(one => stranger.call(method, `/api/v1${path.replace(':', one)}`, body, headers)),
      )
      expect([there?.status, { ...there?.body, instance: '' }]).toEqual([
        404,
        { ...nowhere?.body, instance: '' },
      ])
    }
    expect(await house.rows('SELECT 1 FROM dose WHERE treatment_id = $1', [id])).toHaveLength(1)
  })

  it('a guardian with a grant reads without names, a director reads, neither records', async () => {
    const { id } = await running()
    await give(id, tonight)
    const [guardian, director, coordinator] = [
      await house.person('GUA'),
      await house.person('DIR'),
      await house.person('COO'),
    ]
    const path = `/api/v1/youth-files/${file.id}/treatments`
    expect((await guardian.call('GET', path)).status).toBe(404)
    const approvers = { requestedBy: coordinator.id, approvedBy: director.id }
    await grantFile(house, file, guardian.id, approvers, { compartments: ['MED'] })
    for (const reader of [guardian, director]) {
      const { body } = await reader.call<Treatments>('GET', path)
      expect(body.items.map(one => [one.what, one.can])).toEqual([[BOX.what, { record: false, stop: false }]])
      expect(body.can.add).toBe(false)
      const refused = await give(id, { slot: { on: '2026-11-25', time: '08:00' }, outcome: 'given' }, reader)
      expect([403, 404]).toContain(refused.status)
    }
    const { body } = await guardian.call<Treatments>('GET', path)
    expect(body.items[0]?.by.name).toBeNull()
    expect(body.due.slots.find(slot => slot.record)?.record?.by.name).toBeNull()
  })

  it('a nurse records where named, and an educator not for a youth who has left', async () => {
    const nurse = await house.person('PSY')
    const { id } = await running()
    expect((await give(id, tonight, nurse)).status).toBe(404)
    await nameOnFile(house, file, nurse.id, 'nurse')
    expect((await give(id, tonight, nurse)).status).toBe(201)
    const gone = await buildFile(house, { phase: 'left' })
    expect((await start({}, nadia, gone)).status).toBe(404)
  })
})
