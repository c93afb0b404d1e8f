import type { DeadlineRule } from '../../model/definition.ts'
import { deadline, paper, t } from '../common.ts'

/** What every French residence rule here shares. */
export const FR = { jurisdiction: 'FR', version: '2026-04-03', validFrom: '2021-05-01' } as const
export const ceseda = (rule: Parameters<typeof deadline>[0]): DeadlineRule =>
  deadline({ ...FR, text: 'ceseda', ...rule })

/** Renewal between the 120th and the 60th day before the end of a card. */
export const cardRenewal = (id: string, end: string, during: string[]) =>
  ceseda({
    id,
    article: 'R431-5, 1°',
    title: t('Demander le renouvellement', 'De vernieuwing vragen', 'Ask for the renewal'),
    explain: t(
      'Entre le 120e et le 60e jour avant l’expiration (liste de R431-2), sinon dans les deux derniers mois.',
      'Tussen de 120e en de 60e dag vóór het einde (lijst van R431-2), anders in de laatste twee maanden.',
      'Between day 120 and day 60 before expiry (list of R431-2), otherwise in the last two months.',
    ),
    start: { event: ['card_issued'] },
    startsAtEndOf: [end],
    opens: [{ add: 'days', n: -120 }],
    steps: [{ add: 'days', n: -60 }],
    roll: 'backward',
    while: during,
    actor: 'youngPerson',
  })
/** The end of a card of one year. */
export const cardEnd = (id: string, article: string) =>
  paper({
    ...FR,
    id,
    text: 'ceseda',
    article,
    title: t('Fin de la carte de séjour', 'Einde van de verblijfskaart', 'End of the residence card'),
    explain: t(
      'Un an ; la date imprimée l’emporte.',
      'Eén jaar; de gedrukte datum gaat voor.',
      'One year; the printed date prevails.',
    ),
    start: { event: ['card_issued'] },
    steps: [{ add: 'years', n: 1 }],
    while: ['card'],
    actor: 'prefecture',
    warnDays: [120, 60, 14],
  })
