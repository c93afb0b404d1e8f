import type { ChangeFollowUp } from '@havre/contracts/exit-plans.ts'
import type { ExitReason } from '@havre/rules/exit/leaving.ts'
import type { Lodging } from '@havre/rules/exit/lodging.ts'
import type { PillarState } from '@havre/rules/exit/pillars.ts'

type Told = readonly [state: PillarState, note?: string]

/** Days are counted from today; those of somebody who left, from the exit. */
export type ExitStory = {
  readonly plannedIn?: number
  /** Housing, income, residence, health cover, reference person. */
  readonly pillars: readonly [Told, Told, Told, Told, Told]
  readonly lodging?: Lodging
  readonly destination?: string
  readonly farewell?: string
  readonly safetyPlan?: string
  readonly ready?: readonly string[]
  readonly asked?: readonly string[]
  readonly done?: readonly (readonly [code: string, daysAgo: number, note?: string])[]
  readonly notFor?: readonly (readonly [code: string, reason: string])[]
  readonly relay?: {
    readonly partner?: string
    readonly name?: string
    readonly purpose: string
    readonly contact?: string
    readonly askedAgo: number
    readonly answer?: 'accepted' | 'refused'
    readonly answeredAgo?: number
  }
  readonly exit?: {
    readonly reason: ExitReason
    readonly because?: string
    readonly note?: string
    readonly followUps?: readonly (Pick<ChangeFollowUp, 'reached'> &
      Partial<ChangeFollowUp> & { readonly month: 1 | 3 | 6 | 12; readonly late?: number })[]
  }
}

const OK: Told = ['ok']
const ALL_OK: ExitStory['pillars'] = [OK, OK, OK, OK, OK]
const PACK = [
  'identity',
  'residence',
  'health',
  'vaccination',
  'school',
  'bank',
  'socialSecurity',
  'contacts',
  'rights',
]
const ROOF = 'Un toit pour grandir'

/** The plans of the demo: at 15, at 17½, at 18 in eleven days, outside the house, and of those who left. */
export const EXIT_STORIES: Readonly<Record<string, ExitStory>> = {
  'Aulne 629': {
    pillars: [
      ['missing'],
      ['missing'],
      ['planned', 'Procédure en cours avec le centre reconnu'],
      ['planned', 'Inscrite par la maison, à reprendre à 18 ans'],
      ['ok', 'Sa tutrice, et la cheffe scoute'],
    ],
    farewell: 'Trop tôt pour en parler : elle veut finir l’année scolaire.',
  },
  'Charme 218': {
    pillars: [
      ['planned', 'Candidature logement accompagné, réponse attendue au printemps'],
      ['planned', 'Dossier CPAS préparé avec l’assistante sociale'],
      ['ok', 'Carte A jusqu’à l’année prochaine'],
      ['planned', 'Mutuelle : rendez-vous pris'],
      ['ok', 'Mme Okafor, sa marraine'],
    ],
    lodging: 'supportedHousing',
    ready: ['identity', 'residence', 'health', 'school'],
    asked: ['birth', 'bank'],
    done: [['be.exit.durable-solution', 40, 'Motif études, vu avec l’avocate']],
    relay: { partner: ROOF, purpose: 'Logement accompagné dès 18 ans', contact: 'M. Lemaire', askedAgo: 18 },
  },
  'Saule 561': {
    pillars: [
      ['planned', 'Studio du réseau, libre le mois prochain'],
      ['missing', 'Rendez-vous CPAS à prendre'],
      ['ok', 'Carte A, renouvelée'],
      ['planned', 'Formulaire de mutuelle signé'],
      ['ok', 'Ancien instructeur de l’atelier vélo'],
    ],
    lodging: 'extraMurosStudio',
    destination: 'Studio du réseau, deuxième étage',
    safetyPlan: 'Ne donne pas son adresse. Si un numéro inconnu insiste : appeler la permanence.',
    ready: ['identity', 'residence', 'vaccination', 'school', 'bank'],
    asked: ['socialSecurity'],
    done: [
      ['be.exit.durable-solution', 190],
      ['be.exit.guardian', 25, 'Son instructeur accepte'],
    ],
    relay: {
      partner: ROOF,
      purpose: 'Suivi du studio, six mois',
      contact: 'Mme Aerts',
      askedAgo: 33,
      answer: 'accepted',
      answeredAgo: 12,
    },
  },
  'Cèdre 837': {
    pillars: [
      ['planned', 'Place promise par Un toit pour grandir, contrat non signé'],
      ['planned', 'Demande CPAS le jour des 18 ans, PIIS préparé'],
      ['ok', 'Carte A'],
      ['missing', 'La mutualité attend une preuve de domicile'],
      ['ok', 'Olena, bénévole du chœur'],
    ],
    lodging: 'supportedHousing',
    destination: 'Logement accompagné, chambre 4',
    farewell: 'Repas du vendredi, elle chante avec Nour. Un album de photos sans lieux.',
    safetyPlan: 'Deux numéros appris par cœur. Pas de photo de la façade. Retour possible le dimanche.',
    ready: PACK.slice(0, 6),
    asked: ['socialSecurity', 'birth'],
    done: [
      ['be.exit.durable-solution', 200],
      ['be.exit.guardian', 60, 'Olena, avec l’accord du tuteur'],
      ['be.exit.trafficking-track', 30, 'Centre Boussole continue'],
      ['be.exit.bank-phone-tax', 15, 'Compte ouvert, carte reçue'],
    ],
    notFor: [['be.exit.family-allowances', 'Elle travaille dès janvier, pas d’études.']],
    relay: { partner: ROOF, purpose: 'Logement accompagné et suivi', contact: 'M. Lemaire', askedAgo: 21 },
  },
  'Châtaignier 490': {
    plannedIn: 47,
    pillars: [
      ['planned', 'Cousin vérifié, visite faite'],
      ['ok', 'Contrat d’apprentissage'],
      ['ok', 'Carte A'],
      ['ok', 'Mutuelle à son nom'],
      ['missing', 'Le parrain a déménagé'],
    ],
    lodging: 'family',
    ready: ['identity', 'residence', 'health', 'bank', 'socialSecurity'],
    relay: { name: 'Maison des apprentis', purpose: 'Suivi de l’apprentissage', askedAgo: 9 },
  },
  'Tremble 539': { plannedIn: 120, pillars: ALL_OK, lodging: 'extraMurosStudio', ready: PACK },
  'Cormier 271': { plannedIn: 200, pillars: [OK, ['planned'], OK, OK, OK], lodging: 'supportedHousing' },
  'Merisier 388': { plannedIn: 26, pillars: [OK, OK, ['planned'], OK, OK], lodging: 'ownHome', ready: PACK },
  'Pin 194': { plannedIn: 320, pillars: [OK, OK, OK, OK, ['planned']], lodging: 'hostFamily' },
  'Peuplier 726': {
    pillars: ALL_OK,
    lodging: 'supportedHousing',
    destination: 'Logement accompagné',
    ready: PACK,
    relay: {
      partner: ROOF,
      purpose: 'Logement accompagné',
      askedAgo: 95,
      answer: 'accepted',
      answeredAgo: 60,
    },
    exit: {
      reason: 'majority',
      note: 'Parti avec son sac et son vélo, toute la maison à la porte.',
      followUps: [
        {
          month: 1,
          reached: 'yes',
          housing: 'stable',
          income: 'stable',
          residence: 'stable',
          schoolWork: 'stable',
          safety: 'safe',
          wellbeing: 'good',
        },
        {
          month: 3,
          reached: 'yes',
          housing: 'stable',
          income: 'fragile',
          residence: 'stable',
          schoolWork: 'fragile',
          safety: 'safe',
          wellbeing: 'mixed',
          needs: 'Aide pour sa déclaration d’impôts.',
        },
        {
          month: 6,
          reached: 'yes',
          housing: 'stable',
          income: 'stable',
          residence: 'stable',
          schoolWork: 'stable',
          safety: 'safe',
          wellbeing: 'good',
          needs: 'Voudrait venir cuisiner un dimanche.',
        },
      ],
    },
  },
  'Sorbier 476': {
    pillars: [['missing'], ['missing'], ['ok'], ['missing'], ['planned']],
    lodging: 'unknown',
    exit: {
      reason: 'refusal',
      because: 'Il est parti la nuit de ses 18 ans, avant la réponse du service demandé.',
      followUps: [
        { month: 1, reached: 'no', late: 6, needs: 'Deux appels et une lettre au point de contact.' },
      ],
    },
  },
  'Tilleul 835': {
    pillars: [OK, ['planned'], OK, OK, OK],
    lodging: 'ownHome',
    relay: {
      name: 'Service social de quartier',
      purpose: 'Budget',
      askedAgo: 40,
      answer: 'accepted',
      answeredAgo: 20,
    },
    exit: {
      reason: 'orientation',
      followUps: [
        {
          month: 1,
          reached: 'yes',
          housing: 'stable',
          income: 'fragile',
          safety: 'safe',
          wellbeing: 'mixed',
        },
      ],
    },
  },
  'Saule 325': {
    pillars: ALL_OK,
    lodging: 'supportedHousing',
    ready: PACK,
    relay: {
      partner: ROOF,
      purpose: 'Logement accompagné',
      askedAgo: 50,
      answer: 'accepted',
      answeredAgo: 30,
    },
    exit: { reason: 'majority' },
  },
  'Mélèze 640': {
    pillars: [OK, OK, OK, OK, OK],
    lodging: 'family',
    exit: {
      reason: 'family',
      because: 'La tante suit seule, avec le service de sa région.',
      followUps: [{ month: 1, reached: 'refused' }],
    },
  },
  'Frêne 711': {
    pillars: [OK, ['missing'], OK, OK, OK],
    lodging: 'hostFamily',
    relay: {
      name: 'Famille d’accueil et service d’accompagnement',
      purpose: 'Accueil',
      askedAgo: 70,
      answer: 'accepted',
      answeredAgo: 45,
    },
    exit: {
      reason: 'orientation',
      followUps: [
        { month: 1, reached: 'yes', housing: 'stable', income: 'none', safety: 'safe', wellbeing: 'good' },
      ],
    },
  },
  'If 450': {
    pillars: ALL_OK,
    lodging: 'ownHome',
    relay: { partner: ROOF, purpose: 'Suivi', askedAgo: 80, answer: 'accepted', answeredAgo: 50 },
    exit: {
      reason: 'majority',
      followUps: [
        { month: 1, reached: 'yes', housing: 'stable', safety: 'safe' },
        { month: 3, reached: 'yes', housing: 'stable', safety: 'safe' },
        { month: 6, reached: 'no' },
      ],
    },
  },
  'Noyer 233': {
    pillars: [OK, ['planned'], OK, OK, OK],
    lodging: 'otherCentre',
    relay: {
      name: 'Autre centre spécialisé',
      purpose: 'Reprise de l’accueil',
      askedAgo: 30,
      answer: 'accepted',
      answeredAgo: 10,
    },
    exit: {
      reason: 'orientation',
      followUps: [
        { month: 1, reached: 'yes', housing: 'stable', safety: 'worry' },
        { month: 3, reached: 'no' },
        { month: 6, reached: 'no' },
      ],
    },
  },
}
