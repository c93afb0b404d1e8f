import { birthday, type Day } from '../dates/days.ts'

export const CONTRACT_PARTY_ROLES = ['youth', 'referent', 'substitute', 'director', 'guardian'] as const
export type ContractPartyRole = (typeof CONTRACT_PARTY_ROLES)[number]

const MAJORITY = 18
/** At least so many referents stand behind a contract. */
export const LEAST_REFERENTS = 2

/** Whether somebody is a minor on that day; while no birth date is known, the house treats them as one. */
export function isMinorOn(bornOn: Day | null, day: Day): boolean {
  return bornOn === null || day < birthday(bornOn, MAJORITY)
}

export type Signer = {
  readonly role: ContractPartyRole
  readonly required: boolean
  /** The day on which this part ended: a referent who left and was replaced. */
  readonly until: Day | null
  readonly signed: boolean
}

/** `signed`, `awaited`, `ended` (the part is over), `notNeeded` (stands in, or a guardian of somebody who has come of age). */
export type SignerState = 'signed' | 'awaited' | 'ended' | 'notNeeded'

/** What is expected of a party on a day. At the majority the guardian's part ends, and the youth signs alone. */
export function signerState(signer: Signer, bornOn: Day | null, day: Day): SignerState {
  if (signer.signed) return 'signed'
  if (signer.until !== null) return 'ended'
  if (!signer.required || signer.role === 'substitute') return 'notNeeded'
  return signer.role === 'guardian' && !isMinorOn(bornOn, day) ? 'notNeeded' : 'awaited'
}

/** Whether nobody's signature is waited for on that day. A text without parties is signed by nobody. */
export function isFullySigned(signers: readonly Signer[], bornOn: Day | null, day: Day): boolean {
  return signers.length > 0 && signers.every(one => signerState(one, bornOn, day) !== 'awaited')
}

export type PartyNames = {
  readonly referents: readonly string[]
  readonly substitutes: readonly string[]
  readonly director: string | null
  readonly guardian: string | null
}

/** What stands in the way of proposing with these parties: where, and which code says why. */
export type PartyFault = {
  readonly at: 'referents' | 'substitutes' | 'director' | 'guardian'
  readonly code: 'too-few-referents' | 'twice' | 'required' | 'of-age'
}

export function partyFaults(parties: PartyNames, bornOn: Day | null, day: Day): readonly PartyFault[] {
  const { referents, substitutes, director, guardian } = parties
  const isMinor = isMinorOn(bornOn, day)
  const staff = director === null ? referents : [...referents, director]
  return [
    ...(new Set(referents).size < LEAST_REFERENTS
      ? [{ at: 'referents', code: 'too-few-referents' } as const]
      : []),
    ...(director !== null && referents.includes(director)
      ? [{ at: 'director', code: 'twice' } as const]
      : []),
    ...(substitutes.some(one => staff.includes(one)) ? [{ at: 'substitutes', code: 'twice' } as const] : []),
    ...(director === null ? [{ at: 'director', code: 'required' } as const] : []),
    ...(isMinor && guardian === null ? [{ at: 'guardian', code: 'required' } as const] : []),
    ...(!isMinor && guardian !== null ? [{ at: 'guardian', code: 'of-age' } as const] : []),
  ]
}
