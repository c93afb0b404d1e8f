import { expect, it } from 'vitest'
import { admissionConditions, openConditions, unmetConditions } from './admission.ts'

const TODAY = '2026-06-01'
const none = { known: false, validUntil: null, valid: false }
const facts = {
  lifeProject: { direction: 'stay', on: '2026-03-01' },
  bornOn: '2010-06-01',
  skillsOn: '2025-12-01',
  papers: { known: true, validUntil: '2026-09-01', valid: true },
}
const answers = (given: Partial<typeof facts> | object) =>
  admissionConditions({ ...facts, ...given }, TODAY).map(({ answer }) => answer)

it('answers every condition from what is recorded, on the limit too', () => {
  expect(answers({})).toEqual(['yes', 'yes', 'yes', 'yes'])
  expect(
    answers({
      lifeProject: { direction: 'return', on: TODAY },
      bornOn: '2010-06-02',
      skillsOn: '2025-11-30',
      papers: { known: true, validUntil: '2026-05-31', valid: false },
    }),
  ).toEqual(['no', 'no', 'no', 'no'])
  expect(answers({ lifeProject: null, bornOn: null, skillsOn: null, papers: none })).toEqual([
    'unknown',
    'unknown',
    'unknown',
    'unknown',
  ])
})

it('takes an open life project for what it is: not known', () => {
  expect(answers({ lifeProject: { direction: 'undecided', on: TODAY } })[0]).toBe('unknown')
})

it('tells what is not met from what is merely unknown; a reason speaks of both', () => {
  expect(
    unmetConditions(admissionConditions({ ...facts, bornOn: '2012-01-01', papers: none }, TODAY)),
  ).toEqual(['age'])
  expect(
    openConditions(admissionConditions({ ...facts, bornOn: '2012-01-01', papers: none }, TODAY)),
  ).toEqual(['age', 'residence'])
})
