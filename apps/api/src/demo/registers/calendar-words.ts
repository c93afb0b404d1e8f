import type { OutcomeBody } from '@havre/contracts/outcomes.ts'

/** What youths said after an activity, by its code. */
export const SAID: Record<string, readonly string[]> = {
  french: ['J’ai compris la dame à l’accueil.', 'Trop de verbes, mais j’ai parlé.', ''],
  kitchen: ['Ils ont tout mangé.', 'C’est le plat de ma mère, presque.', 'J’ai coupé les oignons pour tous.'],
  sport: ['On a gagné 4 à 3.', 'Je suis fatigué mais bien.', ''],
  swimming: ['Je mets la tête sous l’eau maintenant.', ''],
}

type Minutes = Omit<Extract<OutcomeBody, { form: 'meeting' }>, 'decisions' | 'actions'> & {
  readonly decisions: readonly { text: string; votes: [number, number, number] | null }[]
  readonly actions: readonly { text: string; role: 'EDU' | 'COO' | null; due: number; done: boolean }[]
}

/** The two last councils, the latest first; dates of actions in days from today. */
export const COUNCILS: readonly Minutes[] = [
  {
    form: 'meeting',
    agenda: ['Le film du vendredi', 'Le bruit le soir', 'Une sortie pendant les vacances'],
    decisions: [
      { text: 'Le vendredi, on choisit entre deux films proposés par deux jeunes.', votes: [9, 2, 1] },
      { text: 'Après 22 heures, la musique se met dans les écouteurs.', votes: [8, 1, 3] },
      { text: 'La sortie des vacances : demander le prix de la patinoire et celui du zoo.', votes: null },
    ],
    actions: [
      { text: 'Demander les deux prix pour les vacances', role: 'EDU', due: 4, done: false },
      { text: 'Acheter deux paires d’écouteurs pour le salon', role: 'COO', due: 7, done: false },
      { text: 'Afficher la liste des films sur le tableau', role: null, due: -3, done: true },
    ],
    minutes:
      'Nous avons parlé du film, du bruit et des vacances.\nPour le film : deux propositions chaque semaine, puis un vote.\nPour le bruit : écouteurs après 22 heures.\nPour les vacances : on saura les prix au prochain conseil.',
  },
  {
    form: 'meeting',
    agenda: ['Les tours de vaisselle', 'Les repas'],
    decisions: [
      { text: 'Deux jeunes par soir à la vaisselle, le tour est affiché le dimanche.', votes: [10, 0, 2] },
      { text: 'Un repas sans viande le lundi.', votes: [7, 4, 1] },
    ],
    actions: [
      { text: 'Préparer le tableau des tours', role: 'EDU', due: -12, done: true },
      { text: 'Réparer la lampe du salon', role: 'COO', due: -2, done: false },
    ],
    minutes:
      'La vaisselle : deux jeunes par soir. Le tour est affiché le dimanche.\nLe lundi, on mange sans viande.\nMerci à ceux qui ont préparé le gâteau.',
  },
]

export const DRILL: OutcomeBody = {
  form: 'drill',
  minutes: 4,
  result: 'partly',
  everybodyOut: true,
  words: 'Sortie calme. Deux jeunes ont eu peur du bruit ; expliqué ensuite, avec l’interprète au téléphone.',
  toChange:
    'Prévenir les jeunes arrivés depuis moins d’un mois. Une lampe de secours à l’étage est à remplacer.',
}

export type DemoAppointment = {
  readonly alias: string
  readonly day: number
  readonly starts: string
  readonly ends?: string
  readonly title: string
  readonly sign: string
  readonly place: string
  readonly placeWords?: string
  readonly accompaniment: string
  readonly by: string
  readonly note?: string
  readonly hidden?: boolean
  readonly status?: string
}

/** Appointments of youths, in days from today. */
export const APPOINTMENTS: readonly DemoAppointment[] = [
  {
    alias: 'Hêtre 412',
    day: 1,
    starts: '09:30',
    ends: '10:15',
    title: 'Premier contrôle médical',
    sign: 'care',
    place: 'care',
    placeWords: 'Cabinet du centre médical, deuxième entrée',
    accompaniment: 'escorted',
    by: 'jeanne.mukendi',
    note: 'Interprète vietnamien par téléphone, réservé.',
  },
  {
    alias: 'Sorbier 231',
    day: 2,
    starts: '14:00',
    ends: '15:00',
    title: 'Dentiste',
    sign: 'care',
    place: 'care',
    accompaniment: 'escorted',
    by: 'jeanne.mukendi',
  },
  {
    alias: 'Érable 284',
    day: 0,
    starts: '15:30',
    ends: '16:30',
    title: 'Avocate',
    sign: 'office',
    place: 'office',
    accompaniment: 'escorted',
    by: 'claire.dubois',
    note: 'Emporter la copie de l’acte.',
  },
  {
    alias: 'Noisetier 153',
    day: 3,
    starts: '10:00',
    ends: '11:00',
    title: 'Inscription à l’école',
    sign: 'school',
    place: 'school',
    accompaniment: 'escorted',
    by: 'yasmina.elidrissi',
  },
  {
    alias: 'Charme 218',
    day: 4,
    starts: '13:30',
    title: 'Commune : retrait d’un document',
    sign: 'office',
    place: 'office',
    accompaniment: 'alone',
    by: 'samir.haddad',
  },
  {
    alias: 'Aulne 629',
    day: 1,
    starts: '11:00',
    ends: '12:00',
    title: 'Audition',
    sign: 'office',
    place: 'office',
    accompaniment: 'escorted',
    by: 'claire.dubois',
    note: 'À préparer avec le jeune avant de l’afficher dans sa semaine.',
    hidden: true,
  },
  {
    alias: 'Prunier 772',
    day: -3,
    starts: '16:00',
    title: 'Stage : premier entretien',
    sign: 'talk',
    place: 'office',
    accompaniment: 'alone',
    by: 'thomas.lejeune',
    status: 'kept',
  },
]
