import type { CancelledUse } from '@havre/contracts/place-uses.ts'
import type { PlaceUse } from '@havre/contracts/places.ts'
import { describe, expect, it } from 'vitest'
import { day } from '../../../test/days.ts'
import { once, openHouse } from '../../../test/harness.ts'
import { makePlace, placeActs } from '../../../test/places-house.ts'
import { buildFile } from '../../demo/builders.ts'

const house = await openHouse()
const coordinator = await house.person('COO')
const { reserve, act, change, uses } = placeActs(coordinator)

const move = async (use: PlaceUse, body: object) => (await act(use, 'move', body)).body
const cancel = (use: PlaceUse) =>
  act<CancelledUse>(use, 'cancellation', { because: 'declined', why: 'Ne veut plus' })

/** Somebody who lives somewhere, and a move that is planned in nine days. */
async function planned(until: string | null) {
  const [from, to] = [await makePlace(coordinator), await makePlace(coordinator)]
  const file = await buildFile(house)
  const home = await reserve(file, { placeId: from.id, since: day(-30), until, arrived: true })
  const next = await move(home, { placeId: to.id, on: day(9), why: 'Palier 2' })
  expect([next.status, (await uses(file)).at(-1)?.until]).toEqual(['reserved', day(9)])
  return { from, to, file, next }
}

describe('a planned move that is given up', () => {
  it.each([null, day(40)])(
    'gives the stay back the end it had before (%s), with a step of its own',
    async until => {
      const { from, file, next } = await planned(until)
      const { status, body } = await cancel(next)
      expect([status, body.status, body.stay]).toEqual([
        200,
        'cancelled',
        { code: from.code, until, givenBack: true },
      ])
      const home = (await uses(file)).at(-1)
      expect(home).toMatchObject({ status: 'occupied', until })
      expect(home?.steps.map(step => [step.act, step.until, step.why])).toEqual([
        ['arrived', until, null],
        ['period', day(9), 'Palier 2'],
        ['period', until, 'Ne veut plus'],
      ])
    },
  )

  it('is given up also where the place is somebody else’s by then, and says that the stay ends', async () => {
    const { from, file, next } = await planned(null)
    const other = await buildFile(house)
    await reserve(other, { placeId: from.id, since: day(12) })
    const { status, body } = await cancel(next)
    expect([status, body.status, body.why, body.stay]).toEqual([
      200,
      'cancelled',
      'Ne veut plus',
      { code: from.code, until: day(9), givenBack: false },
    ])
    const home = (await uses(file)).at(-1)
    expect([home?.until, home?.steps.length]).toEqual([day(9), 2])
  })

  it('finds the right end among many', async () => {
    const { file, next } = await planned(day(9))
    // It ended on that day before: nothing older comes back.
    expect((await cancel(next)).body.stay).toMatchObject({ until: day(9), givenBack: true })
    expect((await uses(file)).at(-1)?.until).toBe(day(9))
  })

  it('changes nothing when somebody was faster', async () => {
    const { file, next } = await planned(null)
    await change(next, { until: day(90) })
    expect((await cancel(next)).status).toBe(412)
    expect((await uses(file)).map(({ status, until }) => [status, until])).toEqual([
      ['reserved', day(90)],
      ['occupied', day(9)],
    ])
  })
})

it('a closure that is over is not taken back any more, one that goes on is', async () => {
  const place = await makePlace(coordinator)
  const close = async (since: string, until: string | null) =>
    (
      await coordinator.call<PlaceUse>(
        'POST',
        `/api/v1/places/${place.id}/closures`,
        { since, until, closure: 'heating' },
        once(),
      )
    ).body
  const over = await close(day(-20), day(0))
  const on = await close(day(0), null)
  expect([over.can.cancel, on.can.cancel]).toEqual([false, true])
  expect((await cancel(over)).body).toMatchObject({ rule: 'place-use-over' })
  expect((await cancel(on)).status).toBe(200)
})
