import { defineKind } from '../define-kind.ts'
import { NOTE_NEXT, NOTE_WORDS } from '../fields/note.ts'

export const schoolEnrolment = defineKind({
  id: 'school-enrolment',
  version: 1,
  compartment: 'INTEG',
  axes: ['integration'],
  title: { fr: 'Inscription à l’école', nl: 'Inschrijving op school', en: 'School enrolment' },
  description: {
    fr: 'Classe, début, ce que l’école sait, le contact limité et la boîte postale donnée comme adresse.',
    nl: 'Klas, begin, wat de school weet, het beperkte contact en de postbus als adres.',
    en: 'Class, start, what the school knows, the limited contact and the PO box given as address.',
  },
  icon: 'school',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['classType', 'startsOn', 'state'],
  sections: [
    {
      id: 'record',
      title: { fr: 'Inscription à l’école', nl: 'Inschrijving op school', en: 'School enrolment' },
      guidance: {
        fr: 'Ce que l’école apprend du jeune : un prénom d’usage, une boîte postale, un numéro du service. Ni adresse, ni statut, ni histoire.',
        nl: 'Wat de school over de jongere verneemt: een roepnaam, een postbus, een nummer van de dienst. Geen adres, geen statuut, geen verhaal.',
        en: 'What the school learns about the young person: a usual first name, a PO box, a number of the service. No address, no status, no story.',
      },
      fields: [
        {
          id: 'classType',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'daspa', label: { fr: 'DASPA', nl: 'DASPA', en: 'DASPA' } },
            { code: 'okan', label: { fr: 'OKAN', nl: 'OKAN', en: 'OKAN' } },
            {
              code: 'ordinary',
              label: { fr: 'Enseignement ordinaire', nl: 'Gewoon onderwijs', en: 'Ordinary education' },
            },
            {
              code: 'cefa',
              label: {
                fr: 'CEFA, alternance',
                nl: 'Deeltijds leren en werken',
                en: 'Part-time, work and study',
              },
            },
            { code: 'upe2a', label: { fr: 'UPE2A (France)', nl: 'UPE2A (Frankrijk)', en: 'UPE2A (France)' } },
            {
              code: 'special',
              label: { fr: 'Enseignement spécialisé', nl: 'Buitengewoon onderwijs', en: 'Special education' },
            },
            {
              code: 'home',
              label: { fr: 'Cours dans la maison', nl: 'Les in huis', en: 'Lessons in the house' },
            },
          ],
          label: { fr: 'Type de classe', nl: 'Soort klas', en: 'Class type' },
        },
        {
          id: 'place',
          type: 'place',
          maxLength: 200,
          neutral: { fr: 'une école', nl: 'een school', en: 'a school' },
          label: { fr: 'École', nl: 'School', en: 'School' },
        },
        { id: 'startsOn', type: 'date', label: { fr: 'Début le', nl: 'Begint op', en: 'Starts on' } },
        {
          id: 'state',
          type: 'code',
          facet: true,
          options: [
            { code: 'planned', label: { fr: 'Prévu', nl: 'Gepland', en: 'Planned' } },
            { code: 'going', label: { fr: 'En cours', nl: 'Bezig', en: 'Under way' } },
            { code: 'done', label: { fr: 'Terminé', nl: 'Afgelopen', en: 'Finished' } },
            { code: 'stopped', label: { fr: 'Arrêté', nl: 'Stopgezet', en: 'Stopped' } },
          ],
          label: { fr: 'Où en est-on', nl: 'Stand', en: 'Where it stands' },
        },
        {
          id: 'addressGiven',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: [
            { code: 'poBox', label: { fr: 'Boîte postale', nl: 'Postbus', en: 'PO box' } },
            {
              code: 'service',
              label: {
                fr: 'Siège du service',
                nl: 'Zetel van de dienst',
                en: 'Registered office of the service',
              },
            },
          ],
          label: { fr: 'Adresse donnée', nl: 'Opgegeven adres', en: 'Address given' },
        },
        {
          id: 'contact',
          type: 'line',
          voice: 'staff',
          maxLength: 200,
          label: {
            fr: 'Contact limité : qui l’école appelle',
            nl: 'Beperkt contact: wie de school belt',
            en: 'Limited contact: whom the school calls',
          },
        },
        {
          id: 'schoolKnows',
          type: 'text',
          voice: 'staff',
          maxLength: 2000,
          label: { fr: 'Ce que l’école sait', nl: 'Wat de school weet', en: 'What the school knows' },
        },
        NOTE_WORDS,
        NOTE_NEXT,
      ],
    },
  ],
})
