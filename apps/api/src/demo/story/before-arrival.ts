import { instantOf } from '../calendar.ts'
import { COUNTRY_OF } from '../people/country.ts'
import type { Past } from '../people/youth.ts'
import type { PlannedEntry } from '../plan.ts'
import { MEETING_TEXTS, REFERRAL_TEXTS } from '../texts/before-arrival.ts'
import { PASTS } from '../texts/pasts.ts'
import { interpreter, presentWith } from './interpreter.ts'
import { link, type Teller, write } from './teller.ts'

const EXPLOITATION_OF: { readonly [past in Past]: string } = {
  restaurant: 'labour',
  carwash: 'labour',
  begging: 'begging',
  theft: 'forcedCriminality',
  household: 'domestic',
  online: 'sexual',
  nails: 'labour',
  farm: 'labour',
  parcels: 'forcedCriminality',
  unclear: 'unclear',
}

type Outcome = 'waiting' | 'interview' | 'admission' | 'refusal' | 'reorientation'

/** The request for a place and, where the presumption is in doubt, the meeting away from the house. */
export function tellBeforeArrival(teller: Teller): void {
  const { youth } = teller
  const meets = meetsFirst(teller)
  const referral = tellReferral(teller, outcomeOf(teller, meets))
  if (!meets) return
  const meeting = tellMeeting(teller, youth.phase === 'refused' ? 'refusal' : 'admission')
  link(teller, meeting, 'follows', referral)
}

function meetsFirst({ youth, dice }: Teller): boolean {
  if (youth.phase === 'referral') return false
  return youth.phase === 'admission_decided' || dice.chance(55)
}

function outcomeOf({ youth, dice }: Teller, meets: boolean): Outcome {
  if (youth.phase === 'referral') return youth.day === -1 ? 'waiting' : 'interview'
  if (meets) return 'interview'
  if (youth.phase === 'refused') return dice.chance(50) ? 'refusal' : 'reorientation'
  return 'admission'
}

function tellReferral(teller: Teller, outcome: Outcome): PlannedEntry {
  const { youth, calendar, dice, team } = teller
  const isEarly =
    youth.phase === 'referral' || youth.phase === 'refused' || youth.phase === 'admission_decided'
  const day = isEarly ? youth.day : youth.day - dice.between(2, 6)
  const at = calendar.at(day, dice.between(8, 17), dice.below(60))
  const past = PASTS[youth.past]
  const isRefused = outcome === 'refusal' || outcome === 'reorientation'
  const decidedOn = Math.min(day + (isRefused ? 2 : 0), 0)
  return write(teller, {
    kind: 'referral',
    by: team.coordinator,
    at,
    // It is signed once it is decided.
    ...(decidedOn > day && {
      updatedAt: new Date(Math.min(calendar.at(decidedOn, 18).getTime(), calendar.now.getTime())),
    }),
    answers: {
      receivedAt: instantOf(at),
      origin: past.origin,
      contact: { role: 'partner', label: dice.pick(REFERRAL_TEXTS.callers) },
      mandate: isEarly
        ? 'requested'
        : dice.branch('mandate').pick(['judge', 'imposed', 'voluntary', 'prosecutor']),
      statedAge: Math.floor(youth.months / 12),
      gender: youth.gender,
      country: COUNTRY_OF[youth.nationality],
      language: youth.languages[0],
      exploitation: [EXPLOITATION_OF[youth.past]],
      situation: teller.say(past.situation),
      presumption: youth.past === 'unclear' ? 'doubt' : 'yes',
      immediateDanger: youth.past === 'online' || youth.past === 'nails',
      medicalUrgency: dice.chance(12),
      distanceFromExploiter: dice.pick(['enough', 'tooClose', 'unknown']),
      placeAvailable: !isRefused || dice.chance(60),
      ...(outcome !== 'waiting' && {
        decision: outcome,
        decidedBy: { role: 'director', label: 'Direction' },
        decidedOn: calendar.date(decidedOn),
      }),
      ...(outcome === 'admission' && { expectedOn: calendar.date(youth.day) }),
      ...(isRefused && {
        refusalGround: dice.branch('refusal').pick(['noPlace', 'tooClose', 'noPresumption']),
      }),
      ...(isRefused && { refusalReason: teller.say(dice.pick(REFERRAL_TEXTS.refusals)) }),
      ...(outcome === 'waiting' && {
        next: [
          {
            key: 'n1',
            what: 'Répondre à la demande d’admission',
            urgency: 'today',
            forRole: 'COO',
            dueOn: calendar.date(0),
          },
        ],
      }),
      ...(outcome === 'interview' &&
        youth.phase === 'referral' && {
          next: [
            {
              key: 'n1',
              what: 'Organiser la rencontre hors de la maison',
              urgency: 'thisWeek',
              forRole: 'LEG',
              dueOn: calendar.date(day + 4),
            },
          ],
        }),
    },
  })
}

function tellMeeting(teller: Teller, outcome: 'admission' | 'refusal'): PlannedEntry {
  const { youth, calendar, dice, team } = teller
  const day = youth.phase === 'refused' || youth.phase === 'admission_decided' ? youth.day + 1 : youth.day - 1
  const at = calendar.at(day, dice.between(9, 15), 30)
  const text = outcome === 'admission' ? dice.pick(MEETING_TEXTS.yes) : dice.pick(MEETING_TEXTS.no)
  return write(teller, {
    kind: 'preliminary-interview',
    by: team.legal,
    at,
    answers: {
      metAt: instantOf(at),
      place: dice.pick(MEETING_TEXTS.places),
      language: youth.languages[0],
      ...interpreter(teller),
      present: presentWith(teller, 'legalOfficer'),
      explained: dice.pick(MEETING_TEXTS.explained),
      words: { text: teller.say(text.words), language: 'fr' },
      facts: teller.say(text.facts),
      reading: teller.say(text.reading),
      youthAgrees: text.agrees,
      outcome,
      outcomeReason: teller.say(text.reason),
    },
  })
}
