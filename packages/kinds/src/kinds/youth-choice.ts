import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { HOW_IT_WAS_EXPLAINED, WHAT_WAS_UNDERSTOOD } from '../fields/explanation.ts'
import { ROUTES } from '../vocabularies/routes.ts'

export const youthChoice = defineKind({
  id: 'youth-choice',
  version: 1,
  compartment: 'LEGAL',
  axes: ['legal'],
  title: { fr: 'Choix du jeune', nl: 'Keuze van de jongere', en: 'The young person’s choice' },
  description: {
    fr: 'Les voies qui ont été expliquées, celle que le jeune choisit, avec ses mots ; attendre est un choix.',
    nl: 'De wegen die zijn uitgelegd, en welke de jongere kiest, in eigen woorden; wachten is een keuze.',
    en: 'The routes that were explained, the one the young person chooses, in their words; to wait is a choice.',
  },
  icon: 'signpost',
  signing: { by: 'author', youth: true },
  retention: 'R-care',
  perFile: 'many',
  summary: ['choice', 'change', 'explainedOn', 'againOn'],
  followUps: [
    {
      id: 'agreements',
      title: {
        fr: 'Demander l’avis du tuteur et de l’avocat sur le choix',
        nl: 'De mening van voogd en advocaat over de keuze vragen',
        en: 'Ask guardian and lawyer about the choice',
      },
      forRole: 'LEG',
      due: {
        by: 'choice',
        days: {
          trafficking: 7,
          asylum: 7,
          durable: 7,
          humanitarian: 7,
          medical: 7,
          family: 7,
          stateless: 7,
          return: 7,
          none: 7,
        },
      },
    },
    {
      id: 'again',
      title: {
        fr: 'Reparler du choix avec le jeune',
        nl: 'De keuze opnieuw met de jongere bespreken',
        en: 'Talk about the choice with the young person again',
      },
      forRole: 'LEG',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    {
      id: 'explanation',
      title: { fr: 'Ce qui a été expliqué', nl: 'Wat is uitgelegd', en: 'What was explained' },
      guidance: {
        fr: 'Rien ne presse : le jeune a le droit d’attendre, de changer d’avis et d’en parler à son avocat ou à son tuteur.',
        nl: 'Er is geen haast: de jongere mag wachten, van mening veranderen en met de advocaat of voogd praten.',
        en: 'There is no hurry: the young person may wait, change their mind and talk to their lawyer or guardian.',
      },
      fields: [
        {
          id: 'routes',
          type: 'codes',
          required: 'toSign',
          facet: true,
          options: ROUTES,
          label: { fr: 'Voies expliquées', nl: 'Uitgelegde wegen', en: 'Routes explained' },
        },
        ...HOW_IT_WAS_EXPLAINED,
        ...WHAT_WAS_UNDERSTOOD,
      ],
    },
    {
      id: 'choice',
      title: { fr: 'Le choix', nl: 'De keuze', en: 'The choice' },
      fields: [
        {
          id: 'choice',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            ...ROUTES,
            { code: 'wait', label: { fr: 'Attendre', nl: 'Wachten', en: 'To wait' } },
            {
              code: 'none',
              label: { fr: 'Aucune de ces voies', nl: 'Geen van deze wegen', en: 'None of these routes' },
            },
          ],
          label: {
            fr: 'Ce que le jeune choisit',
            nl: 'Wat de jongere kiest',
            en: 'What the young person chooses',
          },
        },
        {
          id: 'words',
          type: 'words',
          maxLength: 4000,
          label: { fr: 'Avec ses mots', nl: 'In eigen woorden', en: 'In their own words' },
        },
        {
          id: 'change',
          type: 'code',
          facet: true,
          options: [
            { code: 'first', label: { fr: 'Premier choix', nl: 'Eerste keuze', en: 'First choice' } },
            {
              code: 'same',
              label: { fr: 'Le même qu’avant', nl: 'Dezelfde als voordien', en: 'The same as before' },
            },
            {
              code: 'changed',
              label: { fr: 'Changement d’avis', nl: 'Van mening veranderd', en: 'A change of mind' },
            },
          ],
          label: { fr: 'Par rapport à avant', nl: 'Vergeleken met voordien', en: 'Compared with before' },
        },
        {
          id: 'pressure',
          type: 'text',
          voice: 'hypothesis',
          maxLength: 2000,
          inside: true,
          label: { fr: 'Une pression possible ?', nl: 'Mogelijke druk?', en: 'Possible pressure?' },
          help: {
            fr: 'Ce que l’équipe suppose ; ne sort jamais de la maison.',
            nl: 'Wat het team vermoedt; verlaat het huis nooit.',
            en: 'What the team supposes; never leaves the house.',
          },
        },
        AGAIN_ON,
      ],
    },
  ],
})
