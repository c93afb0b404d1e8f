import { defineKind } from '../define-kind.ts'
import { NOTE_NEXT, NOTE_WHEN, NOTE_WORDS } from '../fields/note.ts'
import { PRESENCE_RULES, STUDIO_STATES } from '../vocabularies/studio.ts'

export const studioPresence = defineKind({
  id: 'studio-presence',
  version: 1,
  compartment: 'AUTON',
  axes: ['autonomy', 'safety'],
  title: { fr: 'Passage au studio', nl: 'Bezoek aan de studio', en: 'Visit to the studio' },
  description: {
    fr: 'Le passage de l’équipe : jeune vu ou non, état du studio, la suite. Les nuits se notent à l’appel.',
    nl: 'Het bezoek van het team: jongere gezien of niet, staat van de studio, wat volgt. De nachten staan op het appel.',
    en: 'The team coming by: young person seen or not, state of the studio, what follows. Nights are noted at the roll call.',
  },
  icon: 'door-open',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['happenedAt', 'seen', 'state'],
  sections: [
    {
      id: 'visit',
      title: { fr: 'Le passage', nl: 'Het bezoek', en: 'The visit' },
      guidance: {
        fr: 'Frapper, attendre, entrer ensemble : le studio est son chez-soi. N’entrez seul que s’il y a danger, et dites-le.',
        nl: 'Kloppen, wachten, samen binnengaan: de studio is een thuis. Ga alleen binnen bij gevaar, en zeg het.',
        en: 'Knock, wait, go in together: the studio is a home. Go in alone only where there is danger, and say so.',
      },
      fields: [
        NOTE_WHEN,
        {
          id: 'rule',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: PRESENCE_RULES,
          label: {
            fr: 'Règle de passage en cours',
            nl: 'Geldende bezoekregel',
            en: 'Presence rule in force',
          },
          help: {
            fr: 'Celle du palier : chaque jour, chaque semaine, sur appel.',
            nl: 'Die van de fase: elke dag, elke week, op vraag.',
            en: 'That of the stage: every day, every week, on call.',
          },
        },
        {
          id: 'seen',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'yes', label: { fr: 'Vu', nl: 'Gezien', en: 'Seen' } },
            {
              code: 'heard',
              label: { fr: 'Entendu, pas vu', nl: 'Gehoord, niet gezien', en: 'Heard, not seen' },
            },
            { code: 'no', label: { fr: 'Absent', nl: 'Afwezig', en: 'Away' } },
          ],
          label: { fr: 'Le jeune', nl: 'De jongere', en: 'The young person' },
        },
        {
          id: 'away',
          type: 'line',
          voice: 'fact',
          maxLength: 300,
          label: {
            fr: 'Absence prévenue ? Retour prévu ?',
            nl: 'Afwezigheid gemeld? Terug wanneer?',
            en: 'Away with notice? Back when?',
          },
          help: {
            fr: 'Absence non prévenue et inquiétante : le protocole de disparition passe avant ce passage.',
            nl: 'Niet gemeld en verontrustend: het verdwijningsprotocol gaat voor.',
            en: 'Away without notice and worrying: the missing protocol comes before this visit.',
          },
        },
        {
          id: 'state',
          type: 'code',
          facet: true,
          options: STUDIO_STATES,
          label: { fr: 'État du studio', nl: 'Staat van de studio', en: 'State of the studio' },
        },
        {
          id: 'facts',
          type: 'text',
          voice: 'fact',
          maxLength: 4000,
          label: { fr: 'Ce qui a été vu', nl: 'Wat gezien is', en: 'What was seen' },
        },
        NOTE_WORDS,
        NOTE_NEXT,
      ],
    },
  ],
})
