import { randomUUID } from 'node:crypto'
import type { Partner, PartnerItem, PartnerRequest } from '@havre/contracts/partners.ts'
import { ROLES } from '@havre/policy/roles.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../../test/days.ts'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'

const house = await openHouse()
const club = {
  name: 'Club des Tilleuls',
  kind: 'leisure',
  helps: ['leisure', 'meeting'],
  languages: ['fr', 'ar'],
  places: { left: 'waiting', weeks: 6 },
  contact: 'Madame Fontaine',
  phone: '+32 470 00 05 11',
  address: 'Rue des Tilleuls 4',
}
type Directory = {
  items: PartnerItem[]
  numbers: { known: number; toVerify: number; places: Record<string, number>; asked: number; refused: number }
  can: { create: boolean; tellMore: boolean }
}
type Refusal = { rule: string; errors: { pointer: string; code: string }[] }

let educator: Person
let coordinator: Person
beforeAll(async () => {
  educator = await house.person('EDU', 'REF')
  coordinator = await house.person('COO')
})
let made = 0
const create = (changes: object = {}, by = educator, key = once()) => {
  made += 1
  const body = { ...club, name: `${club.name} ${made}`, ...changes }
  return by.call<Partner>('POST', '/api/v1/partners', body, key)
}
const search = async (body: object, by = educator) =>
  (await by.call<Directory>('POST', '/api/v1/partners/search', body)).body
const namesOf = async (body: object) => (await search(body)).items.map(({ name }) => name)
const change = (id: string, version: number, body: object, by = educator) =>
  by.call<Partner>('PUT', `/api/v1/partners/${id}`, { ...club, ...body }, ifMatch(version))
const act = (id: string, what: string, version: number, body: object, by = educator) =>
  by.call<Partner>('POST', `/api/v1/partners/${id}/${what}`, body, ifMatch(version))
const read = async (id: string) => (await educator.call<Partner>('GET', `/api/v1/partners/${id}`)).body
const ruleOf = ({ status, body }: { status: number; body: unknown }) => {
  const { rule, errors } = body as Refusal
  return [status, rule, errors?.map(({ pointer }) => pointer)]
}

describe('a service in the directory', () => {
  it('is made once, every word of it sealed, and counts as verified today by whoever adds it', async () => {
    const key = once()
    const first = await create({ name: 'Maison des Langues' }, educator, key)
    expect(first.status).toBe(201)
    expect(first.body).toMatchObject({
      ...club,
      name: 'Maison des Langues',
      places: { left: 'waiting', weeks: 6, knownOn: day(0) },
      verifiedOn: day(0),
      verifiedBy: { id: educator.id },
      toVerify: false,
      knows: 'nothing',
      requests: [],
    })
    expect((await create({ name: 'Maison des Langues' }, educator, key)).body.id).toBe(first.body.id)
    const rows = await house.rows('SELECT * FROM partner WHERE id = $1', [first.body.id])
    expect(rows).toHaveLength(1)
    const stored = JSON.stringify(rows) + String(rows[0]?.details)
    for (const word of ['Langues', 'Fontaine', '470 00 05', 'Rue des']) expect(stored).not.toContain(word)
  })

  it('says in a list what it does, and only when it is opened how it is reached; opening leaves a trace', async () => {
    const { body } = await create({ name: 'Point Jeunes' })
    const item = (await search({ words: 'point jeunes' })).items[0]
    expect(item).toMatchObject({ id: body.id, helps: club.helps, languages: club.languages })
    expect(JSON.stringify(item)).not.toMatch(/Fontaine|470 00 05|Rue des/)
    expect(await read(body.id)).toMatchObject({ address: club.address, phone: club.phone })
    const traces = await house.rows('SELECT action FROM trace WHERE object_ids = ARRAY[$1::uuid]', [body.id])
    expect(traces.map(trace => trace.action).toSorted()).toEqual(['partner.insert', 'partner.read'])
  })

  it('whose name stands there already is added only when that is meant', async () => {
    await create({ name: 'École du Parc' })
    expect(ruleOf(await create({ name: 'ECOLE  du parc' }))).toEqual([422, 'same-name', ['#/name']])
    const other = await create({ name: 'École du Parc', sameNameMeant: true })
    expect(other.status).toBe(201)
    // What bears its name already may keep it.
    expect((await change(other.body.id, 1, { name: 'École du Parc' })).status).toBe(200)
  })

  it('is to be verified after 180 days, and one press says that all of it is still right', async () => {
    const { body } = await create()
    const old = async (days: number) => {
      await house.client.query('UPDATE partner SET verified_on = $2, places_on = $2 WHERE id = $1', [
        body.id,
        day(-days),
      ])
      return (await read(body.id)).toVerify
    }
    expect([await old(180), await old(181)]).toEqual([false, true])
    expect(await namesOf({ toVerify: true })).toEqual([body.name])
    expect((await search({})).numbers.toVerify).toBe(1)
    const verified = await act(body.id, 'verification', 1, {}, coordinator)
    expect(verified.body).toMatchObject({
      toVerify: false,
      verifiedOn: day(0),
      verifiedBy: { id: coordinator.id },
      places: { left: 'waiting', weeks: 6, knownOn: day(0) },
      version: 2,
    })
  })

  it('is archived and taken back in; the list shows one or the other', async () => {
    const { body } = await create({ name: 'Atelier Vélo' })
    expect((await act(body.id, 'archiving', 1, { archived: true })).body.archived).toBe(true)
    expect(await namesOf({ words: 'velo' })).toEqual([])
    expect(await namesOf({ words: 'velo', archived: true })).toEqual(['Atelier Vélo'])
    expect((await act(body.id, 'archiving', 2, { archived: false })).body.archived).toBe(false)
    expect(await namesOf({ words: 'VÉLO' })).toEqual(['Atelier Vélo'])
  })

  it('changed by two people at once answers the second with both versions, and overwrites nothing', async () => {
    const { body } = await create()
    await change(body.id, 1, { name: 'Tilleuls A' }, coordinator)
    const late = await change(body.id, 1, { name: 'Tilleuls B' })
    expect([late.status, late.body]).toMatchObject([
      412,
      { currentVersion: 2, current: { name: 'Tilleuls A' } },
    ])
    const both = await Promise.all([
      act(body.id, 'verification', 2, {}),
      change(body.id, 2, { name: 'Tilleuls A', note: 'x' }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412])
  })

  it('knows nothing about the house unless a coordinator says more; less may be said by anybody', async () => {
    const refused = await create({ knows: 'exists' })
    expect(ruleOf(refused)).toEqual([422, 'knows-needs-coordinator', ['#/knows']])
    const { body } = await create({ knows: 'exists' }, coordinator)
    expect((await change(body.id, 1, { name: body.name, knows: 'exists' })).status).toBe(200)
    expect((await change(body.id, 2, { name: body.name, knows: 'partner' })).status).toBe(422)
    expect((await change(body.id, 2, { name: body.name, knows: 'nothing' })).body.knows).toBe('nothing')
  })

  it.each([
    ['ages that end before they begin', { minAge: 18, maxAge: 12 }, 'ages-out-of-order', '#/maxAge'],
    [
      'places known tomorrow',
      { places: { left: 'free', knownOn: day(1) } },
      'in-the-future',
      '#/places/knownOn',
    ],
  ])('is refused at the field with %s', async (_name, changes, rule, pointer) => {
    expect(ruleOf(await create(changes))).toEqual([422, rule, [pointer]])
  })
})

describe('looking for a service', () => {
  it('by what it does, its kind, a language, places left and words, all at once', async () => {
    const free = { left: 'free' }
    await create({ name: 'Alpha', helps: ['language'], kind: 'training', languages: ['ti'], places: free })
    await create({ name: 'Bêta', helps: ['language'], kind: 'school', languages: ['fr'], places: free })
    await create({ name: 'Gamma', helps: ['language', 'work'], kind: 'training', places: { left: 'full' } })
    const language = { help: 'language' }
    expect(await namesOf(language)).toEqual(['Alpha', 'Bêta', 'Gamma'])
    expect(await namesOf({ ...language, kind: 'training' })).toEqual(['Alpha', 'Gamma'])
    expect(await namesOf({ ...language, hasPlaces: true })).toEqual(['Alpha', 'Bêta'])
    expect(await namesOf({ ...language, language: 'ti' })).toEqual(['Alpha'])
    expect(await namesOf({ ...language, words: 'fontaine beta' })).toEqual(['Bêta'])
    expect(await namesOf({ ...language, words: 'nobody' })).toEqual([])
  })
})

describe('asking for a place', () => {
  const ask = (partnerId: string, body: object, by = educator) =>
    by.call<PartnerRequest>('POST', `/api/v1/partners/${partnerId}/requests`, body, once())
  const settle = (request: PartnerRequest, body: object) =>
    educator.call<PartnerRequest>(
      'PUT',
      `/api/v1/partner-requests/${request.id}`,
      { askedOn: request.askedOn, ...body },
      ifMatch(request.version),
    )

  it('is noted with its answer, and refusals of twelve months are counted; a mistake is not', async () => {
    const { body: partner } = await create()
    const before = (await search({})).numbers
    const { body: waits } = await ask(partner.id, { askedOn: day(-20), answer: 'pending' })
    expect(waits).toMatchObject({ askedOn: day(-20), answer: 'pending', answeredOn: null, version: 1 })
    const refused = await settle(waits, { answer: 'noPlace', answeredOn: day(-3) })
    expect(refused.body).toMatchObject({ answer: 'noPlace', answeredOn: day(-3), version: 2 })
    expect((await settle(waits, { answer: 'accepted' })).status).toBe(412)
    await ask(partner.id, { askedOn: day(-400), answer: 'noPlace', answeredOn: day(-390) })
    const { body: wrong } = await ask(partner.id, { askedOn: day(-2), answer: 'noPlace' })
    expect(wrong.answeredOn).toBe(day(0))
    await settle(wrong, { answer: 'mistake' })
    const now = await read(partner.id)
    expect([now.refusals, now.requests.map(({ askedOn, answer }) => `${askedOn} ${answer}`)]).toEqual([
      1,
      [`${day(-2)} mistake`, `${day(-20)} noPlace`, `${day(-400)} noPlace`],
    ])
    const after = (await search({})).numbers
    expect([after.asked - before.asked, after.refused - before.refused]).toEqual([1, 1])
  })

  it('is closed while the service is archived, and open again with it', async () => {
    const { body: partner } = await create()
    const { body: waits } = await ask(partner.id, { askedOn: day(-5), answer: 'pending' })
    expect(waits.can).toEqual({ change: true })
    await act(partner.id, 'archiving', 1, { archived: true })
    expect((await read(partner.id)).requests[0]?.can).toEqual({ change: false })
    expect((await settle(waits, { answer: 'accepted' })).status).toBe(403)
    expect((await ask(partner.id, { askedOn: day(-1), answer: 'pending' })).status).toBe(403)
    await act(partner.id, 'archiving', 2, { archived: false })
    expect((await settle(waits, { answer: 'accepted' })).status).toBe(200)
  })

  it('has days in order and none to come, and no words at all', async () => {
    const { body } = await create()
    const tomorrow = await ask(body.id, { askedOn: day(1), answer: 'pending' })
    expect(ruleOf(tomorrow)).toEqual([422, 'in-the-future', ['#/askedOn']])
    const backwards = await ask(body.id, { askedOn: day(-1), answer: 'noPlace', answeredOn: day(-2) })
    expect(ruleOf(backwards)).toEqual([422, 'dates-out-of-order', ['#/answeredOn']])
    expect((await ask(body.id, { askedOn: day(0), answer: 'pending', forWhom: 'Noor' })).status).toBe(400)
  })

  it('of a service that is not there answers like one of another house', async () => {
    expect((await ask(randomUUID(), { askedOn: day(0), answer: 'pending' })).status).toBe(404)
  })
})

describe('a service whose words do not open', () => {
  it('is not opened and not written over; the list still stands', async () => {
    const { body: broken } = await create()
    const { body: sound } = await create()
    const swapped = 'UPDATE partner SET details = (SELECT details FROM partner WHERE id = $2) WHERE id = $1'
    await house.rows(swapped, [broken.id, sound.id])
    const stored = () =>
      house.rows('SELECT details, version, archived_at FROM partner WHERE id = $1', [broken.id])
    const before = await stored()
    expect((await educator.call('GET', `/api/v1/partners/${broken.id}`)).status).toBe(404)
    expect((await change(broken.id, broken.version, { name: 'Autre nom' })).status).toBe(404)
    expect((await act(broken.id, 'archiving', broken.version, { archived: true })).status).toBe(404)
    expect(await stored()).toEqual(before)
    expect(await namesOf({})).toContain(sound.name)
  })
})

describe('the directory', () => {
  it('is read by everybody who works in the house and by nobody else; kept by those who keep the agenda', async () => {
    const { body } = await create()
    const found: Record<string, string> = {}
    for (const role of ROLES) {
      const person = await house.person(role)
      const listed = await person.call('POST', '/api/v1/partners/search', {})
      const opened = await person.call('GET', `/api/v1/partners/${body.id}`)
      const added = await create({}, person)
      const asked = { askedOn: day(0), answer: 'pending' }
      const noted = await person.call('POST', `/api/v1/partners/${body.id}/requests`, asked, once())
      found[role] = [listed, opened, added, noted].map(({ status }) => status).join(' ')
    }
    const keeps = '200 200 201 201'
    const nothing = '404 404 404 404'
    expect(found).toEqual({
      EDU: keeps,
      REF: keeps,
      NGT: keeps,
      LEG: keeps,
      PSY: keeps,
      COO: keeps,
      DIR: '200 200 404 404',
      GUA: nothing,
      LAW: nothing,
      PAR: nothing,
      AUD: nothing,
      DPO: nothing,
      ADM: nothing,
    })
  })
})
