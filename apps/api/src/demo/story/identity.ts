import type { Answers } from '@havre/kinds/answers.ts'
import { COUNTRY_OF } from '../people/country.ts'
import type { PlannedEntry } from '../plan.ts'
import { link, type Teller, write } from './teller.ts'

/** What the file retains, and by which claim. */
export type Identity = {
  readonly birthOn: string | null
  readonly birthEntryId: string | null
  readonly nameEntryId: string | null
}

type Source = 'declared' | 'document' | 'medicalEstimate' | 'judicial' | 'thirdParty'

/** Names, birth dates and nationality, each with its source; the last ones are retained once a decision exists. */
export function tellIdentity(teller: Teller): Identity {
  const { youth, calendar, dice } = teller
  const [declared, ...others] = youth.names
  const retained = others.at(-1)
  const byMonths = calendar.born(youth.months, youth.day, dice.between(3, 24))
  const born = youth.ofAgeIn === undefined ? byMonths : calendar.bornFor(18, youth.ofAgeIn)
  const first = claim(
    teller,
    4,
    'declared',
    { claimType: 'name', name: declared },
    !retained && stays(teller, 4),
  )
  const firstBirth = shift(born, dice.pick([0, -14, -24, 11]))
  claim(teller, 4, 'declared', { claimType: 'birthDate', birthDate: firstBirth })
  claim(teller, 4, 'declared', {
    claimType: 'nationality',
    nationality: youth.nationality,
    country: COUNTRY_OF[youth.nationality],
  })
  claim(teller, 23, 'judicial', {
    claimType: 'officialNumber',
    numberType: 'publicSecurity',
    number: `0${dice.branch('number').between(1_000_000, 9_999_999)}`,
  })

  for (const name of others.slice(0, -1)) {
    link(
      teller,
      claim(teller, 9, dice.pick(['document', 'thirdParty'] as const), { claimType: 'name', name }),
      'about',
      first,
    )
  }
  if (dice.chance(45)) claim(teller, 14, 'thirdParty', { claimType: 'birthDate', birthDate: shift(born, 36) })
  if (dice.chance(35))
    claim(teller, 26, 'medicalEstimate', { claimType: 'birthDate', birthDate: `${born.slice(0, 4)}-01-01` })
  // Until a decision is known, the house counts with what was declared.
  const isEarly = !stays(teller, 20)
  const source = dice.pick(['document', 'judicial'] as const)
  const birth = isEarly
    ? claim(teller, 1, 'judicial', { claimType: 'birthDate', birthDate: born }, true)
    : claim(teller, 20, source, { claimType: 'birthDate', birthDate: born }, true)
  const name = retained
    ? claim(teller, stays(teller, 21) ? 21 : 1, source, { claimType: 'name', name: retained }, true)
    : first
  return {
    birthOn: birth ? born : null,
    birthEntryId: birth?.id ?? null,
    nameEntryId: name?.answers.retained === true ? name.id : null,
  }
}

function stays({ youth, lastDay }: Teller, days: number): boolean {
  return youth.day + days < lastDay
}

const DETAILS: { readonly [source in Source]: readonly string[] } = {
  declared: ['Dit à la juriste, avec interprète', 'Écrit de sa main', 'Dit au premier rendez-vous'],
  document: [
    'Copie d’acte de naissance',
    'Carte scolaire',
    'Passeport, copie remise par le tuteur',
    'Document consulaire',
  ],
  medicalEstimate: ['Estimation par triple test, marge d’erreur indiquée'],
  judicial: ['Décision du Service des Tutelles', 'Jugement du tribunal de la jeunesse'],
  thirdParty: [
    'Procès-verbal de police',
    'Une connaissance présente à l’interception',
    'Ancien lieu d’accueil',
  ],
}

const CERTAINTY: { readonly [source in Source]: string } = {
  declared: 'probable',
  document: 'certain',
  medicalEstimate: 'doubtful',
  judicial: 'certain',
  thirdParty: 'doubtful',
}

function claim(
  teller: Teller,
  days: number,
  source: Source,
  what: Answers,
  isRetained = false,
): PlannedEntry | undefined {
  const { youth, calendar, dice, team } = teller
  if (!stays(teller, days)) return undefined
  const certainty = CERTAINTY[source]
  return write(teller, {
    kind: 'identity-claim',
    by: team.legal,
    at: calendar.at(youth.day + days, dice.between(9, 15), dice.below(60)),
    answers: {
      ...what,
      source,
      sourceDetail: dice.pick(DETAILS[source]),
      claimedOn: calendar.date(youth.day + days),
      certainty: isRetained ? 'certain' : certainty,
      ...(isRetained && { retained: true }),
    },
  })
}

/** The same day, so many months earlier (or later). */
function shift(date: string, months: number): string {
  const moved = new Date(`${date}T00:00:00Z`)
  moved.setUTCDate(Math.min(moved.getUTCDate(), 28))
  moved.setUTCMonth(moved.getUTCMonth() - months)
  return moved.toISOString().slice(0, 10)
}
