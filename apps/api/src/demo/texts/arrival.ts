import type { Past } from '../people/youth.ts'

export const ARRIVAL_TEXTS = {
  routes: [
    'Deux changements de véhicule, arrivée par l’entrée arrière, personne derrière.',
    'Trajet allongé d’une demi-heure, arrêt dans un parking couvert.',
    'Rendez-vous à la gare suivante, puis voiture du service.',
    'Par la route du nord, détour par la zone commerciale.',
  ],
  observations: [
    '{n} a gardé son manteau pendant tout le repas. A bu trois verres d’eau, a mangé le riz et laissé la viande.',
    '{n} a fait le tour de la chambre, a ouvert et fermé la fenêtre, puis s’est assis{e} par terre, dos au lit.',
    '{n} a remercié à chaque geste. S’est endormi{e} sur le canapé à 19 h, couverture posée, lumière laissée.',
    '{n} n’a pas parlé pendant une heure. A souri quand le chat est entré dans la cuisine.',
    '{n} a demandé où sont les toilettes, où est la porte et qui dort à côté, dans cet ordre.',
    '{n} tremblait un peu en arrivant. Thé chaud, vêtements secs, chambre chauffée. Plus de tremblement après une demi-heure.',
    '{n} a tenu à porter son sac. L’inventaire a été fait ensemble, à voix haute, puis le sac est resté avec {lui|elle}.',
    '{n} a demandé si le repas était payant. Réponse donnée deux fois, avec l’interprète.',
  ],
  belongings: [
    { item: 'Sac à dos noir', quantity: 1, condition: 'usé, fermeture cassée', custody: 'withYouth' },
    { item: 'Pull en laine', quantity: 1, condition: 'bon état', custody: 'withYouth' },
    { item: 'Téléphone, écran fendu', quantity: 1, condition: 'éteint', custody: 'safe' },
    { item: 'Billets et pièces', quantity: 1, amount: 3550, custody: 'safe' },
    { item: 'Photo de famille plastifiée', quantity: 1, condition: 'coin plié', custody: 'withYouth' },
    { item: 'Carnet avec des numéros', quantity: 1, custody: 'withYouth' },
    { item: 'Bracelet de fil rouge', quantity: 1, custody: 'withYouth' },
    { item: 'Carte SIM sans téléphone', quantity: 2, custody: 'safe' },
    { item: 'Baskets', quantity: 1, condition: 'trop petites', custody: 'withYouth' },
    { item: 'Chapelet', quantity: 1, custody: 'withYouth' },
    { item: 'Enveloppe de documents', quantity: 1, condition: 'fermée, non ouverte', custody: 'safe' },
    { item: 'Veste de pluie prêtée', quantity: 1, condition: 'neuve', custody: 'storage' },
  ],
} as const

export const HOUSE_TEXTS = {
  buddies: [
    'Le voisin d’en face',
    'Une jeune du même étage',
    'Le cuisinier du dimanche',
    'Celui qui parle la même langue',
  ],
  maySay: [
    'Que j’aime le sport et que je viens de loin.',
    'Mon prénom d’usage et mes langues, rien d’autre pour le moment.',
    'Que je suis {nouveau|nouvelle} et que je dors beaucoup.',
    'Que je sais cuisiner.',
  ],
  mayNotSay: [
    'Mon âge et mon pays.',
    'D’où je viens et avec qui.',
    'Que j’ai une famille ici.',
    'Mon vrai prénom.',
    'Pourquoi je suis ici.',
  ],
  words: [
    'Il y a beaucoup de portes, mais elles s’ouvrent.',
    'La cuisine sent bon.',
    'Pourquoi les fenêtres sont hautes ?',
    'Chez vous, tout le monde a un rôle.',
    'Le jardin, je peux y aller quand je veux ?',
  ],
  observations: [
    '{n} a compté les marches à voix basse et a demandé où mène chaque porte. Le coin lecture l’a {arrêté|arrêtée} le plus longtemps.',
    '{n} a serré la main de chacun. A retenu trois prénoms sur cinq.',
    '{n} est resté{e} derrière l’éducatrice jusqu’à la cuisine, puis a marché devant.',
    '{n} a essayé l’issue de secours avec l’éducateur. Rire quand l’alarme a sonné deux secondes.',
  ],
} as const

type Care = { readonly allergies: string; readonly emergency?: string }
type Ban = { readonly who: string; readonly label: string; readonly instruction: string }

const NO_CALL = 'Ne passez aucun appel. Ne confirmez aucune présence. Prévenez la coordination.'

export const CARD_TEXTS: {
  readonly care: { readonly [code: string]: Care | undefined }
  readonly calming: readonly string[]
  readonly bans: { readonly [past in Past]: readonly Ban[] }
} = {
  care: {
    nuts: {
      allergies: 'Aucune arachide, aucun fruit à coque, même en traces.',
      emergency:
        'Gonflement ou gêne pour respirer : stylo d’adrénaline (armoire de soins, bac rouge), puis 112.',
    },
    fasting: { allergies: 'Sans porc ni gélatine. Repas du soir gardé au chaud pendant le mois de jeûne.' },
    asthma: {
      allergies: 'Pas d’allergie alimentaire connue. Sensible à la poussière et à la fumée.',
      emergency: 'Essoufflement : assis, inhalateur bleu, deux bouffées ; sans effet en dix minutes, 112.',
    },
    lactose: { allergies: 'Sans lait ni crème. Boissons végétales au frigo, étagère du haut.' },
    penicillin: {
      allergies: 'Jamais de pénicilline. Aucune allergie alimentaire.',
      emergency: 'Le dire d’emblée à tout soignant.',
    },
  },
  calming: [
    'Marcher dans le jardin, sans parler.',
    'Laisser la porte entrouverte et la lumière du couloir.',
    'Une tisane et un jeu de cartes.',
    'Ses écouteurs. Ne pas toucher l’épaule.',
    'Parler doucement, rester assis, nommer ce qu’il y a dans la pièce.',
    'Le ballon contre le mur du fond, dix minutes.',
    'Cuisiner à deux.',
  ],
  bans: {
    restaurant: [{ who: 'acquaintance', label: 'L’ancien employeur', instruction: NO_CALL }],
    carwash: [
      { who: 'stranger', label: 'Toute personne qui demande par le prénom', instruction: NO_CALL },
      {
        who: 'acquaintance',
        label: 'Celui qui se dit « cousin »',
        instruction: 'Aucun contact, aucune visite, même accompagnée.',
      },
    ],
    begging: [
      {
        who: 'family',
        label: 'La personne qui se dit « tante »',
        instruction: 'Aucun contact sans décision du service mandant. Prévenez la coordination.',
      },
    ],
    theft: [{ who: 'family', label: 'Adultes qui se disent de la famille', instruction: NO_CALL }],
    household: [
      {
        who: 'acquaintance',
        label: 'L’ancienne hôtesse',
        instruction: 'Ne prenez aucun colis, aucune lettre. Prévenez la coordination.',
      },
    ],
    online: [
      { who: 'anyone', label: 'Toute personne sans code d’appel', instruction: NO_CALL },
      {
        who: 'acquaintance',
        label: 'L’ancien petit ami',
        instruction: 'Aucun contact. Message reçu : ne pas effacer, ne pas répondre, prévenir.',
      },
    ],
    nails: [{ who: 'anyone', label: 'Appels de l’étranger', instruction: NO_CALL }],
    farm: [{ who: 'stranger', label: 'L’intermédiaire', instruction: NO_CALL }],
    parcels: [
      {
        who: 'acquaintance',
        label: 'Anciennes connaissances du train',
        instruction: 'Pas de rencontre à la gare. Changez de quai, rentrez avec un adulte.',
      },
    ],
    unclear: [],
  },
}
