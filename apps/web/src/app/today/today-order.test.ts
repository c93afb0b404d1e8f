import { expect, test } from 'vitest'
import { todayOrder } from './today-order.ts'

test('each trade finds its own first, and every part once', () => {
  const roles = ['NGT', 'EDU', 'REF', 'LEG', 'PSY', 'COO', 'DIR'] as const
  expect(roles.map(role => [role, todayOrder([role])[0]])).toEqual([
    ['NGT', 'shift'],
    ['EDU', 'watch'],
    ['REF', 'watch'],
    ['LEG', 'deadlines'],
    ['PSY', 'doses'],
    ['COO', 'watch'],
    ['DIR', 'house'],
  ])
  for (const order of [...roles.map(role => todayOrder([role])), todayOrder(['GUA'])])
    expect([...order].toSorted()).toEqual([
      'deadlines',
      'doses',
      'drafts',
      'house',
      'quiet',
      'shift',
      'tasks',
      'watch',
    ])
})
