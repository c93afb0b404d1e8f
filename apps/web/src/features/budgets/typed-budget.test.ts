import { EMPTY_BUDGET } from '@havre/rules/budget/budget.ts'
import { expect, test } from 'vitest'
import { readTyped, toTyped } from './typed-budget.ts'

test('what is kept reads as it was typed, and an empty box is nothing', () => {
  const budget = { ...EMPTY_BUDGET, wage: 12_345, rent: 30_000, phone: 5 }
  expect(toTyped(budget)).toMatchObject({ wage: '123,45', rent: '300', phone: '0,05', food: '' })
  expect(readTyped(toTyped(budget))).toEqual({ budget, wrong: [] })
})

test.each(['0', '0,00', ' ', '00'])('%j is nothing, and no mistake', typed => {
  expect(readTyped({ ...toTyped(EMPTY_BUDGET), food: typed })).toEqual({ budget: EMPTY_BUDGET, wrong: [] })
})

test.each(['douze', '-5', '1,234', '20000'])('%j is no amount, and counts as nothing until it is', typed => {
  const { budget, wrong } = readTyped({ ...toTyped(EMPTY_BUDGET), food: typed, wage: '10' })
  expect([budget.food, budget.wage, wrong]).toEqual([0, 1_000, ['food']])
})
