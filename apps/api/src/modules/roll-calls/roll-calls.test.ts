import type { RollCall, RollCallItem, RollCallLine } from '@havre/contracts/roll-calls.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { exclude, nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildAccount, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
const night = await house.person('NGT')
const educator = await house.person('EDU')
const first = await buildFile(house, { alias: 'Aulne 1' })
const second = await buildFile(house, { alias: 'Bouleau 2' })
await buildFile(house, { alias: 'Cèdre 3', phase: 'left' })

beforeEach(async () => {
  await house.rows(`UPDATE roll_call SET closed_at = now(), closed_by = created_by WHERE closed_at IS NULL`)
})
const start = (by: Person, kind = 'night', key = once()) =>
  by.call<RollCall>('POST', '/api/v1/roll-calls', { kind }, key)
const read = (by: Person, id: string) => by.call<RollCall>('GET', `/api/v1/roll-calls/${id}`)
const check = (by: Person, id: string, file: BuiltFile, body: object, version: number) =>
  by.call<RollCallLine>('PUT', `/api/v1/roll-calls/${id}/lines/${file.id}`, body, ifMatch(version))
const close = (by: Person, id: string, version = 1) =>
  by.call<RollCall>('POST', `/api/v1/roll-calls/${id}/closing`, {}, ifMatch(version))
const letOut = async (file: BuiltFile) => {
  const plan = { purpose: 'family', accompaniment: 'relative', phone: 'own', left: true }
  const startsAt = new Date(Date.now() - 60_000).toISOString()
  const expectedAt = new Date(Date.now() + 3_600_000).toISOString()
  const { body } = await educator.call(
    'POST',
    `/api/v1/youth-files/${file.id}/outings`,
    { ...plan, startsAt, expectedAt },
    once(),
  )
  return String(body.id)
}

describe('a roll call', () => {
  it('has a line for everybody in the house; each tap is kept with who and when, its remark sealed', async () => {
    const { status, body } = await start(night)
    expect([status, body.lines.map(line => [line.alias, line.state, line.version])]).toEqual([
      201,
      [
        ['Aulne 1', 'unchecked', 1],
        ['Bouleau 2', 'unchecked', 1],
      ],
    ])
    const tapped = await check(night, body.id, first, { state: 'here', remark: 'Fièvre, dort' }, 1)
    expect(tapped.body).toMatchObject({
      state: 'here',
      remark: 'Fièvre, dort',
      version: 2,
      checkedBy: { id: night.id },
    })
    const [row] = await house.rows(
      'SELECT remark FROM roll_call_line WHERE roll_call_id = $1 AND youth_id = $2',
      [body.id, first.id],
    )
    expect(String(row?.remark)).not.toContain('Fièvre')
    const changed = await check(night, body.id, first, { state: 'appointment' }, 2)
    expect(changed.body).toMatchObject({ state: 'appointment', remark: 'Fièvre, dort' })
    const traces = await house.rows(
      `SELECT action, youth_id FROM trace WHERE account_id = $1 AND action LIKE 'roll_call_line.%' AND youth_id = $2 ORDER BY id`,
      [night.id, first.id],
    )
    expect(traces.map(trace => trace.action)).toEqual([
      'roll_call_line.insert',
      'roll_call_line.update',
      'roll_call_line.update',
    ])
  })

  it('begun by two people at once is one; each line is kept, and the second tap on a line is shown the first', async () => {
    const both = await Promise.all([start(night), start(educator)])
    const [mine, theirs] = both.map(one => one.body)
    expect(both.map(one => one.status)).toEqual([201, 201])
    expect(theirs?.id).toBe(mine?.id)
    const id = mine?.id ?? ''
    const taps = await Promise.all([
      check(night, id, first, { state: 'here' }, 1),
      check(educator, id, second, { state: 'here' }, 1),
    ])
    expect(taps.map(one => one.status)).toEqual([200, 200])
    const late = await check(educator, id, first, { state: 'missing' }, 1)
    expect([late.status, late.body]).toMatchObject([
      412,
      { currentVersion: 2, current: { state: 'here', checkedBy: { id: night.id } } },
    ])
    expect((await read(educator, id)).body.lines.map(line => line.state)).toEqual(['here', 'here'])
    expect(await house.rows('SELECT 1 FROM roll_call WHERE closed_at IS NULL')).toHaveLength(1)
  })

  it('knows who is out, and says so for them when it is closed; whom nobody saw stays unchecked', async () => {
    const outing = await letOut(first)
    const { body } = await start(night)
    expect(body.lines).toMatchObject([
      { state: 'unchecked', suggested: 'out' },
      { state: 'unchecked', suggested: null },
    ])
    expect(body.lines[0]?.expectedAt).not.toBeNull()
    const closed = await close(night, body.id)
    expect(closed.body).toMatchObject({
      closedBy: { id: night.id },
      counts: { out: 1, unchecked: 1 },
      can: { check: false },
    })
    expect(closed.body.lines.map(line => line.state)).toEqual(['out', 'unchecked'])
    await educator.call('POST', `/api/v1/outings/${outing}/return`, {}, ifMatch(1))
  })

  it('knows who is missing, before an outing that is still noted', async () => {
    const outing = await letOut(first)
    const seen = {
      lastSeenAt: new Date(Date.now() - 30_000).toISOString(),
      noticedAt: new Date().toISOString(),
    }
    const episode = await night.call('POST', `/api/v1/youth-files/${first.id}/missing`, seen, once())
    expect(episode.status).toBe(201)
    const { body } = await start(night)
    expect(body.lines.map(line => line.suggested)).toEqual(['missing', null])
    expect((await close(night, body.id)).body.counts).toEqual({ missing: 1, unchecked: 1 })
    await house.rows(`UPDATE disappearance SET returned_at = now() WHERE youth_id = $1`, [first.id])
    await educator.call('POST', `/api/v1/outings/${outing}/return`, {}, ifMatch(1))
  })

  it('once closed is what it said: no tap, no second closing', async () => {
    const { body } = await start(night)
    await close(night, body.id)
    const tap = await check(educator, body.id, first, { state: 'here' }, 1)
    expect([tap.status, tap.body]).toMatchObject([422, { rule: 'roll-call-closed' }])
    expect((await close(educator, body.id)).body).toMatchObject({ rule: 'roll-call-closed' })
    const next = await start(educator)
    expect(next.body.id).not.toBe(body.id)
    expect((await read(night, body.id)).body.lines.map(line => line.version)).toEqual([1, 1])
  })

  it('left open for hours is closed by the next one; somebody who arrived meanwhile gets a line', async () => {
    const { body } = await start(night, 'evening')
    const arrived = await buildFile(house, { alias: 'Dattier 4' })
    const joined = await start(educator, 'evening')
    expect([joined.body.id, joined.body.lines.length]).toEqual([body.id, 3])
    await house.rows(`UPDATE roll_call SET started_at = now() - interval '5 hours' WHERE id = $1`, [body.id])
    const next = await start(educator, 'evening')
    expect(next.body.id).not.toBe(body.id)
    expect((await read(night, body.id)).body.closedAt).not.toBeNull()
    await house.rows(`UPDATE youth_file SET phase = 'left' WHERE id = $1`, [arrived.id])
  })

  it('is listed with counts, the latest first', async () => {
    const { body } = await start(night, 'morning')
    await check(night, body.id, first, { state: 'family' }, 1)
    await close(night, body.id)
    const list = await educator.call<{ items: RollCallItem[]; nextCursor: string }>(
      'POST',
      '/api/v1/roll-calls/search',
      {
        limit: 1,
      },
    )
    expect(list.body.items).toMatchObject([
      { id: body.id, kind: 'morning', counts: { family: 1, unchecked: 1 } },
    ])
    const older = await educator.call<{ items: RollCallItem[] }>('POST', '/api/v1/roll-calls/search', {
      cursor: list.body.nextCursor,
    })
    expect(older.body.items.map(item => item.id)).not.toContain(body.id)
  })
})

describe('who may', () => {
  it('a director reads; a legal officer sees the lines of the own files; neither begins one', async () => {
    const { body } = await start(night)
    const director = await house.person('DIR')
    expect((await read(director, body.id)).body.lines).toHaveLength(2)
    expect((await start(director)).status).toBe(404)
    const legal = await house.person('LEG')
    await nameOnFile(house, first, legal.id, 'legal')
    const seen = await read(legal, body.id)
    expect([seen.body.lines.map(line => line.alias), seen.body.can.check]).toEqual([['Aulne 1'], false])
    expect((await check(legal, body.id, first, { state: 'here' }, 1)).status).toBe(404)
  })

  it('who is shut out of a file has no line for it and cannot tap it; from outside there is no roll call', async () => {
    const excluded = await house.person('EDU')
    await exclude(house, second, excluded.id, await buildAccount(house, ['COO']))
    const { body } = await start(excluded)
    expect(body.lines.map(line => line.alias)).toEqual(['Aulne 1'])
    expect((await start(night)).body.lines.map(line => line.alias)).toEqual(['Aulne 1', 'Bouleau 2'])
    expect((await read(excluded, body.id)).body.lines.map(line => line.alias)).toEqual(['Aulne 1'])
    expect((await check(excluded, body.id, second, { state: 'here' }, 1)).status).toBe(404)
    for (const role of ['GUA', 'LAW', 'PAR', 'ADM', 'AUD', 'DPO'] as const)
      expect((await read(await house.person(role), body.id)).status).toBe(404)
  })
})
