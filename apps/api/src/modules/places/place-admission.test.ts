import type { PlaceBoard, PlaceUse } from '@havre/contracts/places.ts'
import { ADMISSION_CONDITIONS } from '@havre/rules/autonomy/admission.ts'
import { expect, it } from 'vitest'
import { day } from '../../../test/days.ts'
import { ifMatch, once, openHouse } from '../../../test/harness.ts'
import { makePlace, type Refusal } from '../../../test/places-house.ts'
import { type BuiltFile, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
const coordinator = await house.person('COO')
const born = (years: number) => day(-366 * years)

const reserve = <T = PlaceUse>(file: BuiltFile, placeId: string, body: object = {}) =>
  coordinator.call<T>(
    'POST',
    `/api/v1/youth-files/${file.id}/place-uses`,
    { placeId, since: day(3), ...body },
    once(),
  )
const refusal = {
  status: 422,
  body: {
    rule: 'condition-not-met',
    errors: [{ pointer: '#/why', code: 'age' }],
  },
}

it('a studio for who is too young and has no accepted application asks why, and says so from then on', async () => {
  const [studio, bed] = [await makePlace(coordinator), await makePlace(coordinator, { kind: 'bed' })]
  const young = await buildFile(house, { birthOn: born(15), phase: 'autonomy_studio' })
  expect(await reserve<Refusal>(young, studio.id)).toMatchObject(refusal)
  const room = await reserve(young, bed.id, { since: day(-9), arrived: true })
  expect([room.status, room.body.withoutApplication]).toEqual([201, false])
  const move = (body: object) =>
    coordinator.call<Refusal & PlaceUse>(
      'POST',
      `/api/v1/place-uses/${room.body.id}/move`,
      { placeId: studio.id, on: day(5), ...body },
      { ...once(), ...ifMatch(room.body.version) },
    )
  expect(await move({})).toMatchObject(refusal)
  expect(await house.rows('SELECT id FROM place_use WHERE place_id = $1', [studio.id])).toEqual([])
  const moved = await move({ why: 'Seule place calme de la maison' })
  expect([moved.status, moved.body.withoutApplication]).toEqual([201, true])
  const { body } = await coordinator.call<PlaceBoard>('POST', '/api/v1/places/board', {})
  const told = body.places.find(({ id }) => id === studio.id)?.taken.map(({ use }) => use?.withoutApplication)
  expect(told).toEqual([true])
})

it('who is old enough gets one and it is said; whose application was accepted needs no reason', async () => {
  const old = await buildFile(house, { birthOn: born(17), phase: 'autonomy_studio' })
  const first = await reserve(old, (await makePlace(coordinator)).id)
  expect([first.status, first.body.withoutApplication]).toEqual([201, true])

  const young = await buildFile(house, { birthOn: born(15), phase: 'autonomy_studio' })
  const asked = await coordinator.call<{ id: string; version: number }>(
    'POST',
    `/api/v1/youth-files/${young.id}/studio-applications`,
    { words: 'Je veux essayer seul' },
    once(),
  )
  const waiting = await reserve<Refusal>(young, (await makePlace(coordinator)).id)
  expect([asked.status, waiting.status]).toEqual([201, 422])
  const decided = await coordinator.call(
    'POST',
    `/api/v1/studio-applications/${asked.body.id}/decision`,
    { decision: 'accepted', reason: 'Quinze ans, mais prêt', against: ADMISSION_CONDITIONS },
    ifMatch(asked.body.version),
  )
  const given = await reserve(young, (await makePlace(coordinator)).id)
  expect([decided.status, given.status, given.body.withoutApplication]).toEqual([200, 201, false])
})
