import { expect, it } from 'vitest'
import { mayBeTold } from './referral.ts'

const day = '2026-11-20'

it.each([
  [null, null, null, false],
  [null, null, day, false],
  [day, null, null, true],
  [day, day, null, true],
  [day, day, day, true],
  [day, null, day, false],
])(
  'a referral agreed on %s, sent on %s, ended on %s may be put on paper: %s',
  (agreedOn, sentOn, endedOn, may) => {
    expect(mayBeTold({ agreedOn, sentOn, endedOn })).toBe(may)
  },
)
