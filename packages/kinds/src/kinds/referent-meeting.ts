import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { NOTE_NEXT, NOTE_READING, NOTE_WHEN } from '../fields/note.ts'
import { INTERVIEW_SETTINGS } from '../vocabularies/interview.ts'
import { LIFE_DOMAINS } from '../vocabularies/life-domains.ts'
import { MOODS } from '../vocabularies/moods.ts'
import { WHO_ACTS } from '../vocabularies/people.ts'

export const referentMeeting = defineKind({
  id: 'referent-meeting',
  version: 1,
  compartment: 'EDUC',
  axes: ['guidance'],
  title: { fr: 'Entretien avec le référent', nl: 'Gesprek met de referent', en: 'Meeting with the referent' },
  description: {
    fr: 'Un temps à deux : l’humeur, ce dont on a parlé, ce à quoi chacun s’engage.',
    nl: 'Tijd met twee: hoe het gaat, waarover gepraat werd, waartoe ieder zich verbindt.',
    en: 'Time for two: the mood, what was talked about, what each commits to.',
  },
  icon: 'message-circle-heart',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['happenedAt', 'mood', 'subjects', 'commitments'],
  followUps: [
    {
      id: 'again',
      title: {
        fr: 'Entretien avec le référent',
        nl: 'Gesprek met de referent',
        en: 'Meeting with the referent',
      },
      forRole: 'REF',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    {
      id: 'meeting',
      title: { fr: 'L’entretien', nl: 'Het gesprek', en: 'The meeting' },
      guidance: {
        fr: 'Demandez d’abord comment ça va et attendez. Le jeune choisit par quoi l’on commence.',
        nl: 'Vraag eerst hoe het gaat en wacht. De jongere kiest waarmee je begint.',
        en: 'First ask how they are, and wait. The young person chooses where to begin.',
      },
      fields: [
        NOTE_WHEN,
        {
          id: 'setting',
          type: 'code',
          options: INTERVIEW_SETTINGS,
          label: { fr: 'Où', nl: 'Waar', en: 'Where' },
        },
        {
          id: 'mood',
          type: 'code',
          inside: true,
          facet: true,
          options: MOODS,
          label: {
            fr: 'Comment ça va, dit le jeune',
            nl: 'Hoe het gaat, zegt de jongere',
            en: 'How it is going, says the young person',
          },
        },
        {
          id: 'moodWords',
          type: 'words',
          maxLength: 2000,
          label: { fr: 'Ses mots', nl: 'Eigen woorden', en: 'Their words' },
        },
        {
          id: 'subjects',
          type: 'codes',
          facet: true,
          options: LIFE_DOMAINS,
          label: { fr: 'Sujets abordés', nl: 'Besproken onderwerpen', en: 'Subjects covered' },
        },
        {
          id: 'facts',
          type: 'text',
          voice: 'fact',
          required: 'toSign',
          maxLength: 6000,
          label: {
            fr: 'Ce qui s’est dit et fait',
            nl: 'Wat gezegd en gedaan werd',
            en: 'What was said and done',
          },
        },
        NOTE_READING,
        {
          id: 'commitments',
          type: 'list',
          add: { fr: 'Ajouter un engagement', nl: 'Een engagement toevoegen', en: 'Add a commitment' },
          max: 12,
          fields: [
            {
              id: 'who',
              type: 'code',
              options: WHO_ACTS,
              label: { fr: 'Qui', nl: 'Wie', en: 'Who' },
            },
            {
              id: 'what',
              type: 'line',
              voice: 'staff',
              required: 'toSign',
              maxLength: 300,
              label: { fr: 'S’engage à', nl: 'Verbindt zich tot', en: 'Commits to' },
            },
            { id: 'byDay', type: 'date', label: { fr: 'Pour le', nl: 'Tegen', en: 'By' } },
          ],
          label: { fr: 'Engagements', nl: 'Engagementen', en: 'Commitments' },
        },
        NOTE_NEXT,
        {
          ...AGAIN_ON,
          label: { fr: 'Prochain entretien le', nl: 'Volgend gesprek op', en: 'Next meeting on' },
        },
      ],
    },
  ],
})
