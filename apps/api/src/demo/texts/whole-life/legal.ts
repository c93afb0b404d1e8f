import { type Step, words } from '../../story/steps.ts'
import { USUAL_LEGAL } from '../usual-path/legal.ts'

const USUAL_STEPS: readonly Step[] = USUAL_LEGAL.flatMap(({ days, tellings }) =>
  tellings.flatMap((telling, index): Step[] => {
    const day = days[index]
    return day === undefined ? [] : [{ ...telling, day }]
  }),
)

/** Axis 3 of one whole stay: as in most, and a hearing with its journey. */
export const WHOLE_LIFE_LEGAL: readonly Step[] = [
  ...USUAL_STEPS,
  {
    day: 104,
    kind: 'hearing',
    by: 'legal',
    hour: 16,
    answers: {
      before: 'guardianship',
      hearingOn: '@+0',
      withYouth: ['guardian', 'house'],
      interpreterUsed: true,
      interpreterChannel: 'face',
      outcome: 'held',
      words: words('La dame écoutait. J’ai pu boire du thé.'),
    },
  },
  {
    day: 172,
    kind: 'hearing',
    by: 'legal',
    hour: 11,
    answers: {
      before: 'immigrationOffice',
      hearingOn: '@+14',
      prepareOn: '@+10',
      withYouth: ['guardian', 'lawyer', 'trusted'],
      interpreterUsed: true,
      outcome: 'planned',
    },
  },
  {
    day: 182,
    kind: 'hearing-transport',
    by: 'referent',
    hour: 9,
    answers: {
      travelOn: '@+4',
      risk: 'raised',
      route: 'Deux adultes, voiture banalisée, entrée de service. Retour par un autre chemin.',
      ifFollowed: 'Ne pas rentrer. Poste de police le plus proche, appeler la direction.',
    },
  },
]
