import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { YOUTH_AGREES } from '../fields/both-sides.ts'

const signs = (id: string, label: { fr: string; nl: string; en: string }) =>
  ({ id, type: 'text', voice: 'staff', maxLength: 1500, label }) as const

export const crisisPlan = defineKind({
  id: 'crisis-plan',
  version: 1,
  compartment: 'MED',
  axes: ['guidance', 'safety'],
  title: { fr: 'Plan de crise', nl: 'Crisisplan', en: 'Crisis plan' },
  description: {
    fr: 'Écrit à froid avec le jeune : les signes, ce qui apaise, ce qui aggrave, qui appeler. Lu par toute l’équipe de service.',
    nl: 'Geschreven op een rustig moment met de jongere: de tekens, wat kalmeert, wat het erger maakt, wie je belt. Gelezen door heel het team van dienst.',
    en: 'Written in calm times with the young person: the signs, what soothes, what makes it worse, whom to call. Read by the whole shift.',
  },
  icon: 'life-buoy',
  signing: { by: 'author', youth: true },
  retention: 'R-health',
  perFile: 'many',
  summary: ['callFirst', 'againOn'],
  followUps: [
    {
      id: 'again',
      title: {
        fr: 'Relire le plan de crise avec le jeune',
        nl: 'Crisisplan herlezen met de jongere',
        en: 'Read the crisis plan again with the young person',
      },
      forRole: 'PSY',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    {
      id: 'signs',
      title: { fr: 'Les signes', nl: 'De tekens', en: 'The signs' },
      guidance: {
        fr: 'Des phrases courtes : on lit ce plan debout, à trois heures du matin.',
        nl: 'Korte zinnen: dit plan lees je staand, om drie uur ’s nachts.',
        en: 'Short sentences: this plan is read standing up, at three in the morning.',
      },
      fields: [
        signs('early', { fr: 'Quand cela monte', nl: 'Als het oploopt', en: 'When it is building' }),
        signs('crisis', { fr: 'En pleine crise', nl: 'In volle crisis', en: 'In the middle of a crisis' }),
        {
          id: 'ownSigns',
          type: 'words',
          maxLength: 1500,
          label: {
            fr: 'Ce que le jeune sent venir',
            nl: 'Wat de jongere voelt aankomen',
            en: 'What the young person feels coming',
          },
        },
      ],
    },
    {
      id: 'acts',
      title: { fr: 'Que faire', nl: 'Wat te doen', en: 'What to do' },
      fields: [
        {
          id: 'soothes',
          type: 'words',
          maxLength: 1500,
          label: { fr: 'Ce qui apaise', nl: 'Wat kalmeert', en: 'What soothes' },
        },
        {
          id: 'worsens',
          type: 'words',
          maxLength: 1500,
          label: { fr: 'Ce qui aggrave', nl: 'Wat het erger maakt', en: 'What makes it worse' },
        },
        signs('around', {
          fr: 'Autour : objets, groupe, porte',
          nl: 'Rondom: voorwerpen, groep, deur',
          en: 'Around: objects, group, door',
        }),
        {
          id: 'callFirst',
          type: 'code',
          required: 'toSign',
          options: [
            { code: '112', label: { fr: 'Le 112', nl: '112', en: '112' } },
            { code: 'referent', label: { fr: 'Le référent', nl: 'De referent', en: 'The referent' } },
            {
              code: 'coordinator',
              label: { fr: 'La coordination', nl: 'De coördinatie', en: 'The coordinator' },
            },
            {
              code: 'psychologist',
              label: { fr: 'Le psychologue', nl: 'De psycholoog', en: 'The psychologist' },
            },
            {
              code: 'emergencyPsychiatry',
              label: {
                fr: 'Les urgences psychiatriques',
                nl: 'De psychiatrische spoed',
                en: 'The psychiatric emergency service',
              },
            },
          ],
          label: { fr: 'Appeler d’abord', nl: 'Eerst bellen', en: 'Call first' },
        },
        signs('afterwards', {
          fr: 'Après : comment on se retrouve',
          nl: 'Nadien: hoe we weer samenkomen',
          en: 'Afterwards: how we come together again',
        }),
        AGAIN_ON,
        YOUTH_AGREES,
      ],
    },
  ],
})
