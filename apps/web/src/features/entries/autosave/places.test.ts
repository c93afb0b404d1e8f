import { describe, expect, test } from 'vitest'
import { isAnswers, landed, valueAt, withValue } from './places.ts'

const answers = {
  setting: 'office',
  topics: { journey: { facts: 'seen', words: { text: 'said' } } },
  present: [
    { key: 'ra', person: { label: 'A' } },
    { key: 'rb', person: { label: 'B' } },
  ],
}

describe('a place of the answers', () => {
  test('is read through topics and through rows by their key', () => {
    expect(valueAt(answers, ['setting'])).toBe('office')
    expect(valueAt(answers, ['topics', 'journey', 'facts'])).toBe('seen')
    expect(valueAt(answers, ['present', 'rb', 'person'])).toEqual({ label: 'B' })
    expect(valueAt(answers, ['present', 'rz', 'person'])).toBeUndefined()
  })

  test('is changed without touching the rest, and without changing what it was made from', () => {
    const changed = withValue(answers, ['topics', 'journey', 'facts'], 'seen twice')
    expect(valueAt(changed, ['topics', 'journey', 'facts'])).toBe('seen twice')
    expect(valueAt(changed, ['topics', 'journey', 'words'])).toEqual({ text: 'said' })
    expect(answers.topics.journey.facts).toBe('seen')
  })

  test('a row keeps its place, a new one comes last, one taken away is gone', () => {
    const keys = (value: unknown) => (Array.isArray(value) ? value.map(row => row.key) : [])
    expect(keys(withValue(answers, ['present', 'ra', 'person'], { label: 'C' }).present)).toEqual([
      'ra',
      'rb',
    ])
    expect(keys(withValue(answers, ['present', 'rc'], { key: 'rc' }).present)).toEqual(['ra', 'rb', 'rc'])
    expect(keys(withValue(answers, ['present', 'ra'], undefined).present)).toEqual(['rb'])
  })

  test('an answer taken back leaves no empty place behind', () => {
    expect(withValue({ setting: 'office' }, ['setting'], undefined)).toEqual({})
  })
})

test('of a save without an answer, what did arrive counts as known, the rest does not', () => {
  const base = { a: 'a', b: 'b' }
  const sent = { a: 'a2', b: 'b2' }
  expect(landed(base, sent, { a: 'a2', b: 'b' })).toEqual({ a: 'a2', b: 'b' })
  expect(landed(base, sent, { a: 'theirs', b: 'b2' })).toEqual({ a: 'a', b: 'b2' })
})

test('only objects of answers pass as answers', () => {
  expect(isAnswers(answers)).toBe(true)
  expect(isAnswers({ a: null })).toBe(false)
  expect(isAnswers(['a'])).toBe(false)
})
