import { defineKind } from '../define-kind.ts'
import { NOTE_FACTS, NOTE_NEXT, NOTE_READING, NOTE_WHEN, NOTE_WORDS } from '../fields/note.ts'

export const legalNote = defineKind({
  id: 'legal-note',
  version: 1,
  compartment: 'LEGAL',
  axes: ['legal'],
  title: { fr: 'Note juridique', nl: 'Juridische nota', en: 'Legal note' },
  description: {
    fr: 'Une démarche, un rendez-vous, une réponse d’une autorité.',
    nl: 'Een stap, een afspraak, een antwoord van een overheid.',
    en: 'A step, an appointment, an answer from an authority.',
  },
  icon: 'gavel',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['happenedAt', 'subject', 'facts'],
  sections: [
    {
      id: 'note',
      title: { fr: 'Ce qui s’est passé', nl: 'Wat er gebeurd is', en: 'What happened' },
      guidance: {
        fr: 'Notez la référence d’une déclaration, jamais son contenu : le dossier peut être demandé.',
        nl: 'Noteer de referentie van een verklaring, nooit de inhoud: het dossier kan worden opgevraagd.',
        en: 'Write the reference of a statement, never its content: the file may be asked for.',
      },
      fields: [
        NOTE_WHEN,
        {
          id: 'subject',
          type: 'code',
          required: 'toSign',
          options: [
            { code: 'step', label: { fr: 'Démarche', nl: 'Stap', en: 'Step' } },
            { code: 'hearing', label: { fr: 'Audition', nl: 'Verhoor', en: 'Hearing' } },
            {
              code: 'decision',
              label: { fr: 'Décision reçue', nl: 'Ontvangen beslissing', en: 'Decision received' },
            },
            { code: 'lawyer', label: { fr: 'Avocat', nl: 'Advocaat', en: 'Lawyer' } },
            { code: 'guardian', label: { fr: 'Tuteur', nl: 'Voogd', en: 'Guardian' } },
            {
              code: 'choice',
              label: { fr: 'Choix du jeune', nl: 'Keuze van de jongere', en: 'The young person’s choice' },
            },
            { code: 'other', label: { fr: 'Autre', nl: 'Andere', en: 'Other' } },
          ],
          label: { fr: 'Sujet', nl: 'Onderwerp', en: 'Subject' },
        },
        {
          id: 'reference',
          type: 'line',
          voice: 'fact',
          maxLength: 120,
          label: { fr: 'Référence', nl: 'Referentie', en: 'Reference' },
        },
        {
          id: 'dueOn',
          type: 'date',
          label: {
            fr: 'Échéance imprimée sur l’acte',
            nl: 'Gedrukte vervaldag op de akte',
            en: 'Expiry printed on the document',
          },
        },
        NOTE_FACTS,
        NOTE_WORDS,
        NOTE_READING,
        NOTE_NEXT,
      ],
    },
  ],
})
