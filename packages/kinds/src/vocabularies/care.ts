import type { Term } from '../kind.ts'

/** Who gives care, by profession; never by name in what others may read. */
export const CARERS: readonly Term[] = [
  {
    code: 'generalPractitioner',
    label: { fr: 'Médecin généraliste', nl: 'Huisarts', en: 'General practitioner' },
  },
  { code: 'emergency', label: { fr: 'Urgences', nl: 'Spoed', en: 'Emergency department' } },
  { code: 'dentist', label: { fr: 'Dentiste', nl: 'Tandarts', en: 'Dentist' } },
  {
    code: 'eyes',
    label: { fr: 'Ophtalmologue ou opticien', nl: 'Oogarts of opticien', en: 'Eye specialist or optician' },
  },
  { code: 'ear', label: { fr: 'Oreilles, nez, gorge', nl: 'Keel, neus, oren', en: 'Ear, nose and throat' } },
  {
    code: 'gynaecology',
    label: {
      fr: 'Gynécologie, planning familial',
      nl: 'Gynaecologie, seksuele gezondheid',
      en: 'Gynaecology, sexual health',
    },
  },
  { code: 'psychiatry', label: { fr: 'Psychiatrie', nl: 'Psychiatrie', en: 'Psychiatry' } },
  { code: 'physiotherapy', label: { fr: 'Kinésithérapie', nl: 'Kinesitherapie', en: 'Physiotherapy' } },
  {
    code: 'laboratory',
    label: { fr: 'Prise de sang, imagerie', nl: 'Bloedafname, beeldvorming', en: 'Blood test, imaging' },
  },
  { code: 'vaccination', label: { fr: 'Vaccination', nl: 'Vaccinatie', en: 'Vaccination' } },
  { code: 'other', label: { fr: 'Autre soignant', nl: 'Andere zorgverlener', en: 'Other carer' } },
]
