import type { Answers } from '@havre/kinds/answers.ts'
import { instantOf } from '../calendar.ts'
import { hadPhone } from '../people/youth.ts'
import type { PlannedEntry } from '../plan.ts'
import { ARRIVAL_TEXTS, CARD_TEXTS, HOUSE_TEXTS } from '../texts/arrival.ts'
import { FIRST_NIGHTS } from '../texts/welcome.ts'
import { ownWords } from './own-words.ts'
import { type Teller, write } from './teller.ts'

/** The day of the arrival. */
export function tellArrival(teller: Teller): PlannedEntry {
  const { youth, calendar, dice, team } = teller
  const at = calendar.at(youth.day, dice.between(9, 15), dice.below(12) * 5)
  const text = dice.pick(ARRIVAL_TEXTS.observations)
  return write(teller, {
    kind: 'arrival',
    by: team.educators[0],
    at,
    answers: {
      arrivedAt: instantOf(at),
      escortedBy: { role: dice.pick(['police', 'guardian', 'socialWorker', 'partner']) },
      route: dice.pick(ARRIVAL_TEXTS.routes),
      room: `Chambre ${dice.between(1, 12)}`,
      checklist: dice
        .shuffle([
          'welcomed',
          'meal',
          'shower',
          'roomShown',
          'nightExplained',
          'healthAsked',
          'kit',
          'safetyWords',
        ])
        .slice(0, dice.between(5, 8)),
      phone: hadPhone(youth) ? 'handedOver' : 'none',
      ...(hadPhone(youth) && { phoneSteps: ['off', 'simOut', 'receipt'] }),
      language: youth.languages[0],
      firstNight: teller.say(dice.branch('night').pick(FIRST_NIGHTS)),
      words: ownWords(teller, 'thanks'),
      observation: teller.say(text),
      belongings: belongings(teller),
      pocketMoney: 800,
      inventoryAgreed: {
        type: dice.pick(['signature', 'thumb', 'oral', 'declined']),
        date: calendar.date(youth.day),
      },
    },
  })
}

function belongings({ dice, youth }: Teller) {
  const carried = ARRIVAL_TEXTS.belongings.filter(
    ({ item }) => hadPhone(youth) || !item.startsWith('Téléphone'),
  )
  return dice
    .shuffle(carried)
    .slice(0, dice.between(3, 6))
    .map((row, index) => ({ key: `b${index + 1}`, ...row }))
}

/** House and group, on the first full day. */
export function tellHouse(teller: Teller): PlannedEntry {
  const { youth, calendar, dice, team } = teller
  const day = Math.min(youth.day + 1, 0)
  return write(teller, {
    kind: 'house-presentation',
    by: team.educators[1],
    at: calendar.at(day, 8, 30),
    answers: {
      presentedOn: calendar.date(day),
      shown: ['rooms', 'exits', 'quietPlaces', ...(dice.chance(70) ? ['rhythm', 'team'] : []), 'group'],
      introduced: [
        { key: 'i1', person: { role: 'educator' } },
        { key: 'i2', person: { role: 'referent' } },
        {
          key: 'i3',
          person: { role: 'youth', label: dice.pick(['Voisin de chambre', 'Jeune du même étage']) },
        },
      ],
      buddy: { role: 'youth', label: dice.pick(HOUSE_TEXTS.buddies) },
      usualName: youth.usual,
      maySay: teller.say(dice.pick(HOUSE_TEXTS.maySay)),
      mayNotSay: teller.say(dice.pick(HOUSE_TEXTS.mayNotSay)),
      words: { text: teller.say(dice.pick(HOUSE_TEXTS.words)), language: 'fr' },
      observation: teller.say(dice.pick(HOUSE_TEXTS.observations)),
    },
  })
}

/** The operational card, and its corrections as the regime of outings widens. */
export function tellCard(teller: Teller): void {
  const { youth, calendar, team, lastDay } = teller
  const steps: [number, string, string][] = [
    [0, 'escortedOnly', 'Toujours avec un adulte de la maison, trajet choisi par l’équipe.'],
    [30, 'groupOnly', 'En groupe de trois au moins, avec un éducateur joignable.'],
    [95, 'soloSchool', 'Sans adulte pour l’école ; appel à l’arrivée et au départ.'],
    [240, 'soloFree', 'Sans adulte, retour à l’heure convenue ; appel en cas de retard de dix minutes.'],
  ]
  const cautious = youth.past === 'online' || youth.past === 'nails' ? 1 : 0
  let before: PlannedEntry | undefined
  for (const [from, regime, instruction] of steps.slice(0, steps.length - cautious)) {
    if (from > 0 && youth.day + from >= lastDay) break
    before = write(teller, {
      kind: 'operational-card',
      by: from === 0 ? team.coordinator : team.referent,
      at: calendar.at(youth.day + from, from === 0 ? 17 : 10, 45),
      answers: card(teller, regime, instruction),
      ...(before && { corrects: before }),
    })
  }
}

function card(teller: Teller, outingRegime: string, outingInstruction: string): Answers {
  const { youth, dice } = teller
  const care = youth.card && CARD_TEXTS.care[youth.card]
  const bans = CARD_TEXTS.bans[youth.past]
  return {
    usualName: youth.usual,
    languages: youth.languages.map((language, index) => ({
      key: `l${index + 1}`,
      language,
      ease: index === 0 ? 'preferred' : index === 1 ? 'fluent' : 'some',
    })),
    interpreterNeeded: !['fr', 'nl', 'en'].includes(youth.languages[0]),
    ...(care && { allergies: care.allergies, ...(care.emergency && { emergencyCare: care.emergency }) }),
    calming: teller.say(dice.branch(youth.alias).pick(CARD_TEXTS.calming)),
    outingRegime,
    outingInstruction,
    contactBans: bans.map((ban, index) => ({
      key: `c${index + 1}`,
      who: { role: ban.who, label: ban.label },
      instruction: ban.instruction,
    })),
    phoneAnswer:
      'Nous ne donnons aucun renseignement par téléphone. Laissez-moi un numéro, le service vous rappellera.',
  }
}
