import { defineKind } from '../define-kind.ts'
import { NOTE_FACTS, NOTE_NEXT, NOTE_READING, NOTE_WHEN, NOTE_WORDS } from '../fields/note.ts'
import { STRENGTH_OR_DIFFICULTY, STUDIO_DOMAINS } from '../vocabularies/studio.ts'

export const studioObservation = defineKind({
  id: 'studio-observation',
  version: 1,
  compartment: 'AUTON',
  axes: ['autonomy'],
  title: { fr: 'Observation en studio', nl: 'Observatie in de studio', en: 'Studio observation' },
  description: {
    fr: 'Un domaine de la vie en studio : ce qui a été vu, une force ou une difficulté, la suite.',
    nl: 'Eén domein van het leven in de studio: wat gezien is, een sterkte of een moeilijkheid, wat volgt.',
    en: 'One part of living in a studio: what was seen, a strength or a difficulty, what follows.',
  },
  icon: 'house',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['happenedAt', 'domain', 'side', 'facts'],
  sections: [
    {
      id: 'seen',
      title: { fr: 'Ce qui a été vu', nl: 'Wat gezien is', en: 'What was seen' },
      guidance: {
        fr: 'Un fait, un domaine. Notez aussi ce qui marche : sans les forces, le bilan est faux.',
        nl: 'Eén feit, één domein. Noteer ook wat lukt: zonder de sterktes klopt de balans niet.',
        en: 'One fact, one part of life. Note what works too: without the strengths the balance is wrong.',
      },
      fields: [
        NOTE_WHEN,
        {
          id: 'domain',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: STUDIO_DOMAINS,
          label: { fr: 'Domaine', nl: 'Domein', en: 'Domain' },
        },
        {
          id: 'side',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: STRENGTH_OR_DIFFICULTY,
          label: { fr: 'Pour l’équipe, c’est', nl: 'Voor het team is dit', en: 'To the team, this is' },
        },
        NOTE_FACTS,
      ],
    },
    {
      id: 'youth',
      title: { fr: 'Selon le jeune', nl: 'Volgens de jongere', en: 'As the young person sees it' },
      fields: [
        {
          id: 'youthSide',
          type: 'code',
          facet: true,
          options: STRENGTH_OR_DIFFICULTY,
          label: { fr: 'Pour lui ou elle, c’est', nl: 'Voor hem of haar is dit', en: 'To them, this is' },
          help: {
            fr: 'À demander, sans insister ; vide veut dire : pas demandé.',
            nl: 'Vraag het, zonder aandringen; leeg betekent: niet gevraagd.',
            en: 'Ask, without insisting; empty means: not asked.',
          },
        },
        NOTE_WORDS,
      ],
    },
    {
      id: 'next',
      title: { fr: 'La suite', nl: 'Wat volgt', en: 'What follows' },
      fields: [NOTE_READING, NOTE_NEXT],
    },
  ],
})
