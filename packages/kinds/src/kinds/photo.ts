import { defineKind } from '../define-kind.ts'
import { YOUTH_AGREES } from '../fields/both-sides.ts'
import { NOTE_WORDS } from '../fields/note.ts'

export const photo = defineKind({
  id: 'photo',
  version: 1,
  compartment: 'IDENT',
  aspect: 'usual',
  axes: ['firstReception'],
  title: { fr: 'Photo', nl: 'Foto', en: 'Photo' },
  description: {
    fr: 'Une photo du jeune : à quoi elle sert, jusqu’à quand, avec quel accord. Le fichier se joint à l’écrit.',
    nl: 'Een foto van de jongere: waarvoor, tot wanneer, met welk akkoord. Het bestand voeg je bij.',
    en: 'A photo of the young person: what for, until when, with what agreement. The file is attached.',
  },
  notice: {
    fr: 'Aucune image de la maison, du quartier, d’un autre jeune ou d’un collègue. Localisation coupée. Elle reste floue à l’écran tant qu’on ne la tient pas.',
    nl: 'Geen beeld van het huis, de buurt, een andere jongere of een collega. Locatie uit. Ze blijft wazig op het scherm tot je ze ingedrukt houdt.',
    en: 'No picture of the house, the neighbourhood, another young person or a colleague. Location off. It stays blurred on screen until it is held.',
  },
  icon: 'camera',
  signing: { by: 'author', youth: true },
  retention: 'R-care',
  perFile: 'many',
  summary: ['usage', 'agreed'],
  followUps: [
    {
      id: 'delete',
      title: {
        fr: 'Effacer la photo, ou redemander l’accord',
        nl: 'Foto wissen of akkoord opnieuw vragen',
        en: 'Delete the photo, or ask again',
      },
      forRole: 'REF',
      due: { on: 'deleteOn' },
    },
  ],
  sections: [
    {
      id: 'record',
      title: { fr: 'Photo', nl: 'Foto', en: 'Photo' },
      fields: [
        {
          id: 'usage',
          type: 'codes',
          required: 'toSign',
          options: [
            {
              code: 'card',
              label: {
                fr: 'Reconnaître le jeune, dans la maison',
                nl: 'De jongere herkennen, in huis',
                en: 'Recognise the young person, in the house',
              },
            },
            {
              code: 'missing',
              label: { fr: 'En cas de disparition', nl: 'Bij verdwijning', en: 'If they go missing' },
            },
            {
              code: 'document',
              label: { fr: 'Pour un document', nl: 'Voor een document', en: 'For a document' },
            },
            {
              code: 'memory',
              label: {
                fr: 'Souvenir pour le jeune',
                nl: 'Herinnering voor de jongere',
                en: 'Keepsake for the young person',
              },
            },
          ],
          label: { fr: 'Usage', nl: 'Gebruik', en: 'Use' },
        },
        {
          id: 'agreed',
          type: 'code',
          required: 'toSign',
          options: [
            { code: 'yes', label: { fr: 'Donné', nl: 'Gegeven', en: 'Given' } },
            {
              code: 'limited',
              label: { fr: 'Donné pour un usage', nl: 'Gegeven voor één gebruik', en: 'Given for one use' },
            },
            {
              code: 'no',
              label: { fr: 'Refusé : aucune photo', nl: 'Geweigerd: geen foto', en: 'Refused: no photo' },
            },
            { code: 'withdrawn', label: { fr: 'Retiré', nl: 'Ingetrokken', en: 'Withdrawn' } },
          ],
          label: { fr: 'Accord', nl: 'Akkoord', en: 'Agreement' },
        },
        {
          id: 'takenOn',
          type: 'date',
          tense: 'past',
          label: { fr: 'Prise le', nl: 'Genomen op', en: 'Taken on' },
        },
        {
          id: 'deleteOn',
          type: 'date',
          label: { fr: 'À effacer le', nl: 'Te wissen op', en: 'To delete on' },
        },
        {
          id: 'neutral',
          type: 'bool',
          required: 'toSign',
          label: {
            fr: 'Fond neutre, sans lieu reconnaissable',
            nl: 'Neutrale achtergrond, geen herkenbare plaats',
            en: 'Neutral background, no recognisable place',
          },
        },
        NOTE_WORDS,
        YOUTH_AGREES,
      ],
    },
  ],
})
