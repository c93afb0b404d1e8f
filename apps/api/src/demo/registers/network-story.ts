import { AgreementFields } from '@havre/contracts/agreements.ts'
import type { TELLS } from '@havre/contracts/referrals.ts'
import { DEPARTMENT, MISSION } from './network-partners.ts'
import { demoPartnerId } from './partners.ts'

// Invented, like everything in the demo. Days count from today.

const TITLE = 'Accord-cadre pour les jeunes de 16 à 21 ans'

const FIRST_SCOPE =
  'Accueil, évaluation et projet d’un même pas ; une sortie préparée, un relais accepté avant le départ.'

/** The text in force, and what it said before its amendment. */
export function texts(startsOn: string, endsOn: string) {
  const now = AgreementFields.parse({
    title: TITLE,
    scope: `${FIRST_SCOPE} Les dossiers se suivent par code, six réunions par an.`,
    paper: 'Armoire de la direction, classeur bleu',
    parties: [
      { partnerId: demoPartnerId(DEPARTMENT), role: 'department' },
      { partnerId: demoPartnerId(MISSION), role: 'missionLocale' },
    ],
    startsOn,
    endsOn,
    noticeDays: 90,
    meetingWeeks: 8,
    milestones: [
      { milestone: 'reception', what: 'Le département confirme qui décide, dans les dix jours' },
      { milestone: 'plan', what: 'Chacun dit ce qu’il fait, une seule feuille pour tous' },
      { milestone: 'age16', what: 'Première rencontre avec la mission locale' },
      { milestone: 'age18', what: 'La suite est demandée avant l’anniversaire' },
      { milestone: 'age21', what: 'Un relais a dit oui par écrit' },
    ],
  })
  return { first: { ...now, scope: FIRST_SCOPE, meetingWeeks: 12 }, now }
}

type Point = {
  readonly kind: 'commitment' | 'risk' | 'decision'
  readonly what: string
  readonly note?: string
  readonly partner?: string
  readonly forRole?: string
  readonly level?: string
  readonly due?: number
  readonly state?: string
  readonly settled?: number
  readonly meeting?: number
}

export const POINTS: readonly Point[] = [
  {
    kind: 'commitment',
    what: 'Un premier rendez-vous dans les trois semaines',
    partner: MISSION,
    due: -60,
    state: 'kept',
    settled: -75,
  },
  {
    kind: 'commitment',
    what: 'Répondre à chaque demande de prolongation en six semaines',
    note: 'Deux réponses sur trois dans le délai.',
    partner: DEPARTMENT,
    due: -30,
    state: 'partly',
    settled: -25,
  },
  { kind: 'commitment', what: 'Une personne de contact pour chaque jeune', partner: DEPARTMENT, due: -12 },
  { kind: 'commitment', what: 'Un projet à jour pour chaque jeune de plus de 16 ans', due: 45 },
  {
    kind: 'risk',
    what: 'Deux demandes de studio pour une seule place',
    note: 'Chercher une deuxième adresse avec « Un toit pour grandir ».',
    level: 'high',
    meeting: 1,
  },
  {
    kind: 'risk',
    what: 'La conseillère de référence part en congé pour deux mois',
    note: 'Présenter sa remplaçante avant son départ.',
    level: 'medium',
    state: 'handled',
    settled: -70,
    meeting: 0,
  },
  {
    kind: 'decision',
    what: 'Envoyer à tous la nouvelle fiche « sortie préparée »',
    forRole: 'COO',
    due: -8,
    meeting: 1,
  },
  {
    kind: 'decision',
    what: 'Fixer un lieu neutre pour les premiers rendez-vous',
    forRole: 'DIR',
    due: -90,
    state: 'done',
    settled: -92,
    meeting: 0,
  },
]

type Meeting = {
  readonly planned: number
  readonly held?: number
  readonly agenda: string
  readonly practice?: string
  readonly protocols?: readonly { protocol: string; change: string }[]
  readonly files: readonly (readonly [code: string, alias: string])[]
}

/** Two that were held, and one whose day has passed. */
export const MEETINGS: readonly Meeting[] = [
  {
    planned: -133,
    held: -131,
    agenda: 'Qui fait quoi\nLieu des premiers rendez-vous\nSituations suivies',
    practice:
      'Le premier rendez-vous se prépare à trois : un mot au jeune avant, un mot de la référente après.',
    protocols: [{ protocol: 'Premier rendez-vous', change: 'Toujours au lieu neutre, jamais ici' }],
    files: [
      ['K4', 'Charme 218'],
      ['B7', 'Noisetier 153'],
    ],
  },
  {
    planned: -75,
    held: -75,
    agenda: 'Suivi des engagements\nPlaces en studio\nSituations suivies',
    practice:
      'Demander la suite de la prise en charge avant la date, pas le jour même ; dire au jeune ce qu’on attend.',
    protocols: [{ protocol: 'Sortie préparée', change: 'Le relais est invité six mois avant' }],
    files: [
      ['T2', 'Charme 218'],
      ['D9', 'Saule 561'],
    ],
  },
  {
    planned: -4,
    agenda: 'Engagement en retard : une personne de contact\nDemandes de prolongation\nSituations suivies',
    files: [
      ['M3', 'Charme 218'],
      ['W5', 'Noisetier 153'],
      ['C8', 'Saule 561'],
    ],
  },
]

type Referral = {
  readonly alias: string
  readonly partner: string
  readonly under: boolean
  readonly purpose: string
  readonly tells: readonly (typeof TELLS)[number][]
  readonly agreed: number
  readonly sent?: number
  readonly how?: 'oral' | 'document'
  readonly document?: string
  readonly answer?: 'accepted' | 'refused'
  readonly answered?: number
  readonly ended?: number
  readonly outcome?: string
  readonly words?: string
}

export const REFERRALS: readonly Referral[] = [
  {
    alias: 'Charme 218',
    partner: MISSION,
    under: true,
    purpose: 'Un bilan de compétences, puis deux visites d’ateliers de couture.',
    tells: ['usualName', 'age', 'languages', 'request'],
    agreed: -52,
    sent: -50,
    how: 'document',
    document: 'Fiche d’orientation, une page',
    answer: 'accepted',
    answered: -38,
  },
  {
    alias: 'Charme 218',
    partner: 'Un toit pour grandir',
    under: false,
    purpose: 'Une place en kot supervisé, dès qu’il y en a une.',
    tells: ['age', 'request'],
    agreed: -130,
    sent: -128,
    how: 'oral',
    answer: 'refused',
    answered: -119,
    ended: -119,
    outcome: 'notReached',
    words: 'Complet. Redemander dans six mois.',
  },
  {
    alias: 'Noisetier 153',
    partner: MISSION,
    under: true,
    purpose: 'Un premier entretien pour parler de formation en alternance.',
    tells: ['usualName', 'languages', 'request'],
    agreed: -14,
    sent: -12,
    how: 'oral',
  },
  {
    alias: 'Noisetier 153',
    partner: 'Club omnisports',
    under: false,
    purpose: 'Reprendre la natation le samedi matin.',
    tells: ['usualName', 'request'],
    agreed: -1,
  },
]
