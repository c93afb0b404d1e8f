import { describe, expect, test } from 'vitest'
import { directionOf, readingLanguages } from './reading-language.ts'

describe('the languages of a contract that is read together', () => {
  test.each(['ar', 'arz', 'ary'])('%s is read beside ours, from the right', language => {
    expect(readingLanguages('fr', language).map(one => [one, directionOf(one)])).toEqual([
      ['fr', 'ltr'],
      ['ar', 'rtl'],
    ])
  })
  test('another one of the house stands beside ours, and ours stands alone', () => {
    expect(readingLanguages('fr', 'nl')).toEqual(['fr', 'nl'])
    expect(readingLanguages('nl', 'nl')).toEqual(['nl'])
  })
  test('ours stands alone for one into which nothing is translated, and where none is named', () => {
    expect(readingLanguages('fr', 'ps')).toEqual(['fr'])
    expect(readingLanguages('fr', null)).toEqual(['fr'])
  })
})
