import { defineKind } from '../define-kind.ts'
import { NOTE_FACTS, NOTE_NEXT, NOTE_READING, NOTE_WHEN, NOTE_WORDS } from '../fields/note.ts'
import { AUTONOMY_DOMAINS } from '../vocabularies/skills.ts'

export const autonNote = defineKind({
  id: 'auton-note',
  version: 1,
  compartment: 'AUTON',
  axes: ['autonomy'],
  title: { fr: 'Note d’autonomie', nl: 'Autonomienota', en: 'Autonomy note' },
  description: {
    fr: 'Ce que le jeune fait seul, avec un peu d’aide, ou pas encore.',
    nl: 'Wat de jongere alleen doet, met wat hulp, of nog niet.',
    en: 'What the young person does alone, with a little help, or not yet.',
  },
  icon: 'key-round',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['happenedAt', 'domain', 'facts'],
  sections: [
    {
      id: 'note',
      title: { fr: 'Ce qui s’est passé', nl: 'Wat er gebeurd is', en: 'What happened' },
      guidance: {
        fr: 'Décrivez un geste concret et l’aide donnée. Le jeune dit lui-même où il en est.',
        nl: 'Beschrijf een concrete handeling en de gegeven hulp. De jongere zegt zelf hoe ver hij of zij staat.',
        en: 'Describe a concrete act and the help given. The young person says how far along they are.',
      },
      fields: [
        NOTE_WHEN,
        {
          id: 'domain',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: AUTONOMY_DOMAINS,
          label: { fr: 'Domaine', nl: 'Domein', en: 'Domain' },
        },
        NOTE_FACTS,
        NOTE_WORDS,
        NOTE_READING,
        NOTE_NEXT,
      ],
    },
  ],
})
