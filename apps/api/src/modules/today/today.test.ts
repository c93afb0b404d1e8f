import type { Today as WholeToday } from '@havre/contracts/house.ts'
import { expect, it } from 'vitest'
import { ifMatch, once, openHouse } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { buildEntry, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
type Today = {
  drafts: { id: string; youthAlias: string }[]
  house: { places: number; present: { alias: string }[] }
}

it('an educator finds the own drafts, the last touched first, and who is in the house', async () => {
  const educator = await house.person('EDU', 'REF')
  const here = await buildFile(house, { alias: 'Orme 1' })
  const gone = await buildFile(house, { alias: 'Orme 2', phase: 'left' })
  await nameOnFile(house, gone, educator.id, 'referent')
  const hour = 3_600_000
  const given = { authorId: educator.id, kind: 'first-interview', status: 'draft' as const }
  const older = await buildEntry(house, gone, { ...given, occurredAt: new Date(Date.now() - 2 * hour) })
  const newer = await buildEntry(house, here, { ...given, occurredAt: new Date(Date.now() - hour) })
  await buildEntry(house, here, { authorId: (await house.person('EDU')).id, status: 'draft' })

  const { status, body } = await educator.call<Today>('GET', '/api/v1/today')
  expect(status).toBe(200)
  expect(body.drafts.map(draft => [draft.id, draft.youthAlias])).toEqual([
    [newer, 'Orme 1'],
    [older, 'Orme 2'],
  ])
  expect(body.house.present.map(file => file.alias)).toEqual(['Orme 1'])
  const traces = await house.rows(
    `SELECT youth_ids FROM trace WHERE account_id = $1 AND action = 'youth-file.list'`,
    [educator.id],
  )
  expect(traces).toEqual([{ youth_ids: [here.id] }])
  const drafts = await house.rows(
    `SELECT youth_ids FROM trace WHERE account_id = $1 AND action = 'draft.list'`,
    [educator.id],
  )
  expect(drafts).toEqual([{ youth_ids: [gone.id, here.id].sort() }])
})

it('a system administrator finds nobody there', async () => {
  const { status, body } = await (await house.person('ADM')).call<Today>('GET', '/api/v1/today')
  expect([status, body.drafts, body.house.present]).toEqual([200, [], []])
})

it('night staff find who is out, the first expected on top, what was left for them and the last roll call', async () => {
  const [night, educator] = [await house.person('NGT'), await house.person('EDU')]
  const [late, later, planned] = [
    await buildFile(house, { alias: 'Orme 3' }),
    await buildFile(house, { alias: 'Orme 4' }),
    await buildFile(house, { alias: 'Orme 5' }),
  ]
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  const go = (youthId: string, startsAt: number, expectedAt: number, left = true) =>
    educator.call(
      'POST',
      `/api/v1/youth-files/${youthId}/outings`,
      {
        startsAt: at(startsAt),
        expectedAt: at(expectedAt),
        purpose: 'leisure',
        accompaniment: 'alone',
        phone: 'own',
        left,
      },
      once(),
    )
  await go(later.id, -30, 60)
  await go(late.id, -90, -20)
  await go(planned.id, 90, 240, false)
  await educator.call(
    'POST',
    '/api/v1/house-notes',
    { words: 'La clé du local est au bureau.', importance: 'normal', validFrom: at(-1), validUntil: at(600) },
    once(),
  )
  const round = await educator.call('POST', '/api/v1/roll-calls', { kind: 'other' }, once())
  const read = async () => (await night.call<WholeToday>('GET', '/api/v1/today')).body
  expect((await read()).shift?.rollCall).toMatchObject({ underWay: { id: round.body.id }, last: null })
  await educator.call('POST', `/api/v1/roll-calls/${String(round.body.id)}/closing`, {}, ifMatch(1))

  const body = await read()
  expect(body.outings.map(one => [one.youthAlias, one.status])).toEqual([
    ['Orme 3', 'out'],
    ['Orme 4', 'out'],
    ['Orme 5', 'planned'],
  ])
  expect(body.shift).toMatchObject({
    // Three outings, one roll call, one note.
    unread: 5,
    notes: [{ words: 'La clé du local est au bureau.', read: false }],
    rollCall: { underWay: null, last: { counts: { out: 2 }, closedBy: { id: educator.id } } },
    can: { write: true },
  })
  const seen = await house.rows(
    `SELECT youth_ids FROM trace WHERE account_id = $1 AND action = 'outing.list' ORDER BY id DESC LIMIT 1`,
    [night.id],
  )
  expect(seen).toEqual([{ youth_ids: [late.id, later.id, planned.id].sort() }])
})

it('a referent is told which axes of the own youths are quiet; a colleague is not', async () => {
  const [referent, colleague] = [await house.person('EDU', 'REF'), await house.person('EDU')]
  // At noon in the centre: near midnight a clock that has changed in between would make it another day.
  const todayInCentre = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' })
  const daysAgo = (days: number) => new Date(Date.parse(`${todayInCentre}T11:00:00Z`) - days * 86_400_000)
  const arrivedOn = daysAgo(60).toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' })
  const file = await buildFile(house, { alias: 'Orme 6', phase: 'integration', arrivedOn })
  await nameOnFile(house, file, referent.id, 'referent')
  const written = { authorId: referent.id }
  await buildEntry(house, file, { ...written, kind: 'safety-note', occurredAt: daysAgo(40) })
  await buildEntry(house, file, { ...written, kind: 'educ-note', occurredAt: daysAgo(2) })
  await buildEntry(house, file, { ...written, kind: 'integ-note', status: 'draft', occurredAt: daysAgo(1) })
  const quiet = async (by: typeof referent) =>
    (await by.call<WholeToday>('GET', '/api/v1/today')).body.quietAxes.map(one => [
      one.youthAlias,
      one.axis,
      one.days,
    ])
  expect(await quiet(referent)).toEqual([
    ['Orme 6', 'integration', 60],
    ['Orme 6', 'safety', 40],
  ])
  expect(await quiet(colleague)).toEqual([])
})

it('a guardian has no shift, no outing and no axis there, and does not learn how large the house is', async () => {
  const { body } = await (await house.person('GUA')).call<WholeToday>('GET', '/api/v1/today')
  expect([body.shift, body.outings, body.quietAxes]).toEqual([null, [], []])
  expect(body.house).toEqual({ places: null, free: null, present: [] })
})
