import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { NOTE_NEXT } from '../fields/note.ts'
import type { RowField } from '../kind.ts'
import { LIFE_DOMAINS } from '../vocabularies/life-domains.ts'

const DOMAIN: RowField = {
  id: 'domain',
  type: 'code',
  options: LIFE_DOMAINS,
  label: { fr: 'Domaine', nl: 'Domein', en: 'Domain' },
}

export const needsList = defineKind({
  id: 'needs-list',
  version: 1,
  compartment: 'EDUC',
  axes: ['guidance'],
  title: {
    fr: 'Besoins, vus des deux côtés',
    nl: 'Noden, van beide kanten',
    en: 'Needs, seen from both sides',
  },
  description: {
    fr: 'La liste du jeune à côté de celle de l’équipe : prendre conscience de ce dont on a besoin.',
    nl: 'De lijst van de jongere naast die van het team: zich bewust worden van wat men nodig heeft.',
    en: 'The young person’s list beside the team’s: becoming aware of what one needs.',
  },
  icon: 'list-plus',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['ownNeeds', 'teamNeeds'],
  followUps: [
    {
      id: 'again',
      title: {
        fr: 'Relire la liste des besoins',
        nl: 'Lijst van noden herlezen',
        en: 'Read the list of needs again',
      },
      forRole: 'REF',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    {
      id: 'own',
      title: { fr: 'La liste du jeune', nl: 'De lijst van de jongere', en: 'The young person’s list' },
      guidance: {
        fr: 'Commencez par cette liste, avant de montrer celle de l’équipe. Des images aident si les mots manquent.',
        nl: 'Begin met deze lijst, vóór je die van het team toont. Beelden helpen als woorden ontbreken.',
        en: 'Begin with this list, before showing the team’s. Pictures help where words are missing.',
      },
      fields: [
        {
          id: 'ownNeeds',
          type: 'list',
          add: { fr: 'Ajouter un besoin', nl: 'Een nood toevoegen', en: 'Add a need' },
          max: 20,
          fields: [
            {
              id: 'need',
              type: 'line',
              voice: 'youth',
              maxLength: 300,
              label: { fr: 'J’ai besoin de…', nl: 'Ik heb nodig…', en: 'I need…' },
            },
            DOMAIN,
          ],
          label: {
            fr: 'Besoins dits par le jeune',
            nl: 'Noden gezegd door de jongere',
            en: 'Needs said by the young person',
          },
        },
      ],
    },
    {
      id: 'team',
      title: { fr: 'La liste de l’équipe', nl: 'De lijst van het team', en: 'The team’s list' },
      fields: [
        {
          id: 'teamNeeds',
          type: 'list',
          add: { fr: 'Ajouter un besoin', nl: 'Een nood toevoegen', en: 'Add a need' },
          max: 20,
          fields: [
            {
              id: 'need',
              type: 'line',
              voice: 'staff',
              required: 'toSign',
              maxLength: 300,
              label: { fr: 'Besoin', nl: 'Nood', en: 'Need' },
            },
            DOMAIN,
          ],
          label: {
            fr: 'Besoins vus par l’équipe',
            nl: 'Noden gezien door het team',
            en: 'Needs seen by the team',
          },
        },
        {
          id: 'differences',
          type: 'text',
          voice: 'staff',
          maxLength: 2000,
          label: {
            fr: 'Là où nous voyons autrement',
            nl: 'Waar we het anders zien',
            en: 'Where we see things differently',
          },
        },
        NOTE_NEXT,
        AGAIN_ON,
      ],
    },
  ],
})
