import { expect, test } from 'vitest'
import { fitsKeepalive } from '../../../lib/fits-keepalive.ts'

const draft = (words: string) => ({ answers: { words }, occurredAt: '2026-11-22T13:00:00.000Z', axes: [] })

test('a closing page sends what fits the browser’s limit in bytes, in whatever script it was written', () => {
  expect(fitsKeepalive(draft('a'.repeat(40_000)))).toBe(true)
  expect(fitsKeepalive(draft('ሰ'.repeat(40_000)))).toBe(false)
  expect(fitsKeepalive(draft('a'.repeat(64 * 1024)))).toBe(false)
})
