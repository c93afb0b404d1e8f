import { defineKind } from '../define-kind.ts'
import { NOTE_FACTS, NOTE_NEXT, NOTE_READING, NOTE_WHEN, NOTE_WORDS } from '../fields/note.ts'

export const educNote = defineKind({
  id: 'educ-note',
  version: 1,
  compartment: 'EDUC',
  axes: ['guidance'],
  title: { fr: 'Note éducative', nl: 'Educatieve nota', en: 'Guidance note' },
  description: {
    fr: 'Un moment partagé, un pas en avant, une difficulté, un accord.',
    nl: 'Een gedeeld moment, een stap vooruit, een moeilijkheid, een afspraak.',
    en: 'A shared moment, a step forward, a difficulty, an agreement.',
  },
  icon: 'message-circle-heart',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['happenedAt', 'subject', 'facts'],
  sections: [
    {
      id: 'note',
      title: { fr: 'Ce qui s’est passé', nl: 'Wat er gebeurd is', en: 'What happened' },
      guidance: {
        fr: 'Commencez par ce qui a réussi. Une règle enfreinte se décrit avec ce qui l’a précédée.',
        nl: 'Begin met wat gelukt is. Een overtreden regel beschrijf je samen met wat eraan voorafging.',
        en: 'Begin with what went well. A broken rule is described with what came before it.',
      },
      fields: [
        NOTE_WHEN,
        {
          id: 'subject',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            {
              code: 'referentMeeting',
              label: {
                fr: 'Entretien avec le référent',
                nl: 'Gesprek met de referent',
                en: 'Meeting with the referent',
              },
            },
            { code: 'dailyLife', label: { fr: 'Vie quotidienne', nl: 'Dagelijks leven', en: 'Daily life' } },
            { code: 'relations', label: { fr: 'Relations', nl: 'Relaties', en: 'Relationships' } },
            { code: 'family', label: { fr: 'Famille', nl: 'Familie', en: 'Family' } },
            { code: 'emotions', label: { fr: 'Émotions', nl: 'Emoties', en: 'Emotions' } },
            { code: 'rules', label: { fr: 'Règles', nl: 'Regels', en: 'Rules' } },
            { code: 'success', label: { fr: 'Réussite', nl: 'Succes', en: 'Success' } },
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
