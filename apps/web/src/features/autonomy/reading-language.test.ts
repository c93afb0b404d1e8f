import { describe, expect, test } from 'vitest'
import { getLanguage } from '../../lib/locale.ts'
import { readingLanguage } from './reading-language.ts'

describe('the layout of a contract that is read together', () => {
  test.each(['ar', 'arz', 'ary', 'prs', 'ps', 'ur', 'ckb'])('%s runs from the right', language => {
    expect(readingLanguage(language).rightToLeft).toBe(true)
  })
  test('one of the house is read with its own words around it', () => {
    expect(readingLanguage('nl')).toEqual({ rightToLeft: false, ui: 'nl' })
  })
  test('any other one, or none yet, has the words of the interface', () => {
    expect(readingLanguage('ti')).toEqual({ rightToLeft: false, ui: getLanguage() })
    expect(readingLanguage(null)).toEqual({ rightToLeft: false, ui: getLanguage() })
  })
})
