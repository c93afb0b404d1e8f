import { defineKind } from '../define-kind.ts'
import { NOTE_FACTS, NOTE_NEXT, NOTE_READING, NOTE_WHEN, NOTE_WORDS } from '../fields/note.ts'

export const integNote = defineKind({
  id: 'integ-note',
  version: 1,
  compartment: 'INTEG',
  axes: ['integration'],
  title: { fr: 'Note d’intégration', nl: 'Integratienota', en: 'Integration note' },
  description: {
    fr: 'École, langue, sport, culture : ce que le jeune vit au-dehors.',
    nl: 'School, taal, sport, cultuur: wat de jongere buitenshuis beleeft.',
    en: 'School, language, sport, culture: the young person’s life outside.',
  },
  icon: 'school',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['happenedAt', 'subject', 'facts'],
  sections: [
    {
      id: 'note',
      title: { fr: 'Ce qui s’est passé', nl: 'Wat er gebeurd is', en: 'What happened' },
      guidance: {
        fr: 'Dehors, le jeune est un élève, un joueur, un ami. Ne laissez rien qui dise d’où il vient.',
        nl: 'Buiten is de jongere leerling, speler, vriend. Laat niets achter dat zegt waar hij of zij vandaan komt.',
        en: 'Outside, the young person is a pupil, a player, a friend. Leave nothing that says where they come from.',
      },
      fields: [
        NOTE_WHEN,
        {
          id: 'subject',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'learning', label: { fr: 'Apprentissage', nl: 'Leren', en: 'Learning' } },
            {
              code: 'community',
              label: { fr: 'Activité communautaire', nl: 'Gemeenschapsactiviteit', en: 'Community activity' },
            },
            {
              code: 'external',
              label: { fr: 'Activité extérieure', nl: 'Externe activiteit', en: 'External activity' },
            },
            { code: 'school', label: { fr: 'École', nl: 'School', en: 'School' } },
            { code: 'language', label: { fr: 'Langue', nl: 'Taal', en: 'Language' } },
            {
              code: 'work',
              label: { fr: 'Stage ou travail', nl: 'Stage of werk', en: 'Internship or work' },
            },
          ],
          label: { fr: 'Sujet', nl: 'Onderwerp', en: 'Subject' },
        },
        {
          id: 'place',
          type: 'place',
          maxLength: 200,
          neutral: { fr: 'un lieu d’activité', nl: 'een plaats van activiteit', en: 'a place of activity' },
          label: { fr: 'Lieu', nl: 'Plaats', en: 'Place' },
        },
        NOTE_FACTS,
        NOTE_WORDS,
        NOTE_READING,
        NOTE_NEXT,
      ],
    },
  ],
})
