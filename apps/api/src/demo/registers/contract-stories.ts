import type { ContractStatus, StageOutcome } from '@havre/rules/autonomy/contract-life.ts'

type Opinion = {
  readonly of: 'referent' | 'co_referent'
  readonly opinion: 'favourable' | 'reserved' | 'unfavourable'
  readonly words: string
}

/** Asking for the programme, in days before today. */
export type ApplicationStory = {
  readonly alias: string
  readonly askedDaysAgo: number
  readonly words: string
  readonly opinions: readonly Opinion[]
  readonly decision: null | {
    readonly status: 'accepted' | 'refused'
    readonly daysAgo: number
    readonly reason: string
    readonly against: readonly string[]
  }
}

type Run = {
  readonly position: number
  readonly weeksAgo: number
  readonly untilWeeksAgo: number | null
  readonly outcome: StageOutcome | null
}

/** A contract in one phase of its life. */
export type ContractStory = {
  readonly alias: string
  readonly status: Extract<ContractStatus, 'draft' | 'running' | 'suspended'>
  readonly purpose: string
  readonly language: string
  readonly interpreter: string | null
  readonly startedWeeksAgo: number | null
  readonly runs: readonly Run[]
  /** The contract stands still since then. */
  readonly suspended: null | { readonly daysAgo: number; readonly reason: string }
  /** A second number, signed so many weeks ago. */
  readonly amended: null | { readonly weeksAgo: number; readonly reason: string }
}

export const APPLICATION_STORIES: readonly ApplicationStory[] = [
  {
    alias: 'Noisetier 153',
    askedDaysAgo: 9,
    words: 'Je veux une porte à moi. Ici je dors bien, mais je n’apprends pas à être seule.',
    opinions: [
      {
        of: 'referent',
        opinion: 'favourable',
        words: 'Elle tient son argent et ses rendez-vous depuis trois mois.',
      },
    ],
    decision: null,
  },
  {
    alias: 'Bouleau 365',
    askedDaysAgo: 40,
    words: 'Mes amies ont un studio. Je peux aussi.',
    opinions: [
      { of: 'referent', opinion: 'reserved', words: 'L’envie est là ; les nuits sont encore difficiles.' },
      {
        of: 'co_referent',
        opinion: 'unfavourable',
        words: 'Trop tôt : elle cherche encore l’adulte le soir.',
      },
    ],
    decision: {
      status: 'refused',
      daysAgo: 31,
      reason:
        'À quatorze ans, le studio n’est pas encore pour elle. Nous avons convenu d’un samedi par mois de cuisine en autonomie, et d’en reparler à ses seize ans.',
      against: [],
    },
  },
  {
    alias: 'Prunier 772',
    askedDaysAgo: 35,
    words: 'Je lis mieux quand c’est calme. Je veux mes heures à moi, et faire mon riz comme chez ma tante.',
    opinions: [
      { of: 'referent', opinion: 'favourable', words: 'Prêt. Les papiers sont à revoir avec lui.' },
      { of: 'co_referent', opinion: 'favourable', words: 'Oui, avec un passage chaque jour au début.' },
    ],
    decision: {
      status: 'accepted',
      daysAgo: 21,
      reason: 'Deux avis favorables, un essai de deux week-ends réussi.',
      against: [],
    },
  },
  {
    alias: 'Châtaignier 490',
    askedDaysAgo: 150,
    words: 'Je sais cuisiner pour huit. Je veux cuisiner pour moi.',
    opinions: [
      { of: 'referent', opinion: 'favourable', words: 'Il se lève pour son stage sans qu’on l’appelle.' },
    ],
    decision: {
      status: 'accepted',
      daysAgo: 134,
      reason: 'Stage tenu, avis favorable, un studio se libère.',
      against: [],
    },
  },
  {
    alias: 'Charme 218',
    askedDaysAgo: 125,
    words: 'Je veux me lever seule, avoir mes clés, et que personne ne décide de mes soirées.',
    opinions: [{ of: 'referent', opinion: 'favourable', words: 'Elle mène déjà sa semaine seule.' }],
    decision: {
      status: 'accepted',
      daysAgo: 112,
      reason: 'Formation suivie sans absence, budget tenu trois mois de suite.',
      against: [],
    },
  },
  {
    alias: 'Saule 561',
    askedDaysAgo: 330,
    words: 'L’atelier est loin. Si j’habite près, je peux travailler.',
    opinions: [
      { of: 'referent', opinion: 'favourable', words: 'Le métier est son moteur.' },
      { of: 'co_referent', opinion: 'reserved', words: 'Il n’a encore jamais géré un mois entier.' },
    ],
    decision: {
      status: 'accepted',
      daysAgo: 318,
      reason: 'Avec un budget accompagné chaque semaine, comme le demande l’avis réservé.',
      against: [],
    },
  },
  {
    alias: 'Cèdre 837',
    askedDaysAgo: 160,
    words: 'Il me faut du silence pour travailler ma musique.',
    opinions: [{ of: 'co_referent', opinion: 'favourable', words: 'Elle sait demander quand ça ne va pas.' }],
    decision: {
      status: 'accepted',
      daysAgo: 150,
      reason: 'Projet clair, liens solides dans la maison.',
      against: [],
    },
  },
  {
    alias: 'Merisier 388',
    askedDaysAgo: 338,
    words: 'Je me lève à trois heures pour le pain. Un studio, c’est plus simple pour tout le monde.',
    opinions: [{ of: 'referent', opinion: 'favourable', words: 'Fiable, prévient quand ça coince.' }],
    decision: {
      status: 'accepted',
      daysAgo: 322,
      reason: 'Horaires de travail et sommeil des autres : le studio est la bonne réponse.',
      against: [],
    },
  },
  {
    alias: 'Pin 194',
    askedDaysAgo: 282,
    words: 'Je veux voir si j’y arrive seul, avec vous pas loin.',
    opinions: [
      { of: 'referent', opinion: 'favourable', words: 'Le club lui donne un cadre.' },
      { of: 'co_referent', opinion: 'reserved', words: 'Les factures l’inquiètent ; à suivre de près.' },
    ],
    decision: {
      status: 'accepted',
      daysAgo: 266,
      reason: 'Oui, avec un point budget chaque mois comme le demande l’avis réservé.',
      against: [],
    },
  },
]

export const CONTRACT_STORIES: readonly ContractStory[] = [
  {
    alias: 'Prunier 772',
    status: 'draft',
    purpose: 'Apprendre à vivre seul, lire au calme, continuer mon apprentissage de cuisine.',
    language: 'fr',
    interpreter: null,
    startedWeeksAgo: null,
    runs: [],
    suspended: null,
    amended: null,
  },
  {
    alias: 'Châtaignier 490',
    status: 'running',
    purpose: 'Vivre seul, cuisiner, garder mon contrat d’apprentissage et partir avec mes papiers.',
    language: 'bn',
    interpreter: null,
    startedWeeksAgo: 17,
    runs: [
      { position: 1, weeksAgo: 17, untilWeeksAgo: 11, outcome: 'passed' },
      { position: 2, weeksAgo: 11, untilWeeksAgo: 2, outcome: 'passed' },
      { position: 3, weeksAgo: 2, untilWeeksAgo: null, outcome: null },
    ],
    suspended: null,
    amended: null,
  },
  {
    alias: 'Charme 218',
    status: 'running',
    purpose: 'Avoir mon studio, finir ma formation d’aide-soignante et ne dépendre de personne.',
    language: 'en',
    interpreter: null,
    startedWeeksAgo: 14,
    runs: [
      { position: 1, weeksAgo: 14, untilWeeksAgo: 6, outcome: 'passed' },
      { position: 2, weeksAgo: 6, untilWeeksAgo: null, outcome: null },
    ],
    suspended: null,
    amended: null,
  },
  {
    alias: 'Saule 561',
    status: 'running',
    purpose: 'Vivre de mon apprentissage de mécanicien et habiter près de l’atelier.',
    language: 'am',
    interpreter: 'Interprète présent, M. Tadesse ; chaque page relue à voix haute.',
    startedWeeksAgo: 43,
    runs: [
      { position: 1, weeksAgo: 43, untilWeeksAgo: 38, outcome: 'passed' },
      { position: 2, weeksAgo: 38, untilWeeksAgo: 32, outcome: 'repeated' },
      { position: 2, weeksAgo: 32, untilWeeksAgo: 25, outcome: 'passed' },
      { position: 3, weeksAgo: 25, untilWeeksAgo: null, outcome: null },
    ],
    suspended: null,
    amended: {
      weeksAgo: 20,
      reason: 'L’apprentissage commence à six heures : les passages du matin n’ont plus de sens.',
    },
  },
  {
    alias: 'Cèdre 837',
    status: 'suspended',
    purpose: 'Un studio calme pour préparer mon concours de musique.',
    language: 'uk',
    interpreter: 'Interprète au téléphone.',
    startedWeeksAgo: 20,
    runs: [
      { position: 1, weeksAgo: 20, untilWeeksAgo: 13, outcome: 'passed' },
      { position: 2, weeksAgo: 13, untilWeeksAgo: null, outcome: null },
    ],
    suspended: {
      daysAgo: 12,
      reason: 'Hospitalisée quelques jours ; elle revient dans la maison le temps de se reposer.',
    },
    amended: null,
  },
  {
    alias: 'Merisier 388',
    status: 'running',
    purpose: 'Signer mon bail avant mes dix-huit ans et garder mon travail à la boulangerie.',
    language: 'fr',
    interpreter: null,
    startedWeeksAgo: 44,
    runs: [
      { position: 1, weeksAgo: 44, untilWeeksAgo: 38, outcome: 'passed' },
      { position: 2, weeksAgo: 38, untilWeeksAgo: 27, outcome: 'passed' },
      { position: 3, weeksAgo: 27, untilWeeksAgo: 12, outcome: 'passed' },
      { position: 4, weeksAgo: 12, untilWeeksAgo: null, outcome: null },
    ],
    suspended: null,
    amended: null,
  },
  {
    alias: 'Pin 194',
    status: 'running',
    purpose: 'Habiter près du club, finir mon année et savoir payer mes factures.',
    language: 'pt',
    interpreter: null,
    startedWeeksAgo: 36,
    runs: [
      { position: 1, weeksAgo: 36, untilWeeksAgo: 31, outcome: 'passed' },
      { position: 2, weeksAgo: 31, untilWeeksAgo: 22, outcome: 'passed' },
      { position: 3, weeksAgo: 22, untilWeeksAgo: 4, outcome: 'passed' },
      { position: 4, weeksAgo: 4, untilWeeksAgo: null, outcome: null },
    ],
    suspended: null,
    amended: null,
  },
]
