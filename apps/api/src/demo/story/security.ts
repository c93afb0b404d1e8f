import { instantOf } from '../calendar.ts'
import { hadPhone } from '../people/youth.ts'
import { PHONE_TEXTS, PLAN_TEXTS, SEALED_TEXTS } from '../texts/security.ts'
import { link, type Teller, write } from './teller.ts'

const PLANS = [
  { from: 3, to: 31, outings: 'escortedOnly' },
  { from: 31, to: 96, outings: 'groupOnly' },
  { from: 96, to: 200, outings: 'soloSchool' },
] as const

/** What the house and the youth agree on for their safety, and what is known of those who look for them. */
export function tellSecurity(teller: Teller): void {
  tellPlans(teller)
  if (hadPhone(teller.youth)) tellPhone(teller)
  tellSealed(teller)
}

function tellPlans(teller: Teller): void {
  const { youth, calendar, team, lastDay } = teller
  const dice = teller.dice.branch('security plan')
  let before: ReturnType<typeof write> | undefined
  for (const [turn, { from, to, outings }] of PLANS.entries()) {
    const on = youth.day + from
    if (on >= Math.min(lastDay, 0)) break
    const plan = write(teller, {
      kind: 'security-plan',
      by: team.referent,
      at: calendar.at(on, 14, 30),
      answers: {
        validFrom: calendar.date(on),
        validTo: calendar.date(youth.day + to),
        outings,
        accompaniment: PLAN_TEXTS.accompaniment[turn],
        routeRule: dice.pick(PLAN_TEXTS.routes),
        meetingPoint: dice.pick(PLAN_TEXTS.meetingPoints),
        codeWord: dice.pick(PLAN_TEXTS.codeWords),
        forbiddenZones: [
          {
            key: 'z1',
            place: 'La gare et ses abords',
            instruction: 'Changer à l’arrêt suivant, même si c’est plus long',
          },
        ],
        agreedStory: dice.pick(PLAN_TEXTS.stories),
        ...(turn > 0 && { schoolInstruction: PLAN_TEXTS.school }),
        emergencyContacts: [
          {
            key: 'e1',
            person: { role: 'educator', label: 'Éducateur de service' },
            how: 'Numéro appris par cœur',
          },
          { key: 'e2', person: { role: 'referent', label: 'Référent' }, how: 'Carte dans la chaussure' },
        ],
        photoPolicy: turn === 0 ? ['none', 'noLocation'] : ['noFace', 'noHouse', 'noPosting', 'noLocation'],
        measures: [
          { key: 'm1', measure: 'Appel à l’arrivée et au départ', until: calendar.date(youth.day + to) },
        ],
        words: { text: PLAN_TEXTS.words[turn] ?? PLAN_TEXTS.words[3], language: 'fr' },
        acknowledgement: {
          type: dice.pick(['signature', 'oral', 'thumb'] as const),
          date: calendar.date(on),
        },
        reviewOn: calendar.date(youth.day + to),
      },
    })
    link(teller, plan, 'follows', before)
    before = plan
  }
}

function tellPhone(teller: Teller): void {
  const { youth, calendar, team, lastDay } = teller
  const dice = teller.dice.branch('phone agreement')
  const states =
    youth.past === 'online' ? ['collected', 'supervised', 'supervised'] : ['collected', 'restricted', 'free']
  for (const [turn, days] of [4, 18, 75].entries()) {
    const on = youth.day + days
    if (on >= Math.min(lastDay, 0)) break
    const again = [14, 57, 90][turn] ?? 90
    write(teller, {
      kind: 'phone-agreement',
      by: dice.chance(70) ? team.referent : team.educators[0],
      at: calendar.at(on, 16, 15),
      answers: {
        agreedOn: calendar.date(on),
        state: states[turn],
        deviceOwner: turn === 0 ? dice.pick(['youth', 'exploiter', 'unknown']) : 'house',
        ...(turn > 0 && { numberChangedOn: calendar.date(on - 5) }),
        measures:
          turn === 0
            ? ['evidenceKept', 'locationOff']
            : ['newNumber', 'locationOff', 'photoBan', 'accountsPrivate'],
        accounts: [
          { key: 'a1', application: 'Messagerie', state: turn === 0 ? 'withAdult' : 'kept' },
          { key: 'a2', application: 'Réseau de vidéos', state: turn === 0 ? 'closed' : 'new' },
        ],
        contacts: [
          {
            key: 'c1',
            who: { role: 'family', label: 'Mère' },
            condition: 'Depuis un lieu neutre, jamais de vidéo',
          },
        ],
        slots:
          turn < 2
            ? PHONE_TEXTS.slots.slice(0, 2 - turn).map((row, index) => ({ key: `s${index + 1}`, ...row }))
            : [],
        breaches:
          turn > 0 && dice.chance(50)
            ? [{ key: 'b1', on: calendar.date(on - 3), ...dice.pick(PHONE_TEXTS.breaches) }]
            : [],
        words: { text: PHONE_TEXTS.words[turn] ?? PHONE_TEXTS.words[0], language: 'fr' },
        acknowledgement: { type: dice.pick(['signature', 'oral'] as const), date: calendar.date(on) },
        reviseOn: calendar.date(on + again),
      },
    })
  }
}

function tellSealed(teller: Teller): void {
  const { youth, calendar, team, lastDay } = teller
  const text = SEALED_TEXTS[youth.past]
  const on = youth.day + 8
  if (!text || on >= Math.min(lastDay, 0)) return
  const judged = {
    source: ['youth', 'police'],
    certainty: 'probable',
    level: youth.past === 'online' || youth.past === 'nails' ? 'high' : 'moderate',
    reviewOn: calendar.date(on + 60),
  }
  const at = calendar.at(on, 9, 40)
  const person = write(teller, {
    kind: 'danger-person',
    by: team.legal,
    at,
    answers: {
      names: text.names.map((name, index) => ({ key: `n${index + 1}`, name })),
      role: text.role,
      tie: text.tie,
      description: text.description,
      lastSeenOn: calendar.date(youth.day - 12),
      places: [{ key: 'p1', place: text.place, when: 'Le soir, surtout en fin de semaine' }],
      ...judged,
      instruction: 'Ne pas engager la conversation. Quitter le lieu, appeler la coordination, noter l’heure.',
      told: [{ key: 't1', who: 'police', at: instantOf(at), how: 'Remis à l’enquêteur, sans adresse' }],
    },
  })
  const place = write(teller, {
    kind: 'danger-place',
    by: team.legal,
    at: calendar.at(on, 10, 5),
    answers: {
      place: text.place,
      nature: text.nature,
      facts: 'Lieu décrit deux fois par {n}, avec les mêmes détails.'.replace('{n}', youth.usual),
      when: 'Tous les jours après 17 h',
      minutesAway: 35,
      ...judged,
      instruction: 'Aucun trajet, aucun arrêt, même accompagné.',
    },
  })
  link(teller, place, 'about', person)
}
