import { expect, test } from 'vitest'
import { missingToSign } from './completeness.ts'
import { draftSchema, signedSchema } from './schema.ts'
import { everyFieldKind as kind } from './testing/every-field-kind.ts'
import { NEXT_MORNING } from './testing/judged.ts'

const signable = { rows: [{ key: 'ra', line: 'Une ligne' }] }

test('a need that says how soon or who but not what stands in the way of a signature', () => {
  for (const part of [
    { urgency: 'today' },
    { dueOn: '2026-12-01' },
    { forRole: 'EDU' },
    { what: '  ', urgency: 'now' },
  ] as const) {
    const answers = {
      ...signable,
      needs: [
        { key: 'ra', what: 'Un manteau' },
        { key: 'rb', ...part },
      ],
    }
    expect(missingToSign(kind, answers, NEXT_MORNING)).toEqual([
      { path: ['needs', 1, 'what'], code: 'required-to-sign' },
    ])
    expect(draftSchema(kind).safeParse(answers).success).toBe(true)
    expect(
      signedSchema(kind, NEXT_MORNING)
        .safeParse(answers)
        .error?.issues.map(issue => issue.path),
    ).toEqual([['needs', 1, 'what']])
  }
})

test('a row that nobody filled counts for nothing', () => {
  expect(
    missingToSign(kind, { ...signable, needs: [{ key: 'ra' }, { key: 'rb', what: ' ' }] }, NEXT_MORNING),
  ).toEqual([])
  expect(missingToSign(kind, { rows: [{ key: 'ra' }, { key: 'rb', line: ' ' }] }, NEXT_MORNING)).toEqual([
    { path: ['rows'], code: 'too-few-rows' },
  ])
})
