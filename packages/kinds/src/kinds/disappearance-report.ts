import { defineKind } from '../define-kind.ts'
import {
  AWAY_TERMS,
  CLOSE_TERMS,
  DANGER_TERMS,
  QUALIFICATION_TERMS,
  RETURN_TERMS,
} from '../vocabularies/missing.ts'

/** Written by the register of disappearances when an episode is closed, so that the timeline tells it. */
export const disappearanceReport = defineKind({
  id: 'disappearance-report',
  version: 1,
  compartment: 'SAFETY',
  axes: ['safety'],
  title: { fr: 'Disparition', nl: 'Verdwijning', en: 'Disappearance' },
  description: {
    fr: 'Le bilan d’une absence, du départ au retour. Le registre des disparitions l’écrit à la clôture.',
    nl: 'De balans van een afwezigheid, van vertrek tot terugkeer. Het register schrijft ze bij het afsluiten.',
    en: 'The account of an absence, from leaving to coming back. The register writes it when the episode is closed.',
  },
  icon: 'footprints',
  writtenBy: 'register',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['lastSeenAt', 'returnedAt', 'away', 'lesson'],
  sections: [
    {
      id: 'absence',
      title: { fr: 'L’absence', nl: 'De afwezigheid', en: 'The absence' },
      fields: [
        {
          id: 'lastSeenAt',
          type: 'datetime',
          tense: 'past',
          required: 'toSign',
          label: { fr: 'Vu pour la dernière fois', nl: 'Laatst gezien', en: 'Last seen' },
        },
        {
          id: 'noticedAt',
          type: 'datetime',
          tense: 'past',
          label: { fr: 'Absence constatée', nl: 'Afwezigheid vastgesteld', en: 'Absence noticed' },
        },
        {
          id: 'factors',
          type: 'codes',
          facet: true,
          options: DANGER_TERMS,
          label: { fr: 'Facteurs de danger', nl: 'Gevaarfactoren', en: 'Danger factors' },
        },
        {
          id: 'calls',
          type: 'list',
          max: 100,
          fields: [
            { id: 'at', type: 'datetime', tense: 'past', label: { fr: 'Heure', nl: 'Uur', en: 'Time' } },
            {
              id: 'what',
              type: 'line',
              voice: 'fact',
              maxLength: 200,
              label: { fr: 'Quoi', nl: 'Wat', en: 'What' },
            },
          ],
          label: { fr: 'Appels et démarches', nl: 'Oproepen en stappen', en: 'Calls and steps' },
        },
        {
          id: 'qualification',
          type: 'code',
          facet: true,
          options: QUALIFICATION_TERMS,
          label: { fr: 'Selon la police', nl: 'Volgens de politie', en: 'According to the police' },
        },
      ],
    },
    {
      id: 'end',
      title: { fr: 'La fin', nl: 'Het einde', en: 'The end' },
      fields: [
        {
          id: 'returnedAt',
          type: 'datetime',
          tense: 'past',
          label: { fr: 'Retour', nl: 'Terugkeer', en: 'Return' },
        },
        {
          id: 'returnHow',
          type: 'code',
          facet: true,
          options: RETURN_TERMS,
          label: { fr: 'Comment', nl: 'Hoe', en: 'How' },
        },
        {
          id: 'reason',
          type: 'code',
          facet: true,
          options: CLOSE_TERMS.filter(({ code }) => code !== 'mistake'),
          label: { fr: 'Clos sans retour', nl: 'Afgesloten zonder terugkeer', en: 'Closed without a return' },
        },
        {
          id: 'away',
          type: 'code',
          facet: true,
          options: AWAY_TERMS,
          label: { fr: 'Durée', nl: 'Duur', en: 'Duration' },
        },
        {
          id: 'returnTalk',
          type: 'words',
          maxLength: 4000,
          label: {
            fr: 'Ce que le jeune en dit',
            nl: 'Wat de jongere erover zegt',
            en: 'What the young person says',
          },
        },
        {
          id: 'lesson',
          type: 'text',
          voice: 'staff',
          maxLength: 4000,
          label: { fr: 'Ce que nous en retenons', nl: 'Wat wij eruit leren', en: 'What we learn from it' },
        },
      ],
    },
  ],
})
