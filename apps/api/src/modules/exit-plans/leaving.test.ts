import type { ExitPlan } from '@havre/contracts/exit-plans.ts'
import type { WithdrawnExit, YouthExit } from '@havre/contracts/youth-exits.ts'
import { describe, expect, it } from 'vitest'
import { openContractHouse } from '../../../test/contract-house.ts'
import { ifMatch, once, type Person } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import type { BuiltFile } from '../../demo/builders.ts'
import { endUses } from '../places/place-uses.data.ts'

const { house, coordinator, aminata, fileOf, open, read, running, setClock } = await openContractHouse()

async function leave(file: BuiltFile, on: string, by = aminata) {
  const { body } = await aminata.call<ExitPlan & { current?: ExitPlan }>(
    'POST',
    `/api/v1/youth-files/${file.id}/exit-plans`,
    {},
    once(),
  )
  const plan = body.current ?? body
  return by.call<YouthExit & { rule?: string }>(
    'POST',
    `/api/v1/exit-plans/${plan.id}/exit`,
    { on, reason: 'orientation', unpreparedBecause: 'Départ avancé de deux mois.' },
    { ...once(), ...ifMatch(plan.version) },
  )
}
/** A studio in which the youth lives since that day, and another that is reserved for later. */
async function housed(file: BuiltFile, since: string) {
  for (const [code, status] of [
    [`Studio A ${file.id}`, 'occupied'],
    [`Studio B ${file.id}`, 'reserved'],
  ] as const) {
    const fields = { kind: 'studio', code: code.slice(0, 30), zone: code.slice(0, 30), since: '2026-01-01' }
    const { body: place } = await coordinator.call<{ id: string }>('POST', '/api/v1/places', fields, once())
    await house.rows(
      `INSERT INTO place_use (centre_id, place_id, youth_id, status, since, created_by)
       SELECT f.centre_id, $1, f.id, $2, $3::date + CASE WHEN $2 = 'reserved' THEN 90 ELSE 0 END, $5 FROM youth_file f WHERE f.id = $4`,
      [place.id, status, since, file.id, coordinator.id],
    )
  }
}
const usesOf = (file: BuiltFile) =>
  house.rows('SELECT status, because, until::text FROM place_use WHERE youth_id = $1 ORDER BY since', [
    file.id,
  ])

describe('who leaves the house', () => {
  it('leaves the studio, what was reserved, and the contract that ran, in one act', async () => {
    setClock('2026-06-01T09:00:00Z')
    const file = await fileOf()
    await running(file)
    await housed(file, '2026-06-01')
    await house.rows(
      `INSERT INTO place_request (centre_id, youth_id, kind, asked_on, asked_by, wished_from, created_by)
       SELECT f.centre_id, f.id, 'bed', '2026-06-01', 'youth', '2026-08-01', $2 FROM youth_file f WHERE f.id = $1`,
      [file.id, coordinator.id],
    )
    setClock('2026-07-01T09:00:00Z')
    expect((await leave(file, '2026-06-30')).status).toBe(201)
    expect(await usesOf(file)).toEqual([
      { status: 'ended', because: 'left', until: '2026-06-30' },
      { status: 'cancelled', because: 'notArrived', until: null },
    ])
    const asked = await house.rows('SELECT status FROM place_request WHERE youth_id = $1', [file.id])
    expect(asked).toEqual([{ status: 'withdrawn' }])
    const [contract] = (await read(file)).body.detail?.contracts ?? []
    expect(contract).toMatchObject({ status: 'ended', endedOn: '2026-06-30', now: null })
    expect(contract?.runs.at(-1)).toMatchObject({ until: '2026-06-30', outcome: 'stopped' })
    expect(contract?.acts.at(-1)).toMatchObject({ act: 'end', reason: 'Sortie de la maison' })
  })

  it('gets place and contract back by hand only, where the exit is taken back: the answer says which', async () => {
    setClock('2026-06-01T09:00:00Z')
    const file = await fileOf()
    await running(file)
    await housed(file, '2026-06-01')
    await house.rows(
      `UPDATE place_use SET until = '2026-06-10' WHERE youth_id = $1 AND status = 'occupied'`,
      [file.id],
    )
    setClock('2026-07-01T09:00:00Z')
    const { body: first } = await leave(file, '2026-06-30', coordinator)
    const { body: left } = await coordinator.call<YouthExit>(
      'PATCH',
      `/api/v1/youth-exits/${first.id}`,
      { on: '2026-07-01', why: 'Un jour plus tard' },
      ifMatch(first.version),
    )
    const back = await coordinator.call<WithdrawnExit>(
      'POST',
      `/api/v1/youth-exits/${left.id}/withdrawal`,
      { why: 'Erreur de dossier' },
      ifMatch(left.version),
    )
    expect([back.status, back.body.stillEnded]).toEqual([200, ['place', 'contract']])
    expect(await usesOf(file)).toMatchObject([{ status: 'ended' }, { status: 'cancelled' }])
  })

  it('leaves behind no contract that was being written', async () => {
    setClock('2026-06-01T09:00:00Z')
    const file = await fileOf()
    await open(file)
    expect((await leave(file, '2026-06-01')).status).toBe(201)
    expect((await read(file)).body.detail?.contracts).toMatchObject([{ status: 'broken_off' }])
  })

  it('leaves a place beyond its days on the last of them: the next one has it from then on', async () => {
    setClock('2026-06-01T09:00:00Z')
    const [file, next] = [await fileOf(), await fileOf()]
    await housed(file, '2026-06-01')
    await house.rows(
      `UPDATE place_use SET until = '2026-06-10' WHERE youth_id = $1 AND status = 'occupied'`,
      [file.id],
    )
    await house.rows(
      `INSERT INTO place_use (centre_id, place_id, youth_id, status, since, created_by)
       SELECT centre_id, place_id, $1, 'reserved', '2026-06-10', created_by FROM place_use WHERE youth_id = $2 AND status = 'occupied'`,
      [next.id, file.id],
    )
    setClock('2026-06-12T09:00:00Z')
    expect((await leave(file, '2026-06-12')).status).toBe(201)
    expect(await usesOf(file)).toMatchObject([{ status: 'ended', until: '2026-06-10' }, {}])
    expect(await usesOf(next)).toMatchObject([{ status: 'reserved' }])
  })

  it('leaves them as well where the file is set to "left" without an exit', async () => {
    setClock('2026-06-01T09:00:00Z')
    const file = await fileOf()
    await running(file)
    await housed(file, '2026-06-01')
    setClock('2026-07-01T09:00:00Z')
    const change = async (body: object) => {
      const path = `/api/v1/youth-files/${file.id}`
      const { version } = (await aminata.call<{ version: number }>('GET', path)).body
      return aminata.call<{ errors?: object[] }>('PATCH', path, body, ifMatch(version))
    }
    const early = await change({ phase: 'left', leftOn: '2026-05-20' })
    expect([early.status, early.body.errors]).toEqual([422, [{ pointer: '#/leftOn', code: 'before-place' }]])
    expect((await usesOf(file)).map(({ status }) => status)).toEqual(['occupied', 'reserved'])
    expect((await change({ phase: 'left', leftOn: '2026-06-28' })).status).toBe(200)
    expect(await usesOf(file)).toEqual([
      { status: 'ended', because: 'left', until: '2026-06-28' },
      { status: 'cancelled', because: 'notArrived', until: null },
    ])
    expect((await read(file)).body.detail?.contracts).toMatchObject([
      { status: 'ended', endedOn: '2026-06-28' },
    ])
  })

  it('is not recorded by who may not end a contract that still runs', async () => {
    setClock('2026-06-01T09:00:00Z')
    const file = await fileOf()
    const educator = await house.person('EDU')
    await nameOnFile(house, file, educator.id)
    await running(file)
    await house.rows(`UPDATE youth_file SET phase = 'left' WHERE id = $1`, [file.id])
    expect((await leave(file, '2026-06-01', educator)).status).toBe(403)
    const path = `/api/v1/youth-files/${file.id}/exit`
    const seen = (who: Person) => who.call<{ plan: ExitPlan | null }>('GET', path)
    expect((await seen(educator)).body.plan?.can.exit).toBe(false)
    expect((await seen(aminata)).body.plan?.can.exit).toBe(true)
    expect((await leave(file, '2026-06-01')).status).toBe(201)
  })

  it('does not leave before the contract’s last step, and then nothing is changed', async () => {
    setClock('2026-06-10T09:00:00Z')
    const file = await fileOf()
    await running(file)
    await housed(file, '2026-06-01')
    const early = await leave(file, '2026-06-05')
    const last = { fr: 'La dernière étape du contrat d’autonomie est notée le mercredi 10 juin 2026.' }
    expect([early.status, early.body]).toMatchObject([
      422,
      { rule: 'dates-out-of-order', errors: [{ pointer: '#/on', code: 'before-contract' }], reasons: [last] },
    ])
    expect((await usesOf(file)).map(({ status }) => status)).toEqual(['occupied', 'reserved'])
  })

  it('does not leave before they moved in, at once or by a correction: it is said what began when', async () => {
    setClock('2026-06-01T09:00:00Z')
    const file = await fileOf()
    await housed(file, '2026-06-10')
    setClock('2026-06-20T09:00:00Z')
    const refused = {
      rule: 'dates-out-of-order',
      errors: [{ pointer: '#/on', code: 'before-place' }],
      reasons: [
        {
          nl: expect.stringMatching(/^De aankomst in “Studio A .*” is genoteerd op woensdag 10 juni 2026\.$/),
        },
      ],
    }
    const early = await leave(file, '2026-06-09')
    expect([early.status, early.body]).toMatchObject([422, refused])
    expect((await usesOf(file)).map(({ status }) => status)).toEqual(['occupied', 'reserved'])
    const { body: left } = await leave(file, '2026-06-15')
    const correct = (on: string) =>
      coordinator.call<YouthExit>(
        'PATCH',
        `/api/v1/youth-exits/${left.id}`,
        { on, why: 'Mauvais jour' },
        ifMatch(left.version),
      )
    const back = await correct('2026-06-09')
    expect([back.status, back.body]).toMatchObject([422, refused])
    expect((await correct('2026-06-10')).body).toMatchObject({ on: '2026-06-10', version: 2 })
  })

  it('has arrived who has arrived, also where the arrival is noted while somebody notes an earlier departure', async () => {
    setClock('2026-06-20T09:00:00Z')
    const file = await fileOf()
    await housed(file, '2026-06-10')
    await house.door.group(aminata.sid, endUses(file.id, '2026-06-05'))
    expect(await usesOf(file)).toEqual([
      { status: 'ended', because: 'left', until: '2026-06-10' },
      { status: 'cancelled', because: 'notArrived', until: null },
    ])
  })
})
