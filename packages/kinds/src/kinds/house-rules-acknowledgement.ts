import { defineKind } from '../define-kind.ts'
import { HOW_IT_WAS_EXPLAINED, WHAT_WAS_UNDERSTOOD } from '../fields/explanation.ts'

export const houseRulesAcknowledgement = defineKind({
  id: 'house-rules-acknowledgement',
  version: 2,
  compartment: 'INTAKE',
  axes: ['firstReception', 'guidance'],
  title: { fr: 'Règlement d’ordre intérieur', nl: 'Huishoudelijk reglement', en: 'House rules' },
  description: {
    fr: 'Les règles de vie, expliquées, comprises, et ce que le jeune en pense.',
    nl: 'De leefregels, uitgelegd, begrepen, en wat de jongere ervan vindt.',
    en: 'The rules of life together, explained, understood, and what the young person thinks of them.',
  },
  icon: 'scroll-text',
  signing: { by: 'author', youth: true },
  retention: 'R-care',
  perFile: 'many',
  summary: ['explainedOn', 'language', 'documentVersion', 'acknowledgement'],
  followUps: [
    {
      id: 'repeatWeek',
      title: {
        fr: 'Reparler du règlement, après une semaine',
        nl: 'Het reglement opnieuw bespreken, na een week',
        en: 'Talk about the house rules again, after a week',
      },
      forRole: 'REF',
      due: { days: 7 },
    },
    {
      id: 'repeatMonth',
      title: {
        fr: 'Reparler du règlement, après un mois',
        nl: 'Het reglement opnieuw bespreken, na een maand',
        en: 'Talk about the house rules again, after a month',
      },
      forRole: 'REF',
      due: { days: 30 },
    },
  ],
  sections: [
    {
      id: 'explanation',
      title: { fr: 'L’explication', nl: 'De uitleg', en: 'The explanation' },
      guidance: {
        fr: 'Peu de règles à la fois, chacune avec sa raison : « on ne donne pas l’adresse, parce qu’elle nous protège tous ».',
        nl: 'Weinig regels tegelijk, elk met de reden: “we geven het adres niet, omdat dat ons allemaal beschermt”.',
        en: 'A few rules at a time, each with its reason: “we do not give the address, because it protects us all”.',
      },
      fields: [...HOW_IT_WAS_EXPLAINED],
    },
    {
      id: 'understanding',
      title: { fr: 'La compréhension', nl: 'Het begrip', en: 'Understanding' },
      fields: [...WHAT_WAS_UNDERSTOOD],
    },
  ],
})
