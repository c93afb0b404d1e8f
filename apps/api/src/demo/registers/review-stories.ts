import type { SelfWords } from '@havre/contracts/contract-reviews.ts'
import type { CriterionState, ReviewDecision } from '@havre/rules/autonomy/review.ts'

export type ReviewStory = {
  readonly alias: string
  readonly weeksAgo: number
  readonly decision: ReviewDecision
  readonly states: readonly CriterionState[]
  readonly notes: readonly (string | null)[]
  readonly reason: string | null
  readonly comment: string | null
  readonly waivers: readonly string[]
  /** Decided, and still waiting for a second person. */
  readonly waits: boolean
}

const story = (alias: string, weeksAgo: number, decision: ReviewDecision, given: Partial<ReviewStory>) => ({
  alias,
  weeksAgo,
  decision,
  states: ['met', 'met', 'met'] as const,
  notes: [],
  reason: null,
  comment: null,
  waivers: [],
  waits: false,
  ...given,
})

/** Reviews on the day on which a stage ended, and in the stage that runs. */
export const REVIEW_STORIES: readonly ReviewStory[] = [
  story('Châtaignier 490', 11, 'pass', {}),
  story('Châtaignier 490', 2, 'pass', { comment: 'Une fois par semaine, ça me va. Le reste, j’appelle.' }),
  story('Charme 218', 6, 'pass', { comment: 'Je me sens prête. J’aimerais garder mon éducatrice le lundi.' }),
  story('Saule 561', 38, 'pass', { comment: 'Enfin une clé.' }),
  story('Saule 561', 32, 'repeat', {
    states: ['partly', 'met', 'partly'],
    notes: ['Deux semaines sur quatre', null, 'Absent deux nuits, prévenu trop tard'],
    reason: 'Les nuits ne tiennent pas encore. Nous reprenons l’étape avec lui, sans rien retirer.',
    comment: 'C’est juste. Le travail me fatigue.',
    waivers: ['beyondMost'],
  }),
  story('Saule 561', 25, 'pass', { comment: 'Cette fois j’ai tenu.' }),
  story('Saule 561', 7, 'repeat', {
    states: ['met', 'partly'],
    notes: [null, 'Trois rendez-vous seul, un oublié'],
    reason: 'Le mois est tenu ; encore un rendez-vous à prendre seul.',
    comment: 'Le médecin, je n’aime pas appeler.',
  }),
  story('Saule 561', 0, 'pass', {
    states: ['met', 'met'],
    notes: ['Reste positif deux mois de suite', 'Quatre sur quatre, le dentiste compris'],
    reason: 'Les deux critères sont tenus depuis le dernier bilan.',
    comment: 'J’ai appelé le dentiste moi-même.',
    waits: true,
  }),
  story('Cèdre 837', 13, 'pass', { comment: 'Un endroit sans bruit, c’est ce qu’il me fallait.' }),
  story('Merisier 388', 38, 'pass', {}),
  story('Merisier 388', 27, 'pass', { comment: 'Le budget, je le fais sur mon téléphone.' }),
  story('Merisier 388', 12, 'pass', { comment: 'Je veux chercher un appartement à moi.' }),
  story('Merisier 388', 8, 'repeat', {
    states: ['notMet', 'met'],
    notes: ['Aucune visite encore', 'Trois numéros cités de mémoire'],
    reason: 'Les numéros sont sus ; les visites de logement commencent.',
    comment: 'Je commence à chercher.',
  }),
  story('Merisier 388', 3, 'repeat', {
    states: ['partly', 'met'],
    notes: ['Deux visites faites, un dossier déposé', null],
    reason: 'Le dossier de logement attend une réponse ; l’étape continue.',
    comment: 'J’espère celui près de la boulangerie.',
  }),
  story('Pin 194', 31, 'pass', {}),
  story('Pin 194', 22, 'pass', { comment: 'Je voudrais qu’on prévienne avant de passer.' }),
  story('Pin 194', 15, 'repeat', {
    states: ['partly', 'met'],
    notes: ['Un mois sur deux', null],
    reason: 'Le premier mois a été dur ; on regarde les factures ensemble le mercredi.',
    comment: 'L’électricité, je ne savais pas.',
  }),
  story('Pin 194', 4, 'pass', { comment: 'Le studio en ville me fait peur et envie.' }),
]

/** What a youth said of the stage before the review that comes, so many days ago. */
export const SELF_STORIES: readonly {
  readonly alias: string
  readonly daysAgo: number
  readonly states: readonly SelfWords['criteria'][number]['state'][]
  readonly said: readonly (string | null)[]
  readonly words: string
}[] = [
  {
    alias: 'Charme 218',
    daysAgo: 2,
    states: ['almost', 'yes', 'yes'],
    said: ['Une fois j’ai acheté des chaussures.', 'C’est propre, même sous le lit.', null],
    words: 'Je dors bien. Je voudrais inviter ma sœur le dimanche.',
  },
  {
    alias: 'Merisier 388',
    daysAgo: 1,
    states: ['almost', 'yes'],
    said: ['J’attends la réponse.', 'Je connais les trois numéros par cœur.'],
    words: 'J’ai un peu peur de l’hiver seul, mais j’y vais.',
  },
]
