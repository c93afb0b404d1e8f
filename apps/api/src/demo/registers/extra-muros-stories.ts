/** One contact: so many days ago. */
export type ToldContact = {
  readonly ago: number
  readonly mode: string
  readonly reached: boolean
  readonly domains?: Readonly<Record<string, string>>
  readonly note?: string
  readonly incident?: string
  /** Days from today. */
  readonly next?: number
}

export type FollowUpStory = {
  readonly alias: string
  /** Days after the departure. */
  readonly begins: number
  readonly rhythmWeeks: number
  readonly mode: string
  readonly months: 3 | 6 | 12
  readonly goals: string
  /** Invented, in a street that does not exist. */
  readonly address?: { readonly where: string; readonly note: string }
  readonly contacts: readonly ToldContact[]
  readonly end?: {
    readonly ago: number
    readonly because: string
    readonly agreedBy: readonly string[]
    readonly words: string
    readonly note: string
  }
}

/** How the house stays in touch with those who live elsewhere. */
export const FOLLOW_UP_STORIES: readonly FollowUpStory[] = [
  {
    alias: 'Tremble 539',
    begins: 0,
    rhythmWeeks: 2,
    mode: 'visit',
    months: 6,
    goals: 'Garder le logement, finir la septième technique, savoir qui appeler quand une lettre fait peur.',
    address: {
      where: 'Rue des Exemples-Imaginaires 14, boîte 2',
      note: 'Sonner deux fois ; jamais de courrier au nom de la maison.',
    },
    contacts: [
      {
        ago: 30,
        mode: 'visit',
        reached: true,
        domains: { housing: 'well', income: 'fragile', schoolOrWork: 'well', wellbeing: 'well' },
        note: 'Fier de montrer ses clés. L’aide du mois est arrivée avec une semaine de retard.',
      },
      {
        ago: 11,
        mode: 'visit',
        reached: true,
        domains: { housing: 'well', income: 'well', residence: 'well', relations: 'fragile', health: 'well' },
        note: 'Cuisine pour deux quand nous venons. Se sent seul le dimanche : club de course proposé.',
      },
    ],
  },
  {
    alias: 'Cormier 271',
    begins: 0,
    rhythmWeeks: 1,
    mode: 'call',
    months: 12,
    goals: 'Rester en sécurité, tenir la formation de couture, ne pas rester seule avec le voisin insistant.',
    address: { where: 'Allée du Lieu-Inventé 3', note: 'Rendez-vous plutôt à la médiathèque.' },
    contacts: [
      {
        ago: 54,
        mode: 'call',
        reached: true,
        domains: { housing: 'well', safety: 'well', schoolOrWork: 'well' },
        note: 'Voix gaie ; a cousu les rideaux.',
      },
      {
        ago: 40,
        mode: 'call',
        reached: true,
        domains: { safety: 'fragile', housing: 'fragile' },
        note: 'Un voisin l’attend dans le hall. Plan revu : passer par l’autre porte, appeler la marraine.',
        incident: 'Voisin insistant dans le hall, deux soirs.',
      },
      {
        ago: 20,
        mode: 'call',
        reached: true,
        domains: { safety: 'fragile', wellbeing: 'fragile', schoolOrWork: 'well' },
        note: 'Dort mal. Accepte de revoir la psychologue.',
      },
      { ago: 12, mode: 'call', reached: false, note: 'Messagerie, pas de message laissé.' },
      { ago: 6, mode: 'message', reached: false, note: 'Message neutre convenu ; pas de réponse.' },
    ],
  },
  {
    alias: 'Merisier 388',
    begins: 0,
    rhythmWeeks: 4,
    mode: 'meeting_place',
    months: 3,
    goals: 'Trouver un emploi déclaré, garder contact avec la cousine.',
    contacts: [
      {
        ago: 62,
        mode: 'meeting_place',
        reached: true,
        domains: { housing: 'well', income: 'fragile', relations: 'well' },
        note: 'Commis de cuisine trois soirs ; contrat lu ensemble.',
      },
      {
        ago: 27,
        mode: 'meeting_place',
        reached: true,
        domains: { housing: 'well', income: 'well', residence: 'well', wellbeing: 'well' },
        note: 'Contrat à durée indéterminée signé. Il invite l’équipe.',
      },
    ],
  },
  {
    alias: 'Pin 194',
    begins: 1,
    rhythmWeeks: 2,
    mode: 'visit',
    months: 6,
    goals: 'Prendre ses marques, inscription à la mutuelle, piscine une fois par semaine.',
    address: { where: 'Impasse Sans-Nom-Réel 7', note: 'Code de porte changé chaque mois.' },
    contacts: [
      {
        ago: 9,
        mode: 'visit',
        reached: true,
        domains: { housing: 'fragile', income: 'well', health: 'fragile' },
        note: 'Chauffage en panne, propriétaire prévenu. Mutuelle : dossier déposé.',
        next: 2,
      },
    ],
  },
  {
    alias: 'Peuplier 726',
    begins: 0,
    rhythmWeeks: 4,
    mode: 'call',
    months: 3,
    goals: 'Passer le cap des trois premiers mois.',
    contacts: [
      {
        ago: 300,
        mode: 'call',
        reached: true,
        domains: { housing: 'well', schoolOrWork: 'well' },
        note: 'Prend ses repères, la route est longue mais il tient.',
      },
      {
        ago: 268,
        mode: 'visit',
        reached: true,
        domains: { housing: 'well', income: 'well', wellbeing: 'well' },
        note: 'Café dans sa cuisine. Il demande ce que deviennent les autres.',
      },
    ],
    end: {
      ago: 240,
      because: 'settled',
      agreedBy: ['youth', 'referent', 'coordinator'],
      words: 'Je sais où vous trouver. Maintenant j’avance.',
      note: 'Relais repris par le service du quartier, qu’il a choisi lui-même.',
    },
  },
]
