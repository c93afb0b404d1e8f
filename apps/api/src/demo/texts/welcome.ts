export const KIT_WORDS: readonly string[] = [
  'Le pull bleu. Je peux le garder ?',
  'C’est la première fois que je choisis le savon.',
  'Il manque des chaussures, les miennes font mal.',
  'La veilleuse, oui. Pas pour avoir peur, pour lire.',
  'Merci. Je laverai moi-même.',
]

export const CLOTHES: readonly { readonly item: string; readonly quantity: number; readonly new: boolean }[] =
  [
    { item: 'Pulls', quantity: 2, new: false },
    { item: 'Pantalons', quantity: 2, new: false },
    { item: 'Sous-vêtements', quantity: 7, new: true },
    { item: 'Chaussettes', quantity: 5, new: true },
    { item: 'Manteau', quantity: 1, new: false },
    { item: 'Baskets', quantity: 1, new: true },
    { item: 'Pyjama', quantity: 1, new: true },
  ]

export const CONSENTS: readonly {
  readonly subject: string
  readonly purpose: string
  readonly answer: string
  readonly words?: string
  readonly day: number
  /** Days for which it holds. */
  readonly lasts?: number
}[] = [
  {
    subject: 'photoIfMissing',
    purpose:
      'Garder une photo au coffre, montrée à la police seulement en cas de disparition, puis rendue ou détruite au départ.',
    answer: 'partly',
    words: 'D’accord, mais pas affichée partout. Et vous me la rendez.',
    day: 3,
    lasts: 180,
  },
  {
    subject: 'recognisedCentre',
    purpose:
      'Donner au centre spécialisé reconnu le prénom, l’âge et la langue, pour un premier rendez-vous. Rien du récit.',
    answer: 'yes',
    words: 'Oui, s’ils viennent sans uniforme.',
    day: 6,
  },
  {
    subject: 'familyContact',
    purpose:
      'Appeler la mère une fois, depuis un autre endroit, pour dire que tout va bien. Ni adresse, ni ville.',
    answer: 'later',
    words: 'Pas encore. Il faut d’abord que je sache qui écoute.',
    day: 10,
    lasts: 21,
  },
  {
    subject: 'phoneCheck',
    purpose:
      'Regarder ensemble les réglages du téléphone : position, comptes, contacts. Les messages restent à lui seul.',
    answer: 'yes',
    day: 14,
  },
  {
    subject: 'activity',
    purpose: 'S’inscrire au club du quartier voisin sous le prénom d’usage, sans photo d’équipe.',
    answer: 'no',
    words: 'Non. Il y a trop de monde que je ne connais pas.',
    day: 32,
  },
]

export const FIRST_NIGHTS: readonly string[] = [
  'Porte entrouverte, veilleuse allumée ; l’équipe de nuit passe à minuit et à quatre heures, sans entrer.',
  'Préfère le lit contre le mur. Frapper et attendre la réponse avant d’ouvrir.',
  'S’il ne dort pas : une tisane à la cuisine, sans questions.',
]
