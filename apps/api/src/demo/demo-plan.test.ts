import { findKind } from '@havre/kinds/catalogue.ts'
import { draftSchema, signedSchema } from '@havre/kinds/schema.ts'
import { expect, test } from 'vitest'
import { planDemo } from './demo-plan.ts'

const NOW = new Date('2026-11-22T10:30:00Z')
const plan = planDemo(NOW)

test('every answer of the demo is one that the house would accept', () => {
  const wrong = plan.entries.flatMap(({ kind: id, status, answers }) => {
    const kind = findKind(id)
    if (!kind) return [`no kind ${id}`]
    const { error } = (status === 'draft' ? draftSchema(kind) : signedSchema(kind)).safeParse(answers)
    return error ? error.issues.map(issue => `${id} ${issue.path.join('.')} ${issue.message}`) : []
  })
  expect([...new Set(wrong)]).toEqual([])
})
