import { defineKind } from '../define-kind.ts'
import { TEAM_SAYS, YOUTH_SAYS } from '../fields/both-sides.ts'
import { NOTE_NEXT } from '../fields/note.ts'
import { OUTSIDE_DISCRETION, OUTSIDE_PLACE } from '../fields/outside-activity.ts'

export const club = defineKind({
  id: 'club',
  version: 1,
  compartment: 'INTEG',
  axes: ['integration'],
  title: { fr: 'Club de sport ou de loisir', nl: 'Sport- of vrijetijdsclub', en: 'Sport or leisure club' },
  description: {
    fr: 'Une équipe, un cours, une chorale : l’accord, le coût, la place dans le groupe.',
    nl: 'Een ploeg, een les, een koor: het akkoord, de kost, de plaats in de groep.',
    en: 'A team, a class, a choir: agreement, cost, place in the group.',
  },
  icon: 'trophy',
  signing: { by: 'author' },
  retention: 'R-24m',
  perFile: 'many',
  summary: ['state', 'startsOn'],
  sections: [
    {
      id: 'record',
      title: {
        fr: 'Club de sport ou de loisir',
        nl: 'Sport- of vrijetijdsclub',
        en: 'Sport or leisure club',
      },
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
        { id: 'cost', type: 'money', label: { fr: 'Coût annuel', nl: 'Kost per jaar', en: 'Yearly cost' } },
        ...OUTSIDE_DISCRETION,
        YOUTH_SAYS,
        TEAM_SAYS,
        NOTE_NEXT,
      ],
    },
  ],
})
