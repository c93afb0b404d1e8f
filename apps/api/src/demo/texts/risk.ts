import type { Past } from '../people/youth.ts'

/** What an assessment rests on, by past: facts that let others act, never a name. */
export const RISK_TEXTS: {
  readonly [past in Past]: {
    readonly network: string
    readonly facts: string
    readonly familyRole: string
    readonly debt: string
    readonly debtFacts?: string
    readonly phone: readonly string[]
    readonly places: readonly { readonly place: string; readonly why: string }[]
    readonly threat?: string
  }
} = {
  restaurant: {
    network: 'employer',
    facts:
      'Deux adultes connus par leurs surnoms seulement ; ils déplacent les jeunes entre trois cuisines, jamais plus d’un mois au même endroit.',
    familyRole: 'unaware',
    debt: 'claimed',
    debtFacts: 'Une somme « pour le voyage », jamais écrite, qui augmente quand on pose des questions.',
    phone: ['knownNumber', 'location'],
    places: [
      { place: 'Le quartier des restaurants, près de la gare', why: 'Deux des cuisines s’y trouvent' },
    ],
    threat: 'Message sur l’ancien numéro : « on sait où dort ta sœur ».',
  },
  carwash: {
    network: 'employer',
    facts: 'Un gérant et un chauffeur. Les papiers ont été gardés par le chauffeur.',
    familyRole: 'pressing',
    debt: 'claimedFromFamily',
    debtFacts: 'La famille rembourse chaque mois à quelqu’un du village.',
    phone: ['knownNumber'],
    places: [{ place: 'La sortie nord du ring, côté car-wash', why: 'Le chauffeur y passe chaque jour' }],
  },
  begging: {
    network: 'family',
    facts: 'Un oncle éloigné fixe le montant de la journée ; deux femmes surveillent.',
    familyRole: 'involved',
    debt: 'unknown',
    phone: ['none'],
    places: [
      { place: 'Les parvis du centre et la ligne de métro qui les relie', why: 'Lieux de travail imposés' },
    ],
  },
  theft: {
    network: 'nationalGang',
    facts: 'Une bande mobile, des consignes par téléphone, un adulte qui attend en voiture.',
    familyRole: 'unaware',
    debt: 'claimed',
    debtFacts: 'Une « perte » mise sur son compte après une arrestation.',
    phone: ['knownNumber', 'sharedAccount'],
    places: [{ place: 'Deux gares et leurs parkings', why: 'Points de rendez-vous de la bande' }],
    threat: 'Un jeune de son âge a transmis : « il doit revenir travailler, ou payer ».',
  },
  household: {
    network: 'single',
    facts: 'Une personne seule, bien installée, qui se dit de la famille.',
    familyRole: 'threatened',
    debt: 'none',
    phone: ['notChecked'],
    places: [
      { place: 'Le quartier résidentiel au sud de la ville', why: 'Domicile où le travail avait lieu' },
    ],
  },
  online: {
    network: 'online',
    facts: 'Des profils qui changent de nom, un même ton, des rendez-vous fixés le soir.',
    familyRole: 'unaware',
    debt: 'unknown',
    phone: ['images', 'sharedAccount', 'location'],
    places: [{ place: 'Les hôtels près de la gare', why: 'Rendez-vous imposés' }],
    threat: 'Menace de publier des images si la conversation s’arrête.',
  },
  nails: {
    network: 'clan',
    facts: 'Plusieurs salons, une même logeuse, des trajets en camionnette tôt le matin.',
    familyRole: 'pressing',
    debt: 'claimed',
    debtFacts: 'Une somme annoncée au départ, doublée à l’arrivée.',
    phone: ['knownNumber', 'spyware'],
    places: [{ place: 'Les galeries commerçantes du centre', why: 'Trois salons du même groupe' }],
    threat: 'Appel d’une voix de femme à la famille, au pays, deux soirs de suite.',
  },
  farm: {
    network: 'employer',
    facts: 'Un contremaître recrute à la journée et loge dans un hangar.',
    familyRole: 'unaware',
    debt: 'claimed',
    debtFacts: 'Le lit et la nourriture, retenus sur la paie.',
    phone: ['none'],
    places: [{ place: 'La place où les camionnettes embauchent le matin', why: 'Le contremaître y recrute' }],
  },
  parcels: {
    network: 'nationalGang',
    facts: 'Des colis à porter, un donneur d’ordre qu’on ne voit jamais.',
    familyRole: 'unaware',
    debt: 'claimed',
    debtFacts: 'Un colis perdu, à rembourser.',
    phone: ['knownNumber', 'location', 'sharedAccount'],
    places: [{ place: 'Deux lignes de tram et leurs terminus', why: 'Remises de colis' }],
    threat: 'Trois appels masqués le même après-midi.',
  },
  unclear: {
    network: 'unknown',
    facts: 'Le récit avance par petites touches ; un adulte revient, sans rôle clair.',
    familyRole: 'unknown',
    debt: 'unknown',
    phone: ['notChecked'],
    places: [],
  },
}

export const RISK_WORDS: readonly string[] = [
  'Ils ne savent pas que je suis ici. C’est ça qui me protège.',
  'J’ai peur pour ma famille, pas pour moi.',
  'Si je ne sors pas {seul|seule}, ça va.',
  'Je ne veux pas qu’on me cache tout. Dites-moi ce qui est dangereux.',
]

export const RISK_REASONS: readonly string[] = [
  'Le réseau a des moyens, mais rien ne montre qu’il cherche dans cette région. Le téléphone reste la voie la plus probable.',
  'La menace est récente et précise ; la distance seule ne suffit pas. À revoir vite, avec la police si elle se répète.',
  'Beaucoup d’inconnues. Tant que le téléphone n’est pas vérifié, nous gardons le niveau supérieur.',
  'Six semaines sans signe, des liens solides dans la maison : le risque baisse, sans disparaître.',
]
