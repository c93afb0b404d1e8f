import { defineKind } from '../define-kind.ts'
import { AGAIN_ON, PRESENT_LABEL } from '../fields/again.ts'
import { TEAM_SAYS, YOUTH_AGREES, YOUTH_SAYS } from '../fields/both-sides.ts'
import { NOTE_NEXT } from '../fields/note.ts'
import { GOAL_NEXT, GOAL_RESULTS } from '../vocabularies/goals.ts'
import { PRESENT_ROLES } from '../vocabularies/people.ts'

export const projectReview = defineKind({
  id: 'project-review',
  version: 1,
  compartment: 'EDUC',
  axes: ['guidance', 'integration', 'autonomy'],
  title: { fr: 'Évaluation du projet', nl: 'Evaluatie van het plan', en: 'Project review' },
  description: {
    fr: 'But par but : ce qu’en pense le jeune, ce qu’en pense l’équipe, ce que l’on garde.',
    nl: 'Doel per doel: wat de jongere vindt, wat het team vindt, wat we behouden.',
    en: 'Goal by goal: what the young person thinks, what the team thinks, what we keep.',
  },
  icon: 'list-checks',
  signing: { by: 'author', youth: true },
  retention: 'R-care',
  perFile: 'many',
  summary: ['goals', 'againOn'],
  followUps: [
    {
      id: 'again',
      title: {
        fr: 'Évaluer de nouveau le projet',
        nl: 'Plan opnieuw evalueren',
        en: 'Review the project again',
      },
      forRole: 'REF',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    {
      id: 'goals',
      title: { fr: 'But par but', nl: 'Doel per doel', en: 'Goal by goal' },
      guidance: {
        fr: 'Le jeune évalue d’abord. Deux avis différents restent côte à côte ; personne n’a à céder.',
        nl: 'De jongere beoordeelt eerst. Twee verschillende meningen blijven naast elkaar staan; niemand hoeft toe te geven.',
        en: 'The young person goes first. Two different views stay side by side; nobody has to give in.',
      },
      fields: [
        { id: 'present', type: 'codes', options: PRESENT_ROLES, label: PRESENT_LABEL },
        {
          id: 'goals',
          type: 'list',
          required: 'toSign',
          add: { fr: 'Ajouter un but', nl: 'Een doel toevoegen', en: 'Add a goal' },
          max: 15,
          fields: [
            {
              id: 'goal',
              type: 'line',
              voice: 'staff',
              required: 'toSign',
              maxLength: 300,
              label: { fr: 'But', nl: 'Doel', en: 'Goal' },
            },
            {
              id: 'youthResult',
              type: 'code',
              options: GOAL_RESULTS,
              label: { fr: 'Selon le jeune', nl: 'Volgens de jongere', en: 'According to the young person' },
            },
            {
              id: 'youthWords',
              type: 'words',
              maxLength: 600,
              label: { fr: 'Ses mots', nl: 'Eigen woorden', en: 'Their words' },
            },
            {
              id: 'teamResult',
              type: 'code',
              options: GOAL_RESULTS,
              label: { fr: 'Selon l’équipe', nl: 'Volgens het team', en: 'According to the team' },
            },
            {
              id: 'seen',
              type: 'line',
              voice: 'fact',
              maxLength: 400,
              label: { fr: 'Ce qui a été vu', nl: 'Wat werd gezien', en: 'What was seen' },
            },
            {
              id: 'next',
              type: 'code',
              options: GOAL_NEXT,
              label: { fr: 'Et maintenant', nl: 'En nu', en: 'And now' },
            },
          ],
          label: { fr: 'Buts', nl: 'Doelen', en: 'Goals' },
        },
      ],
    },
    {
      id: 'whole',
      title: { fr: 'L’ensemble', nl: 'Het geheel', en: 'The whole' },
      fields: [YOUTH_SAYS, TEAM_SAYS, NOTE_NEXT, AGAIN_ON, YOUTH_AGREES],
    },
  ],
})
