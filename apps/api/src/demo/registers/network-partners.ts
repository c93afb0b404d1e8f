import type { DemoPartner } from './partners-directory.ts'

export const DEPARTMENT = 'Conseil départemental, aide sociale à l’enfance'
export const MISSION = 'Mission locale des Rives'

/** The two services that the agreement of the demo binds. */
export const NETWORK_PARTNERS: readonly DemoPartner[] = [
  {
    name: DEPARTMENT,
    kind: 'authority',
    helps: ['protection', 'housing', 'income'],
    maxAge: 21,
    languages: ['fr'],
    places: { left: 'unknown' },
    cost: 'free',
    contact: 'Cellule des jeunes majeurs',
    phone: '+32 470 00 06 18',
    knows: 'partner',
    note: 'Compétent pour les jeunes confiés de l’autre côté de la frontière.',
    verifiedDaysAgo: 40,
    by: 'sofie.peeters',
  },
  {
    name: MISSION,
    kind: 'training',
    helps: ['training', 'work', 'income'],
    minAge: 16,
    maxAge: 25,
    languages: ['fr', 'en'],
    places: { left: 'free', daysAgo: 40 },
    cost: 'free',
    contact: 'Conseillère de référence',
    phone: '+32 470 00 06 19',
    knows: 'partner',
    note: 'Toujours la même conseillère pour nos jeunes. Rendez-vous au lieu neutre.',
    verifiedDaysAgo: 40,
    by: 'sofie.peeters',
  },
]
