import { defineKind } from '../define-kind.ts'
import { DANGER_JUDGED, SEALED_NOTICE, SEALED_REVIEW } from '../fields/danger.ts'
import { NOTE_READING } from '../fields/note.ts'
import { DANGER_PLACES } from '../vocabularies/danger.ts'

export const dangerPlace = defineKind({
  id: 'danger-place',
  version: 1,
  compartment: 'SEALED',
  axes: ['safety'],
  title: { fr: 'Lieu dangereux', nl: 'Gevaarlijke plaats', en: 'Dangerous place' },
  description: {
    fr: 'Où le jeune pourrait être reconnu, attendu ou repris. Scellé.',
    nl: 'Waar de jongere herkend, opgewacht of teruggehaald kan worden. Verzegeld.',
    en: 'Where the young person may be recognised, awaited or taken back. Sealed.',
  },
  notice: SEALED_NOTICE,
  icon: 'map-pin-off',
  signing: { by: 'author' },
  retention: 'R-sec',
  inside: true,
  perFile: 'many',
  summary: ['nature', 'level', 'reviewOn'],
  followUps: [SEALED_REVIEW],
  sections: [
    {
      id: 'where',
      title: { fr: 'Le lieu', nl: 'De plaats', en: 'The place' },
      fields: [
        {
          id: 'place',
          type: 'place',
          maxLength: 300,
          required: 'toSign',
          neutral: { fr: 'un lieu à éviter', nl: 'een te vermijden plaats', en: 'a place to avoid' },
          label: {
            fr: 'Lieu, ligne ou espace en ligne',
            nl: 'Plaats, lijn of onlineplek',
            en: 'Place, line or online space',
          },
        },
        {
          id: 'nature',
          type: 'code',
          required: 'toSign',
          options: DANGER_PLACES,
          label: { fr: 'Ce que c’est', nl: 'Wat het is', en: 'What it is' },
        },
        {
          id: 'facts',
          type: 'text',
          voice: 'fact',
          maxLength: 4000,
          label: { fr: 'Ce qui s’y passe', nl: 'Wat er gebeurt', en: 'What happens there' },
        },
        {
          id: 'when',
          type: 'line',
          voice: 'fact',
          maxLength: 200,
          label: {
            fr: 'Jours et heures à risque',
            nl: 'Dagen en uren met risico',
            en: 'Days and hours at risk',
          },
        },
        {
          id: 'people',
          type: 'line',
          voice: 'fact',
          maxLength: 300,
          label: { fr: 'Qui l’on y rencontre', nl: 'Wie je er ontmoet', en: 'Whom one meets there' },
        },
        {
          id: 'minutesAway',
          type: 'minutes',
          max: 1440,
          label: {
            fr: 'À combien de temps de nos trajets',
            nl: 'Hoe ver van onze trajecten',
            en: 'How far from our routes',
          },
        },
      ],
    },
    {
      id: 'judged',
      title: { fr: 'Le danger', nl: 'Het gevaar', en: 'The danger' },
      fields: [...DANGER_JUDGED, NOTE_READING],
    },
  ],
})
