import { describe, expect, it } from 'vitest'
import { told, toldOf, toldParts } from './masking.ts'

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

  it('stands beside others or not at all', () => {
    expect(toldParts([5, 0, 7])).toEqual([5, 0, 7])
    expect(toldParts([5, 1, 7])).toEqual([null, null, null])
  })
})
