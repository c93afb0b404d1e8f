import type { Past } from '../people/youth.ts'

export const PLAN_TEXTS = {
  accompaniment: [
    'Un adulte de la maison, jamais le même deux jours de suite ; on marche à côté, pas devant.',
    'En groupe de trois au moins ; l’éducateur ferme la marche.',
    'Aller avec un camarade, retour avec l’éducateur de l’après-midi.',
  ],
  routes: [
    'Deux itinéraires en alternance ; un arrêt avant ou après, jamais celui de la rue. On se retourne au carrefour.',
    'Éviter la gare. Au moindre doute, entrer dans un commerce et appeler.',
  ],
  meetingPoints: [
    'La bibliothèque, côté périodiques',
    'L’accueil de la piscine',
    'Le hall du grand magasin, étage enfants',
  ],
  stories: [
    'J’habite chez une tante, c’est provisoire.',
    'Je suis dans une maison pour jeunes, comme un internat.',
    'On a déménagé cet été, je ne connais pas encore bien le quartier.',
  ],
  school:
    'Aucune photo, aucune liste affichée. Personne ne vient le chercher sans le mot convenu. Toute question d’un inconnu est transmise au contact de la maison.',
  words: [
    'Le mot, c’est moi qui l’ai choisi.',
    'Je suis d’accord pour l’instant. Dans deux semaines, je veux aller seul à la boulangerie.',
    'C’est beaucoup de règles, mais je dors mieux.',
    'La règle des photos, je la trouve exagérée. Je la respecte.',
  ],
  codeWords: ['cerise', 'parapluie', 'lundi gras', 'violoncelle'],
} as const

export const PHONE_TEXTS = {
  words: [
    'Je veux appeler ma mère le dimanche. Le reste, ça va.',
    'Gardez-le. Si je l’ai, je vais répondre.',
    'J’ai montré tous mes comptes, même le deuxième.',
  ],
  breaches: [
    {
      facts: 'A prêté son téléphone à un camarade pendant une heure.',
      answer: 'Parlé ensemble ; règle redite, rien d’autre.',
    },
    { facts: 'Position rallumée par une mise à jour.', answer: 'Coupée ensemble, contrôle chaque lundi.' },
  ],
  slots: [
    { when: 'Dimanche, de 16 h à 17 h', with: 'Référent, dans la pièce à côté' },
    { when: 'Mercredi, de 18 h à 18 h 30', with: 'Éducateur de service' },
  ],
} as const

type Contact = {
  readonly channel: string
  readonly from: string
  readonly target: string
  readonly facts: string
  readonly initiative: string
  readonly words?: string
  readonly evidence: readonly string[]
}

export const CONTACTS: readonly Contact[] = [
  {
    channel: 'message',
    from: 'suspectedExploiter',
    target: 'youth',
    facts:
      'Trois messages entre 21 h 04 et 21 h 11 sur l’ancien compte : « réponds », « tu dois encore », « je connais ta ville ». Aucune réponse. {n} a montré l’écran à l’équipe de nuit.',
    initiative: 'exploiter',
    words: 'J’ai eu envie de répondre. Je ne l’ai pas fait.',
    evidence: ['screenshot', 'messages'],
  },
  {
    channel: 'call',
    from: 'unknown',
    target: 'house',
    facts:
      'Une voix de femme dit être une tante et demande à quelle heure finit l’école. Réponse convenue donnée deux fois. Elle raccroche quand on propose de noter un numéro.',
    initiative: 'exploiter',
    evidence: ['callLog'],
  },
  {
    channel: 'socialMedia',
    from: 'otherYouth',
    target: 'youth',
    facts:
      'Un profil sans photo demande à {n} « t’es où maintenant ? » puis « ils te cherchent ». {n} a répondu une fois : « laisse-moi », puis bloqué le profil.',
    initiative: 'underPressure',
    words: 'J’ai paniqué. Il disait qu’il savait.',
    evidence: ['screenshot'],
  },
]

export const SIGHTINGS: readonly {
  readonly what: string
  readonly behaviour: readonly string[]
  readonly description: string
  readonly place: string
  readonly plate?: string
  readonly action: string
}[] = [
  {
    what: 'person',
    behaviour: ['waited', 'cameBack'],
    description:
      'Homme d’une trentaine d’années, veste verte, casquette, reste vingt minutes à l’arrêt sans monter. Revu le lendemain à la même heure, même veste.',
    place: 'L’arrêt devant la médiathèque',
    action: 'Sortie par l’autre porte, retour par la ligne de bus. Coordination prévenue avant le retour.',
  },
  {
    what: 'vehicle',
    behaviour: ['followed'],
    description:
      'Berline grise, vitre arrière fendue, derrière nous pendant quatre feux, a tourné quand nous nous sommes garés.',
    place: 'Le boulevard, côté parc',
    plate: '1-?K?-4?2',
    action: 'Stationné au commissariat le plus proche, attendu vingt minutes.',
  },
]

export const CALLS: readonly {
  readonly way: string
  readonly role: string
  readonly asked: string
  readonly answered: string
  readonly verified: string
  readonly how?: string
}[] = [
  {
    way: 'call',
    role: 'police',
    asked: 'Un homme dit être inspecteur et veut « confirmer une présence avant ce soir ».',
    answered: 'numberTaken',
    verified: 'yes',
    how: 'Rappel par le central de la zone : l’inspecteur existe, la demande était réelle.',
  },
  {
    way: 'doorbell',
    role: 'supplier',
    asked: 'Livreur d’un colis au nom d’un jeune. Aucun colis attendu.',
    answered: 'standingAnswer',
    verified: 'refused',
  },
  {
    way: 'expected',
    role: 'service',
    asked: 'Visite prévue d’une personne du Service des Tutelles, salle du rez-de-chaussée seulement.',
    answered: 'letIn',
    verified: 'yes',
    how: 'Carte de service vue, nom confirmé la veille par le service.',
  },
  {
    way: 'call',
    role: 'friend',
    asked: 'Une jeune fille demande si son amie « est bien arrivée ». Prénom donné : celui d’usage.',
    answered: 'standingAnswer',
    verified: 'no',
  },
]

export const SEALED_TEXTS: {
  readonly [past in Past]?: {
    readonly names: readonly string[]
    readonly role: string
    readonly tie: string
    readonly description: string
    readonly place: string
    readonly nature: string
  }
} = {
  nails: {
    names: ['« Madame Hoa »', 'Chị Hoa'],
    role: 'landlord',
    tie: 'Loge les jeunes, garde les papiers, répartit entre les salons.',
    description: 'Une cinquantaine d’années, cheveux courts, parle bas ; bague de jade à la main gauche.',
    place: 'Appartement au-dessus du deuxième salon de la galerie',
    nature: 'dwelling',
  },
  online: {
    names: ['« alex.prod »', 'Alexandre, dit'],
    role: 'recruiter',
    tie: 'Premier contact en ligne, a fixé les rendez-vous.',
    description: 'Jamais vu de face par le jeune ; voix jeune, accent du nord.',
    place: 'Hôtel à la sortie de la gare, entrée de service',
    nature: 'exploitation',
  },
  theft: {
    names: ['« Dede »'],
    role: 'guard',
    tie: 'Attend en voiture, ramasse le butin, décide des punitions.',
    description: 'Grand, cicatrice au menton, survêtement blanc.',
    place: 'Parking de la deuxième gare, niveau −1',
    nature: 'meeting',
  },
  parcels: {
    names: ['« le Cousin »'],
    role: 'transporter',
    tie: 'Donne les colis par l’intermédiaire d’enfants plus jeunes.',
    description: 'Silhouette seulement : mince, capuche, vélo électrique noir.',
    place: 'Terminus de la ligne de tram',
    nature: 'line',
  },
  household: {
    names: ['« Tata »'],
    role: 'exploiter',
    tie: 'Se dit de la famille ; a gardé le passeport.',
    description: 'Femme d’une quarantaine d’années, élégante, deux enfants en bas âge.',
    place: 'Maison d’angle, quartier sud',
    nature: 'exploitation',
  },
}
