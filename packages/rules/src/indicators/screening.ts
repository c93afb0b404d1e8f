import type { Text } from '@havre/policy/text.ts'
import { type Day, plusDays } from '../dates/days.ts'
import { INDICATORS, type Indicator } from './catalogue.ts'
import { DIMENSIONS, type Dimension, WEIGHTS } from './row.ts'
import type { Danger, EvidenceClass } from './vocabulary.ts'

/** One sign seen in one fact. The same fact may be noted under several signs; it counts once. */
export type Observation = {
  readonly fact: string
  readonly indicator: string
  readonly evidence: EvidenceClass
}

export type Screening = {
  /** An exploratory interview took place: without one, no sign is no answer. */
  readonly collected: boolean
  readonly observations: readonly Observation[]
  /** The child has described an act of exploitation in the own words; what others saw is none. */
  readonly disclosure: boolean
  readonly dangers: readonly Danger[]
}

export type Level = 0 | 1 | 2 | 3

/** What the signs come to. It is for the team: no number is shown to a youth, and the level is on no paper that leaves. */
export type ScreeningResult = {
  /** Null while nobody has asked. */
  readonly level: Level | null
  readonly positive: readonly Dimension[]
  readonly counted: readonly string[]
  /** Signs that rest on facts which count under another sign already. */
  readonly leftOut: readonly string[]
  readonly danger: boolean
  readonly wording: Text
  readonly act: Text
  /** By when; null where there is nothing to do yet. */
  readonly by: Day | null
}

/** Poverty and a debt for the journey alone never say more than: watch. */
const NEVER_ALONE: readonly string[] = ['TI-G02', 'TI-G15']

/**
 * The level by the domain note 6.1. Being a child, no means has to be shown (Palermo art. 3c; Penal Code 2024 art. 258). Whether
 * somebody is a victim, only the magistrate says.
 */
export function screen(
  { collected, observations, disclosure, dangers }: Screening,
  today: Day,
): ScreeningResult {
  const known = observations.filter(one => INDICATORS.some(({ id }) => id === one.indicator))
  const counted = countOnce(known)
  const leftOut = [...new Set(known.map(({ indicator }) => indicator))].filter(
    id => !counted.some(one => one.id === id),
  )
  const positive = DIMENSIONS.filter(dimension => isPositive(counted, dimension))
  const level = levelOf(counted, positive, disclosure, dangers.length > 0)
  const said = collected || counted.length > 0 || disclosure ? level : null
  return {
    level: said,
    positive,
    counted: counted.map(({ id }) => id),
    leftOut,
    danger: dangers.length > 0,
    ...LEVELS[said ?? 'none'],
    by: said === null ? null : plusDays(today, DAYS[said]),
  }
}

/** Each fact under one sign: the gravest it was noted under; each sign once, however many facts it has. */
function countOnce(observations: readonly Observation[]): readonly Indicator[] {
  const byFact = Map.groupBy(observations, ({ fact }) => fact)
  const chosen = new Set(
    [...byFact.values()].flatMap(
      noted =>
        INDICATORS.filter(({ id }) => noted.some(one => one.indicator === id)).toSorted(gravestFirst)[0] ??
        [],
    ),
  )
  return INDICATORS.filter(one => chosen.has(one))
}

function gravestFirst(a: Indicator, b: Indicator): number {
  return WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight)
}

/** Two strong; or one strong and another; or three medium; or two medium and one weak (ILO, after the Delphi lists). */
export function isPositive(counted: readonly Indicator[], dimension: Dimension): boolean {
  const within = counted.filter(({ dimensions }) => dimensions.includes(dimension))
  const of = (weight: Indicator['weight']) => within.filter(one => one.weight === weight).length
  const [strong, medium, weak] = [of('strong'), of('medium'), of('weak')]
  return strong >= 2 || (strong === 1 && medium + weak >= 1) || medium >= 3 || (medium === 2 && weak >= 1)
}

function levelOf(
  counted: readonly Indicator[],
  positive: readonly Dimension[],
  disclosure: boolean,
  danger: boolean,
): Level {
  const exploited = counted.some(({ dimensions }) => dimensions.includes('EX'))
  const recruited = positive.some(one => one === 'DR' || one === 'CR' || one === 'VR')
  if (!disclosure && counted.every(({ id }) => NEVER_ALONE.includes(id))) return counted.length > 0 ? 1 : 0
  if (!positive.includes('EX') && !disclosure && !(recruited && exploited)) return counted.length > 0 ? 1 : 0
  return positive.includes('CD') || positive.includes('CR') || danger ? 3 : 2
}

const DAYS: Record<Level, number> = { 0: 30, 1: 14, 2: 1, 3: 0 }

const LEVELS: Record<Level | 'none', { wording: Text; act: Text }> = {
  none: {
    wording: {
      fr: 'Personne n’a encore demandé',
      nl: 'Nog niemand heeft gevraagd',
      en: 'Nobody has asked yet',
    },
    act: {
      fr: 'Mener un premier entretien exploratoire.',
      nl: 'Een eerste verkennend gesprek voeren.',
      en: 'Hold a first exploratory interview.',
    },
  },
  0: {
    wording: { fr: 'Aucun signal aujourd’hui', nl: 'Vandaag geen signaal', en: 'No signal today' },
    act: {
      fr: 'Reprendre dans les 30 jours : l’absence de signe ne prouve rien.',
      nl: 'Binnen 30 dagen hernemen: geen signaal bewijst niets.',
      en: 'Repeat within 30 days: absence proves nothing.',
    },
  },
  1: {
    wording: { fr: 'Signaux faibles : à suivre', nl: 'Zwakke signalen: opvolgen', en: 'Weak signals: watch' },
    act: {
      fr: 'Deuxième entretien dans les 14 jours.',
      nl: 'Tweede gesprek binnen 14 dagen.',
      en: 'Second interview within 14 days.',
    },
  },
  2: {
    wording: {
      fr: 'Victime présumée : orienter',
      nl: 'Vermoedelijk slachtoffer: doorverwijzen',
      en: 'Presumed victim: refer',
    },
    act: {
      fr: 'Centre reconnu dans les 24 heures, avec le tuteur.',
      nl: 'Erkend centrum binnen 24 uur, met de voogd.',
      en: 'Recognised centre within 24 hours, with the guardian.',
    },
  },
  3: {
    wording: {
      fr: 'Présomption forte : protection urgente',
      nl: 'Sterk vermoeden: dringende bescherming',
      en: 'Strong presumption: urgent protection',
    },
    act: {
      fr: 'Le jour même : plan de sécurité, police ou parquet par la direction.',
      nl: 'Dezelfde dag: veiligheidsplan, politie of parket via de directie.',
      en: 'The same day: security plan, police or prosecutor through the direction.',
    },
  },
}
