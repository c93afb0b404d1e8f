import type { FollowUp } from '../kind.ts'

/** What the first month must not miss, counted from the arrival. */
export const OBSERVATION_PERIOD: readonly FollowUp[] = [
  {
    id: 'medicalAppointment',
    title: {
      fr: 'Demander le premier rendez-vous médical',
      nl: 'De eerste medische afspraak vragen',
      en: 'Ask for the first medical appointment',
    },
    forRole: 'EDU',
    due: { days: 1 },
  },
  {
    id: 'securityPlan',
    title: {
      fr: 'Écrire le plan de sécurité, première version',
      nl: 'Het veiligheidsplan schrijven, eerste versie',
      en: 'Write the security plan, first version',
    },
    forRole: 'REF',
    due: { days: 3 },
  },
  {
    id: 'referentMeeting',
    title: {
      fr: 'Premier entretien avec le référent',
      nl: 'Eerste gesprek met de referent',
      en: 'First meeting with the referent',
    },
    forRole: 'REF',
    due: { days: 7 },
  },
  {
    id: 'observationReport',
    title: {
      fr: 'Rapport d’observation à l’autorité mandante',
      nl: 'Observatieverslag voor de verwijzende instantie',
      en: 'Observation report to the mandating authority',
    },
    forRole: 'REF',
    due: { days: 30 },
  },
]
