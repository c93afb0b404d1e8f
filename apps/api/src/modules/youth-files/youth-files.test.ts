import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { aliases, type File, search } from '../../../test/youth-pages.ts'
import { exclude, grantFile, nameOnFile } from '../../demo/access-builders.ts'
import { buildAccount, buildEntry, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
const coordinator = await house.person('COO')

describe('opening a file', () => {
  const create = (key: Record<string, string>, body: object = { phase: 'referral' }, person = coordinator) =>
    person.call<File>('POST', '/api/v1/youth-files', body, key)

  it('proposes an alias, answers its version, and has a key of its own', async () => {
    const { status, headers, body } = await create(once())
    expect([status, headers.etag]).toEqual([201, '"1"'])
    expect(body.alias).toMatch(/^\p{Lu}\p{L}+ \d{3}$/u)
    expect(await house.rows('SELECT epoch FROM youth_key WHERE youth_id = $1', [body.id])).toEqual([
      { epoch: 1 },
    ])
  })

  it('once, however often the same request arrives, and with the same answer', async () => {
    const key = once()
    const first = await create(key)
    const second = await create(key)
    expect([second.status, second.body]).toEqual([201, first.body])
    expect(second.headers.etag).toBe(first.headers.etag)
    const other = await create(key, { phase: 'admitted' })
    expect([other.status, other.body.type]).toEqual([422, '/problems/idempotency-key-reused'])
    expect(await house.rows('SELECT phase FROM youth_file WHERE id = $1', [first.body.id])).toEqual([
      { phase: 'referral' },
    ])
  })

  it('once, when the same request arrives ten times at once', async () => {
    const [before] = await house.rows('SELECT count(*)::int AS n FROM youth_file')
    const key = once()
    const replies = await Promise.all(Array.from({ length: 10 }, () => create(key)))
    const statuses = replies.map(reply => reply.status)
    expect(statuses).toContain(201)
    expect(statuses.filter(status => status !== 201 && status !== 409)).toEqual([])
    const [after] = await house.rows('SELECT count(*)::int AS n FROM youth_file')
    expect(Number(after?.n) - Number(before?.n)).toBe(1)
  })

  it('gives nobody else’s answer to the same key of another person', async () => {
    const key = once()
    const first = await create(key)
    const second = await create(key, { phase: 'referral' }, await house.person('COO'))
    expect(second.status).toBe(201)
    expect(second.body.id).not.toBe(first.body.id)
  })

  it('is refused under a taken alias, with the field named, and nothing is written', async () => {
    await create(once(), { phase: 'referral', alias: 'Tilleul 5' })
    const [before] = await house.rows('SELECT count(*)::int AS n FROM youth_file')
    const taken = await create(once(), { phase: 'referral', alias: 'Tilleul 5' })
    expect([taken.status, taken.body.errors]).toEqual([409, [{ pointer: '#/alias', code: 'already-exists' }]])
    for (const alike of ['TILLEUL 5', ' Tilleul  5', 'Tilleul\u00a05', 'Tilleul\u200d 5', 'Ｔilleul 5'])
      expect((await create(once(), { phase: 'referral', alias: alike })).status, alike).toBe(409)
    expect((await create(once(), { phase: 'referral', alias: 'Tilleul\u200b 5' })).body.errors).toEqual([
      { pointer: '#/alias', code: 'invisible-character' },
    ])
    expect(await house.rows('SELECT count(*)::int AS n FROM youth_file')).toEqual([before])
  })

  it('is refused under an alias that nobody could say', async () => {
    for (const alias of ['   ', '\u0301\u0301', 'a', 'Hêtre\n1', 'x'.repeat(41)]) {
      const refused = await create(once(), { phase: 'referral', alias })
      expect([alias, refused.status]).toEqual([alias, 400])
      expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '#/alias' })])
    }
  })

  it('is refused to a referent, who names nobody into existence, and that leaves a trace', async () => {
    const referent = await house.person('REF')
    expect((await create(once(), { phase: 'referral' }, referent)).status).toBe(404)
    const traces = await house.rows(`SELECT outcome FROM trace WHERE account_id = $1`, [referent.id])
    expect(traces).toEqual([{ outcome: 'absent' }])
  })
})

describe('changing a file', () => {
  it('moves its version, and an old version gets 412 with the file as it is now', async () => {
    const file = await buildFile(house)
    const path = `/api/v1/youth-files/${file.id}`
    const changed = await coordinator.call<File>('PATCH', path, { phase: 'orientation' }, ifMatch(1))
    expect([changed.status, changed.headers.etag, changed.body.phase]).toEqual([200, '"2"', 'orientation'])
    const late = await coordinator.call<File>('PATCH', path, { phase: 'left' }, ifMatch(1))
    expect([late.status, late.body.currentVersion]).toEqual([412, 2])
    expect(late.body.current).toMatchObject({ phase: 'orientation', version: 2 })
    expect(await house.rows('SELECT phase, version FROM youth_file WHERE id = $1', [file.id])).toEqual([
      { phase: 'orientation', version: 2 },
    ])
  })

  it('keeps dates in their order', async () => {
    const file = await buildFile(house, { arrivedOn: '2026-03-02' })
    const path = `/api/v1/youth-files/${file.id}`
    const refused = await coordinator.call('PATCH', path, { leftOn: '2026-03-01' }, ifMatch(1))
    expect([refused.status, refused.body.rule]).toEqual([422, 'dates-out-of-order'])
    expect((await coordinator.call('PATCH', path, { leftOn: '2026-03-02' }, ifMatch(1))).status).toBe(200)
  })
})

describe('the file team', () => {
  it('opens a file to whoever is named, and closes it, at the next statement', async () => {
    const file = await buildFile(house, { phase: 'left' })
    const path = `/api/v1/youth-files/${file.id}`
    const lawyerOfTheHouse = await house.person('LEG')
    const status = async () => (await lawyerOfTheHouse.call('GET', path)).status
    expect(await status()).toBe(404)
    const named = await coordinator.call<File>(
      'POST',
      `${path}/team`,
      { accountId: lawyerOfTheHouse.id, function: 'legal' },
      once(),
    )
    expect([named.status, await status()]).toEqual([201, 200])
    const memberId = named.body.team[0]?.id
    const ended = await coordinator.call<File>('DELETE', `${path}/team/${memberId}`)
    expect([ended.status, ended.body.team, await status()]).toEqual([200, [], 404])
    expect((await coordinator.call('DELETE', `${path}/team/${memberId}`)).status).toBe(404)
  })

  it('takes nobody who is not of the house', async () => {
    const file = await buildFile(house)
    const stranger = { accountId: randomUUID(), function: 'legal' }
    const refused = await coordinator.call('POST', `/api/v1/youth-files/${file.id}/team`, stranger, once())
    expect(refused.status).toBe(404)
    expect(await house.rows('SELECT 1 FROM file_team WHERE youth_id = $1', [file.id])).toEqual([])
  })
})

describe('the head of a file', () => {
  it('tells a partner the alias and the languages, and takes no search by anything else', async () => {
    const partner = await house.person('PAR')
    const file = await buildFile(house, {
      alias: 'Cormier 5',
      phase: 'integration',
      languages: ['ti'],
      birthOn: '2010-02-01',
    })
    const entry = await buildEntry(house, file, { authorId: coordinator.id, kind: 'club', answers: {} })
    await nameOnFile(house, file, coordinator.id)
    const approvers = { requestedBy: coordinator.id, approvedBy: await buildAccount(house, ['DIR']) }
    await grantFile(house, file, partner.id, approvers, { compartments: ['INTEG'], items: [entry] })
    const { body } = await partner.call<File>('GET', `/api/v1/youth-files/${file.id}`)
    const said = Object.entries(body).filter(
      ([, value]) => typeof value === 'string' || typeof value === 'boolean',
    )
    expect(Object.fromEntries(said)).toEqual({ id: file.id, alias: 'Cormier 5' })
    expect(body).toMatchObject({
      languages: ['ti'],
      age: null,
      birthOn: null,
      gender: null,
      team: [],
      referents: [],
    })
    expect((await search(partner, {})).body.items).toMatchObject([
      { alias: 'Cormier 5', phase: null, age: null },
    ])
    for (const asked of [
      { phases: ['integration'] },
      { present: true },
      { minAge: 15 },
      { sort: 'lastEntry' },
    ])
      expect((await search(partner, asked)).status).toBe(403)
  })

  it('tells the house the age, and the birth date itself to whoever reads the identity', async () => {
    const file = await buildFile(house, { phase: 'integration', birthOn: '2010-02-01' })
    const legal = await house.person('LEG')
    await nameOnFile(house, file, legal.id, 'legal')
    const read = async (by: Person) => (await by.call<File>('GET', `/api/v1/youth-files/${file.id}`)).body
    expect((await read(legal)).birthOn).toBe('2010-02-01')
    for (const role of ['EDU', 'NGT'] as const)
      expect(await read(await house.person(role))).toMatchObject({
        birthOn: null,
        majorityOn: null,
        age: expect.any(Number),
      })
  })
})

describe('an exclusion', () => {
  it('hides the file, its entries, its tasks and its traces, like something that never was', async () => {
    const aunt = await house.person('COO')
    const file = await buildFile(house, { alias: 'Zelkova 77' })
    const entry = await aunt.call<File>(
      'POST',
      `/api/v1/youth-files/${file.id}/entries`,
      { kind: 'educ-note' },
      once(),
    )
    const task = await aunt.call<File>(
      'POST',
      `/api/v1/youth-files/${file.id}/tasks`,
      { title: 'Appeler' },
      once(),
    )
    expect(aliases((await search(aunt, { alias: 'zelkova' })).body)).toEqual(['Zelkova 77'])
    await exclude(house, file, aunt.id, await buildAccount(house, ['DIR']))

    expect(aliases((await search(aunt, { alias: 'zelkova' })).body)).toEqual([])
    const absent = await aunt.call('GET', `/api/v1/youth-files/${randomUUID()}`)
    for (const asked of [
      await aunt.call('GET', `/api/v1/youth-files/${file.id}`),
      await aunt.call('GET', `/api/v1/youth-files/${file.id}/traces`),
      await aunt.call('POST', `/api/v1/youth-files/${file.id}/timeline`, {}),
      await aunt.call('GET', `/api/v1/entries/${entry.body.id}`),
      await aunt.call('PUT', `/api/v1/entries/${entry.body.id}/answers`, { answers: {} }, ifMatch(1)),
      await aunt.call('PATCH', `/api/v1/tasks/${task.body.id}`, { status: 'done' }, ifMatch(1)),
      await aunt.call('POST', `/api/v1/youth-files/${file.id}/entries`, { kind: 'educ-note' }, once()),
    ]) {
      expect({ ...asked.body, instance: '' }).toEqual({ ...absent.body, instance: '' })
    }
    const today = await aunt.call('GET', '/api/v1/today')
    expect(JSON.stringify(today.body)).not.toContain(file.id)
    expect(aliases((await search(coordinator, { alias: 'zelkova' })).body)).toEqual(['Zelkova 77'])
  })
})

describe('who opened this file', () => {
  it('is told with the newest first, and looking is itself told', async () => {
    const file = await buildFile(house)
    const educator = await house.person('EDU')
    await educator.call('GET', `/api/v1/youth-files/${file.id}`)
    type Traces = { items: { action: string; person: { id: string }; roles: string[] }[] }
    const read = () => coordinator.call<Traces>('GET', `/api/v1/youth-files/${file.id}/traces`)
    await read()
    expect((await read()).body.items).toMatchObject([
      { action: 'trace.read', person: { id: coordinator.id }, roles: ['COO'] },
      { action: 'youth-file.read', person: { id: educator.id }, roles: ['EDU'] },
      { action: 'youth_file.insert' },
    ])
    // An educator learns from it only what the educator did.
    const own = await educator.call<Traces>('GET', `/api/v1/youth-files/${file.id}/traces`)
    expect(new Set(own.body.items.map(item => item.person.id))).toEqual(new Set([educator.id]))
  })
})
