import type { ChangeFollowUp } from '@havre/contracts/youth-exits.ts'
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

export const OK: Told = ['ok']
export const ALL_OK: ExitStory['pillars'] = [OK, OK, OK, OK, OK]
export const PACK = [
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
export const ROOF = 'Un toit pour grandir'

/** Who lives outside already came of age with everything seen to. */
const ALL_DONE: ExitStory['done'] = [
  'durable-solution',
  'youth-care',
  'guardian',
  'legal-acts',
  'trafficking-track',
  'housing',
  'income',
  'health-insurance',
  'family-allowances',
  'bank-phone-tax',
].map(code => [`be.exit.${code}`, 50] as const)
const OUTSIDE: ExitStory['relay'] = {
  partner: ROOF,
  purpose: 'Suivi après le studio',
  askedAgo: 40,
  answer: 'accepted',
  answeredAgo: 25,
}

/** Those who are still here or followed outside: at 15, at 17½, at 18 in eleven days. */
export const ON_THE_WAY: Readonly<Record<string, ExitStory>> = {
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
      ['planned', 'Carte A arrivée à son terme, renouvellement en cours'],
      ['planned', 'Formulaire de mutuelle signé'],
      ['ok', 'Ancien instructeur de l’atelier vélo'],
    ],
    lodging: 'extraMurosStudio',
    destination: 'Studio du réseau, deuxième étage',
    safetyPlan: 'Ne donne pas son adresse. Si un numéro inconnu insiste : appeler la permanence.',
    ready: ['identity', 'vaccination', 'school', 'bank'],
    asked: ['residence', 'socialSecurity'],
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
  'Tremble 539': {
    plannedIn: 120,
    pillars: ALL_OK,
    done: ALL_DONE,
    relay: OUTSIDE,
    lodging: 'extraMurosStudio',
    ready: PACK,
  },
  'Cormier 271': {
    done: ALL_DONE,
    relay: OUTSIDE,
    plannedIn: 200,
    pillars: [OK, ['planned'], OK, OK, OK],
    lodging: 'supportedHousing',
  },
  'Merisier 388': {
    done: ALL_DONE,
    relay: OUTSIDE,
    plannedIn: 26,
    pillars: [OK, OK, ['planned'], OK, OK],
    lodging: 'ownHome',
    ready: PACK,
  },
  'Pin 194': {
    done: ALL_DONE,
    relay: OUTSIDE,
    plannedIn: 320,
    pillars: [OK, OK, OK, OK, ['planned']],
    lodging: 'hostFamily',
  },
}
