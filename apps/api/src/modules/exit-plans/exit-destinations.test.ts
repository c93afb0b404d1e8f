import type { ExitDestination } from '@havre/contracts/exit-destinations.ts'
import { describe, expect, it } from 'vitest'
import { openExitHouse } from '../../../test/exit-house.ts'
import { ifMatch, once, type Person } from '../../../test/harness.ts'

const world = await openExitHouse()
const { house, coordinator, director, referent, fileOf, guardianOf, open, change, ask, room } = world
const CANARY = 'Kanaristraat 7'

const pathOf = (planId: string) => `/api/v1/exit-plans/${planId}/destination`
const read = (planId: string, by: Person) => by.call<ExitDestination>('GET', pathOf(planId))
const write = (planId: string, by = director) =>
  by.call<ExitDestination>('POST', pathOf(planId), { destination: CANARY }, once())

describe('where somebody goes', () => {
  it('is written by the direction, read by who reads places, and nothing to everybody else', async () => {
    const file = await fileOf()
    const { body: plan } = await open(file)
    expect((await read(plan.id, coordinator)).body).toMatchObject({ destination: null, version: null })
    for (const by of [referent, coordinator]) expect((await write(plan.id, by)).status).toBe(404)
    expect(await write(plan.id)).toMatchObject({ status: 201, body: { destination: CANARY, version: 1 } })
    expect((await write(plan.id)).status).toBe(409)
    expect((await read(plan.id, coordinator)).body).toMatchObject({
      destination: CANARY,
      can: { change: false },
    })
    const others = [
      referent,
      await guardianOf(file),
      await house.person('NGT'),
      await house.person('PSY'),
      await house.person('LEG'),
      await house.person('PAR'),
      await house.person('ADM'),
    ]
    for (const by of others) expect((await read(plan.id, by)).status).toBe(404)
    for (const by of [referent, coordinator, director, ...others])
      expect(JSON.stringify((await room(file, by)).body)).not.toContain(CANARY)
    const traced = await house.rows(
      `SELECT compartment, account_id FROM trace WHERE action = 'exit-destination.read' AND youth_id = $1 ORDER BY id`,
      [file.id],
    )
    expect(traced).toEqual([
      { compartment: 'LOCA', account_id: coordinator.id },
      { compartment: 'LOCA', account_id: coordinator.id },
    ])
    const [row] = await house.rows('SELECT destination FROM exit_destination WHERE plan_id = $1', [plan.id])
    expect(String(row?.destination)).not.toContain('Kanari')
  })

  it('changes at its version, also once they left, and is taken away', async () => {
    const file = await fileOf()
    const plan = await world.prepared(file)
    await write(plan.id)
    await world.exit(plan)
    const put = (version: number, destination: string | null) =>
      director.call<ExitDestination>('PUT', pathOf(plan.id), { destination }, ifMatch(version))
    expect((await put(1, 'Ailleurs')).body).toMatchObject({ destination: 'Ailleurs', version: 2 })
    const late = await put(1, 'Plus loin')
    expect([late.status, late.body]).toMatchObject([412, { current: { destination: 'Ailleurs' } }])
    expect((await put(2, null)).body).toMatchObject({ destination: null, version: 3 })
  })

  it('is no field of the plan, the exit or a correction any more', async () => {
    const { body: plan } = await open(await fileOf())
    for (const sent of [
      await change(plan, { destination: CANARY }),
      await world.exit(plan, { destination: CANARY, unpreparedBecause: 'x' }),
    ])
      expect([sent.status, sent.body]).toMatchObject([400, { errors: [{ pointer: '#/destination' }] }])
  })
})

describe('what a guardian reads of a plan', () => {
  it('names neither who takes over nor what is written under a pillar; the house reads both', async () => {
    const file = await fileOf()
    const { body: plan } = await open(file)
    await ask(plan, { name: 'Le Seuil', purpose: 'Logement', contact: 'Mme Kanari' })
    await change(plan, { pillars: { housing: { state: 'planned', note: CANARY } } })
    const seen = await room(file, await guardianOf(file))
    expect(JSON.stringify(seen.body)).not.toMatch(/Kanari|Seuil/)
    expect(seen.body).toMatchObject({
      plan: { pillars: { housing: { state: 'planned', note: null } } },
      relays: [{ name: null, contact: null, answer: 'pending' }],
    })
    expect((await room(file)).body).toMatchObject({
      plan: { pillars: { housing: { note: CANARY } } },
      relays: [{ name: 'Le Seuil', contact: 'Mme Kanari' }],
    })
  })
})
