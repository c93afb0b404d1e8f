import { randomUUID } from 'node:crypto'
import type { ExitDestination } from '@havre/contracts/exit-destinations.ts'
import { describe, expect, it } from 'vitest'
import { openExitHouse } from '../../../test/exit-house.ts'
import { ifMatch, once, type Person } from '../../../test/harness.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { exitWords } from './exit-seal.ts'

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
      // The answer to who wrote it.
      { compartment: 'LOCA', account_id: director.id },
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

  it('that was written before stays readable, and each answer that tells it is traced', async () => {
    const file = await fileOf()
    const plan = await world.prepared(file)
    const { body: left } = await world.exit(plan)
    const [key] = await house.rows('SELECT youth_id, epoch, wrapped FROM youth_key WHERE youth_id = $1', [
      file.id,
    ])
    if (!key) throw new Error('no key')
    const moved = [
      ['exit_plan', plan.id, 'destination', 'Rue du Plan'],
      ['youth_exit', left.id, 'destination', 'Rue de la Sortie'],
      ['youth_exit_correction', randomUUID(), 'was_destination', 'Rue d’Avant'],
    ] as const
    for (const [table, id, column, words] of moved)
      await house.rows(
        `INSERT INTO exit_destination (centre_id, youth_id, created_by, plan_id, destination, sealed_in, sealed_as)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [
          house.centreId,
          file.id,
          director.id,
          plan.id,
          exitWords(youthKeyOf(house.keyring, key), table, id, file.id).close(column, words),
          table,
          id,
        ],
      )
    const { body } = await read(plan.id, coordinator)
    expect(body.version).toBeNull()
    const told = (place: ExitDestination) => [place.destination, ...place.before].toSorted()
    const all = moved.map(([, , , words]) => words).toSorted()
    expect(told(body)).toEqual(all)
    const written = await write(plan.id)
    expect([written.body.destination, written.body.before.toSorted()]).toEqual([CANARY, all])
    const put = (version: number) =>
      director.call<ExitDestination & { currentVersion?: number }>(
        'PUT',
        pathOf(plan.id),
        { destination: 'Ailleurs' },
        ifMatch(version),
      )
    expect((await put(1)).body.before.toSorted()).toEqual(all)
    expect((await put(1)).body).toMatchObject({ currentVersion: 2, current: { version: 2 } })
    const [traced] = await house.rows(
      `SELECT count(*)::int AS times FROM trace WHERE action = 'exit-destination.read' AND youth_id = $1 AND account_id = $2`,
      [file.id, director.id],
    )
    expect(traced).toEqual({ times: 3 })
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
