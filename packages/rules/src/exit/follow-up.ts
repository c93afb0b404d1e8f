import { birthday, type Day, daysBetween, plusDays, plusMonths } from '../dates/days.ts'
import { t } from '../law/common.ts'
import { basis } from '../law/texts.ts'
import type { Jurisdiction, Rule } from '../model/rule.ts'

/** Months after the exit at which the house asks how it goes (domain note 7.8). */
export const FOLLOW_UP_MONTHS = [1, 3, 6, 12] as const
export type FollowUpMonth = (typeof FOLLOW_UP_MONTHS)[number]

/** So many days before its day a follow-up may be held and count for it. */
const EARLY_DAYS = 15

export const REACHED = ['yes', 'no', 'refused'] as const

const shared = { version: '2026-11-27', validTo: null } as const
/** Why the house asks: its own practice, and in France what the law offers at six months. */
export function followUpRule(jurisdiction: Jurisdiction, month: FollowUpMonth): Rule {
  return jurisdiction === 'FR' && month === 6
    ? {
        ...shared,
        id: 'fr.exit.follow-up.6',
        jurisdiction,
        validFrom: '2022-02-09',
        basis: basis('casf', 'L222-5-2-1'),
        certainty: 'known',
        explain: t(
          'Entretien six mois après la sortie, puis à la demande jusqu’à 21 ans.',
          'Gesprek zes maanden na vertrek, daarna op vraag tot 21.',
          'Interview six months after leaving, then on request until 21.',
        ),
      }
    : {
        ...shared,
        id: `${jurisdiction.toLowerCase()}.exit.follow-up.${month}`,
        jurisdiction,
        validFrom: '2019-01-01',
        basis: basis('practice'),
        certainty: 'practice',
        explain: t(
          `La maison demande des nouvelles ${month} mois après la sortie.`,
          `Het huis vraagt ${month} ${month === 1 ? 'maand' : 'maanden'} na het vertrek hoe het gaat.`,
          `The house asks how it goes ${month} ${month === 1 ? 'month' : 'months'} after leaving.`,
        ),
      }
}

export const FOLLOW_UP_STATES = ['coming', 'due', 'late', 'held'] as const
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number]

export type FollowUpDay = {
  readonly month: FollowUpMonth
  /** From this day on it counts for this month. */
  readonly opensOn: Day
  readonly dueOn: Day
  readonly state: FollowUpState
  readonly daysLeft: number
}

export function followUpDay(leftOn: Day, month: FollowUpMonth): { opensOn: Day; dueOn: Day } {
  const dueOn = plusMonths(leftOn, month)
  return { dueOn, opensOn: plusDays(dueOn, -EARLY_DAYS) }
}

/** The four, with their days (D2) and where they stand. */
export function followUps(leftOn: Day, held: ReadonlySet<number>, today: Day): FollowUpDay[] {
  return FOLLOW_UP_MONTHS.map(month => {
    const { opensOn, dueOn } = followUpDay(leftOn, month)
    const open = today < opensOn ? 'coming' : today <= dueOn ? 'due' : 'late'
    return {
      month,
      opensOn,
      dueOn,
      state: held.has(month) ? 'held' : open,
      daysLeft: daysBetween(today, dueOn),
    }
  })
}

/** The last day on which somebody who left the ASE may ask to come back (France): the eve of 21. */
export function returnUntil(jurisdiction: Jurisdiction, bornOn: Day | null): Day | null {
  return jurisdiction === 'FR' && bornOn ? plusDays(birthday(bornOn, 21), -1) : null
}

/** When a mission locale takes somebody on (France): from 16, to the eve of 26. */
export function missionLocaleWindow(
  jurisdiction: Jurisdiction,
  bornOn: Day | null,
): { from: Day; until: Day } | null {
  if (jurisdiction !== 'FR' || !bornOn) return null
  return { from: birthday(bornOn, 16), until: plusDays(birthday(bornOn, 26), -1) }
}
