import { describe, expect, it } from 'vitest'
import { openKeyring } from '../../crypto/keys.ts'
import { consonantsOf, nameTokens, partsOf } from './name-tokens.ts'

const bones = (name: string) => partsOf(name).map(consonantsOf)

describe('a name', () => {
  it('is the same without accents, capitals, hyphens or order of parts', () => {
    expect(partsOf('  NGUYỄN Văn-Minh ')).toEqual(['nguyen', 'van', 'minh'])
    expect(partsOf('d’Arc D’Arc')).toEqual(['darc'])
    expect(partsOf('---')).toEqual([])
  })

  it.each([
    ['Mohamed', 'Mohammed', 'Muhammad', 'Мухаммед', 'محمد'],
    ['Youssef', 'Yousef', 'Yusuf', 'Юсуф'],
    ['Tesfay', 'Tesfai'],
    ['Ahmady', 'Ahmadi', 'احمدی'],
    ['Chérif', 'Sherif', 'Cherif'],
    ['Djamal', 'Jamal'],
  ])('%s meets its other spellings', (...spellings) => {
    const found = new Set(spellings.map(one => bones(one).join(' ')))
    expect([...found]).toHaveLength(1)
  })

  it('that sounds otherwise stays another', () => {
    for (const [one, other] of [
      ['Minh', 'Mona'],
      ['Selam', 'Salma Tesfay'],
      ['Blessing', 'Blaise'],
    ]) {
      expect(bones(one ?? '')).not.toEqual(bones(other ?? ''))
    }
  })

  it('leaves digests of eight bytes, another installation others', () => {
    const one = nameTokens(openKeyring(Buffer.alloc(32, 1)), 'Selam Tesfay')
    const other = nameTokens(openKeyring(Buffer.alloc(32, 2)), 'Selam Tesfay')
    expect(one.map(({ exact }) => exact.length)).toEqual([8, 8])
    expect(one[0]?.exact.equals(other[0]?.exact ?? Buffer.alloc(0))).toBe(false)
    expect(one[0]?.exact.equals(one[0].similar)).toBe(false)
  })
})
