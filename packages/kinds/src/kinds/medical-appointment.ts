import { defineKind } from '../define-kind.ts'
import {
  AGREED,
  CARD_CHANGES,
  CARE_APPOINTMENT,
  CARE_PLACE,
  FOR_THE_CARER,
  NEXT_CARE_ON,
} from '../fields/care.ts'
import { NOTE_NEXT, NOTE_WHEN, NOTE_WORDS } from '../fields/note.ts'
import { CARERS } from '../vocabularies/care.ts'
import { WHO_ACTS } from '../vocabularies/people.ts'

export const medicalAppointment = defineKind({
  id: 'medical-appointment',
  version: 1,
  compartment: 'MED',
  aspect: 'reserved',
  axes: ['guidance'],
  title: { fr: 'Rendez-vous de soins', nl: 'Zorgafspraak', en: 'Care appointment' },
  description: {
    fr: 'Dentiste, vue, gynécologie, psychiatrie… : ce qui en est sorti et la suite.',
    nl: 'Tandarts, ogen, gynaecologie, psychiatrie…: wat eruit kwam en het vervolg.',
    en: 'Dentist, eyes, gynaecology, psychiatry…: what came of it and what follows.',
  },
  notice: FOR_THE_CARER,
  icon: 'calendar-heart',
  signing: { by: 'author' },
  retention: 'R-health',
  perFile: 'many',
  summary: ['happenedAt', 'carer', 'outcome'],
  followUps: [CARE_APPOINTMENT],
  sections: [
    {
      id: 'appointment',
      title: { fr: 'Le rendez-vous', nl: 'De afspraak', en: 'The appointment' },
      fields: [
        NOTE_WHEN,
        {
          id: 'carer',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: CARERS,
          label: { fr: 'Chez', nl: 'Bij', en: 'With' },
        },
        CARE_PLACE,
        {
          id: 'companion',
          type: 'code',
          options: WHO_ACTS,
          label: { fr: 'Accompagné par', nl: 'Begeleid door', en: 'Accompanied by' },
        },
        AGREED,
        {
          id: 'outcome',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'done', label: { fr: 'A eu lieu', nl: 'Doorgegaan', en: 'Took place' } },
            { code: 'moved', label: { fr: 'Déplacé', nl: 'Verplaatst', en: 'Moved' } },
            { code: 'missed', label: { fr: 'Manqué', nl: 'Gemist', en: 'Missed' } },
            {
              code: 'declined',
              label: {
                fr: 'Refusé par le jeune',
                nl: 'Geweigerd door de jongere',
                en: 'Declined by the young person',
              },
            },
          ],
          label: { fr: 'Issue', nl: 'Afloop', en: 'Outcome' },
        },
        {
          id: 'findings',
          type: 'text',
          voice: 'fact',
          inside: true,
          maxLength: 4000,
          label: { fr: 'Ce que le soignant a dit', nl: 'Wat de zorgverlener zei', en: 'What the carer said' },
        },
        NOTE_WORDS,
        CARD_CHANGES,
        NOTE_NEXT,
        NEXT_CARE_ON,
      ],
    },
  ],
})
