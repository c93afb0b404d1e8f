import type { Text } from './text.ts'

/** The seven actions, in the order in which cells write them. */
export const ACTIONS = ['r', 'c', 'u', 'v', 'q', 'y', 'x'] as const

export type Action = (typeof ACTIONS)[number]

export const ACTION_TEXTS: Record<Action, Text> = {
  r: { fr: 'lire', nl: 'lezen', en: 'read' },
  c: {
    fr: 'créer, écrire et signer son propre écrit',
    nl: 'aanmaken, het eigen stuk schrijven en ondertekenen',
    en: 'create, write and sign one’s own entry',
  },
  u: {
    fr: 'reprendre dans les 24 heures un écrit non signé, le sien ou celui où l’on est invité',
    nl: 'binnen 24 uur een niet-ondertekend stuk hernemen, het eigen stuk of op uitnodiging',
    en: 'come back within 24 hours to an unsigned entry, one’s own or on invitation',
  },
  v: {
    fr: 'valider, contresigner ou signer pour quelqu’un',
    nl: 'goedkeuren, medeondertekenen of voor iemand tekenen',
    en: 'validate, countersign or sign for somebody',
  },
  q: {
    fr: 'demander un acte protégé',
    nl: 'een beschermde handeling vragen',
    en: 'request a privileged act',
  },
  y: {
    fr: 'approuver comme seconde personne',
    nl: 'goedkeuren als tweede persoon',
    en: 'approve as the second person',
  },
  x: {
    fr: 'transmettre en dehors du centre',
    nl: 'buiten het centrum bezorgen',
    en: 'release outside the centre',
  },
}

/** The six scopes: which files, or which rows, a rule reaches. */
export const SCOPES = ['A', 'P', 'R', 'G', 'S', 'N'] as const

export type Scope = (typeof SCOPES)[number]

export const SCOPE_TEXTS: Record<Scope, Text> = {
  A: { fr: 'tous les dossiers', nl: 'alle dossiers', en: 'every file' },
  P: {
    fr: 'jeunes présents dans la maison, pendant son service',
    nl: 'jongeren die in huis zijn, tijdens de eigen dienst',
    en: 'young people in the house, while on shift',
  },
  R: {
    fr: 'dossiers où la personne est nommée',
    nl: 'dossiers waarin de persoon is aangeduid',
    en: 'files where the person is named',
  },
  G: {
    fr: 'dossiers ouverts par un accès accordé, pour un temps et un but précis',
    nl: 'dossiers met een toegekende toegang, voor een bepaalde tijd en een bepaald doel',
    en: 'files opened by a grant with start, end and purpose',
  },
  S: { fr: 'seulement ce qui est à soi', nl: 'enkel wat van zichzelf is', en: 'only what is one’s own' },
  N: {
    fr: 'seulement des nombres, les petits nombres étant masqués',
    nl: 'enkel aantallen, kleine aantallen afgeschermd',
    en: 'counts only, small cells suppressed',
  },
}
