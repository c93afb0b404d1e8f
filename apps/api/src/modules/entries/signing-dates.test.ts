import { beforeEach, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildFile } from '../../demo/builders.ts'

// Half past midnight of the 23rd in Brussels, still the 22nd by UTC.
const NOW = '2026-11-22T23:30:00Z'
let clock = new Date(NOW)
const house = await openHouse({ now: () => clock })
const COMPLETE = {
  setting: 'office',
  startedAt: '2026-11-22T13:00:00Z',
  language: 'fr',
  topics: { journey: { state: 'declined' } },
}
type Draft = { id: string; version: number; answers: unknown; errors: unknown; rule: string; status: string }

let referent: Person
let file: BuiltFile
beforeEach(async () => {
  clock = new Date(NOW)
  referent = await house.person('EDU', 'REF')
  file = await buildFile(house)
  await nameOnFile(house, file, referent.id, 'referent')
})

async function draftOf(kind: string, answers: object, more: object = {}): Promise<string> {
  const path = `/api/v1/youth-files/${file.id}/entries`
  const { status, body } = await referent.call<Draft>('POST', path, { kind, answers, ...more }, once())
  expect(status).toBe(201)
  return `/api/v1/entries/${body.id}`
}
const sign = (draft: string, version = 1) =>
  referent.call<Draft>('POST', `${draft}/signature`, {}, ifMatch(version))
const save = (draft: string, body: object) =>
  referent.call<Draft>('PUT', `${draft}/answers`, body, ifMatch(1))

describe('signing a record whose dates cannot be meant', () => {
  it('is refused at each date, keeps every word, and is possible once they are put right', async () => {
    const wrong = { ...COMPLETE, startedAt: '2030-01-01T09:00:00Z', nextDate: '2016-12-01' }
    const draft = await draftOf('first-interview', wrong)
    const refused = await sign(draft)
    expect([refused.status, refused.body.rule]).toEqual([422, 'answers-incomplete'])
    expect(refused.body.errors).toEqual([
      { pointer: '#/answers/startedAt', code: 'in-the-future' },
      { pointer: '#/answers/nextDate', code: 'in-the-past' },
    ])
    const kept = await referent.call<Draft>('GET', draft)
    expect(kept.body).toMatchObject({ status: 'draft', version: 1, answers: wrong })

    await save(draft, { answers: { ...COMPLETE, nextDate: '2026-12-01' } })
    expect((await sign(draft, 2)).body).toMatchObject({ status: 'signed' })
  })

  it('is refused at the cell of a row', async () => {
    const threatsReceived = [
      { key: 'ra', on: '2026-11-20' },
      { key: 'rb', on: '2026-11-24' },
    ]
    const draft = await draftOf('risk-assessment', { threatsReceived })
    expect((await sign(draft)).body.errors).toContainEqual({
      pointer: '#/answers/threatsReceived/1/on',
      code: 'in-the-future',
    })
  })

  it('goes by the day of the centre: today there is no day to come', async () => {
    const signedOn = async (date: string) => {
      const draft = await draftOf('first-interview', {
        ...COMPLETE,

        nextDate: date,
      })
      return (await sign(draft)).status
    }
    expect(await signedOn('2026-11-23')).toBe(200)
    expect(await signedOn('2026-11-22')).toBe(422)
  })

  it('of a moment that lies ahead is refused at it, though the draft holds it', async () => {
    const draft = await draftOf('first-interview', COMPLETE, { occurredAt: '2026-11-22T13:00:00Z' })
    expect((await save(draft, { answers: COMPLETE, occurredAt: '2026-11-23T09:00:00Z' })).status).toBe(200)
    const refused = await sign(draft, 2)
    expect([refused.status, refused.body.rule]).toEqual([422, 'answers-incomplete'])
    expect(refused.body.errors).toEqual([{ pointer: '#/occurredAt', code: 'in-the-future' }])
    clock = new Date('2026-11-23T09:00:00Z')
    expect((await sign(draft, 2)).status).toBe(200)
  })

  it('a draft that waited past its next meeting, and a correction of it, keep that meeting', async () => {
    const answers = { ...COMPLETE, nextDate: '2026-11-24' }
    const draft = await draftOf('first-interview', answers, { occurredAt: COMPLETE.startedAt })
    clock = new Date('2026-12-20T09:00:00Z')
    const signed = await sign(draft)
    expect(signed.status).toBe(200)
    const correction = await draftOf('first-interview', answers, { correctsId: signed.body.id })
    expect((await sign(correction)).status).toBe(200)
  })
})
