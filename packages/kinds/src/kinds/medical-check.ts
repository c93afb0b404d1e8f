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

export const medicalCheck = defineKind({
  id: 'medical-check',
  version: 1,
  compartment: 'MED',
  aspect: 'reserved',
  axes: ['firstReception', 'guidance'],
  title: { fr: 'Examen médical', nl: 'Medisch onderzoek', en: 'Medical check' },
  description: {
    fr: 'Le premier examen, puis les suivants : ce qui a été examiné, constaté, prescrit.',
    nl: 'Het eerste onderzoek en de volgende: wat onderzocht, vastgesteld en voorgeschreven werd.',
    en: 'The first check and the later ones: what was examined, found and prescribed.',
  },
  notice: FOR_THE_CARER,
  icon: 'stethoscope',
  signing: { by: 'author' },
  retention: 'R-health',
  perFile: 'many',
  summary: ['happenedAt', 'occasion', 'agreed'],
  followUps: [CARE_APPOINTMENT],
  sections: [
    {
      id: 'check',
      title: { fr: 'L’examen', nl: 'Het onderzoek', en: 'The check' },
      guidance: {
        fr: 'Le jeune choisit qui l’accompagne et le genre du soignant. Il peut arrêter à tout moment. Une trace de coup se constate par un médecin, pas par nous.',
        nl: 'De jongere kiest wie meegaat en het geslacht van de zorgverlener, en mag altijd stoppen. Een spoor van slagen stelt een arts vast, niet wij.',
        en: 'The young person chooses who goes along and the carer’s gender, and may stop at any time. A mark of blows is established by a doctor, not by us.',
      },
      fields: [
        NOTE_WHEN,
        {
          id: 'occasion',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'first', label: { fr: 'Premier examen', nl: 'Eerste onderzoek', en: 'First check' } },
            { code: 'yearly', label: { fr: 'Contrôle', nl: 'Controle', en: 'Check-up' } },
            { code: 'complaint', label: { fr: 'Plainte', nl: 'Klacht', en: 'Complaint' } },
            {
              code: 'afterAbsence',
              label: { fr: 'Après une disparition', nl: 'Na een verdwijning', en: 'After going missing' },
            },
          ],
          label: { fr: 'Motif', nl: 'Aanleiding', en: 'Occasion' },
        },
        AGREED,
        CARE_PLACE,
        {
          id: 'examined',
          type: 'codes',
          options: [
            {
              code: 'general',
              label: { fr: 'Examen général', nl: 'Algemeen onderzoek', en: 'General examination' },
            },
            {
              code: 'growth',
              label: { fr: 'Taille et poids', nl: 'Lengte en gewicht', en: 'Height and weight' },
            },
            { code: 'blood', label: { fr: 'Sang', nl: 'Bloed', en: 'Blood' } },
            { code: 'infections', label: { fr: 'Dépistages', nl: 'Screenings', en: 'Screenings' } },
            {
              code: 'sexualHealth',
              label: { fr: 'Santé sexuelle', nl: 'Seksuele gezondheid', en: 'Sexual health' },
            },
            { code: 'sight', label: { fr: 'Vue et ouïe', nl: 'Zicht en gehoor', en: 'Sight and hearing' } },
            { code: 'teeth', label: { fr: 'Dents', nl: 'Tanden', en: 'Teeth' } },
            { code: 'injuries', label: { fr: 'Blessures', nl: 'Letsels', en: 'Injuries' } },
          ],
          label: { fr: 'Examiné', nl: 'Onderzocht', en: 'Examined' },
        },
        {
          id: 'findings',
          type: 'text',
          voice: 'fact',
          required: 'toSign',
          inside: true,
          maxLength: 8000,
          label: {
            fr: 'Constats et diagnostic',
            nl: 'Vaststellingen en diagnose',
            en: 'Findings and diagnosis',
          },
        },
        {
          id: 'prescribed',
          type: 'text',
          voice: 'fact',
          maxLength: 4000,
          label: { fr: 'Prescrit', nl: 'Voorgeschreven', en: 'Prescribed' },
          help: {
            fr: 'Les médicaments se tiennent au registre des traitements.',
            nl: 'Medicatie houd je bij in het register van behandelingen.',
            en: 'Medicines are kept in the register of treatments.',
          },
        },
        {
          id: 'certificate',
          type: 'bool',
          facet: true,
          label: {
            fr: 'Certificat de constat établi',
            nl: 'Attest van vaststelling opgemaakt',
            en: 'Certificate of findings drawn up',
          },
        },
        NOTE_WORDS,
        CARD_CHANGES,
        NOTE_NEXT,
        NEXT_CARE_ON,
      ],
    },
  ],
})
