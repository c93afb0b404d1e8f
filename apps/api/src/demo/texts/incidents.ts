export type IncidentText = {
  readonly type: string
  readonly gravity: string
  readonly facts: string
  readonly words?: string
  readonly injuries: string
  readonly action: string
  readonly restorative: string
  readonly told: readonly string[]
  readonly after: number
}

export const INCIDENTS: readonly IncidentText[] = [
  {
    type: 'violence',
    gravity: 'minor',
    facts:
      '19 h 10 : une assiette tombe, {n} croit à une moquerie et pousse un autre jeune contre le mur. Séparés en moins d’une minute. 19 h 25 : chacun dans une pièce avec un adulte.',
    words: 'J’ai entendu rire. J’ai cru que c’était de moi.',
    injuries: 'none',
    action:
      'Séparation, eau, temps à part. Les deux ont mangé plus tard, à des tables différentes, de leur choix.',
    restorative:
      'Entretien à trois le lendemain : excuses dites des deux côtés, une corvée de vaisselle faite ensemble, à leur idée.',
    told: ['coordinator'],
    after: 22,
  },
  {
    type: 'selfHarm',
    gravity: 'serious',
    facts:
      '23 h 40 : l’équipe de nuit trouve {n} {assis|assise} dans la salle de bain, griffures sur l’avant-bras, calme. Pas d’objet trouvé. Reste accompagné jusqu’à 2 h.',
    words: 'C’était pour dormir.',
    injuries: 'light',
    action:
      'Soins sur place, présence d’un adulte à côté de la chambre jusqu’au matin, objets coupants rangés avec son accord.',
    restorative:
      'Rendez-vous avec la psychologue le jour même ; un signal discret est convenu pour demander de la présence la nuit.',
    told: ['coordinator', 'emergencyCare', 'guardian'],
    after: 35,
  },
  {
    type: 'theft',
    gravity: 'minor',
    facts:
      'Des écouteurs disparaissent de la salle commune entre 16 h et 18 h. {n} les rapporte {de lui-même|d’elle-même} le lendemain matin.',
    injuries: 'none',
    action: 'Aucun reproche devant le groupe. Parlé à deux.',
    restorative:
      'Remis en main propre, avec quelques mots. Une demande d’achat est préparée pour une paire à {n}.',
    told: ['referent'],
    after: 60,
  },
  {
    type: 'damage',
    gravity: 'minor',
    facts:
      'Une porte de placard arrachée après un appel téléphonique. {n} est {sorti|sortie} dans le jardin avec un éducateur, pendant une demi-heure.',
    words: 'Ils veulent encore de l’argent.',
    injuries: 'none',
    action: 'Présence, pas de question pendant une heure. Puis le contenu de l’appel a été noté à part.',
    restorative: 'Réparation faite avec l’homme d’entretien ; {n} a vissé les charnières.',
    told: ['coordinator', 'lawyer'],
    after: 90,
  },
]

/** What the night left for the morning: signed, and nobody else has read it yet. */
export const LAST_NIGHT: IncidentText = {
  type: 'health',
  gravity: 'serious',
  facts:
    '23 h 05 : {n} tombe dans l’escalier en courant, se tient le poignet, peut bouger les doigts. 23 h 20 : médecin de garde appelé, poche de froid. 23 h 50 : gonflement stable, {il} s’endort.',
  words: 'J’avais oublié la dernière marche.',
  injuries: 'light',
  action: 'Froid, bras surélevé, passage toutes les deux heures. Radio demandée pour ce matin.',
  restorative: 'Rien à réparer ; une veilleuse est posée dans l’escalier.',
  told: ['coordinator', 'emergencyCare'],
  after: 0,
}

export const LEAK = {
  facts:
    'Une photo de groupe publiée par une association partenaire montre la façade d’en face. Signalée par une jeune à 18 h 05. Retirée à 18 h 40 à la demande de la coordination.',
  knows: 'Les abonnés de la page, une centaine ; capture possible.',
  steps: [
    'Photo retirée, capture de preuve gardée',
    'Sorties accompagnées pour tous pendant une semaine',
    'Rappel écrit des règles à l’association',
  ],
} as const
