import { defineKind } from '../define-kind.ts'
import { PRESENT_LABEL } from '../fields/again.ts'
import { YOUTH_AGREES } from '../fields/both-sides.ts'
import { validationTask } from '../fields/validation.ts'
import { GOAL_STATES } from '../vocabularies/goals.ts'
import { LIFE_DOMAINS } from '../vocabularies/life-domains.ts'
import { PRESENT_ROLES, SERVICES_THAT_ACT, WHO_ACTS } from '../vocabularies/people.ts'

export const individualProject = defineKind({
  id: 'individual-project',
  version: 2,
  compartment: 'EDUC',
  axes: ['guidance', 'integration', 'autonomy'],
  title: {
    fr: 'Projet éducatif individuel',
    nl: 'Individueel begeleidingsplan',
    en: 'Individual project',
  },
  description: {
    fr: 'Les buts du jeune et de l’équipe, comment on saura qu’ils sont atteints, qui aide, pour quand.',
    nl: 'De doelen van de jongere en het team, hoe we weten dat ze bereikt zijn, wie helpt, tegen wanneer.',
    en: 'The goals of the young person and the team, how we will know they are reached, who helps, by when.',
  },
  icon: 'target',
  signing: { by: 'author+validator', youth: true },
  retention: 'R-care',
  perFile: 'many',
  summary: ['goals', 'parts'],
  followUps: [
    validationTask({ fr: 'projet individuel', nl: 'begeleidingsplan', en: 'individual project' }),
    {
      id: 'review',
      title: {
        fr: 'Évaluer le projet individuel avec le jeune',
        nl: 'Begeleidingsplan evalueren met de jongere',
        en: 'Review the individual project with the young person',
      },
      forRole: 'REF',
      due: { days: 90 },
    },
  ],
  sections: [
    {
      id: 'start',
      title: { fr: 'D’où l’on part', nl: 'Waar we van vertrekken', en: 'Where we start from' },
      fields: [
        {
          id: 'present',
          type: 'codes',
          options: PRESENT_ROLES,
          label: PRESENT_LABEL,
        },
        {
          id: 'ownStrengths',
          type: 'words',
          maxLength: 3000,
          label: {
            fr: 'Ce que le jeune sait faire et aime, avec ses mots',
            nl: 'Wat de jongere kan en graag doet, in eigen woorden',
            en: 'What the young person can do and likes, in their own words',
          },
        },
        {
          id: 'strengths',
          type: 'text',
          voice: 'staff',
          maxLength: 3000,
          label: {
            fr: 'Forces vues par l’équipe',
            nl: 'Sterktes gezien door het team',
            en: 'Strengths seen by the team',
          },
        },
        {
          id: 'parts',
          type: 'codes',
          facet: true,
          options: [
            {
              code: 'psychosocial',
              label: {
                fr: 'Psychosocial et médical',
                nl: 'Psychosociaal en medisch',
                en: 'Psychosocial and medical',
              },
            },
            {
              code: 'administrative',
              label: { fr: 'Administratif', nl: 'Administratief', en: 'Administrative' },
            },
            { code: 'judicial', label: { fr: 'Judiciaire', nl: 'Juridisch', en: 'Judicial' } },
          ],
          label: { fr: 'Volets couverts', nl: 'Behandelde luiken', en: 'Parts covered' },
        },
      ],
    },
    {
      id: 'goals',
      title: { fr: 'Les buts', nl: 'De doelen', en: 'The goals' },
      guidance: {
        fr: 'Trois buts valent mieux que dix. Un but se vérifie : « Je prends le bus pour l’école sans être accompagné trois jours de suite. »',
        nl: 'Drie doelen zijn beter dan tien. Een doel is na te gaan: “Ik neem drie dagen na elkaar alleen de bus naar school.”',
        en: 'Three goals are better than ten. A goal can be checked: “I take the bus to school on my own three days in a row.”',
      },
      fields: [
        {
          id: 'goals',
          type: 'list',
          required: 'toSign',
          add: { fr: 'Ajouter un but', nl: 'Een doel toevoegen', en: 'Add a goal' },
          max: 15,
          fields: [
            {
              id: 'ownWords',
              type: 'words',
              maxLength: 600,
              label: {
                fr: 'Le but, dit par le jeune',
                nl: 'Het doel, gezegd door de jongere',
                en: 'The goal as the young person says it',
              },
            },
            {
              id: 'goal',
              type: 'line',
              voice: 'staff',
              required: 'toSign',
              maxLength: 300,
              label: {
                fr: 'Le but, dit par l’équipe',
                nl: 'Het doel, gezegd door het team',
                en: 'The goal as the team says it',
              },
            },
            {
              id: 'domain',
              type: 'code',
              options: LIFE_DOMAINS,
              label: { fr: 'Domaine', nl: 'Domein', en: 'Domain' },
            },
            {
              id: 'criterion',
              type: 'line',
              voice: 'staff',
              required: 'toSign',
              maxLength: 300,
              label: {
                fr: 'On saura que c’est atteint quand…',
                nl: 'We weten dat het bereikt is wanneer…',
                en: 'We will know it is reached when…',
              },
            },
            {
              id: 'support',
              type: 'line',
              voice: 'staff',
              maxLength: 300,
              label: { fr: 'Aide prévue', nl: 'Voorziene hulp', en: 'Help planned' },
            },
            {
              id: 'who',
              type: 'codes',
              options: [...WHO_ACTS, ...SERVICES_THAT_ACT],
              label: { fr: 'Qui s’en charge', nl: 'Wie ervoor zorgt', en: 'Who sees to it' },
            },
            {
              id: 'targetOn',
              type: 'date',
              label: { fr: 'Pour quand', nl: 'Tegen wanneer', en: 'By when' },
            },
            {
              id: 'state',
              type: 'code',
              options: GOAL_STATES,
              label: { fr: 'Où en est-on', nl: 'Stand', en: 'Where it stands' },
            },
          ],
          label: { fr: 'Buts', nl: 'Doelen', en: 'Goals' },
        },
        {
          id: 'changeReason',
          type: 'text',
          voice: 'staff',
          maxLength: 600,
          label: {
            fr: 'Pourquoi le plan change',
            nl: 'Waarom het plan verandert',
            en: 'Why the plan changes',
          },
          help: {
            fr: 'À partir de la deuxième version : ce qui a changé dans les besoins du jeune.',
            nl: 'Vanaf de tweede versie: wat er in de noden van de jongere veranderd is.',
            en: 'From the second version on: what has changed in the young person’s needs.',
          },
        },
        {
          id: 'guardianInformed',
          type: 'bool',
          label: { fr: 'Le tuteur est informé', nl: 'De voogd is ingelicht', en: 'The guardian is informed' },
        },
        YOUTH_AGREES,
      ],
    },
  ],
})
