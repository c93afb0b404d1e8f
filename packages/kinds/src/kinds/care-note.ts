import { defineKind } from '../define-kind.ts'
import { NOTE_FACTS, NOTE_NEXT, NOTE_WHEN, NOTE_WORDS } from '../fields/note.ts'

export const careNote = defineKind({
  id: 'care-note',
  version: 1,
  compartment: 'MED',
  axes: ['guidance'],
  title: { fr: 'Note de soins', nl: 'Zorgnota', en: 'Care note' },
  description: {
    fr: 'Un soin, un médicament donné ou refusé, une plainte, un rendez-vous.',
    nl: 'Een zorghandeling, gegeven of geweigerde medicatie, een klacht, een afspraak.',
    en: 'Some care, a medicine given or refused, a complaint, an appointment.',
  },
  icon: 'heart-pulse',
  signing: { by: 'author' },
  retention: 'R-health',
  perFile: 'many',
  summary: ['happenedAt', 'subject', 'facts'],
  sections: [
    {
      id: 'note',
      title: { fr: 'Ce qui s’est passé', nl: 'Wat er gebeurd is', en: 'What happened' },
      guidance: {
        fr: 'L’heure, la dose, le geste. Un refus se note sans reproche et se signale au soignant.',
        nl: 'Het uur, de dosis, de handeling. Een weigering noteer je zonder verwijt en meld je aan de zorgverlener.',
        en: 'The time, the dose, the act. A refusal is written without reproach and reported to the carer.',
      },
      fields: [
        NOTE_WHEN,
        {
          id: 'subject',
          type: 'code',
          required: 'toSign',
          options: [
            {
              code: 'doseGiven',
              label: { fr: 'Médicament donné', nl: 'Medicatie gegeven', en: 'Medicine given' },
            },
            {
              code: 'doseRefused',
              label: { fr: 'Médicament refusé', nl: 'Medicatie geweigerd', en: 'Medicine refused' },
            },
            {
              code: 'complaint',
              label: { fr: 'Douleur ou plainte', nl: 'Pijn of klacht', en: 'Pain or complaint' },
            },
            { code: 'care', label: { fr: 'Soin', nl: 'Verzorging', en: 'Care' } },
            { code: 'appointment', label: { fr: 'Rendez-vous', nl: 'Afspraak', en: 'Appointment' } },
          ],
          label: { fr: 'Sujet', nl: 'Onderwerp', en: 'Subject' },
        },
        {
          id: 'medicine',
          type: 'line',
          voice: 'fact',
          maxLength: 200,
          label: { fr: 'Médicament et dose', nl: 'Medicijn en dosis', en: 'Medicine and dose' },
        },
        {
          id: 'place',
          type: 'place',
          maxLength: 200,
          neutral: { fr: 'un lieu de soins', nl: 'een zorglocatie', en: 'a place of care' },
          label: { fr: 'Lieu de soins', nl: 'Zorglocatie', en: 'Place of care' },
        },
        NOTE_FACTS,
        NOTE_WORDS,
        NOTE_NEXT,
      ],
    },
  ],
})
