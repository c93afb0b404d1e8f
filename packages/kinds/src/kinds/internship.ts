import { defineKind } from '../define-kind.ts'
import { TEAM_SAYS, YOUTH_SAYS } from '../fields/both-sides.ts'
import { NOTE_NEXT } from '../fields/note.ts'

export const internship = defineKind({
  id: 'internship',
  version: 1,
  compartment: 'INTEG',
  axes: ['integration'],
  title: { fr: 'Stage', nl: 'Stage', en: 'Internship' },
  description: {
    fr: 'Un stage ou un essai de travail : tâches, cadre, bilan.',
    nl: 'Een stage of proefwerk: taken, kader, balans.',
    en: 'An internship or work trial: tasks, frame, outcome.',
  },
  icon: 'briefcase',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['state', 'startsOn'],
  sections: [
    {
      id: 'record',
      title: { fr: 'Stage', nl: 'Stage', en: 'Internship' },
      guidance: {
        fr: 'Ce que l’organisateur apprend : un prénom d’usage, une boîte postale, un numéro du service. Ni adresse, ni statut, ni histoire.',
        nl: 'Wat de organisator verneemt: een roepnaam, een postbus, een nummer van de dienst. Geen adres, geen statuut, geen verhaal.',
        en: 'What the organiser learns: a usual first name, a PO box, a number of the service. No address, no status, no story.',
      },
      fields: [
        {
          id: 'what',
          type: 'line',
          voice: 'fact',
          required: 'toSign',
          maxLength: 200,
          label: { fr: 'Métier ou tâches', nl: 'Beroep of taken', en: 'Trade or tasks' },
        },
        {
          id: 'place',
          type: 'place',
          maxLength: 200,
          neutral: { fr: 'un lieu d’activité', nl: 'een plaats van activiteit', en: 'a place of activity' },
          label: { fr: 'Lieu', nl: 'Plaats', en: 'Place' },
        },
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
        { id: 'startsOn', type: 'date', label: { fr: 'Du', nl: 'Van', en: 'From' } },
        { id: 'endsOn', type: 'date', label: { fr: 'Au', nl: 'Tot', en: 'To' } },
        {
          id: 'agreementSigned',
          type: 'bool',
          facet: true,
          label: { fr: 'Convention signée', nl: 'Overeenkomst getekend', en: 'Agreement signed' },
        },
        {
          id: 'hours',
          type: 'int',
          max: 40,
          facet: true,
          label: { fr: 'Heures par semaine', nl: 'Uren per week', en: 'Hours a week' },
        },
        {
          id: 'journey',
          type: 'code',
          facet: true,
          options: [
            { code: 'escorted', label: { fr: 'Accompagné', nl: 'Begeleid', en: 'Escorted' } },
            { code: 'group', label: { fr: 'En groupe', nl: 'In groep', en: 'In a group' } },
            { code: 'alone', label: { fr: 'Sans adulte', nl: 'Zonder volwassene', en: 'Without an adult' } },
          ],
          label: { fr: 'Trajet', nl: 'Traject', en: 'Journey' },
        },
        {
          id: 'riskChecked',
          type: 'bool',
          required: 'toSign',
          facet: true,
          label: {
            fr: 'Le risque du lieu a été vérifié',
            nl: 'Het risico van de plaats is nagegaan',
            en: 'The risk of the place was checked',
          },
        },
        {
          id: 'learns',
          type: 'text',
          voice: 'staff',
          maxLength: 2000,
          label: {
            fr: 'Ce que l’organisateur sait',
            nl: 'Wat de organisator weet',
            en: 'What the organiser knows',
          },
        },
        YOUTH_SAYS,
        TEAM_SAYS,
        NOTE_NEXT,
      ],
    },
  ],
})
