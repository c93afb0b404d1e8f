import { defineKind } from '../define-kind.ts'
import { NOTE_FACTS, NOTE_NEXT, NOTE_READING, NOTE_WHEN, NOTE_WORDS } from '../fields/note.ts'

export const psyNote = defineKind({
  id: 'psy-note',
  version: 1,
  compartment: 'PSY',
  axes: ['guidance'],
  title: { fr: 'Note psychologique', nl: 'Psychologische nota', en: 'Psychological note' },
  description: {
    fr: 'Réservée au psychologue ; elle ne s’ouvre pas par la hiérarchie.',
    nl: 'Voorbehouden aan de psycholoog; ze gaat niet open via de hiërarchie.',
    en: 'Reserved for the psychologist; hierarchy does not open it.',
  },
  icon: 'brain',
  signing: { by: 'author' },
  retention: 'R-psy',
  perFile: 'many',
  summary: ['happenedAt', 'subject', 'facts'],
  sections: [
    {
      id: 'note',
      title: { fr: 'Ce qui s’est passé', nl: 'Wat er gebeurd is', en: 'What happened' },
      guidance: {
        fr: 'Ce que l’équipe doit savoir pour agir s’écrit ailleurs, en consigne, avec l’accord du jeune.',
        nl: 'Wat het team moet weten om te handelen schrijf je elders, als instructie, met akkoord van de jongere.',
        en: 'What the team must know in order to act is written elsewhere, as an instruction, with the young person’s agreement.',
      },
      fields: [
        NOTE_WHEN,
        {
          id: 'subject',
          type: 'code',
          required: 'toSign',
          options: [
            { code: 'session', label: { fr: 'Entretien', nl: 'Gesprek', en: 'Session' } },
            { code: 'observation', label: { fr: 'Observation', nl: 'Observatie', en: 'Observation' } },
            { code: 'crisis', label: { fr: 'Moment de crise', nl: 'Crisismoment', en: 'Crisis' } },
            {
              code: 'network',
              label: {
                fr: 'Contact avec un soignant',
                nl: 'Contact met een zorgverlener',
                en: 'Contact with a carer',
              },
            },
          ],
          label: { fr: 'Sujet', nl: 'Onderwerp', en: 'Subject' },
        },
        NOTE_FACTS,
        NOTE_WORDS,
        NOTE_READING,
        NOTE_NEXT,
      ],
    },
  ],
})
