import type { Text } from '@havre/policy/text.ts'
import { birthday, type Day, plusDays, plusMonths } from '../dates/days.ts'
import { plusWorkingDays, rollBackward, rollForward, whyClosed } from '../dates/working-days.ts'
import type { DeadlineRule, NotificationMode, Step } from '../model/definition.ts'
import type { Jurisdiction } from '../model/rule.ts'
import { dayWords, labelled, said } from './words.ts'

/** A day and how it was found, one line for each step. */
export type Worked = { readonly day: Day; readonly lines: readonly Text[] }

export type Given = {
  readonly jurisdiction: Jurisdiction
  readonly born: Day | undefined
  readonly mode: NotificationMode | undefined
}

/** Takes the steps one after the other from that day. Undefined where a birth date is needed and none is retained. */
export function takeSteps(start: Worked, steps: readonly Step[], given: Given): Worked | undefined {
  let at: Worked | undefined = start
  for (const step of steps) at = at && takeStep(at, step, given)
  return at
}

function takeStep(from: Worked, step: Step, given: Given): Worked | undefined {
  if ('cap' in step) return capped(from, step.age, given.born)
  const then = (day: Day, how: Text): Worked => ({
    day,
    lines: [...from.lines, labelled(how, dayWords(day))],
  })
  const { n } = step
  const sign = n < 0 ? '−' : '+'
  const size = Math.abs(n)
  switch (step.add) {
    case 'days':
      return then(plusDays(from.day, n), counted(sign, size, UNITS.days))
    case 'months':
      return then(plusMonths(from.day, n), counted(sign, size, UNITS.months))
    case 'years':
      return then(plusMonths(from.day, 12 * n), counted(sign, size, UNITS.years))
    case 'workingDays':
      return then(plusWorkingDays(from.day, n, given.jurisdiction), counted(sign, size, UNITS.workingDays))
    case 'daysCountingFirst':
      return then(plusDays(from.day, n - 1), {
        fr: `${n} jours, le premier compris`,
        nl: `${n} dagen, de eerste inbegrepen`,
        en: `${n} days, the first one included`,
      })
    case 'daysSinceNotified': {
      const first = firstDay(from, given)
      return takeStep(first, { add: 'daysCountingFirst', n }, given)
    }
  }
}

/** The day that is day 1 of an appeal period, by the way of notification (LE-1980 art. 39/57 §2; D5). */
function firstDay(from: Worked, { jurisdiction, mode }: Given): Worked {
  const [day, why] =
    mode === 'post'
      ? ([plusWorkingDays(from.day, 3, jurisdiction), FIRST.post] as const)
      : ([plusDays(from.day, 1), FIRST[mode ?? 'unknown']] as const)
  return { day, lines: [...from.lines, labelled(why, dayWords(day))] }
}

const FIRST: Record<NotificationMode | 'unknown', Text> = {
  registered: {
    fr: 'Jour 1, lendemain de la présentation du recommandé',
    nl: 'Dag 1, de dag na de aanbieding van de aangetekende brief',
    en: 'Day 1, the day after the registered letter was presented',
  },
  post: {
    fr: 'Jour 1, troisième jour ouvrable après la remise à la poste',
    nl: 'Dag 1, de derde werkdag na de afgifte bij de post',
    en: 'Day 1, the third working day after it was handed to the post',
  },
  handed: {
    fr: 'Jour 1, lendemain de la remise en main propre',
    nl: 'Dag 1, de dag na de persoonlijke overhandiging',
    en: 'Day 1, the day after it was handed over',
  },
  other: {
    fr: 'Jour 1, lendemain de l’envoi',
    nl: 'Dag 1, de dag na de verzending',
    en: 'Day 1, the day after it was sent',
  },
  unknown: {
    fr: 'Mode de notification inconnu, le plus prudent. Jour 1, le lendemain',
    nl: 'Wijze van kennisgeving onbekend, de voorzichtigste. Dag 1, de volgende dag',
    en: 'Way of notification unknown, the most careful. Day 1, the next day',
  },
}

function capped(from: Worked, age: number, born: Day | undefined): Worked | undefined {
  if (!born) return undefined
  const limit = birthday(born, age)
  if (from.day <= limit) return from
  const how = {
    fr: `Pas après les ${age} ans`,
    nl: `Niet na de ${age}e verjaardag`,
    en: `Not after the ${age}th birthday`,
  }
  return { day: limit, lines: [...from.lines, labelled(how, dayWords(limit))] }
}

/** Moves the end off a day on which nobody works, the way its rule says (D3, D4, D7, D8). */
export function roll(end: Worked, rule: Pick<DeadlineRule, 'roll' | 'jurisdiction'>): Worked {
  const why = whyClosed(end.day, rule.jurisdiction)
  if (!why || rule.roll === 'none') return end
  const moved = (rule.roll === 'forward' ? rollForward : rollBackward)(end.day, rule.jurisdiction)
  const words = dayWords(moved)
  return {
    day: moved,
    lines: [
      ...end.lines,
      rule.roll === 'forward'
        ? {
            fr: `Jour non ouvrable (${why.fr}), reporté au ${words.fr}`,
            nl: `Geen werkdag (${why.nl}), verschoven naar ${words.nl}`,
            en: `Not a working day (${why.en}), moved to ${words.en}`,
          }
        : {
            fr: `Jour non ouvrable (${why.fr}), avancé au ${words.fr}`,
            nl: `Geen werkdag (${why.nl}), vervroegd naar ${words.nl}`,
            en: `Not a working day (${why.en}), brought forward to ${words.en}`,
          },
    ],
  }
}

const UNITS = {
  days: { one: { fr: 'jour', nl: 'dag', en: 'day' }, many: { fr: 'jours', nl: 'dagen', en: 'days' } },
  months: {
    one: { fr: 'mois', nl: 'maand', en: 'month' },
    many: { fr: 'mois', nl: 'maanden', en: 'months' },
  },
  years: { one: { fr: 'an', nl: 'jaar', en: 'year' }, many: { fr: 'ans', nl: 'jaar', en: 'years' } },
  workingDays: {
    one: { fr: 'jour ouvrable', nl: 'werkdag', en: 'working day' },
    many: { fr: 'jours ouvrables', nl: 'werkdagen', en: 'working days' },
  },
} satisfies Record<string, { one: Text; many: Text }>

function counted(sign: string, size: number, unit: { one: Text; many: Text }): Text {
  const name = size === 1 ? unit.one : unit.many
  return said(language => `${sign} ${size} ${name[language]}`)
}
