import { AUTONOMY_DOMAINS } from '@havre/kinds/vocabularies/skills.ts'
import { words } from '../../story/steps.ts'
import { placed } from '../placed.ts'
import { SECURITY_SIGNS, SELF_SENTENCES, SLEEP_SIGNS } from '../scale-subjects.ts'
import type { Usual } from './usual.ts'

const self = (youth: string, said?: string) => ({
  kind: 'self-image',
  by: 'referent' as const,
  answers: {
    ...placed(SELF_SENTENCES, { Youth: youth }),
    filledBy: 'together',
    ...(said && { ownWords: words(said) }),
  },
})
const grid = (team: string, youth: string, seen: string) => ({
  kind: 'autonomy-scale',
  by: 'referent' as const,
  answers: {
    ...placed(AUTONOMY_DOMAINS, { Team: team, Youth: youth }),
    examples: [{ domain: 'cooking', seen }],
    againOn: '@+90',
  },
})
const night = (slept: number, wakings: number, team: string, helped: string) => ({
  kind: 'sleep-and-mood',
  by: 'night' as const,
  hour: 6,
  answers: {
    period: 'night',
    slept,
    wakings,
    nightmares: wakings > 2,
    ...placed(SLEEP_SIGNS, { Team: team }),
    helped,
  },
})

/** The scales in most stays. They come in their order, so that a series tells something. */
export const USUAL_SCALES: readonly Usual[] = [
  {
    days: [4, 33, 95],
    inOrder: true,
    tellings: [
      night(
        250,
        4,
        '01122',
        'A demandé que la porte reste ouverte. Un verre de lait, deux phrases, puis le silence.',
      ),
      night(330, 2, '12223', 'La veilleuse suffit ; endormi{e} avant minuit.'),
      night(420, 1, '23333', 'Nuit calme, lever sans réveil.'),
    ],
  },
  {
    days: [24, 112, 205, 290],
    inOrder: true,
    tellings: [
      self('1-20-12', 'Je ne sais pas quoi mettre.'),
      self('2221122', 'Je suis fort quand je travaille.'),
      self('2322223', 'Il y a des jours.'),
      self('3323233'),
    ],
  },
  {
    days: [42, 160, 300],
    inOrder: true,
    tellings: [
      {
        kind: 'affective-security',
        by: 'referent',
        answers: {
          ...placed(SECURITY_SIGNS, { Team: '10102-12', Youth: '--1-2--2' }),
          seen: 'Garde la main sur la poignée pendant les dix premières minutes, puis s’assied.',
          againOn: '@+90',
        },
      },
      {
        kind: 'affective-security',
        by: 'referent',
        answers: {
          ...placed(SECURITY_SIGNS, { Team: '22113212', Youth: '21113223' }),
          seen: 'A demandé qui serait là le week-end, et l’a noté.',
        },
      },
      {
        kind: 'affective-security',
        by: 'coReferent',
        answers: {
          ...placed(SECURITY_SIGNS, { Team: '32223323', Youth: '33223333' }),
          seen: 'A consolé un plus jeune avec les mots qu’on lui avait dits.',
        },
      },
    ],
  },
  {
    days: [74, 165, 258],
    inOrder: true,
    tellings: [
      grid('2101-10111', '3212-11121', 'Riz et sauce pour deux, réussis du premier coup'),
      grid('2212121222', '3322122232', 'Courses faites avec une liste et onze euros'),
      grid('3322222322', '3432232333', 'Repas de la semaine prévu le dimanche'),
    ],
  },
  {
    days: [55],
    tellings: [
      {
        kind: 'bonds',
        by: 'referent',
        answers: {
          ties: [
            { who: { role: 'mother' }, gives: ['trust', 'worry'], contact: 'seldom', wished: 'more' },
            {
              who: { role: 'youth', label: 'son voisin de chambre' },
              gives: ['fun'],
              contact: 'daily',
              wished: 'same',
            },
          ],
          someoneToCall: false,
          youthSays: words('Ma mère, c’est ma mère.'),
          againOn: '@+120',
        },
      },
      {
        kind: 'bonds',
        by: 'referent',
        answers: {
          ties: [
            {
              who: { role: 'sibling', label: 'le grand frère' },
              gives: ['duty', 'worry'],
              contact: 'none',
              wished: 'less',
            },
            {
              who: { role: 'coach', label: 'l’entraîneur' },
              gives: ['trust', 'fun'],
              contact: 'weekly',
              wished: 'more',
            },
            { who: { role: 'guardian' }, gives: ['advice'], contact: 'seldom', wished: 'more' },
          ],
          someoneToCall: true,
          teamSays: 'Le frère est nommé avec respect et avec peur ; à suivre dans l’évaluation des risques.',
        },
      },
    ],
  },
]
