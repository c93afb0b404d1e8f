import { defineKind } from '../define-kind.ts'
import { NOTE_NEXT, NOTE_READING, NOTE_WHEN, NOTE_WORDS } from '../fields/note.ts'

export const studioVisitor = defineKind({
  id: 'studio-visitor',
  version: 1,
  compartment: 'AUTON',
  axes: ['autonomy', 'safety'],
  title: {
    fr: 'Visite reçue au studio',
    nl: 'Bezoek ontvangen in de studio',
    en: 'Visitor received in the studio',
  },
  description: {
    fr: 'Qui le jeune a reçu chez lui, quand, et si c’était convenu.',
    nl: 'Wie de jongere thuis ontving, wanneer, en of het afgesproken was.',
    en: 'Whom the young person received at home, when, and whether it was agreed.',
  },
  icon: 'users',
  signing: { by: 'author' },
  retention: 'R-12m',
  perFile: 'many',
  summary: ['happenedAt', 'agreed'],
  sections: [
    {
      id: 'visit',
      title: { fr: 'La visite', nl: 'Het bezoek', en: 'The visit' },
      guidance: {
        fr: 'Recevoir est un droit, choisir qui sait où il habite aussi. Le jeune dit ce que la personne connaît de l’endroit.',
        nl: 'Bezoek ontvangen is een recht, kiezen wie weet waar men woont ook. De jongere zegt wat de persoon van de plek weet.',
        en: 'Having visitors is a right, choosing who knows where one lives is too. The young person says what the visitor knows of the place.',
      },
      fields: [
        NOTE_WHEN,
        {
          id: 'until',
          type: 'datetime',
          label: { fr: 'Jusqu’à', nl: 'Tot', en: 'Until' },
        },
        {
          id: 'who',
          type: 'person',
          maxLength: 120,
          roles: [
            {
              code: 'friend',
              label: { fr: 'Un ami ou une amie', nl: 'Een vriend of vriendin', en: 'A friend' },
            },
            {
              code: 'partner',
              label: { fr: 'Petit ami, petite amie', nl: 'Lief', en: 'Boyfriend or girlfriend' },
            },
            { code: 'family', label: { fr: 'De la famille', nl: 'Familie', en: 'Family' } },
            {
              code: 'resident',
              label: {
                fr: 'Un jeune d’ici',
                nl: 'Een jongere van hier',
                en: 'Another young person from here',
              },
            },
            {
              code: 'professional',
              label: { fr: 'Un professionnel', nl: 'Een professional', en: 'A professional' },
            },
            {
              code: 'unknown',
              label: { fr: 'Inconnu de l’équipe', nl: 'Onbekend voor het team', en: 'Unknown to the team' },
            },
          ],
          label: { fr: 'Qui est venu', nl: 'Wie kwam', en: 'Who came' },
        },
        {
          id: 'agreed',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            {
              code: 'agreed',
              label: { fr: 'Convenue avant', nl: 'Vooraf afgesproken', en: 'Agreed beforehand' },
            },
            {
              code: 'announced',
              label: { fr: 'Annoncée le jour même', nl: 'Dezelfde dag gemeld', en: 'Announced that day' },
            },
            { code: 'notAgreed', label: { fr: 'Pas convenue', nl: 'Niet afgesproken', en: 'Not agreed' } },
          ],
          label: { fr: 'Était-ce convenu ?', nl: 'Was het afgesproken?', en: 'Was it agreed?' },
        },
        {
          id: 'overnight',
          type: 'bool',
          facet: true,
          label: { fr: 'A dormi sur place', nl: 'Bleef slapen', en: 'Stayed the night' },
        },
        {
          id: 'facts',
          type: 'text',
          voice: 'fact',
          maxLength: 4000,
          label: { fr: 'Ce qui a été vu', nl: 'Wat gezien is', en: 'What was seen' },
        },
        NOTE_WORDS,
        NOTE_READING,
        NOTE_NEXT,
      ],
    },
  ],
})
