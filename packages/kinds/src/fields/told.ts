import type { Field } from '../kind.ts'
import { INFORMED } from '../vocabularies/people.ts'

/** Who was told, when and how: a row for each, because the order and the minutes are asked for later. */
export const TOLD: Field = {
  id: 'told',
  type: 'list',
  add: { fr: 'Ajouter une personne prévenue', nl: 'Een verwittigde toevoegen', en: 'Add somebody told' },
  max: 30,
  fields: [
    {
      id: 'who',
      type: 'code',
      required: 'toSign',
      options: INFORMED,
      label: { fr: 'Qui', nl: 'Wie', en: 'Who' },
    },
    { id: 'at', type: 'datetime', tense: 'past', label: { fr: 'Quand', nl: 'Wanneer', en: 'When' } },
    {
      id: 'how',
      type: 'line',
      voice: 'fact',
      maxLength: 300,
      label: { fr: 'Comment, et la réponse', nl: 'Hoe, en het antwoord', en: 'How, and the answer' },
    },
  ],
  label: { fr: 'Qui a été prévenu', nl: 'Wie verwittigd is', en: 'Who was told' },
  help: {
    fr: 'La police ne reçoit jamais l’adresse sans l’accord de la direction.',
    nl: 'De politie krijgt het adres nooit zonder akkoord van de directie.',
    en: 'The police are never given the address without the director’s agreement.',
  },
}
