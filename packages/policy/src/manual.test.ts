import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ACTION_TEXTS, SCOPE_TEXTS } from './actions.ts'
import { COMPARTMENT_TEXTS } from './compartments.ts'
import { printManual } from './manual.ts'
import { QUALIFIER_TEXTS } from './qualifiers.ts'
import { ROLE_TEXTS } from './roles.ts'

it('the printed manual is the matrix of today', () => {
  const page = readFileSync(new URL('../../../docs/access-matrix.md', import.meta.url), 'utf8')
  expect(page, 'docs/access-matrix.md is out of date: run `node packages/policy/bin/print-manual.ts`').toBe(
    printManual(),
  )
})

it('every word of the matrix has a French, a Dutch and an English text', () => {
  const texts = [
    ...Object.values(ROLE_TEXTS).flatMap(role => [role.name, role.duty]),
    ...Object.values(COMPARTMENT_TEXTS).flatMap(compartment => [compartment.name, compartment.holds]),
    ...Object.values({ ...ACTION_TEXTS, ...SCOPE_TEXTS, ...QUALIFIER_TEXTS }),
  ]
  const empty = texts.filter(({ fr, nl, en }) => [fr, nl, en].some(text => text.trim() === ''))
  expect(empty).toEqual([])
})
