import type { Text } from '@havre/policy/text.ts'
import { type Day, plusDays } from '../dates/days.ts'
import type { Procedure } from '../model/definition.ts'
import { retainedBirth } from '../model/facts.ts'
import type { Case, CaseEvent } from './case.ts'
import type { Deadline } from './deadlines.ts'
import { labelled } from './words.ts'

/** Something a person must look at; it changes no date and no state. */
export type Warning = { readonly code: string; readonly about: string; readonly text: Text }

/** What does not fit together, or is not sure, in the order of how soon it matters. */
export function warningsOf(
  { events }: Procedure,
  past: readonly CaseEvent[],
  deadlines: readonly Deadline[],
  { facts }: Case,
): readonly Warning[] {
  const born = retainedBirth(facts)
  return [
    ...(facts.births.length > 1 && !born
      ? [{ code: 'no-retained-birth', about: 'births', text: NO_RETAINED }]
      : []),
    ...deadlines
      .filter(({ state, outOfForce }) => state !== 'met' && outOfForce)
      .map(({ rule, title }) => ({
        code: 'rule-out-of-force',
        about: rule.id,
        text: labelled(title, OUT_OF_FORCE),
      })),
    ...past.flatMap(event => {
      const rule = events.find(one => one.id === event.event)
      return rule?.asks?.includes('mode') && !event.mode
        ? [{ code: 'mode-unknown', about: event.id, text: NO_MODE }]
        : []
    }),
    ...past.flatMap(event =>
      event.printedUntil && event.printedUntil < event.on
        ? [{ code: 'printed-before-issue', about: event.id, text: PRINTED_EARLY }]
        : [],
    ),
    ...deadlines
      .filter(
        ({ from, due, computed, state }) =>
          from === 'printed' && state !== 'met' && due > farthest(computed.rolled),
      )
      .map(({ rule, title }) => ({
        code: 'printed-far',
        about: rule.id,
        text: labelled(title, PRINTED_FAR),
      })),
    ...deadlines
      .filter(
        ({ override, computed }) =>
          override?.confirmed && override.instead && override.instead !== computed.rolled,
      )
      .map(({ rule, title }) => ({
        code: 'override-basis-moved',
        about: rule.id,
        text: labelled(title, BASIS_MOVED),
      })),
    ...overlapping(past),
    ...deadlines
      .filter(({ estimate, state }) => estimate && state === 'open')
      .map(({ rule }) => ({ code: 'printed-date-missing', about: rule.id, text: NO_PRINTED })),
    ...deadlines
      .filter(({ override }) => override && !override.confirmed)
      .map(({ rule }) => ({ code: 'override-unconfirmed', about: rule.id, text: UNCONFIRMED })),
  ]
}

/** Two papers whose printed times overlap by more than a day: one of the two dates was read wrongly. */
function overlapping(past: readonly CaseEvent[]): Warning[] {
  const printed = past.filter(event => event.printedUntil)
  return printed.flatMap((event, at) => {
    const before = printed[at - 1]
    return before?.printedUntil && event.on < before.printedUntil && event.event === before.event
      ? [{ code: 'documents-overlap', about: event.id, text: OVERLAP }]
      : []
  })
}

/** A printed end may be later than the computed one, by some weeks of delay; by half a year it was read wrongly. */
const farthest = (computed: Day) => plusDays(computed, 183)

const NO_RETAINED: Text = {
  fr: 'Plusieurs dates de naissance et aucune n’est retenue : ce qui dépend de l’âge n’est pas calculé.',
  nl: 'Meerdere geboortedata en geen enkele weerhouden: wat van de leeftijd afhangt, wordt niet berekend.',
  en: 'Several birth dates and none is retained: what depends on age is not computed.',
}
const OUT_OF_FORCE: Text = {
  fr: 'la règle n’est pas confirmée pour cette date. À vérifier avec un avocat avant de s’y fier.',
  nl: 'de regel is voor die datum niet bevestigd. Laat een advocaat dit nagaan.',
  en: 'the rule is not confirmed for that date. Check with a lawyer before relying on it.',
}
const NO_MODE: Text = {
  fr: 'Le mode de notification manque : le délai est calculé au plus court.',
  nl: 'De wijze van kennisgeving ontbreekt: de kortste termijn is berekend.',
  en: 'The way of notification is missing: the shortest period is computed.',
}
const PRINTED_EARLY: Text = {
  fr: 'La date imprimée est avant la remise du document.',
  nl: 'De gedrukte datum ligt vóór de afgifte van het document.',
  en: 'The printed date is before the document was issued.',
}
const OVERLAP: Text = {
  fr: 'Deux documents du même type se chevauchent : relire les dates imprimées.',
  nl: 'Twee documenten van dezelfde soort overlappen: lees de gedrukte data na.',
  en: 'Two documents of one kind overlap: read the printed dates again.',
}
const NO_PRINTED: Text = {
  fr: 'Date estimée : notez celle qui est imprimée sur le document.',
  nl: 'Geschatte datum: noteer wat op het document gedrukt staat.',
  en: 'An estimate: note the date that is printed on the document.',
}
const UNCONFIRMED: Text = {
  fr: 'Une autre date a été proposée ; elle attend une deuxième personne.',
  nl: 'Er is een andere datum voorgesteld; ze wacht op een tweede persoon.',
  en: 'Another date was proposed; it waits for a second person.',
}
const PRINTED_FAR: Text = {
  fr: 'la date imprimée est bien plus tard que ce que la loi accorde. Relisez l’année sur le document.',
  nl: 'de gedrukte datum ligt veel later dan wat de wet toekent. Lees het jaartal op het document na.',
  en: 'the printed date is much later than what the law grants. Read the year on the document again.',
}
const BASIS_MOVED: Text = {
  fr: 'ce qui a été noté depuis change la date calculée. L’autre date, acceptée avant, est à décider de nouveau.',
  nl: 'wat sindsdien genoteerd is, wijzigt de berekende datum. Over de eerder aanvaarde datum moet opnieuw beslist worden.',
  en: 'what was recorded since changes the computed date. The other date, agreed before, is to be decided anew.',
}
