import type { Text } from '@havre/policy/text.ts'
import { birthday } from '../dates/days.ts'
import { type EventRule, type Guard, MAGISTRATE_QUESTIONS, type Procedure } from '../model/definition.ts'
import { FACT_TEXTS, retainedBirth } from '../model/facts.ts'
import type { Case, CaseEvent, Opinion } from './case.ts'
import { endOf } from './deadlines.ts'
import { labelled } from './words.ts'

/** Why an event may not happen, in words for a person; empty when it may. `asked` skips what only the record itself can say. */
export function whyNot(
  definition: Procedure,
  rule: EventRule,
  event: CaseEvent,
  past: readonly CaseEvent[],
  given: Case,
  asked: boolean,
): readonly Text[] {
  return (rule.guards ?? []).flatMap(guard => fails(definition, guard, event, past, given, asked) ?? [])
}

function fails(
  definition: Procedure,
  guard: Guard,
  event: CaseEvent,
  past: readonly CaseEvent[],
  given: Case,
  asked: boolean,
): Text | undefined {
  const { reason } = guard
  switch (guard.if) {
    case 'fact': {
      const answer = given.facts.answers[guard.fact] ?? 'unknown'
      if (answer === guard.is) return undefined
      return answer === 'unknown' ? unknown(guard.fact) : reason
    }
    case 'atMost':
      return past.filter(one => one.event === event.event).length < guard.times ? undefined : reason
    case 'by': {
      const end = endOf(definition, guard.deadline, past, given)
      return end === undefined || event.on <= end ? undefined : reason
    }
    case 'after':
      return past.some(one => guard.events.includes(one.event)) ? undefined : reason
    case 'allYes':
      return asked || MAGISTRATE_QUESTIONS.every(one => event.answers?.[one] === 'yes') ? undefined : reason
    case 'allAnswered':
      return asked || MAGISTRATE_QUESTIONS.every(one => /^(yes|no)$/.test(event.answers?.[one] ?? ''))
        ? undefined
        : reason
    case 'evidence':
      return asked || event.evidence === true ? undefined : reason
    case 'heard':
      return isHeard(event, given) ? undefined : reason
    case 'youngerThan': {
      const born = retainedBirth(given.facts)
      if (!born) return NO_BIRTH
      return event.on < birthday(born, guard.years) ? undefined : reason
    }
  }
}

/** The lawyer, and for a minor the guardian, were heard by the day of the event. Nobody of age needs a guardian. */
function isHeard(event: CaseEvent, { facts, opinions = [] }: Case): boolean {
  const born = retainedBirth(facts)
  const isAdult = born !== undefined && event.on >= birthday(born, 18)
  const heard = (by: Opinion['by']) => opinions.some(one => one.by === by && one.on <= event.on)
  return heard('lawyer') && (isAdult || heard('guardian'))
}

const NO_BIRTH: Text = {
  fr: 'Aucune date de naissance n’est retenue.',
  nl: 'Er is geen geboortedatum weerhouden.',
  en: 'No birth date is retained.',
}

function unknown(fact: keyof typeof FACT_TEXTS): Text {
  return labelled(
    { fr: 'À répondre d’abord', nl: 'Eerst te beantwoorden', en: 'To be answered first' },
    FACT_TEXTS[fact],
  )
}
