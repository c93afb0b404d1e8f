import type { PlaceBoard, PlaceUse } from '@havre/contracts/places.ts'
import { expect, it } from 'vitest'
import { day } from '../../../test/days.ts'
import { once, openHouse, type Person } from '../../../test/harness.ts'
import { makePlace } from '../../../test/places-house.ts'
import { exclude } from '../../demo/access-builders.ts'
import { buildFile } from '../../demo/builders.ts'

const house = await openHouse()
const coordinator = await house.person('COO')

/** What this person reads on the board of the place, and in the room of the youth. */
async function told(who: Person, placeId: string, youthId: string) {
  const board = await who.call<PlaceBoard>('POST', '/api/v1/places/board', {})
  const room = await who.call<{ full: boolean; sleepsIn: string | null; uses: PlaceUse[] }>(
    'GET',
    `/api/v1/youth-files/${youthId}/places`,
  )
  const [taken] = board.body.places?.find(({ id }) => id === placeId)?.taken ?? []
  return [taken?.use?.youth?.alias ?? null, taken?.sleeper ?? null, room.body.sleepsIn ?? null]
}

it('night staff know who sleeps where tonight, and no more of the stay', async () => {
  const [here, kept] = [await makePlace(coordinator, { code: 'Lit 7' }), await makePlace(coordinator)]
  const file = await buildFile(house, { alias: 'Orme 31' })
  const awaited = await buildFile(house, { alias: 'Orme 32' })
  const reserve = (youthId: string, placeId: string, days: object) =>
    coordinator.call(
      'POST',
      `/api/v1/youth-files/${youthId}/place-uses`,
      { placeId, until: null, ...days },
      once(),
    )
  await reserve(file.id, here.id, { since: day(-3), arrived: true })
  await reserve(awaited.id, kept.id, { since: day(0), arrived: false })

  const night = await house.person('NGT')
  expect(await told(night, here.id, file.id)).toEqual([null, 'Orme 31', 'Lit 7'])
  const seen = await night.call<PlaceBoard>('POST', '/api/v1/places/board', {})
  const bed = seen.body.places.find(({ id }) => id === here.id)
  expect([bed?.nextFree, bed?.taken]).toEqual([
    null,
    [{ status: 'occupied', since: day(0), until: null, use: null, sleeper: 'Orme 31' }],
  ])
  expect(await told(night, kept.id, awaited.id)).toEqual([null, null, null])
  expect(await told(coordinator, here.id, file.id)).toEqual(['Orme 31', null, null])
  const traces = await house.rows(
    `SELECT DISTINCT youth_ids FROM trace WHERE account_id = $1 AND action = 'places.read' AND youth_ids IS NOT NULL`,
    [night.id],
  )
  expect(traces).toEqual([{ youth_ids: [file.id] }])

  const kin = await house.person('NGT')
  await exclude(house, file, kin.id, coordinator.id)
  const board = await kin.call<PlaceBoard>('POST', '/api/v1/places/board', {})
  expect(JSON.stringify(board.body)).not.toContain('Orme 31')
  expect((await kin.call('GET', `/api/v1/youth-files/${file.id}/places`)).status).toBe(404)
})
