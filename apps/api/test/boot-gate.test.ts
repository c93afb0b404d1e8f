import { expect, it } from 'vitest'
import { bootGate } from '../src/db/boot-gate.ts'
import { openHouse } from './harness.ts'

const house = await openHouse()

it('the shipped catalogue is accepted', async () => {
  expect(await bootGate(house.runtimeUrl)).toEqual([])
})
