import { defineKind } from '../define-kind.ts'
import { TEAM_SAYS, YOUTH_SAYS } from '../fields/both-sides.ts'
import { NOTE_NEXT } from '../fields/note.ts'
import { OUTSIDE_DISCRETION, OUTSIDE_PLACE } from '../fields/outside-activity.ts'

export const internship = defineKind({
  id: 'internship',
  version: 1,
  compartment: 'INTEG',
  axes: ['integration'],
  title: { fr: 'Stage', nl: 'Stage', en: 'Internship' },
  description: {
    fr: 'Un stage ou un essai de travail : tâches, cadre, bilan.',
    nl: 'Een stage of een proefperiode op het werk: taken, kader, balans.',
    en: 'An internship or work trial: tasks, setting, outcome.',
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
        ...OUTSIDE_PLACE,
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
        ...OUTSIDE_DISCRETION,
        YOUTH_SAYS,
        TEAM_SAYS,
        NOTE_NEXT,
      ],
    },
  ],
})
