import { defineKind } from '../define-kind.ts'
import { TEAM_SAYS, YOUTH_SAYS } from '../fields/both-sides.ts'
import { NOTE_NEXT } from '../fields/note.ts'
import { OUTSIDE_DISCRETION, OUTSIDE_PLACE } from '../fields/outside-activity.ts'

export const volunteering = defineKind({
  id: 'volunteering',
  version: 1,
  compartment: 'INTEG',
  axes: ['integration'],
  title: { fr: 'Volontariat', nl: 'Vrijwilligerswerk', en: 'Volunteering' },
  description: {
    fr: 'Aider les autres : ce que l’on y fait et ce que l’on y trouve.',
    nl: 'Anderen helpen: wat je er doet en wat je eraan hebt.',
    en: 'Helping others: what you do there and what you get from it.',
  },
  icon: 'hand-helping',
  signing: { by: 'author' },
  retention: 'R-24m',
  perFile: 'many',
  summary: ['state', 'startsOn'],
  sections: [
    {
      id: 'record',
      title: { fr: 'Volontariat', nl: 'Vrijwilligerswerk', en: 'Volunteering' },
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
          label: { fr: 'Activité', nl: 'Activiteit', en: 'Activity' },
        },
        ...OUTSIDE_PLACE,
        { id: 'startsOn', type: 'date', label: { fr: 'Du', nl: 'Van', en: 'From' } },
        { id: 'endsOn', type: 'date', label: { fr: 'Au', nl: 'Tot', en: 'To' } },
        {
          id: 'insured',
          type: 'bool',
          facet: true,
          label: { fr: 'Assurance vérifiée', nl: 'Verzekering nagegaan', en: 'Insurance checked' },
        },
        ...OUTSIDE_DISCRETION,
        YOUTH_SAYS,
        TEAM_SAYS,
        NOTE_NEXT,
      ],
    },
  ],
})
