import { defineKind } from '../define-kind.ts'
import { NOTE_FACTS, NOTE_NEXT, NOTE_WHEN, NOTE_WORDS } from '../fields/note.ts'

export const houseLog = defineKind({
  id: 'house-log',
  version: 1,
  compartment: 'LOG',
  axes: ['guidance'],
  title: { fr: 'Journal de la maison', nl: 'Huisdagboek', en: 'House log' },
  description: {
    fr: 'Les faits du jour et de la nuit, pour celle ou celui qui prend la relève.',
    nl: 'De feiten van dag en nacht, voor wie de dienst overneemt.',
    en: 'The facts of day and night, for whoever takes over.',
  },
  icon: 'notebook-pen',
  signing: { by: 'author' },
  retention: 'R-24m',
  perFile: 'many',
  summary: ['happenedAt', 'moment', 'facts'],
  sections: [
    {
      id: 'note',
      title: { fr: 'Ce qui s’est passé', nl: 'Wat er gebeurd is', en: 'What happened' },
      guidance: {
        fr: 'Écrivez comme si le jeune lisait par-dessus votre épaule : il en a le droit.',
        nl: 'Schrijf alsof de jongere over je schouder meeleest: dat is een recht.',
        en: 'Write as if the young person were reading over your shoulder: it is their right.',
      },
      fields: [
        NOTE_WHEN,
        {
          id: 'moment',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'morning', label: { fr: 'Matin', nl: 'Ochtend', en: 'Morning' } },
            { code: 'day', label: { fr: 'Journée', nl: 'Dag', en: 'Day' } },
            { code: 'evening', label: { fr: 'Soirée', nl: 'Avond', en: 'Evening' } },
            { code: 'night', label: { fr: 'Nuit', nl: 'Nacht', en: 'Night' } },
          ],
          label: { fr: 'Moment', nl: 'Moment', en: 'Moment' },
        },
        NOTE_FACTS,
        NOTE_WORDS,
        NOTE_NEXT,
      ],
    },
  ],
})
