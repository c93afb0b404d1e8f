import { defineKind } from '../define-kind.ts'

export const statementReference = defineKind({
  id: 'statement-reference',
  version: 1,
  compartment: 'LEGAL',
  axes: ['legal'],
  title: {
    fr: 'Référence d’une déclaration',
    nl: 'Verwijzing naar een verklaring',
    en: 'Reference of a statement',
  },
  description: {
    fr: 'Quand, devant qui, sous quel numéro une plainte ou déclaration a été faite. Jamais son contenu.',
    nl: 'Wanneer, bij wie, onder welk nummer een klacht of verklaring is afgelegd. Nooit de inhoud.',
    en: 'When, before whom, under which number a complaint or statement was made. Never its content.',
  },
  icon: 'file-search',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['authority', 'madeOn', 'number'],
  sections: [
    {
      id: 'reference',
      title: { fr: 'La référence', nl: 'De verwijzing', en: 'The reference' },
      guidance: {
        fr: 'N’écrivez rien de ce qui a été dit : ces mots pourraient arriver chez ceux que le jeune accuse.',
        nl: 'Schrijf niets op van wat gezegd is: die woorden kunnen terechtkomen bij wie de jongere beschuldigt.',
        en: 'Write nothing of what was said: the words might reach those the young person accuses.',
      },
      fields: [
        {
          id: 'authority',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'localPolice', label: { fr: 'Police locale', nl: 'Lokale politie', en: 'Local police' } },
            {
              code: 'federalPolice',
              label: { fr: 'Police fédérale', nl: 'Federale politie', en: 'Federal police' },
            },
            {
              code: 'labourInspection',
              label: { fr: 'Inspection sociale', nl: 'Sociale inspectie', en: 'Labour inspection' },
            },
            { code: 'prosecutor', label: { fr: 'Parquet', nl: 'Parket', en: 'Prosecutor' } },
            {
              code: 'judge',
              label: { fr: 'Juge d’instruction', nl: 'Onderzoeksrechter', en: 'Investigating judge' },
            },
            { code: 'other', label: { fr: 'Autre', nl: 'Andere', en: 'Other' } },
          ],
          label: { fr: 'Devant qui', nl: 'Bij wie', en: 'Before whom' },
        },
        {
          id: 'form',
          type: 'code',
          facet: true,
          options: [
            { code: 'complaint', label: { fr: 'Plainte', nl: 'Klacht', en: 'Complaint' } },
            { code: 'statement', label: { fr: 'Déclaration', nl: 'Verklaring', en: 'Statement' } },
            {
              code: 'recorded',
              label: {
                fr: 'Audition filmée (TAM)',
                nl: 'Gefilmd verhoor (TAM)',
                en: 'Recorded hearing (TAM)',
              },
            },
          ],
          label: { fr: 'Forme', nl: 'Vorm', en: 'Form' },
        },
        {
          id: 'madeOn',
          type: 'date',
          tense: 'past',
          required: 'toSign',
          label: { fr: 'Faite le', nl: 'Afgelegd op', en: 'Made on' },
        },
        {
          id: 'number',
          type: 'line',
          voice: 'fact',
          required: 'toSign',
          maxLength: 60,
          label: {
            fr: 'Numéro de procès-verbal',
            nl: 'Nummer van het proces-verbaal',
            en: 'Police record number',
          },
        },
        {
          id: 'lawyerThere',
          type: 'bool',
          label: { fr: 'L’avocat était là', nl: 'De advocaat was erbij', en: 'The lawyer was there' },
        },
        {
          id: 'copyGiven',
          type: 'bool',
          label: {
            fr: 'Une copie a été remise au jeune ou à son avocat',
            nl: 'De jongere of de advocaat kreeg een kopie',
            en: 'A copy was given to the young person or their lawyer',
          },
        },
      ],
    },
  ],
})
