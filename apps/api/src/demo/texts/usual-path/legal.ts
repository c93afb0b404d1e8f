import { words } from '../../story/steps.ts'
import type { Usual } from './usual.ts'

/** The legal path of most stays: what was explained, what the youth chose, who agreed, who heard them. */
export const USUAL_LEGAL: readonly Usual[] = [
  {
    days: [9],
    tellings: [
      {
        kind: 'residence-risk-screening',
        by: 'legal',
        hour: 11,
        answers: {
          rs04: 'no',
          rs06: 'yes',
          rs20: 'unknown',
          rs01: 'yes',
          rs02: 'no',
          rs19: 'no',
          rs22: '@+520',
          rs07: 'no',
          rs08: 'yes',
          rs10Unknown: 'unknown',
          rs12: 'no',
          rs16: 'unknown',
          rs18: 'unknown',
          rs24: 'no',
          rs31: 'yes',
          rs32: 'no',
          rs33Unknown: 'unknown',
          rs30: 'unknown',
          rs37: 'no',
          rs48: 'no',
          handOver: 'noLawyer',
          doneAlready: 'Fiche de signalement envoyée ; copie des deux papiers que {n} a gardés.',
          againOn: '@+30',
        },
      },
    ],
  },
  {
    days: [32, 71],
    inOrder: true,
    tellings: [
      {
        kind: 'youth-choice',
        by: 'legal',
        hour: 14,
        answers: {
          routes: ['trafficking', 'asylum', 'durable'],
          explainedOn: '@+0',
          documentVersion: 'voies-2026-1',
          language: 'fr',
          support: ['oral', 'pictogram'],
          interpreterUsed: true,
          interpreterChannel: 'face',
          inOwnWords: words('Il y a trois portes, et personne ne me pousse.'),
          choice: 'wait',
          change: 'first',
          words: words('Je veux d’abord dormir et penser.'),
          againOn: '@+38',
        },
      },
      {
        kind: 'youth-choice',
        by: 'legal',
        hour: 14,
        answers: {
          routes: ['trafficking', 'asylum', 'durable'],
          explainedOn: '@+0',
          documentVersion: 'voies-2026-1',
          language: 'fr',
          support: ['oral', 'read'],
          interpreterUsed: true,
          interpreterChannel: 'phone',
          inOwnWords: words('Je peux dire oui et changer plus tard.'),
          choice: 'trafficking',
          change: 'changed',
          words: words('Maintenant je veux que quelqu’un sache.'),
        },
      },
    ],
  },
  {
    days: [75, 78],
    inOrder: true,
    tellings: [
      {
        kind: 'representative-opinion',
        by: 'legal',
        hour: 10,
        answers: {
          by: 'guardian',
          route: 'trafficking',
          position: 'agrees',
          saidOn: '@+0',
          means: 'met',
          reasons: 'Le tuteur a vu {n} deux fois seul{e} à ce sujet.',
        },
      },
      {
        kind: 'representative-opinion',
        by: 'legal',
        hour: 16,
        answers: {
          by: 'lawyer',
          route: 'trafficking',
          position: 'reserves',
          saidOn: '@+0',
          means: 'phone',
          reasons: 'D’accord, si l’audition est filmée et tenue en une fois.',
        },
      },
    ],
  },
  {
    days: [96],
    tellings: [
      {
        kind: 'statement-reference',
        by: 'legal',
        hour: 17,
        answers: {
          authority: 'federalPolice',
          form: 'recorded',
          madeOn: '@+0',
          number: 'PV fictif 26-0448',
          lawyerThere: true,
          copyGiven: false,
        },
      },
    ],
  },
]
