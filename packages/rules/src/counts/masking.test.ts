import { describe, expect, it } from 'vitest'
import { told, toldNested, toldOf, toldParts } from './masking.ts'

describe('a count that is told', () => {
  it('is nobody or five at least', () => {
    expect([0, 1, 4, 5].map(told)).toEqual([0, null, null, 5])
  })

  it('tells of its whole no more than of itself', () => {
    expect([toldOf(0, 9), toldOf(9, 9), toldOf(5, 9), toldOf(5, 10), toldOf(3, 10)]).toEqual([
      0,
      9,
      null,
      5,
      null,
    ])
    expect(toldOf(0, 3)).toBeNull()
  })

  it('is no difference of two that are told, where one lies within the other', () => {
    expect(toldNested([20, 20, 12, 6])).toEqual([20, 20, 12, 6])
    // 12 less 9 would tell of three.
    expect(toldNested([20, 12, 9, 0])).toEqual([20, 12, null, 0])
    // What is hidden tells nothing of what follows.
    expect(toldNested([20, 18, 15])).toEqual([20, null, 15])
    expect(toldNested([3, 0])).toEqual([null, null])
    for (let first = 0; first <= 14; first++)
      for (let second = 0; second <= first; second++)
        for (let third = 0; third <= second; third++) {
          const shown = toldNested([14, first, second, third]).filter(one => one !== null)
          const differences = shown.flatMap((one, at) => shown.slice(at + 1).map(other => one - other))
          expect([...shown, ...differences].filter(one => one > 0 && one < 5)).toEqual([])
        }
  })

  it('stands beside others or not at all', () => {
    expect(toldParts([5, 0, 7])).toEqual([5, 0, 7])
    expect(toldParts([5, 1, 7])).toEqual([null, null, null])
  })
})
