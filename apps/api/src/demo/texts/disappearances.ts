/** One absence of the demo, told in minutes before now and after it was noticed. */
export type ToldAbsence = {
  readonly alias: string
  /** Minutes before now. */
  readonly seen: number
  readonly noticed: number
  readonly back?: number
  readonly closed?: number
  readonly how?: string
  readonly reason?: string
  readonly qualification?: string
  readonly photo?: string
  readonly factors: readonly string[]
  readonly words: Readonly<Record<string, string>>
  readonly steps: readonly ToldStep[]
}
export type ToldStep = {
  readonly step: string
  /** Minutes after the absence was noticed. */
  readonly after: number
  readonly turn?: number
  readonly outcome?: 'notReached' | 'notNeeded'
  readonly who?: string
  readonly note?: string
  readonly reference?: string
}

const HOUR = 60
const DAY = 24 * HOUR
const week = (turn: number): ToldStep => ({
  step: 'review',
  turn,
  after: turn * 7 * DAY - 90,
  who: 'Réunion d’équipe',
  note: 'Police et centre spécialisé rappelés : rien de neuf. Les pistes restent ouvertes.',
})

/** Two who never came back, one who did last month, one who came back last evening. */
export const ABSENCES: readonly ToldAbsence[] = [
  {
    alias: 'Bouleau 365',
    seen: 26 * HOUR,
    noticed: 25 * HOUR + 10,
    back: 21 * HOUR + 25,
    how: 'alone',
    photo: 'given',
    factors: ['phoneLeft'],
    words: {
      lastSeenWhere: 'Dans le couloir, devant sa chambre',
      lastSeenBy: 'L’éducatrice du soir',
      circumstances: 'Un message reçu après le repas ; elle a pleuré et n’a pas voulu en parler.',
      appearance: '1 m 55, cheveux noirs longs, petite cicatrice au menton',
      clothing: 'Manteau gris, jean, baskets blanches',
      carrying: 'Un petit sac à dos rouge',
      phone: 'Resté sur le lit, éteint',
      mentalState: 'Triste, silencieuse',
      interviewer: 'La cuisinière',
    },
    steps: [
      { step: 'checkHouse', after: 3, note: 'Chambre, cour, garage. Son téléphone est sur le lit.' },
      {
        step: 'police',
        after: 8,
        who: 'Le planton de la zone',
        reference: 'BR.45.L3.004417/2026',
        note: 'Demande la direction pour l’adresse ; promis qu’elle rappelle.',
      },
      { step: 'director', after: 12, outcome: 'notReached' },
      { step: 'director', after: 22, note: 'Rappelle elle-même la police.' },
      { step: 'childFocus', after: 31, reference: 'CF-88214' },
      { step: 'search', after: 55, note: 'Deux collègues à pied jusqu’à l’arrêt de bus : personne.' },
      { step: 'guardian', after: 95, note: 'Message laissé.' },
      { step: 'informReturn', after: 240, note: 'Police, Child Focus et tuteur.' },
    ],
  },
  {
    alias: 'Noisetier 153',
    seen: 31 * DAY + 4 * HOUR,
    noticed: 31 * DAY + 3 * HOUR + 20,
    back: 30 * DAY + 18 * HOUR,
    closed: 27 * DAY,
    how: 'police',
    qualification: 'worrying',
    photo: 'given',
    factors: ['exploiter', 'threats'],
    words: {
      lastSeenWhere: 'À la sortie de la salle de sport',
      clothing: 'Survêtement noir, veste bleue à capuche',
      phone: 'Allumé, ne répond pas',
      mentalState: 'Agitée depuis deux jours',
      interviewer: 'Sa référente',
      returnTalk:
        'Il m’a dit que ma petite sœur avait besoin de moi. Ce n’était pas vrai. J’ai appelé quand j’ai compris.',
      lesson:
        'Elle avait parlé d’un message deux jours avant. La nuit doit savoir ce que le jour a entendu : le noter dans le relais.',
    },
    steps: [
      { step: 'checkHouse', after: 2 },
      { step: 'police', after: 5, who: 'Inspecteur de garde', reference: 'BR.45.L3.003902/2026' },
      { step: 'director', after: 9 },
      { step: 'childFocus', after: 18, reference: 'CF-87150' },
      { step: 'recognisedCentre', after: 70, note: 'La personne de garde vient demain matin.' },
      { step: 'guardian', after: 74 },
      { step: 'lawyer', after: 80, outcome: 'notReached' },
      { step: 'mandatingAuthority', after: 100, note: 'Permanence prévenue.' },
      {
        step: 'sighting',
        after: 190,
        note: 'Elle a appelé la maison : elle est dans une gare et veut rentrer.',
      },
      { step: 'informReturn', after: 590 },
      { step: 'writtenReport', after: 900 },
      { step: 'medicalCheck', after: 700, note: 'Proposé, accepté : rien de grave.' },
      { step: 'returnInterview', after: 1100 },
      { step: 'planUpdate', after: 3000, note: 'Nouveau numéro, mot convenu pour appeler sans parler.' },
    ],
  },
  {
    alias: 'Prunier 519',
    seen: 98 * DAY,
    noticed: 98 * DAY - 90,
    closed: 41 * DAY,
    reason: 'handedOver',
    qualification: 'worrying',
    photo: 'refused',
    factors: ['exploiter', 'firstDays'],
    words: {
      clothing: 'Blouson noir, casquette',
      phone: 'Coupé depuis le départ',
      lesson:
        'Le lien n’avait pas eu le temps de se faire. Doubler la présence des trois premières semaines.',
    },
    steps: [
      { step: 'checkHouse', after: 4 },
      { step: 'police', after: 7, reference: 'BR.45.L3.001288/2026' },
      { step: 'director', after: 10 },
      { step: 'childFocus', after: 25, reference: 'CF-85003' },
      { step: 'guardian', after: 90 },
      { step: 'mandatingAuthority', after: 95 },
      { step: 'recognisedCentre', after: 100 },
      { step: 'writtenReport', after: 1300 },
      ...[1, 2, 3, 4, 5, 6, 7, 8].map(week),
    ],
  },
  {
    alias: 'Noisetier 862',
    seen: 61 * DAY + 30,
    noticed: 61 * DAY,
    qualification: 'worrying',
    photo: 'given',
    factors: ['exploiter', 'threats', 'phoneLeft'],
    words: {
      lastSeenWhere: 'Devant l’école',
      clothing: 'Robe verte, veste en jean',
      appearance: '1 m 65, cheveux châtains attachés',
      phone: 'Retrouvé dans son casier',
    },
    steps: [
      { step: 'checkHouse', after: 6 },
      { step: 'police', after: 9, reference: 'BR.45.L3.002140/2026' },
      { step: 'director', after: 11 },
      { step: 'childFocus', after: 20, reference: 'CF-86021' },
      { step: 'guardian', after: 60 },
      { step: 'lawyer', after: 66 },
      { step: 'mandatingAuthority', after: 72 },
      { step: 'recognisedCentre', after: 80 },
      { step: 'writtenReport', after: 1250 },
      {
        step: 'sighting',
        after: 12 * DAY,
        note: 'Une autre jeune dit l’avoir vue en ligne sous un autre prénom. Transmis à la police.',
      },
      ...[1, 2, 3, 4, 5, 6, 7, 8].map(week),
    ],
  },
]
