import { expect, test } from 'vitest'
import { readTypedAmount } from './typed-amount.ts'

test.each([
  ['12', 1_200],
  ['12,5', 1_250],
  ['12.50 €', 1_250],
  ['0,05', 5],
  [' 7,25€', 725],
])('%s is an amount', (typed, cents) => {
  expect(readTypedAmount(typed)).toBe(cents)
})

test.each(['', '0', '-3', '1,234', '1 000', 'dix', '10001', '12,'])('“%s” is none', typed => {
  expect(readTypedAmount(typed)).toBeUndefined()
})
