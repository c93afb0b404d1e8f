import { expect, test } from 'vitest'
import { changed } from './changed.ts'

test('only what is another than before is told, emptied boxes included', () => {
  const opened = { note: 'a', reference: 'r', others: ['2010-01-01'], facts: { a: 'yes' } }
  expect(changed(opened, structuredClone(opened))).toEqual({})
  expect(changed<{ note: string | null; others: string[] }>(opened, { note: null, others: [] })).toEqual({
    note: null,
    others: [],
  })
})
