import { expect, test } from 'vitest'
import { tripleShift } from './triple-shift.ts'

test('a person presses Shift three times within a second and the screen hides, once', () => {
  const press = tripleShift()
  expect([press('Shift', false, 0), press('Shift', false, 400), press('Shift', false, 900)]).toEqual([
    false,
    false,
    true,
  ])
  expect(press('Shift', false, 950)).toBe(false)
})

test('slow presses, capitals and a held key do not hide the screen', () => {
  const slow = tripleShift()
  expect([slow('Shift', false, 0), slow('Shift', false, 600), slow('Shift', false, 1200)]).not.toContain(true)
  const typing = tripleShift()
  const keys = ['Shift', 'A', 'Shift', 'B', 'Shift', 'C']
  expect(keys.map((key, at) => typing(key, false, at * 50))).not.toContain(true)
  const held = tripleShift()
  expect([0, 50, 100, 150].map(at => held('Shift', at > 0, at))).not.toContain(true)
})
