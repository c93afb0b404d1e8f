import type { PlaceDetail } from '@havre/contracts/places.ts'
import { expect, it } from 'vitest'
import { openContractHouse } from '../../../test/contract-house.ts'
import { once } from '../../../test/harness.ts'
import { makePlace } from '../../../test/places-house.ts'
import { exclude } from '../../demo/access-builders.ts'

const { house, coordinator, fileOf, running, act } = await openContractHouse()

it('the page of a place says who lives there and what is known at their door, to who may know it', async () => {
  const file = await fileOf()
  const place = await makePlace(coordinator, { since: '2025-01-01' })
  const days = { placeId: place.id, since: '2026-05-20', arrived: true }
  await coordinator.call('POST', `/api/v1/youth-files/${file.id}/place-uses`, days, once())
  const path = `/api/v1/places/${place.id}`
  const lives = async (who = coordinator) => (await who.call<PlaceDetail>('GET', path)).body.lives
  const youth = { id: file.id, alias: file.alias }
  expect(await lives()).toEqual([{ youth, rules: null }])

  const contract = await running(file)
  const rules = { stage: 1, presence: 'none', visits: 'announced', suspended: false }
  expect(await lives()).toEqual([{ youth, rules }])
  const night = await house.person('NGT')
  const { body } = await night.call<PlaceDetail>('GET', path)
  expect(body).toMatchObject({ plans: false, lives: [{ youth, rules }], uses: [], takenBySomebody: [] })
  expect(JSON.stringify(body)).not.toContain('2026-05-20')
  await act(contract, 'suspend')
  expect(await lives(night)).toEqual([{ youth, rules: { ...rules, suspended: true } }])

  await exclude(house, file, night.id, coordinator.id)
  expect(await lives(night)).toEqual([])
  expect(await lives(await house.person('EDU'))).toEqual([])
  const traces = await house.rows(
    `SELECT DISTINCT youth_ids FROM trace WHERE account_id = $1 AND action = 'place.read' AND youth_ids IS NOT NULL`,
    [night.id],
  )
  expect(traces).toEqual([{ youth_ids: [file.id] }])
})
