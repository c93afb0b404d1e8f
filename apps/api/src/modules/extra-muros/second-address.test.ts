import { beforeAll, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { bare, summary } from '../../../test/paper-house.ts'
import { previewAs, printAs } from '../../../test/print-as.ts'
import { grantFile, nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildAccount, buildEntry, buildFile } from '../../demo/builders.ts'

const house = await openHouse({ now: () => new Date('2026-11-25T09:00:00Z') })
/** A word that stands in the address and nowhere else. */
const CANARY = 'Quenouillard'
const WORDS = { address: `Rue ${CANARY} 12, au deuxième`, note: `Sonner deux fois chez ${CANARY}` }

type Address = {
  address: string | null
  note: string | null
  version: number | null
  can: { change: boolean }
}
type FollowUp = { id: string; version: number; secondAddress: { known: boolean; can: object } }

let director: Person
let coordinator: Person
let referent: Person
let file: BuiltFile
let followUp: FollowUp
let path: string
beforeAll(async () => {
  director = await house.person('DIR')
  coordinator = await house.person('COO')
  referent = await house.person('EDU', 'REF')
  file = await buildFile(house, { phase: 'extra_muros' })
  await nameOnFile(house, file, referent.id, 'referent')
  const plan = {
    startedOn: '2026-09-01',
    rhythmWeeks: 2,
    mode: 'visit',
    months: 6,
    referentId: referent.id,
    goals: 'Garder le toit',
  }
  const made = await referent.call<FollowUp>(
    'POST',
    `/api/v1/youth-files/${file.id}/extra-muros`,
    plan,
    once(),
  )
  followUp = made.body
  path = `/api/v1/extra-muros/${followUp.id}/second-address`
})
const read = (who: Person) => who.call<Address>('GET', path)
const seenBy = async (who: Person) => {
  const { body } = await who.call<{ items: FollowUp[] }>('GET', `/api/v1/youth-files/${file.id}/extra-muros`)
  return body.items[0]?.secondAddress
}

describe('the second address', () => {
  it('is written by the direction, read by who reads places, and of it the others know that it is known', async () => {
    expect(await seenBy(referent)).toEqual({ known: false, can: { read: false, change: false } })
    expect((await read(director)).body).toMatchObject({ address: null, version: null, can: { change: true } })
    for (const who of [referent, coordinator])
      expect((await who.call('POST', path, WORDS, once())).status).toBe(404)
    const made = await director.call<Address>('POST', path, WORDS, once())
    expect([made.status, made.body]).toMatchObject([201, { ...WORDS, version: 1 }])
    expect((await director.call('POST', path, WORDS, once())).status).toBe(409)

    expect(await seenBy(referent)).toEqual({ known: true, can: { read: false, change: false } })
    expect(await seenBy(coordinator)).toEqual({ known: true, can: { read: true, change: false } })
    expect((await read(coordinator)).body).toMatchObject({ ...WORDS, can: { change: false } })
    const [row] = await house.rows('SELECT address, note FROM extra_muros_address')
    expect(`${String(row?.address)}${String(row?.note)}`).not.toContain(CANARY)
  })

  it('is nothing to the referent, to whoever is named otherwise, and to those from outside', async () => {
    const guardian = await house.person('GUA')
    await grantFile(
      house,
      file,
      guardian.id,
      { requestedBy: referent.id, approvedBy: await buildAccount(house, ['DIR']) },
      { compartments: ['AUTON', 'IDENT'] },
    )
    const psychologist = await house.person('PSY')
    await nameOnFile(house, file, psychologist.id, 'psychologist')
    expect(await seenBy(guardian)).toEqual({ known: true, can: { read: false, change: false } })
    const others = [referent, guardian, psychologist, await house.person('NGT'), await house.person('ADM')]
    for (const who of others) expect((await read(who)).status).toBe(404)
  })

  it('leaves a trace of each reading, on its compartment, without a word', async () => {
    const before = await traces()
    await read(coordinator)
    const after = await traces()
    expect(after.length).toBe(before.length + 1)
    expect(after.at(-1)).toEqual({ compartment: 'LOCA', youth_id: file.id })
    const all = await house.rows('SELECT to_jsonb(t)::text AS line FROM trace t')
    expect(all.filter(({ line }) => String(line).includes(CANARY))).toEqual([])
  })

  it('stands in no other answer, whoever asks: neither file, list, room, timeline, nor paper', async () => {
    const places = [
      ['GET', `/api/v1/youth-files/${file.id}`],
      ['GET', `/api/v1/youth-files/${file.id}/extra-muros`],
      ['GET', `/api/v1/youth-files/${file.id}/studio-life`],
      ['GET', `/api/v1/youth-files/${file.id}/budgets`],
      ['GET', `/api/v1/youth-files/${file.id}/parties`],
      ['GET', `/api/v1/youth-files/${file.id}/stays`],
      ['GET', `/api/v1/youth-files/${file.id}/documents`],
      ['POST', '/api/v1/extra-muros/search', {}],
      ['POST', `/api/v1/youth-files/${file.id}/text-search`, { words: CANARY }],
      ['POST', '/api/v1/youth-files/search', {}],
    ] as const
    for (const who of [director, coordinator, referent]) {
      for (const [method, at, body] of places) {
        const reply = await who.call(method, at, body)
        expect(reply.status, at).toBeLessThan(500)
        // What was asked for is not said back either.
        expect(JSON.stringify(reply.body), at).not.toContain(CANARY)
      }
    }
  })

  it.each([
    ['internal', 'handover'],
    ['external', 'guardian'],
  ])('is on no paper of the file, %s, though who prints it reads the address', async (audience, purpose) => {
    await buildEntry(house, file, {
      kind: 'studio-observation',
      authorId: referent.id,
      answers: { domain: 'budget', side: 'strength', facts: 'A compté juste.' },
    })
    const order = summary(purpose, audience, ['situation', 'kind:studio-observation'])
    const preview = await previewAs(director, file.id, order)
    expect(preview.status).toBe(200)
    const printed = await printAs(house, director, file.id, order, preview.body)
    expect(printed.status).toBe(201)
    const paper = bare(printed.pdf)
    expect(paper).toContain('A compté juste.')
    expect(paper).not.toContain(CANARY)
    expect(JSON.stringify(preview.body.leaks)).not.toContain(CANARY)
  })

  it('changes at its version, is taken away with its note, and then is known no more', async () => {
    const change = (version: number, body: object, who = director) =>
      who.call<Address>('PUT', path, body, ifMatch(version))
    expect((await change(1, { address: 'x' }, coordinator)).status).toBe(404)
    expect((await change(1, { address: 'Ailleurs' })).body).toMatchObject({ address: 'Ailleurs', version: 2 })
    const before = (await traces()).length
    const late = await change(1, { address: 'y' })
    expect([late.status, late.body]).toMatchObject([412, { current: { address: 'Ailleurs' } }])
    // What is shown to who came second is read as well.
    expect(await traces()).toHaveLength(before + 1)
    const gone = await change(2, { address: null, note: 'rien' })
    expect(gone.body).toMatchObject({ address: null, note: null, version: 3 })
    expect(await seenBy(referent)).toMatchObject({ known: false })
  })

  it('can still be taken away once the follow-up has ended', async () => {
    await director.call('PUT', path, { address: 'Encore là' }, ifMatch(3))
    const body = { on: '2026-11-25', because: 'term', agreedBy: ['youth'] }
    const ended = await referent.call('POST', `/api/v1/extra-muros/${followUp.id}/ending`, body, ifMatch(1))
    expect(ended.status).toBe(200)
    expect((await director.call('PUT', path, { address: null }, ifMatch(4))).status).toBe(200)
    expect(await seenBy(referent)).toMatchObject({ known: false })
  })
})

function traces() {
  return house.rows(
    `SELECT compartment, youth_id FROM trace WHERE action = 'second-address.read' ORDER BY id`,
  )
}
