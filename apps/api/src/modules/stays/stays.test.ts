import { beforeAll, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { buildCentre, buildFile } from '../../demo/builders.ts'

const house = await openHouse({ now: () => new Date('2026-11-25T09:00:00Z') })
type Stay = { phase: string; since: string; until: string | null; reason: string | null }
type Stays = { stays: Stay[]; mandates: { id: string }[]; places: { total: number; taken: number } }
type File = { id: string; version: number; phase: string }
type Mandate = { id: string; version: number; reviewOn: string | null; authority: string | null }

let coordinator: Person
beforeAll(async () => {
  coordinator = await house.person('COO')
})
const open = (body: object) =>
  coordinator.call<File>('POST', '/api/v1/youth-files', { phase: 'referral', ...body }, once())
const move = (file: File, body: object, who = coordinator) =>
  who.call<File>('PATCH', `/api/v1/youth-files/${file.id}`, body, ifMatch(file.version))
const read = (id: string, who = coordinator) => who.call<Stays>('GET', `/api/v1/youth-files/${id}/stays`)

describe('the history of a stay', () => {
  it('follows each change of phase, with its day and its reason sealed', async () => {
    const { body: file } = await open({ phaseSince: '2026-10-01' })
    const moved = await move(file, { phase: 'admission_decided', phaseSince: '2026-10-05' })
    const refused = await move(moved.body, { phase: 'refused', phaseReason: 'Trop près du réseau' })
    expect([moved.status, refused.status]).toEqual([200, 200])
    const { body } = await read(file.id)
    expect(body.stays).toMatchObject([
      { phase: 'refused', since: '2026-11-25', until: null, reason: 'Trop près du réseau' },
      { phase: 'admission_decided', since: '2026-10-05', until: '2026-11-25' },
      { phase: 'referral', since: '2026-10-01', until: '2026-10-05' },
    ])
    const rows = await house.rows('SELECT reason FROM stay WHERE youth_id = $1 AND reason IS NOT NULL', [
      file.id,
    ])
    expect(String(rows[0]?.reason)).not.toContain('réseau')
    // Where nothing but a language changes, no phase begins.
    await move(refused.body, { languages: ['ti'] })
    expect((await read(file.id)).body.stays).toHaveLength(3)
  })

  it('asks why a youth is refused, and no phase begins tomorrow or before the last one', async () => {
    const { body: file } = await open({ phaseSince: '2026-10-01' })
    expect((await move(file, { phase: 'refused' })).body).toMatchObject({ rule: 'reason-needed' })
    for (const phaseSince of ['2026-11-26', '2026-09-30']) {
      const late = await move(file, { phase: 'admission_decided', phaseSince })
      expect([late.status, late.body]).toMatchObject([422, { rule: 'dates-out-of-order' }])
    }
    expect((await read(file.id)).body.stays).toHaveLength(1)
  })
})

it('ends where a referent says that the youth left, and no phase begins inside one that is over', async () => {
  const { body: file } = await open({ phase: 'observation', phaseSince: '2026-10-01' })
  const referent = await house.person('EDU', 'REF')
  await nameOnFile(house, { ...file, alias: '', wrapped: Buffer.alloc(0) }, referent.id, 'referent')
  const late = await move({ ...file, version: 9 }, { phase: 'left', phaseSince: '2026-11-20' }, referent)
  expect([late.status, (await read(file.id)).body.stays[0]?.until]).toEqual([412, null])
  const gone = await move(file, { phase: 'left', phaseSince: '2026-11-20' }, referent)
  expect(gone.status).toBe(200)
  expect((await read(file.id)).body.stays).toMatchObject([
    { phase: 'left', since: '2026-11-20', until: null },
    { phase: 'observation', since: '2026-10-01', until: '2026-11-20' },
  ])

  const { body: other } = await open({ phase: 'observation', phaseSince: '2026-10-01' })
  await house.rows(`UPDATE stay SET until = '2026-11-10' WHERE youth_id = $1`, [other.id])
  const inside = await move(other, { phase: 'integration', phaseSince: '2026-10-20' })
  expect([inside.status, inside.body]).toMatchObject([422, { rule: 'dates-out-of-order' }])
})

it('nobody arrived or left on a day that cannot be meant', async () => {
  const { body: file } = await open({ phase: 'observation', phaseSince: '2026-10-01' })
  for (const [field, day, code] of [
    ['arrivedOn', '2099-12-31', 'too-far-ahead'],
    ['arrivedOn', '1990-01-01', 'too-long-ago'],
    ['leftOn', '2060-01-01', 'too-far-ahead'],
  ] as const) {
    const moved = await move(file, { [field]: day })
    expect([moved.status, moved.body]).toMatchObject([
      422,
      { rule: 'date-out-of-bounds', errors: [{ pointer: `#/${field}`, code }] },
    ])
  }
})

describe('a full house', () => {
  it('takes nobody in, however many ask at once, unless somebody answers for it', async () => {
    await house.rows('UPDATE centre SET places = (SELECT count(*) FROM youth_file WHERE present) + 1')
    const files = await Promise.all([1, 2, 3].map(async () => (await open({})).body))
    const asked = await Promise.all(files.map(file => move(file, { phase: 'admitted' })))
    expect(asked.map(({ status }) => status).toSorted()).toEqual([200, 422, 422])
    const outside = files[asked.findIndex(({ status }) => status === 422)]
    if (!outside) throw new Error('everybody got in')
    expect(asked.find(({ status }) => status === 422)?.body).toMatchObject({ rule: 'house-full' })
    expect((await open({ phase: 'observation' })).status).toBe(422)

    const without = await move(outside, { phase: 'admitted', overCapacity: true })
    expect(without.body).toMatchObject({ rule: 'reason-needed' })
    const referent = await house.person('EDU', 'REF')
    await nameOnFile(house, { ...outside, alias: '', wrapped: Buffer.alloc(0) }, referent.id, 'referent')
    const reason = { phase: 'admitted', overCapacity: true, phaseReason: 'Danger immédiat' }
    expect((await move(outside, reason, referent)).status).toBe(403)
    const over = await move(outside, reason)
    expect(over.status).toBe(200)
    const { body } = await read(outside.id)
    expect(body.places.taken).toBe(body.places.total + 1)
  })
})

describe('a mandate', () => {
  it('is made once, changed at its version, and its dates keep their order', async () => {
    const file = await buildFile(house)
    const path = `/api/v1/youth-files/${file.id}/mandates`
    const key = once()
    const body = {
      kind: 'saj',
      authority: 'Service de l’aide à la jeunesse',
      startsOn: '2026-09-01',
      reviewOn: '2026-12-01',
    }
    const made = await coordinator.call<Mandate>('POST', path, body, key)
    expect([made.status, made.body.authority]).toEqual([201, body.authority])
    expect((await coordinator.call<Mandate>('POST', path, body, key)).body.id).toBe(made.body.id)
    const change = (version: number, what: object) =>
      coordinator.call<Mandate>('PATCH', `/api/v1/mandates/${made.body.id}`, what, ifMatch(version))
    const later = await change(1, { reviewOn: '2027-01-15' })
    expect(later.body).toMatchObject({ version: 2, reviewOn: '2027-01-15', authority: body.authority })
    expect((await change(1, { note: 'x' })).status).toBe(412)
    const wrong = await change(2, { endsOn: '2026-08-31' })
    expect(wrong.body).toMatchObject({
      rule: 'dates-out-of-order',
      errors: [{ pointer: '#/endsOn' }, { pointer: '#/reviewOn' }],
    })
    const traces = await house.rows(
      `SELECT action FROM trace WHERE object_ids = ARRAY[$1::uuid] ORDER BY id`,
      [made.body.id],
    )
    expect(traces.map(trace => trace.action)).toEqual(['mandate.insert', 'mandate.update'])
  })

  it('is nothing to who only watches by night, and neither are the phases: not even in the database', async () => {
    const file = await buildFile(house)
    await coordinator.call(
      'POST',
      `/api/v1/youth-files/${file.id}/mandates`,
      { kind: 'youth_judge', startsOn: '2026-09-01' },
      once(),
    )
    const [night, both] = [await house.person('NGT'), await house.person('NGT', 'EDU')]
    const opens = async (who: Person) =>
      (
        await who.call<{ registers: string[] }>('GET', `/api/v1/youth-files/${file.id}`)
      ).body.registers.includes('stays')
    const count = `SELECT (SELECT count(*) FROM mandate)::int + (SELECT count(*) FROM stay)::int AS n`
    const rows = async (who: Person) =>
      (await house.door.group(who.sid, [{ name: 'kept', text: count, values: [] }]))[0]?.[0]?.n
    expect([(await read(file.id, night)).status, await opens(night), await rows(night)]).toEqual([
      404,
      false,
      0,
    ])
    expect([(await read(file.id, both)).body.mandates.length, await opens(both)]).toEqual([1, true])
  })

  it('is read by those who know the file, and is nothing to the others', async () => {
    const gone = await buildFile(house, { phase: 'left' })
    const educator = await house.person('EDU')
    const abroad = await buildFile(await buildCentre(house.client, house.keyring))
    for (const id of [gone.id, abroad.id]) expect((await read(id, educator)).status).toBe(404)
    const here = await buildFile(house)
    expect((await read(here.id, educator)).status).toBe(200)
    const refused = await educator.call(
      'POST',
      `/api/v1/youth-files/${here.id}/mandates`,
      { kind: 'saj', startsOn: '2026-09-01' },
      once(),
    )
    expect(refused.status).toBe(404)
  })
})
