import type { Text } from '@havre/policy/text.ts'
import type { Day } from '../dates/days.ts'

/** What a person answers about a youth; the engine guesses none of it. */
export const FACT_TEXTS = {
  unaccompanied: {
    fr: 'mineur étranger non accompagné',
    nl: 'niet-begeleide minderjarige vreemdeling',
    en: 'unaccompanied foreign minor',
  },
  definitivelyIdentified: {
    fr: 'identifié définitivement comme mineur non accompagné',
    nl: 'definitief geïdentificeerd als niet-begeleide minderjarige',
    en: 'definitively identified as an unaccompanied minor',
  },
  europeanNational: {
    fr: 'ressortissant de l’Espace économique européen',
    nl: 'onderdaan van de Europese Economische Ruimte',
    en: 'national of the European Economic Area',
  },
  recognisedCentre: {
    fr: 'accompagné par un centre reconnu (PAG-ASA, Payoke, Sürya)',
    nl: 'begeleid door een erkend centrum (PAG-ASA, Payoke, Sürya)',
    en: 'accompanied by a recognised centre (PAG-ASA, Payoke, Sürya)',
  },
  validPermit: {
    fr: 'titre de séjour valable',
    nl: 'geldige verblijfstitel',
    en: 'valid residence permit',
  },
  linksBroken: {
    fr: 'liens rompus avec les auteurs présumés',
    nl: 'banden met de vermoedelijke daders verbroken',
    en: 'links with the presumed perpetrators broken',
  },
  publicOrderDanger: {
    fr: 'danger pour l’ordre public ou la sécurité nationale',
    nl: 'gevaar voor de openbare orde of de nationale veiligheid',
    en: 'danger to public order or national security',
  },
  guardianNamed: { fr: 'tuteur désigné', nl: 'voogd aangesteld', en: 'guardian appointed' },
  guardianAgrees: { fr: 'accord du tuteur', nl: 'akkoord van de voogd', en: 'agreement of the guardian' },
  entrustedBefore16: {
    fr: 'confié à l’ASE avant 16 ans',
    nl: 'vóór 16 jaar toevertrouwd aan de ASE',
    en: 'entrusted to the ASE before 16',
  },
  held: {
    fr: 'retenu, ou en famille dans une maison de retour',
    nl: 'vastgehouden, of met familie in een terugkeerwoning',
    en: 'held, or with family in a return house',
  },
  removedBefore: {
    fr: 'déjà visé par une mesure d’éloignement',
    nl: 'al het voorwerp van een verwijderingsmaatregel',
    en: 'already under a removal measure before',
  },
  inTraining: { fr: 'en formation', nl: 'in opleiding', en: 'in training' },
} as const satisfies Record<string, Text>

export type FactName = keyof typeof FACT_TEXTS
export const FACT_NAMES = Object.keys(FACT_TEXTS).filter((name): name is FactName => name in FACT_TEXTS)

export type Answer = 'yes' | 'no' | 'unknown'

/** One claimed birth date; the retained one is what the law computes with (D10). */
export type Birth = { readonly day: Day; readonly retained: boolean }

export type Facts = {
  readonly births: readonly Birth[]
  /** What is not answered is `unknown`. */
  readonly answers: { readonly [fact in FactName]?: Answer }
}

/** The birth date to compute with: the retained one, or the only one there is. */
export function retainedBirth({ births }: Facts): Day | undefined {
  return births.find(birth => birth.retained)?.day ?? (births.length === 1 ? births[0]?.day : undefined)
}
