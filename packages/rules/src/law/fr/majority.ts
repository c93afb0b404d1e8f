import type { Procedure } from '../../model/definition.ts'
import { checked } from '../../model/mistakes.ts'
import { deadline, event, LEAVING, LEFT, state, t } from '../common.ts'
import { cardEnd, cardRenewal, ceseda, FR } from './cards.ts'

/** Residence of a young person who was entrusted to the ASE (L423-22, L435-3) and nationality (domain note 4.3). */
export const frMajority: Procedure = checked({
  id: 'fr.majority',
  version: '2026-04-03',
  jurisdiction: 'FR',
  title: t(
    'Séjour à la majorité (ASE)',
    'Verblijf bij meerderjarigheid (ASE)',
    'Residence at majority (ASE)',
  ),
  start: 'prepared',
  states: [
    state('prepared', t('En préparation', 'In voorbereiding', 'In preparation')),
    state('filed', t('Demande déposée', 'Aanvraag ingediend', 'Request filed')),
    state('card', t('Carte de séjour', 'Verblijfskaart', 'Residence card'), 'stay'),
    state(
      'declared_french',
      t('Nationalité déclarée', 'Nationaliteit verklaard', 'Nationality declared'),
      'end',
    ),
    state('refused', t('Refus', 'Weigering', 'Refused'), 'end'),
    ...LEFT,
  ],
  events: [
    event({
      id: 'l42322_filed',
      title: t(
        'Demande L423-22 (confié avant 16 ans)',
        'Aanvraag L423-22 (vóór 16 toevertrouwd)',
        'Request L423-22 (entrusted before 16)',
      ),
      by: 'youngPerson',
      from: ['prepared'],
      to: 'filed',
      text: 'ceseda',
      article: 'L423-22',
      asks: ['evidence'],
      guards: [
        {
          if: 'fact',
          fact: 'entrustedBefore16',
          is: 'yes',
          reason: t(
            'Confié après 16 ans : voir L435-3.',
            'Na 16 jaar toevertrouwd: zie L435-3.',
            'Entrusted after 16: see L435-3.',
          ),
        },
        {
          if: 'fact',
          fact: 'inTraining',
          is: 'yes',
          reason: t(
            'Une formation sérieuse est demandée.',
            'Een ernstige opleiding is vereist.',
            'Serious training is required.',
          ),
        },
        {
          if: 'youngerThan',
          years: 19,
          reason: t(
            'Après la veille des 19 ans.',
            'Na de dag vóór 19 jaar.',
            'After the eve of the 19th birthday.',
          ),
        },
      ],
    }),
    event({
      id: 'l4353_filed',
      title: t(
        'Demande L435-3 (confié entre 16 et 18 ans)',
        'Aanvraag L435-3 (tussen 16 en 18 toevertrouwd)',
        'Request L435-3 (entrusted between 16 and 18)',
      ),
      by: 'youngPerson',
      from: ['prepared'],
      to: 'filed',
      text: 'ceseda',
      article: 'L435-3',
      asks: ['evidence'],
      guards: [
        {
          if: 'fact',
          fact: 'entrustedBefore16',
          is: 'no',
          reason: t(
            'Confié avant 16 ans : L423-22 est plus sûr.',
            'Vóór 16 toevertrouwd: L423-22 is zekerder.',
            'Entrusted before 16: L423-22 is safer.',
          ),
        },
        {
          if: 'fact',
          fact: 'inTraining',
          is: 'yes',
          reason: t(
            'Six mois de formation sont demandés.',
            'Zes maanden opleiding zijn vereist.',
            'Six months of training are required.',
          ),
        },
        {
          if: 'youngerThan',
          years: 19,
          reason: t(
            'Plus d’un an après les 18 ans.',
            'Meer dan een jaar na 18.',
            'More than a year after 18.',
          ),
        },
      ],
    }),
    event({
      id: 'card_issued',
      title: t('Carte délivrée ou renouvelée', 'Kaart afgegeven of vernieuwd', 'Card issued or renewed'),
      by: 'prefecture',
      from: ['filed', 'card'],
      to: 'card',
      again: true,
      asks: ['printedUntil'],
      text: 'ceseda',
      article: 'L423-22, L435-3',
    }),
    event({
      id: 'nationality_declared',
      title: t('Déclaration de nationalité', 'Nationaliteitsverklaring', 'Declaration of nationality'),
      by: 'youngPerson',
      from: ['prepared', 'filed', 'card'],
      to: 'declared_french',
      text: 'civilFr',
      article: '21-12',
      asks: ['evidence'],
      guards: [
        {
          if: 'youngerThan',
          years: 18,
          reason: t('Avant les 18 ans seulement.', 'Enkel vóór 18 jaar.', 'Before 18 only.'),
        },
      ],
    }),
    event({
      id: 'refused',
      title: t('Refus', 'Weigering', 'Refusal'),
      by: 'prefecture',
      from: ['filed', 'card'],
      to: 'refused',
      asks: ['mode', 'ground'],
    }),
    ...LEAVING,
  ],
  deadlines: [
    ceseda({
      id: 'fr.l42322.by',
      article: 'R431-5, 2°',
      title: t('Déposer la demande L423-22', 'De aanvraag L423-22 indienen', 'File the L423-22 request'),
      explain: t(
        'Au plus tard la veille des 19 ans.',
        'Uiterlijk de dag vóór 19 jaar.',
        'On the eve of the 19th birthday at the latest.',
      ),
      start: { birthday: 19 },
      steps: [{ add: 'days', n: -1 }],
      roll: 'backward',
      closedBy: ['l42322_filed', 'l4353_filed'],
      while: ['prepared'],
      actor: 'youngPerson',
      warnDays: [90, 30, 14, 7],
    }),
    ceseda({
      id: 'fr.l4353.safe',
      article: 'L435-3, R431-5, 3°',
      certainty: 'uncertain',
      title: t(
        'Déposer la demande L435-3 (date sûre)',
        'De aanvraag L435-3 indienen (veilige datum)',
        'File the L435-3 request (safe date)',
      ),
      explain: t(
        'L435-3 dit dans l’année, R431-5 3° dit deux mois après les 18 ans : la plus proche des deux est montrée.',
        'L435-3 zegt binnen het jaar, R431-5 3° zegt twee maanden na 18: de vroegste wordt getoond.',
        'L435-3 says within the year, R431-5 3° two months after 18: the earlier of both is shown.',
      ),
      start: { birthday: 18 },
      steps: [{ add: 'months', n: 2 }],
      roll: 'backward',
      closedBy: ['l42322_filed', 'l4353_filed'],
      while: ['prepared'],
      actor: 'youngPerson',
      warnDays: [60, 30, 14, 7],
    }),
    deadline({
      ...FR,
      id: 'fr.nationality.by',
      text: 'civilFr',
      article: '21-12',
      title: t(
        'Déclarer la nationalité française',
        'De Franse nationaliteit verklaren',
        'Declare French nationality',
      ),
      explain: t(
        'Confié à l’ASE depuis trois ans au moins : la déclaration se fait avant les 18 ans.',
        'Minstens drie jaar toevertrouwd aan de ASE: de verklaring gebeurt vóór 18.',
        'Entrusted to the ASE for three years at least: the declaration is made before 18.',
      ),
      start: { birthday: 18 },
      steps: [{ add: 'days', n: -1 }],
      roll: 'backward',
      closedBy: ['nationality_declared'],
      while: ['prepared', 'filed', 'card'],
      actor: 'youngPerson',
      warnDays: [180, 90, 30, 14],
    }),
    cardEnd('fr.majority.card.end', 'L423-22, L435-3'),
    cardRenewal('fr.majority.card.renewal', 'fr.majority.card.end', ['card']),
  ],
})
