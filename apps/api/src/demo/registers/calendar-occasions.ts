import type { OccasionFields, OccasionKind } from '@havre/contracts/occasions.ts'

/** One occasion of the demo house, told in weeks: `from` days from today, weekdays, hours. */
export type DemoOccasion = {
  readonly code: string
  readonly kind: OccasionKind
  readonly by: string
  /** First day, from today; nothing: it has been so since the house opened its calendar. */
  readonly from?: number
  readonly weekdays?: readonly number[]
  readonly everyWeeks?: number
  readonly starts: string
  readonly ends?: string
  readonly fields: Partial<OccasionFields> & { readonly title: string }
  /** Youths who take part regularly, by alias. */
  readonly regulars?: readonly string[]
}

const WEEK = [1, 2, 3, 4, 5]
const WEEKEND = [6, 7]
const ritual = (
  code: string,
  title: string,
  sign: OccasionFields['sign'],
  weekdays: readonly number[],
  starts: string,
  ends?: string,
): DemoOccasion => ({
  code,
  kind: 'ritual',
  by: 'sofie.peeters',
  weekdays,
  starts,
  ...(ends ? { ends } : {}),
  fields: { title, sign, audience: 'house' },
})

/** The week as it repeats: what a youth can count on from the first morning. */
const RITUALS: readonly DemoOccasion[] = [
  ritual('wake', 'Réveil', 'wake', WEEK, '07:00'),
  ritual('wake-weekend', 'Réveil', 'wake', WEEKEND, '09:00'),
  ritual('breakfast', 'Petit déjeuner', 'meal', WEEK, '07:30', '08:15'),
  ritual('breakfast-weekend', 'Petit déjeuner', 'meal', WEEKEND, '09:30', '10:30'),
  ritual('homework', 'Heure des devoirs', 'study', [1, 2, 3, 4], '16:30', '17:30'),
  ritual('phone', 'Moment du téléphone', 'phone', [3, 6], '15:00', '16:00'),
  ritual('cleaning', 'Ménage ensemble', 'cleaning', [6], '10:30', '11:30'),
  ritual('supper', 'Repas du soir', 'meal', [...WEEK, ...WEEKEND], '18:30', '19:15'),
  ritual('quiet', 'Tisane et temps calme', 'quiet', [...WEEK, 7], '21:00', '21:45'),
  ritual('sleep', 'Coucher', 'sleep', [7, 1, 2, 3, 4], '22:00'),
  ritual('sleep-late', 'Coucher', 'sleep', [5, 6], '23:00'),
]

const ACTIVITIES: readonly DemoOccasion[] = [
  {
    code: 'french',
    kind: 'learning',
    by: 'nadia.benali',
    weekdays: [2, 4],
    starts: '10:00',
    ends: '11:30',
    fields: {
      title: 'Atelier de français',
      sign: 'study',
      audience: 'enrolled',
      aim: 'Se présenter, demander son chemin, comprendre un rendez-vous',
      place: { category: 'house', words: 'Salle du bas' },
      maxParticipants: 6,
    },
    regulars: ['Hêtre 412', 'Sorbier 231', 'Mélèze 118', 'Aulne 629', 'Frêne 346'],
  },
  {
    code: 'kitchen',
    kind: 'community',
    by: 'kofi.mensah',
    weekdays: [3],
    starts: '16:00',
    ends: '18:30',
    fields: {
      title: 'Cuisine ensemble',
      sign: 'cooking',
      audience: 'enrolled',
      description: 'Un plat d’un pays chaque semaine. Celui ou celle qui propose explique aux autres.',
      place: { category: 'house', words: 'Cuisine' },
      costCents: 4500,
      maxParticipants: 6,
    },
    regulars: ['Aulne 629', 'Châtaignier 490', 'Tilleul 507', 'Érable 284', 'Sorbier 231'],
  },
  {
    code: 'film',
    kind: 'community',
    by: 'ines.carvalho',
    weekdays: [5],
    starts: '20:00',
    ends: '22:15',
    fields: {
      title: 'Soirée film',
      sign: 'film',
      audience: 'house',
      description: 'Le film est choisi au conseil de maison.',
    },
  },
  {
    code: 'sport',
    kind: 'external',
    by: 'lucas.vandamme',
    weekdays: [1],
    starts: '17:30',
    ends: '19:00',
    fields: {
      title: 'Sport en salle',
      sign: 'sport',
      audience: 'enrolled',
      place: { category: 'sport', words: 'Salle louée à l’heure, entrée par la cour' },
      partner: { name: 'Club omnisports', learns: 'nothing', reason: '' },
      accompaniment: 'group',
      outingRule: 'Un éducateur pour quatre, retour ensemble, pas de photo',
      transport: 'houseVehicle',
      risk: { checked: true, words: 'Salle réservée à notre groupe, autre trajet chaque semaine.' },
      consent: 'youth',
      costCents: 6000,
      maxParticipants: 8,
    },
    regulars: ['Mélèze 118', 'Frêne 346', 'Noisetier 153', 'Saule 561', 'Bouleau 365'],
  },
  {
    code: 'swimming',
    kind: 'external',
    by: 'sofie.peeters',
    weekdays: [6],
    everyWeeks: 2,
    starts: '13:30',
    ends: '15:00',
    fields: {
      title: 'Natation',
      sign: 'sport',
      audience: 'enrolled',
      place: { category: 'sport', words: 'Bassin, couloir réservé' },
      partner: {
        name: 'Club de natation',
        learns: 'firstName',
        reason: 'Le moniteur appelle chacun dans l’eau ; un prénom d’usage suffit, choisi avec le jeune.',
      },
      accompaniment: 'escorted',
      outingRule: 'Deux éducateurs, vestiaire séparé',
      transport: 'public',
      risk: { checked: true, words: 'Horaire sans public.' },
      consent: 'guardian',
      costCents: 3200,
      maxParticipants: 4,
    },
    regulars: ['Noisetier 153', 'Prunier 772', 'Cèdre 837'],
  },
  {
    code: 'train',
    kind: 'learning',
    by: 'bram.deconinck',
    from: 5,
    starts: '14:00',
    ends: '16:00',
    fields: {
      title: 'Lire un horaire de train',
      sign: 'outing',
      audience: 'enrolled',
      aim: 'Préparer un trajet seul : horaire, ticket, correspondance, retard',
      place: { category: 'house', words: '' },
      maxParticipants: 4,
    },
    regulars: ['Charme 218', 'Cèdre 837', 'Bouleau 365'],
  },
  {
    code: 'market',
    kind: 'external',
    by: 'nadia.benali',
    from: 2,
    starts: '10:00',
    ends: '12:00',
    fields: {
      title: 'Sortie au musée',
      sign: 'outing',
      audience: 'enrolled',
      place: { category: 'culture', words: 'Musée, entrée du parc' },
      accompaniment: 'escorted',
      transport: 'public',
      risk: { checked: true, words: '' },
      consent: 'youth',
      costCents: 2400,
      maxParticipants: 5,
    },
    regulars: ['Hêtre 412', 'Bouleau 365', 'Saule 561'],
  },
]

const TOGETHER: readonly DemoOccasion[] = [
  {
    code: 'council',
    kind: 'meeting',
    by: 'aminata.diallo',
    weekdays: [2],
    everyWeeks: 2,
    starts: '19:30',
    ends: '20:30',
    fields: {
      title: 'Conseil de maison',
      sign: 'talk',
      audience: 'house',
      description: 'Les jeunes préparent l’ordre du jour sur le tableau du salon.',
    },
  },
  {
    code: 'team',
    kind: 'meeting',
    by: 'sofie.peeters',
    weekdays: [4],
    starts: '13:30',
    ends: '15:30',
    fields: { title: 'Réunion d’équipe', sign: 'office', audience: 'team' },
  },
  {
    code: 'drill',
    kind: 'drill',
    by: 'olivier.marchal',
    from: -41,
    starts: '19:45',
    fields: {
      title: 'Exercice d’évacuation',
      sign: 'alarm',
      audience: 'house',
      description: 'Non annoncé aux jeunes. Expliqué juste après, avec interprète au téléphone si besoin.',
    },
  },
  {
    code: 'boiler',
    kind: 'appointment',
    by: 'olivier.marchal',
    from: 6,
    starts: '09:00',
    ends: '11:00',
    fields: {
      title: 'Passage du technicien',
      sign: 'other',
      audience: 'team',
      description: 'Il ne va que dans la cave, accompagné. Les jeunes sont prévenus la veille.',
    },
  },
]

export const DEMO_OCCASIONS: readonly DemoOccasion[] = [...RITUALS, ...ACTIVITIES, ...TOGETHER]
