import type { Procedure } from '../../model/definition.ts'
import { checked } from '../../model/mistakes.ts'
import { deadline, event, PACT, t } from '../common.ts'
import { basis } from '../texts.ts'
import { ASYLUM_EVENTS, ASYLUM_STATES, ASYLUM_TITLE } from './asylum.ts'

const pact = (rule: Parameters<typeof deadline>[0]) =>
  deadline({ version: PACT, validFrom: PACT, text: 'pact', certainty: 'uncertain', ...rule })
const within = (
  id: string,
  from: string,
  step: { add: 'days' | 'workingDays' | 'months'; n: number },
  words: { title: ReturnType<typeof t>; explain: ReturnType<typeof t> },
  closedBy: string[],
  actor: 'immigrationOffice' | 'guardianshipService' | 'asylumAuthority' | 'youngPerson',
  article: string,
) =>
  pact({ id, article, ...words, start: { event: [from] }, steps: [step], closedBy, actor, roll: 'forward' })

/** As the European pact has it from 12 June 2026; a draft until the Belgian law is read and a lawyer has validated it. */
export const beAsylumPact: Procedure = checked({
  id: 'be.asylum',
  version: PACT,
  jurisdiction: 'BE',
  title: ASYLUM_TITLE,
  status: 'draft',
  start: 'wish',
  states: ASYLUM_STATES,
  events: [
    event({
      id: 'wish_expressed',
      title: t('Souhait de protection exprimé', 'Wens om bescherming geuit', 'Wish for protection expressed'),
      by: 'youngPerson',
      from: ['wish'],
      to: 'same',
    }),
    ...ASYLUM_EVENTS,
  ].map(one => (one.basis ? { ...one, basis: basis('pact') } : one)),
  deadlines: [
    within(
      'be.asylum.register.5wd',
      'wish_expressed',
      { add: 'workingDays', n: 5 },
      {
        title: t('Enregistrement', 'Registratie', 'Registration'),
        explain: t(
          'Cinq jours ouvrables après la demande.',
          'Vijf werkdagen na het verzoek.',
          'Five working days after it was made.',
        ),
      },
      ['registered'],
      'immigrationOffice',
      '27',
    ),
    within(
      'be.asylum.lodge.21',
      'registered',
      { add: 'days', n: 21 },
      {
        title: t('Introduire la demande', 'Het verzoek indienen', 'Lodge the request'),
        explain: t(
          '21 jours après l’enregistrement.',
          '21 dagen na de registratie.',
          '21 days after registration.',
        ),
      },
      ['lodged'],
      'youngPerson',
      '28',
    ),
    within(
      'be.asylum.representative.15wd',
      'wish_expressed',
      { add: 'workingDays', n: 15 },
      {
        title: t(
          'Représentant du mineur',
          'Vertegenwoordiger van de minderjarige',
          'Representative of the minor',
        ),
        explain: t(
          '15 jours ouvrables, 25 en cas d’afflux ; une personne assiste entre-temps.',
          '15 werkdagen, 25 bij grote toestroom; intussen staat iemand de jongere bij.',
          '15 working days, 25 under pressure; somebody assists meanwhile.',
        ),
      },
      ['guardian_named'],
      'guardianshipService',
      '23',
    ),
    within(
      'be.asylum.decision.6m',
      'lodged',
      { add: 'months', n: 6 },
      {
        title: t('Décision attendue', 'Beslissing verwacht', 'Decision expected'),
        explain: t(
          'Six mois en procédure ordinaire, trois en accélérée, deux pour l’irrecevabilité.',
          'Zes maanden gewoon, drie versneld, twee voor de ontvankelijkheid.',
          'Six months ordinary, three accelerated, two for admissibility.',
        ),
      },
      ['refugee_recognised', 'subsidiary_granted', 'refused', 'refused_fast'],
      'asylumAuthority',
      '35',
    ),
    ...(
      [
        [
          'be.asylum.appeal.14',
          'refused',
          14,
          t(
            'Recours (deux semaines à un mois : le plus court)',
            'Beroep (twee weken tot een maand: het kortste)',
            'Appeal (two weeks to a month: the shortest)',
          ),
        ],
        [
          'be.asylum.appeal.5',
          'refused_fast',
          5,
          t(
            'Recours (5 à 10 jours : le plus court)',
            'Beroep (5 tot 10 dagen: het kortste)',
            'Appeal (5 to 10 days: the shortest)',
          ),
        ],
      ] as const
    ).map(([id, from, n, name]) =>
      pact({
        id,
        article: '67',
        title: name,
        explain: t(
          'La loi belge n’est pas confirmée : le délai le plus court est montré. À vérifier avec l’avocat le jour même.',
          'De Belgische wet is niet bevestigd: de kortste termijn wordt getoond. Dezelfde dag na te vragen bij de advocaat.',
          'The Belgian law is not confirmed: the shortest period is shown. Check with the lawyer the same day.',
        ),
        start: { event: [from] },
        steps: [{ add: 'daysSinceNotified', n }],
        roll: 'none',
        closedBy: ['appeal_lodged'],
        actor: 'lawyer',
        warnDays: [2],
        stop: 'notified',
      }),
    ),
  ],
})
