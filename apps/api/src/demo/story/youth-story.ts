import { tellAfterLeaving, tellAfterwards } from './afterwards.ts'
import { tellAlarms } from './alarms.ts'
import { tellArrival, tellCard, tellHouse } from './arrival.ts'
import { tellBeforeArrival } from './before-arrival.ts'
import { tellDisappearance } from './disappearance.ts'
import { tellFirstInterview } from './first-interview.ts'
import { type Identity, tellIdentity } from './identity.ts'
import { tellNotes } from './notes.ts'
import { tellPath } from './path.ts'
import { tellRulesAndRights } from './rights.ts'
import { tellRisk } from './risk.ts'
import { tellSecurity } from './security.ts'
import { tellStudio } from './studio.ts'
import { link, type Teller } from './teller.ts'
import { tellWelcome } from './welcome.ts'

const NOBODY_YET: Identity = { birthOn: null, birthEntryId: null, nameEntryId: null }
const NEVER_CAME: readonly string[] = ['referral', 'admission_decided', 'refused']

/** One youth from the first call to today, or to the day of departure. */
export function tellStory(teller: Teller): Identity {
  tellBeforeArrival(teller)
  if (NEVER_CAME.includes(teller.youth.phase)) return NOBODY_YET
  const arrival = tellArrival(teller)
  tellCard(teller)
  link(teller, tellHouse(teller), 'follows', arrival)
  // Whoever came these days has the first interview still before them: see drafts.
  if (teller.youth.phase !== 'admitted') tellFirstInterview(teller, arrival)
  tellRulesAndRights(teller)
  tellWelcome(teller)
  const identity = tellIdentity(teller)
  tellRisk(teller)
  tellSecurity(teller)
  tellAlarms(teller)
  tellNotes(teller)
  tellPath(teller)
  tellAfterwards(teller)
  tellDisappearance(teller)
  tellStudio(teller)
  tellAfterLeaving(teller)
  return identity
}
