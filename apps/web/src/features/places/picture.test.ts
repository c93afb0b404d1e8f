import { expect, test } from 'vitest'
import { lineOf, stretchOf } from './picture.ts'

const window = { from: '2026-11-23', days: 70 }

test('a stretch stands where its days are; what lies outside is cut off', () => {
  expect(stretchOf({ since: '2026-11-30', until: '2026-12-07' }, window)).toEqual({
    insetInlineStart: '10%',
    inlineSize: '10%',
  })
  expect(stretchOf({ since: '2026-01-01', until: null }, window)).toEqual({
    insetInlineStart: '0%',
    inlineSize: '100%',
  })
  expect(stretchOf({ since: '2027-01-31', until: '2027-03-01' }, window).inlineSize).toBe(`${100 / 70}%`)
})

test('today has its line in the middle of its day, and none outside', () => {
  expect(lineOf('2026-11-23', { from: '2026-11-23', days: 1 })).toBe('50%')
  expect(lineOf('2026-11-22', window)).toBeUndefined()
  expect(lineOf('2027-02-01', window)).toBeUndefined()
})
