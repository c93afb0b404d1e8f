import type { Field, RowField } from '../kind.ts'
import { INTERPRETER_FIELDS } from './interpreter.ts'

/** How something was explained to the youth: day, language, support, interpreter. */
export const HOW_IT_WAS_EXPLAINED: readonly RowField[] = [
  {
    id: 'explainedOn',
    type: 'date',
    tense: 'past',
    required: 'toSign',
    label: { fr: 'Expliqué le', nl: 'Uitgelegd op', en: 'Explained on' },
  },
  {
    id: 'documentVersion',
    type: 'line',
    voice: 'fact',
    maxLength: 80,
    label: { fr: 'Version du document', nl: 'Versie van het document', en: 'Document version' },
    help: {
      fr: 'Elle est imprimée au bas de la page.',
      nl: 'Ze staat onderaan de bladzijde.',
      en: 'It is printed at the foot of the page.',
    },
  },
  {
    id: 'language',
    type: 'language',
    required: 'toSign',
    facet: true,
    label: { fr: 'Langue utilisée', nl: 'Gebruikte taal', en: 'Language used' },
  },
  {
    id: 'support',
    type: 'codes',
    facet: true,
    options: [
      {
        code: 'oral',
        label: { fr: 'Expliqué de vive voix', nl: 'Mondeling uitgelegd', en: 'Explained aloud' },
      },
      { code: 'read', label: { fr: 'Lu ensemble', nl: 'Samen gelezen', en: 'Read together' } },
      { code: 'pictogram', label: { fr: 'Pictogrammes', nl: 'Pictogrammen', en: 'Pictograms' } },
      { code: 'film', label: { fr: 'Film', nl: 'Film', en: 'Film' } },
    ],
    label: { fr: 'Support', nl: 'Hulpmiddel', en: 'Support' },
  },
  ...INTERPRETER_FIELDS,
]

/** What the youth made of it. None of it is ever required: understanding takes the time it takes. */
export const WHAT_WAS_UNDERSTOOD: readonly Field[] = [
  {
    id: 'inOwnWords',
    type: 'words',
    maxLength: 4000,
    label: {
      fr: 'Ce que le jeune en a compris, avec ses mots',
      nl: 'Wat de jongere ervan begrijpt, in eigen woorden',
      en: 'What the young person understood, in their own words',
    },
    help: {
      fr: 'Demandez : « Comment l’expliquerais-tu à un ami ? »',
      nl: 'Vraag: “Hoe zou je het aan een vriend uitleggen?”',
      en: 'Ask: “How would you explain it to a friend?”',
    },
  },
  {
    id: 'questions',
    type: 'words',
    maxLength: 4000,
    label: { fr: 'Ses questions', nl: 'Vragen van de jongere', en: 'Their questions' },
  },
  {
    id: 'toExplainAgain',
    type: 'text',
    voice: 'staff',
    maxLength: 2000,
    label: { fr: 'À expliquer encore', nl: 'Nog eens uit te leggen', en: 'To explain again' },
  },
  {
    id: 'acknowledgement',
    type: 'acknowledgement',
    maxLength: 2000,
    label: { fr: 'Accord du jeune', nl: 'Akkoord van de jongere', en: 'Acknowledgement' },
    help: {
      fr: 'Une signature, une empreinte ou une parole ; ne pas vouloir signer est aussi une réponse.',
      nl: 'Een handtekening, een duimafdruk of een woord; niet willen tekenen is ook een antwoord.',
      en: 'A signature, a thumbprint or a spoken word; not wanting to sign is an answer too.',
    },
  },
]

/** When to come back to it. */
export const REPEAT_ON: Field = {
  id: 'repeatOn',
  type: 'date',
  tense: 'future',
  label: { fr: 'En reparler le', nl: 'Opnieuw bespreken op', en: 'Talk about it again on' },
  help: {
    fr: 'En général après une semaine, puis après un mois.',
    nl: 'Meestal na een week en daarna na een maand.',
    en: 'Usually after a week, then after a month.',
  },
}
