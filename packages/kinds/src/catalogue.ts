import type { Kind } from './kind.ts'
import { arrival } from './kinds/arrival.ts'
import { autonNote } from './kinds/auton-note.ts'
import { careNote } from './kinds/care-note.ts'
import { educNote } from './kinds/educ-note.ts'
import { firstInterview } from './kinds/first-interview.ts'
import { houseLog } from './kinds/house-log.ts'
import { housePresentation } from './kinds/house-presentation.ts'
import { houseRulesAcknowledgement } from './kinds/house-rules-acknowledgement.ts'
import { identityClaim } from './kinds/identity-claim.ts'
import { integNote } from './kinds/integ-note.ts'
import { legalNote } from './kinds/legal-note.ts'
import { operationalCard } from './kinds/operational-card.ts'
import { preliminaryInterview } from './kinds/preliminary-interview.ts'
import { psyNote } from './kinds/psy-note.ts'
import { referral } from './kinds/referral.ts'
import { rightsPresentation } from './kinds/rights-presentation.ts'
import { safetyNote } from './kinds/safety-note.ts'

/** Every kind the house ships with, in the order in which a stay meets them. */
export const BUILT_IN_KINDS: readonly Kind[] = [
  referral,
  preliminaryInterview,
  arrival,
  operationalCard,
  firstInterview,
  housePresentation,
  houseRulesAcknowledgement,
  rightsPresentation,
  identityClaim,
  houseLog,
  safetyNote,
  educNote,
  integNote,
  autonNote,
  legalNote,
  psyNote,
  careNote,
]

/** The kind of that id, in that version or in the newest one; undefined when there is none. */
export function findKind(id: string, version?: number): Kind | undefined {
  return BUILT_IN_KINDS.filter(kind => kind.id === id && (version === undefined || kind.version === version))
    .toSorted((a, b) => b.version - a.version)
    .at(0)
}
