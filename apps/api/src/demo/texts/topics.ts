import type { TopicState } from '@havre/kinds/kind.ts'

/** Answers to the topics of a first interview; those that depend on the past are in pasts.ts. */
export type TopicText = {
  readonly state: TopicState
  readonly words?: string
  readonly facts?: string
  readonly hypotheses?: string
}

type Pools = { readonly [topic: string]: readonly TopicText[] }

export const TOPIC_TEXTS: Pools = {
  sleep: [
    {
      state: 'answered',
      facts:
        '{n} dort avec la lumière du couloir. Se réveille deux ou trois fois. Demande qui est là la nuit ; photo de l’équipe de nuit montrée.',
      hypotheses: 'Vigilance nocturne, à suivre sur la première semaine.',
    },
    {
      state: 'answered',
      words: 'Ici le lit est trop mou, mais la porte est bonne.',
      facts: '{n} a déplacé le lit pour voir la porte. Nous l’avons laissé ainsi.',
    },
    {
      state: 'answered',
      facts:
        'Dit avoir dormi neuf heures, pour la première fois depuis longtemps. Matelas posé au sol par choix.',
    },
    {
      state: 'asked',
      facts: 'Hausse d’épaules. Cernes marqués. Nous avons convenu d’en reparler après quelques nuits.',
    },
  ],
  religionFood: [
    {
      state: 'answered',
      words: 'Je mange de tout, sauf le porc. Et j’aime le piment.',
      facts: 'Pas d’allergie dite. Heure du repas du soir à voir ensemble pendant le mois de jeûne.',
    },
    {
      state: 'answered',
      words: 'Le riz. Si c’est du riz, ça va.',
      facts: 'A mangé avec appétit avant l’entretien. Ne souhaite pas parler de religion aujourd’hui.',
    },
    {
      state: 'answered',
      facts:
        'Ne mange ni viande ni œufs. Prie le matin, demande un endroit calme ; la petite salle convient.',
    },
    {
      state: 'answered',
      words: 'À la maison, on mange ensemble dans le même plat.',
      facts: 'Demande si c’est permis de cuisiner. Dimanche proposé.',
      hypotheses: 'La cuisine sera sans doute une bonne porte d’entrée.',
    },
  ],
  health: [
    {
      state: 'answered',
      facts: 'Mal aux dents à gauche depuis des semaines. Pas de traitement en cours. Bilan médical demandé.',
    },
    {
      state: 'answered',
      words: 'Les yeux. Je ne vois pas le tableau.',
      facts: 'Plisse les yeux pour lire l’horloge. Pas d’autre plainte.',
    },
    { state: 'postponed', facts: 'Sujet remis à demain avec l’infirmière, à la demande {de n}.' },
    {
      state: 'answered',
      facts:
        'Douleur au dos dite et montrée. Accepte de voir le médecin si un adulte de la maison est présent.',
    },
  ],
  wishes: [
    {
      state: 'answered',
      facts: 'Sourire à cette question. Répond longuement.',
      hypotheses: 'Projection possible, point d’appui pour le projet individuel.',
    },
    {
      state: 'answered',
      words: 'Être tranquille. Et un ballon.',
      facts: 'Répond tout de suite, puis rit de sa réponse.',
    },
    {
      state: 'answered',
      words: 'Apprendre un métier avec les mains.',
      facts: 'Montre ses mains en le disant.',
    },
  ],
  identity: [
    {
      state: 'answered',
      facts:
        'Dit son nom et l’écrit dans son écriture, puis en lettres latines avec aide. Choisit le nom à utiliser dans la maison : {n}.',
    },
    {
      state: 'answered',
      words: 'On m’a donné plusieurs noms. Celui-ci, c’est ma mère.',
      facts:
        'Deux dates de naissance sont citées ; les deux sont notées comme éléments d’identité, sans trancher.',
      hypotheses: 'Une des dates pourrait avoir été donnée par un tiers pendant le trajet.',
    },
    { state: 'asked', facts: 'Dit son prénom seulement. Nous nous en contentons aujourd’hui.' },
  ],
  school: [
    {
      state: 'answered',
      words: 'Cinq ans d’école. J’étais {bon|bonne} en calcul.',
      facts: 'Lit couramment dans sa langue, déchiffre l’alphabet latin.',
    },
    {
      state: 'answered',
      words: 'L’école coranique, puis le travail.',
      facts: 'Écrit son prénom. Demande si l’école d’ici coûte de l’argent.',
    },
    {
      state: 'answered',
      words: 'Je voudrais savoir lire les panneaux.',
      facts:
        'N’a pas été {scolarisé|scolarisée} régulièrement. Curiosité nette pour les livres illustrés du salon.',
    },
    { state: 'postponed', facts: 'Pas abordé aujourd’hui, le temps a manqué.' },
  ],
  family: [
    {
      state: 'answered',
      words: 'Ma mère et deux petites sœurs. Mon père est mort.',
      facts: 'Baisse la voix, regarde la fenêtre. Souhaite appeler, pas tout de suite.',
      hypotheses: 'Le deuil et le rôle d’{aîné|aînée} pèsent peut-être ensemble.',
    },
    { state: 'declined', facts: 'Secoue la tête. Nous passons à autre chose sans insister.' },
    {
      state: 'answered',
      words: 'Je les appelle quand j’ai de bonnes nouvelles.',
      facts: 'Le dernier appel remonte à trois semaines, dit-{il}.',
      hypotheses: 'Peut-être la honte de ne pas envoyer d’argent. À ne pas nommer à sa place.',
    },
    { state: 'postponed', facts: '{n} propose {lui-même|elle-même} d’en parler avec la psychologue.' },
  ],
}

/** Topics that touch what was done to the youth: how far each story goes. */
export const HEAVY_TOPICS = ['journey', 'phone', 'debts', 'threats'] as const

export const PHONE_FACTS = {
  with: [
    'Téléphone remis éteint à l’arrivée, reçu signé. {n} n’a pas demandé à le récupérer.',
    'L’appareil est au coffre, {n} a vu l’armoire se fermer. Un créneau d’appel sera proposé.',
    'Trois numéros sont connus par cœur ; {n} n’a pas voulu les dire et c’est bien ainsi.',
  ],
  without: [
    'Pas d’appareil à l’arrivée. Un numéro écrit sur un papier, gardé par {n}.',
    'N’a plus de téléphone. Demande comment on appelle d’ici ; réponse donnée.',
  ],
} as const

export const HEAVY_FACTS: { readonly [topic: string]: readonly string[] } = {
  debts: [
    '{n} donne un chiffre, puis un autre. Noté tel quel, sans calcul.',
    'Répond vite et change de sujet. Rien de plus demandé.',
    'Regarde ses mains. A demandé si la dette peut suivre quelqu’un ; réponse remise à la juriste.',
  ],
  threats: [
    'Voix plus basse, regard vers la porte. Rappel fait : ici, personne n’entre sans que l’équipe ouvre.',
    'Le sujet est dit en une phrase. Plan de sécurité à établir sous trois jours.',
    'Dit sans émotion apparente, en pliant un papier. Coordination prévenue après l’entretien, {n} le sait.',
  ],
}

export const SET_ASIDE: readonly TopicText[] = [
  { state: 'declined', facts: 'Ne souhaite pas en parler. C’est son droit, cela a été redit.' },
  { state: 'postponed', facts: 'Remis à une autre fois, d’un commun accord.' },
  {
    state: 'asked',
    facts: 'Question posée, long silence. Le silence a été laissé, puis nous avons parlé du repas.',
  },
]
