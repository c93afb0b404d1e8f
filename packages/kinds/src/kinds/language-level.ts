import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { NOTE_WORDS } from '../fields/note.ts'
import { ratings } from '../fields/ratings.ts'
import { CEFR_LEVELS, CEFR_SKILLS } from '../vocabularies/cefr.ts'

const { fields: RATED, grid: SHOWN } = ratings(
  CEFR_SKILLS,
  CEFR_LEVELS,
  [{ id: 'Level', voice: 'fact', label: { fr: 'Niveau', nl: 'Niveau', en: 'Level' } }],
  'known',
)
const LEVELS = { fields: RATED, grid: { ...SHOWN, within: 'language' } }

export const languageLevel = defineKind({
  id: 'language-level',
  version: 1,
  compartment: 'INTEG',
  axes: ['integration'],
  title: { fr: 'Niveau de langue', nl: 'Taalniveau', en: 'Language level' },
  description: {
    fr: 'Une langue, cinq compétences, de A0 à C2 (cadre européen).',
    nl: 'Eén taal, vijf vaardigheden, van A0 tot C2 (Europees kader).',
    en: 'One language, five skills, from A0 to C2 (European framework).',
  },
  icon: 'languages',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['language', 'how'],
  followUps: [
    {
      id: 'again',
      title: {
        fr: 'Réévaluer le niveau de langue',
        nl: 'Taalniveau opnieuw bepalen',
        en: 'Assess the language level again',
      },
      forRole: 'REF',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    { id: 'levels', title: { fr: 'Les niveaux', nl: 'De niveaus', en: 'The levels' }, ...LEVELS },
    {
      id: 'record',
      title: { fr: 'Niveau de langue', nl: 'Taalniveau', en: 'Language level' },
      fields: [
        {
          id: 'language',
          type: 'language',
          required: 'toSign',
          facet: true,
          label: { fr: 'Langue', nl: 'Taal', en: 'Language' },
        },
        {
          id: 'how',
          type: 'code',
          facet: true,
          options: [
            { code: 'test', label: { fr: 'Test', nl: 'Test', en: 'Test' } },
            { code: 'school', label: { fr: 'Par l’école', nl: 'Door de school', en: 'By the school' } },
            { code: 'team', label: { fr: 'Par l’équipe', nl: 'Door het team', en: 'By the team' } },
            { code: 'self', label: { fr: 'Par le jeune', nl: 'Door de jongere', en: 'By the young person' } },
          ],
          label: { fr: 'Comment évalué', nl: 'Hoe beoordeeld', en: 'How assessed' },
        },
        NOTE_WORDS,
        AGAIN_ON,
      ],
    },
  ],
})
