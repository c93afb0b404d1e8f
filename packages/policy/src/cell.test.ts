import { describe, expect, it } from 'vitest'
import { ACTIONS, SCOPES } from './actions.ts'
import { parseCell } from './cell.ts'
import { policyCells } from './cells.ts'
import { COMPARTMENTS } from './compartments.ts'
import { MATRIX } from './matrix.ts'
import { QUALIFIERS } from './qualifiers.ts'
import { ROLES } from './roles.ts'

describe('the text of a cell', () => {
  it('keeps a condition off what is about to be created', () => {
    expect(parseCell('P:rcu 72 h', 'LOG/NGT')).toEqual([
      { scope: 'P', action: 'r', qualifier: '72h' },
      { scope: 'P', action: 'c', qualifier: '' },
      { scope: 'P', action: 'u', qualifier: '72h' },
    ])
  })

  it('may hold several scopes', () => {
    expect(parseCell('P:r S:rc', 'SAFETY/EDU').map(rule => `${rule.scope}${rule.action}`)).toEqual([
      'Pr',
      'Sr',
      'Sc',
    ])
  })

  it('gives nothing for a point', () => {
    expect(parseCell('·', 'PSY/DIR')).toEqual([])
  })

  it.each([
    'P:rz',
    'X:r',
    'P:',
    'P:r sometimes',
    'P:r  R:c',
    'P:r P:r',
    'A:rr',
    'N:r',
    'rc',
    'own files',
    '',
    ' ',
    'P:R',
    'r ',
  ])('refuses "%s", naming the cell', text => {
    expect(() => parseCell(text, 'LOG/NGT')).toThrow(`Cell LOG/NGT "${text}"`)
  })
})

describe('the rows for the database', () => {
  const cells = policyCells()

  it('are each there once', () => {
    expect(new Set(cells.map(cell => Object.values(cell).join(' '))).size).toBe(cells.length)
  })

  it('leave out no cell of the matrix but the empty ones', () => {
    const written = COMPARTMENTS.flatMap(compartment =>
      ROLES.filter(role => MATRIX[compartment][role] !== '·').map(role => `${compartment}/${role}`),
    )
    expect([...new Set(cells.map(cell => `${cell.compartment}/${cell.role}`))]).toEqual(written)
  })

  it('use every scope, action and condition that is declared, and no other', () => {
    expect(new Set(cells.map(cell => cell.scope))).toEqual(new Set(SCOPES))
    expect(new Set(cells.map(cell => cell.action))).toEqual(new Set(ACTIONS))
    expect(new Set(cells.map(cell => cell.qualifier))).toEqual(new Set(QUALIFIERS))
  })

  it('let nobody come back to an entry where nobody creates', () => {
    const creates = new Set(
      cells.filter(cell => cell.action === 'c').map(cell => `${cell.compartment}/${cell.role}/${cell.scope}`),
    )
    const without = cells.filter(
      cell =>
        cell.action === 'u' &&
        cell.qualifier !== 'technical' &&
        !creates.has(`${cell.compartment}/${cell.role}/${cell.scope}`),
    )
    expect(without).toEqual([])
  })
})
