import type { AfterExitItem, ExitFigures, ExitList } from '@havre/contracts/exit-lists.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { ALL_OK, openExitHouse } from '../../../test/exit-house.ts'
import { once } from '../../../test/harness.ts'
import { grantFile } from '../../demo/access-builders.ts'

const world = await openExitHouse()
const {
  house,
  coordinator,
  director,
  referent,
  fileOf,
  guardianOf,
  open,
  change,
  settle,
  exit,
  prepared,
  room,
} = world
beforeEach(() => world.setClock())

const search = (body: object = {}, by = coordinator) =>
  by.call<ExitList>('POST', '/api/v1/exit-plans/search', body)
const after = (body: object = {}, by = coordinator) =>
  by.call<{ items: AfterExitItem[] }>('POST', '/api/v1/youth-exits/search', body)
const figures = (body: object, by = coordinator) => by.call<ExitFigures>('POST', '/api/v1/exit-figures', body)

describe('everybody on the way out', () => {
  it('stands nearest first with colour, reason, next item and relay, page by page, filtered in the body', async () => {
    const stranger = await house.person('EDU')
    const eleven = await fileOf({ birthOn: '2008-12-08' })
    const half = await fileOf({ birthOn: '2009-05-20' })
    const young = await fileOf({ birthOn: '2011-09-03' })
    const unknown = await fileOf({ birthOn: null })
    const planned = await fileOf({ birthOn: '2010-01-01' })
    await prepared(half)
    const { body: soon } = await open(planned, referent, { plannedOn: '2027-01-31' })
    await change(soon, { pillars: { ...ALL_OK, housing: { state: 'missing' } } })
    await settle(soon, { code: 'be.exit.housing', outcome: 'done' })

    const { body } = await search()
    expect(body.items.map(({ youthId, readiness }) => [youthId, readiness?.level ?? null])).toEqual([
      [eleven.id, 'red'],
      [planned.id, 'amber'],
      [half.id, 'green'],
      [young.id, null],
      [unknown.id, null],
    ])
    expect(body.counts).toEqual({ all: 5, red: 1, amber: 1, green: 1, notYet: 1, unknown: 1, withoutPlan: 3 })
    // Nearly three years away nothing is missing yet, nor is anything there.
    expect(body.items[3]?.readiness).toMatchObject({ level: null, daysLeft: 1011 })
    expect((await search({ within: 365 })).body.counts).toMatchObject({ all: 4, green: 1, notYet: 0 })
    expect(body.items[0]).toMatchObject({
      exit: { on: '2026-12-08', by: 'majority' },
      first: { code: 'be.exit.youth-care', state: 'due', lastOn: '2026-12-07' },
      relay: 'none',
      age: 17,
      planId: null,
    })
    expect(body.items[1]).toMatchObject({
      exit: { by: 'person' },
      // The step towards a place is done and the place is missing: it must stand thirty days before.
      first: { code: null, pillar: 'housing', on: '2027-01-01', state: 'due' },
    })
    expect(body.items[2]).toMatchObject({ relay: 'accepted', late: 1 })

    for (const [n, file] of [eleven, planned, half, young, unknown].entries())
      expect(body.items[n]?.first).toEqual((await room(file)).body.first)

    const pages: string[] = []
    let cursor: string | null | undefined
    do {
      const page: ExitList = (await search({ limit: 2, ...(cursor && { cursor }) })).body
      pages.push(...page.items.map(({ youthId }) => youthId))
      cursor = page.nextCursor
    } while (cursor)
    expect(pages).toEqual(body.items.map(({ youthId }) => youthId))
    const ids = async (filter: object) => (await search(filter)).body.items.map(({ youthId }) => youthId)
    expect(await ids({ levels: ['red', 'amber'] })).toEqual([eleven.id, planned.id])
    expect(await ids({ within: 30 })).toEqual([eleven.id, unknown.id])
    expect((await search({ within: 30 })).body.counts).toMatchObject({ all: 2, red: 1, green: 0, unknown: 1 })
    expect(await ids({ missing: 'income' })).toEqual([eleven.id, young.id, unknown.id])
    expect(await ids({ mine: true })).toEqual([])
    expect((await search({ mine: true }, referent)).body.items).toHaveLength(5)
    expect((await search({}, stranger)).body).toMatchObject({ items: [], counts: { all: 0 } })

    const guardian = await guardianOf(half)
    expect((await search({}, guardian)).body.items.map(({ youthId }) => youthId)).toEqual([half.id])
    const night = await house.person('NGT')
    expect((await search({}, night)).body.items).toEqual([])
    const partner = await house.person('PAR')
    const approvers = { requestedBy: coordinator.id, approvedBy: director.id }
    await grantFile(house, half, partner.id, approvers, { compartments: ['AUTON'] })
    expect((await search({}, partner)).body.items).toEqual([])
    expect((await search({}, await house.person('LAW'))).status).toBe(404)
    const traced = await house.rows(
      `SELECT youth_ids FROM trace WHERE action = 'exit.list' AND account_id = $1 ORDER BY id LIMIT 1`,
      [coordinator.id],
    )
    expect(traced[0]?.youth_ids).toHaveLength(5)
  })
})

describe('after the exit, and the numbers', () => {
  it('lists who is to be asked, and counts exits by definition, for who has numbers only', async () => {
    world.setClock('2026-10-20T09:00:00Z')
    const good = await fileOf()
    const { body: left } = await exit(await prepared(good), { on: '2026-10-20' })
    for (let n = 0; n < 5; n++) {
      const { body: bare } = await open(await fileOf())
      await exit(bare, { on: '2026-10-20', unpreparedBecause: 'Aucune place' })
      if (n > 0) await exit(await prepared(await fileOf()), { on: '2026-10-20' })
    }
    const { body: half } = await change((await open(await fileOf())).body, {
      pillars: { ...ALL_OK, income: { state: 'missing' }, residence: { state: 'planned' } },
    })
    await exit(half, { on: '2026-10-19', reason: 'family', unpreparedBecause: 'La famille seule' })
    await exit(await prepared(await fileOf()), { on: '2026-10-20', reason: 'death' })
    const unrecorded = await fileOf()
    await coordinator.call(
      'PATCH',
      `/api/v1/youth-files/${unrecorded.id}`,
      { phase: 'left' },
      { 'if-match': '"1"' },
    )

    world.setClock('2026-11-27T09:00:00Z')
    await referent.call(
      'POST',
      `/api/v1/youth-exits/${left.id}/follow-ups`,
      { month: 1, heldOn: '2026-11-22', reached: 'yes', housing: 'stable' },
      once(),
    )
    const { body: listed } = await after()
    expect(listed.items).toHaveLength(11)
    const ofGood = listed.items.find(({ exitId }) => exitId === left.id)
    expect(ofGood).toMatchObject({
      outcome: 'prepared',
      followUps: [{ month: 1, state: 'held', reached: 'yes' }, {}, {}, {}],
    })
    expect((await after({ open: true })).body.items.map(({ exitId }) => exitId)).not.toContain(left.id)
    expect((await after({}, await house.person('EDU'))).body.items).toEqual([])

    const { body } = await figures({ year: 2026 }, director)
    const counts = Object.fromEntries(
      Object.entries(body).flatMap(([name, value]) =>
        typeof value === 'object' && 'count' in value ? [[name, value.count]] : [],
      ),
    )
    expect([body.from, body.to, counts]).toEqual([
      '2026-01-01',
      '2026-12-31',
      {
        exits: 11,
        prepared: 5,
        fivePillars: 5,
        abrupt: 6,
        // Six less five is one.
        nothing: null,
        relay: 5,
        deaths: null,
        unrecorded: null,
      },
    ])
    // One of eleven misses one pillar: told nowhere, as the others would tell it.
    expect(body.missing.map(({ exits }) => exits)).toEqual([null, null, null, null, null, null])
    expect(body.followUps).toEqual([
      { month: 1, due: 11, reached: null },
      { month: 3, due: 0, reached: 0 },
      { month: 6, due: 0, reached: 0 },
      { month: 12, due: 0, reached: 0 },
    ])
    // Seven months on, one exit of the eleven was a day earlier: eleven less ten would tell of it.
    world.setClock('2027-01-19T09:00:00Z')
    expect((await figures({ year: 2026 })).body.followUps).toMatchObject([
      { month: 1, due: 11 },
      { month: 3, due: null, reached: null },
      { month: 6, due: 0 },
      { month: 12, due: 0 },
    ])
    expect(body.abrupt.definition.fr).toContain('un pilier au moins manque')
    expect((await figures({ year: 2025 })).body.exits.count).toBe(0)
    // A year less all but one of its days would tell of that day: there is no period but the year.
    const nested = await figures({ from: '2026-10-20', to: '2026-12-31' })
    expect([nested.status, (await figures({ year: 2026, to: '2026-10-19' })).status]).toEqual([400, 400])
    // Who has numbers by the matrix has these, whether they read an exit or not; nobody else has any.
    for (const role of ['LEG', 'AUD', 'DPO'] as const) {
      const by = await house.person(role)
      const told = await figures({ year: 2026 }, by)
      expect([told.status, told.body.exits.count, told.body.abrupt.count, told.body.nothing.count]).toEqual([
        200,
        11,
        6,
        null,
      ])
      const me = await by.call<{ can: { readExitFigures: boolean } }>('GET', '/api/v1/me')
      expect(me.body.can.readExitFigures).toBe(true)
    }
    for (const role of ['EDU', 'NGT', 'PSY', 'GUA', 'LAW', 'PAR', 'ADM'] as const)
      expect((await figures({ year: 2026 }, await house.person(role))).status).toBe(404)
    expect((await figures({ year: 2026 }, referent)).status).toBe(404)
  })

  it('tells of no few exits between the prepared and the abrupt ones', async () => {
    world.setClock('2025-12-10T09:00:00Z')
    const on = '2025-12-10'
    for (let n = 0; n < 10; n++) await exit(await prepared(await fileOf()), { on })
    const alone = { on, unpreparedBecause: 'Aucune place' }
    for (let n = 0; n < 8; n++) await exit((await open(await fileOf())).body, alone)
    for (let n = 0; n < 2; n++) {
      const { body: plan } = await open(await fileOf())
      const { body: between } = await change(plan, { pillars: { ...ALL_OK, income: { state: 'planned' } } })
      await exit(between, alone)
    }
    // Twenty less ten less eight are two, and so are the twelve without a missing pillar less the ten with five or prepared.
    const { body } = await figures({ year: 2025 }, director)
    const { exits, prepared: ready, abrupt, fivePillars, nothing, relay, missing } = body
    expect([exits, ready, abrupt, fivePillars, nothing, relay].map(({ count }) => count)).toEqual([
      20,
      null,
      null,
      null,
      8,
      10,
    ])
    expect(missing.map(one => one.exits)).toEqual([12, 0, 0, 0, 0, 8])
  })

  it('tells of no few exits without five pillars and without a relay', async () => {
    world.setClock('2024-12-10T09:00:00Z')
    const fileThen = () => fileOf({ arrivedOn: '2024-06-01' })
    const alone = { on: '2024-12-10', unpreparedBecause: 'Aucune place' }
    const planned = { pillars: { ...ALL_OK, income: { state: 'planned' } } }
    const withoutRelay = async (pillars: object) => {
      const { body: plan } = await change((await open(await fileThen())).body, pillars)
      await exit(plan, alone)
    }
    for (let n = 0; n < 5; n++) await exit(await prepared(await fileThen()), { on: alone.on })
    for (let n = 0; n < 5; n++) await withoutRelay({ pillars: ALL_OK })
    for (let n = 0; n < 8; n++) {
      const { body: plan } = await change(await prepared(await fileThen()), planned)
      await exit(plan, { on: alone.on })
    }
    for (let n = 0; n < 2; n++) await withoutRelay(planned)
    // Twenty less ten with five pillars, less thirteen with a relay, and the five with both counted once: two.
    const { body } = await figures({ year: 2024 }, director)
    const { exits, prepared: ready, abrupt, fivePillars, relay } = body
    expect([exits, ready, abrupt, fivePillars, relay].map(({ count }) => count)).toEqual([20, 5, 0, 10, null])
  })
})
