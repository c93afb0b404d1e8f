import { expect, it } from 'vitest'
import { policyCells } from './cells.ts'

it('lets nobody change a file who does not change the places and contracts of that file, and read them', () => {
  const scopes = (compartment: string, action: string) =>
    policyCells()
      .filter(cell => cell.compartment === compartment && cell.action === action && cell.qualifier === '')
      .map(({ role, scope }) => `${role} ${scope}`)
  const leave = scopes('OPS', 'u')
  expect(leave.length).toBeGreaterThan(0)
  // Who sets a file to "left" ends stay and contract in the same transaction, with no more rights than their own.
  for (const action of ['r', 'c', 'u']) expect(scopes('AUTON', action)).toEqual(expect.arrayContaining(leave))
})
