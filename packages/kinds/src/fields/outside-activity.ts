import type { Field } from '../kind.ts'

/** Where something outside the house takes place, and how far it has come. */
export const OUTSIDE_PLACE: readonly Field[] = [
  {
    id: 'place',
    type: 'place',
    maxLength: 200,
    neutral: { fr: 'un lieu d’activité', nl: 'een plaats van activiteit', en: 'a place of activity' },
    label: { fr: 'Lieu', nl: 'Plaats', en: 'Place' },
  },
  {
    id: 'state',
    type: 'code',
    facet: true,
    options: [
      { code: 'planned', label: { fr: 'Prévu', nl: 'Gepland', en: 'Planned' } },
      { code: 'going', label: { fr: 'En cours', nl: 'Bezig', en: 'Under way' } },
      { code: 'done', label: { fr: 'Terminé', nl: 'Afgelopen', en: 'Finished' } },
      { code: 'stopped', label: { fr: 'Arrêté', nl: 'Stopgezet', en: 'Stopped' } },
    ],
    label: { fr: 'Où en est-on', nl: 'Stand', en: 'Where it stands' },
  },
]

/** The way there, whether its risks were looked at, and what the organiser learns of the youth. */
export const OUTSIDE_DISCRETION: readonly Field[] = [
  {
    id: 'journey',
    type: 'code',
    facet: true,
    options: [
      { code: 'escorted', label: { fr: 'Accompagné', nl: 'Begeleid', en: 'Escorted' } },
      { code: 'group', label: { fr: 'En groupe', nl: 'In groep', en: 'In a group' } },
      { code: 'alone', label: { fr: 'Sans adulte', nl: 'Zonder volwassene', en: 'Without an adult' } },
    ],
    label: { fr: 'Trajet', nl: 'Verplaatsing', en: 'Journey' },
  },
  {
    id: 'riskChecked',
    type: 'bool',
    required: 'toSign',
    facet: true,
    label: {
      fr: 'Le risque du lieu a été vérifié',
      nl: 'Het risico van de plaats is nagegaan',
      en: 'The risk of the place was checked',
    },
  },
  {
    id: 'learns',
    type: 'text',
    voice: 'staff',
    maxLength: 2000,
    label: {
      fr: 'Ce que l’organisateur sait',
      nl: 'Wat de organisator weet',
      en: 'What the organiser knows',
    },
  },
]
