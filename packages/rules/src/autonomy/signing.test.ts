import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthday } from '../dates/days.ts'
import {
  CONTRACT_PARTY_ROLES,
  isFullySigned,
  isMinorOn,
  partyFaults,
  type Signer,
  signerState,
} from './signing.ts'

const guardian: Signer = { role: 'guardian', required: true, until: null, signed: false }

describe('majority in the middle of the signing', () => {
  const bornOn = '2008-06-10'
  it('ends the part of the guardian on the day itself, and the youth signs alone', () => {
    expect(signerState(guardian, bornOn, '2026-06-09')).toBe('awaited')
    expect(signerState(guardian, bornOn, '2026-06-10')).toBe('notNeeded')
    const youth: Signer = { role: 'youth', required: true, until: null, signed: true }
    expect(isFullySigned([youth, guardian], bornOn, '2026-06-09')).toBe(false)
    expect(isFullySigned([youth, guardian], bornOn, '2026-06-10')).toBe(true)
  })

  it('keeps what the guardian signed before, and treats an unknown age as a minor’s', () => {
    expect(signerState({ ...guardian, signed: true }, bornOn, '2027-01-01')).toBe('signed')
    expect(signerState(guardian, null, '2040-01-01')).toBe('awaited')
  })
})

describe('the parties of a proposal', () => {
  const whole = { referents: ['a', 'b'], substitutes: ['c'], director: 'd', guardian: 'g' }
  const minor = '2010-01-01'
  it('are two referents, a director, and a guardian for a minor', () => {
    expect(partyFaults(whole, minor, '2026-01-01')).toEqual([])
    expect(partyFaults({ ...whole, referents: ['a', 'a'] }, minor, '2026-01-01')).toContainEqual({
      at: 'referents',
      code: 'too-few-referents',
    })
    expect(partyFaults({ ...whole, director: null, guardian: null }, minor, '2026-01-01')).toEqual([
      { at: 'director', code: 'required' },
      { at: 'guardian', code: 'required' },
    ])
  })

  it('count nobody twice, and no guardian of an adult', () => {
    expect(partyFaults({ ...whole, director: 'a', substitutes: ['b'] }, '2000-01-01', '2026-01-01')).toEqual([
      { at: 'director', code: 'twice' },
      { at: 'substitutes', code: 'twice' },
      { at: 'guardian', code: 'of-age' },
    ])
  })
})

it('time alone only ever takes the guardian away', () => {
  const day = fc.date({ min: new Date('2005-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  const signer = fc.record({
    role: fc.constantFrom(...CONTRACT_PARTY_ROLES),
    required: fc.boolean(),
    until: fc.constantFrom(null, '2026-01-01'),
    signed: fc.boolean(),
  })
  fc.assert(
    fc.property(signer, day, day, day, (one, a, b, c) => {
      const [bornOn = '', early = '', late = ''] = [a, b, c].map(d => d.toISOString().slice(0, 10)).toSorted()
      const [before, after] = [signerState(one, bornOn, early), signerState(one, bornOn, late)]
      expect(isMinorOn(bornOn, late)).toBe(late < birthday(bornOn, 18))
      if (before !== after)
        expect([one.role, before, after, isMinorOn(bornOn, early), isMinorOn(bornOn, late)]).toEqual([
          'guardian',
          'awaited',
          'notNeeded',
          true,
          false,
        ])
    }),
    { numRuns: 1000 },
  )
})
