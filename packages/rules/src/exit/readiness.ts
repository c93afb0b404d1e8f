import type { Text } from '@havre/policy/text.ts'
import { type Day, daysBetween } from '../dates/days.ts'
import { t } from '../law/common.ts'
import { basis } from '../law/texts.ts'
import type { Basis, Certainty } from '../model/rule.ts'
import { named, type Pillars, standing } from './pillars.ts'

export const LEVELS = ['green', 'amber', 'red'] as const
export type Level = (typeof LEVELS)[number]

/** From how many days before the exit it is counted down: a year, as the steps that need the longest take. */
export const COUNTDOWN_DAYS = 365
/** From how many days before the exit a missing pillar counts, and from how many one that is only planned does. */
export const FIRST_ALARM_DAYS = 90
export const LAST_ALARM_DAYS = 30

/** The rule that colours an exit (domain note 3.7): a proposal of the house, no rule of law. */
export const READINESS_RULE: {
  readonly explain: Text
  readonly basis: Basis
  readonly certainty: Certainty
} = {
  explain: t(
    'Pas de couleur avant les 12 derniers mois. À partir de 90 jours avant la sortie : orange si un pilier manque, rouge si deux ou plus manquent. À partir de 30 jours : rouge si un pilier manque, orange s’il est seulement prévu. Sinon vert.',
    'Geen kleur vóór de laatste 12 maanden. Vanaf 90 dagen vóór het vertrek: oranje als één pijler ontbreekt, rood als er twee of meer ontbreken. Vanaf 30 dagen: rood als een pijler ontbreekt, oranje als hij enkel gepland is. Anders groen.',
    'No colour before the last 12 months. From 90 days before the exit: amber if one pillar is missing, red if two or more are. From 30 days: red if any pillar is missing, amber if one is only planned. Otherwise green.',
  ),
  basis: basis('practice'),
  certainty: 'practice',
}

export type Readiness = {
  /** Null before the countdown begins: what is missing then is not missing yet, nor is it there. */
  readonly level: Level | null
  /** Negative once the day has passed and nobody recorded the exit. */
  readonly daysLeft: number
  readonly reason: Text
}

/** How an exit on that day stands, with the reason in words. */
export function readiness(pillars: Pillars, exitOn: Day, today: Day): Readiness {
  const daysLeft = daysBetween(today, exitOn)
  const missing = standing(pillars, 'missing')
  const planned = standing(pillars, 'planned')
  const lacks = named(missing)
  if (daysLeft > COUNTDOWN_DAYS)
    return {
      level: null,
      daysLeft,
      reason: t(
        'Le compte à rebours commence 12 mois avant la sortie.',
        'Het aftellen begint 12 maanden vóór het vertrek.',
        'The countdown begins 12 months before the exit.',
      ),
    }
  if (daysLeft > FIRST_ALARM_DAYS)
    return {
      level: 'green',
      daysLeft,
      reason:
        missing.length > 0
          ? t(
              `Plus de 90 jours : il reste du temps pour ${lacks.fr}.`,
              `Meer dan 90 dagen: er is nog tijd voor ${lacks.nl}.`,
              `More than 90 days: there is still time for ${lacks.en}.`,
            )
          : t(
              'Plus de 90 jours, aucun pilier ne manque.',
              'Meer dan 90 dagen, geen pijler ontbreekt.',
              'More than 90 days, no pillar is missing.',
            ),
    }
  const isLast = daysLeft <= LAST_ALARM_DAYS
  if (missing.length > 0)
    return {
      level: isLast || missing.length > 1 ? 'red' : 'amber',
      daysLeft,
      reason: t(
        `À ${within(daysLeft)} jours ou moins, il manque : ${lacks.fr}.`,
        `Op ${within(daysLeft)} dagen of minder ontbreekt: ${lacks.nl}.`,
        `At ${within(daysLeft)} days or less, missing: ${lacks.en}.`,
      ),
    }
  if (isLast && planned.length > 0) {
    const waits = named(planned)
    return {
      level: 'amber',
      daysLeft,
      reason: t(
        `À 30 jours ou moins, seulement prévu : ${waits.fr}.`,
        `Op 30 dagen of minder enkel gepland: ${waits.nl}.`,
        `At 30 days or less, only planned: ${waits.en}.`,
      ),
    }
  }
  return {
    level: 'green',
    daysLeft,
    reason:
      planned.length > 0
        ? t(
            'Aucun pilier ne manque ; ce qui est prévu doit être là 30 jours avant.',
            'Geen pijler ontbreekt; wat gepland is, moet er 30 dagen vooraf zijn.',
            'No pillar is missing; what is planned must stand 30 days before.',
          )
        : t('Les cinq piliers sont là.', 'De vijf pijlers zijn er.', 'All five pillars stand.'),
  }
}

const within = (daysLeft: number) => (daysLeft <= LAST_ALARM_DAYS ? LAST_ALARM_DAYS : FIRST_ALARM_DAYS)
