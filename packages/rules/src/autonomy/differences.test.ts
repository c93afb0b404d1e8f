import { expect, it } from 'vitest'
import { textDifferences } from './differences.ts'

const stage = { key: 'discovery', title: 'Découverte', mostWeeks: 12, objectives: ['Cuisiner', 'Ranger'] }

it('finds what changed field by field, members of a list by their key', () => {
  const other = { key: 'studio', title: 'Studio', mostWeeks: 16, objectives: [] }
  expect(
    textDifferences(
      { purpose: 'Vivre seul', stages: [stage, other] },
      { purpose: 'Vivre seul', stages: [other, { ...stage, mostWeeks: 14, objectives: ['Cuisiner'] }] },
    ),
  ).toEqual([
    { path: 'stages.discovery.mostWeeks', before: 12, after: 14 },
    { path: 'stages.discovery.objectives.2', before: 'Ranger', after: null },
  ])
})

it('says nothing of two texts that are the same, nor of an empty field that went away', () => {
  expect(
    textDifferences({ purpose: 'x', rules: null, stages: [stage] }, { purpose: 'x', stages: [stage] }),
  ).toEqual([])
})
