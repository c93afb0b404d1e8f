import type { Procedure } from '../../model/definition.ts'
import { checked } from '../../model/mistakes.ts'
import { deadline, event, LEAVING, LEFT, paper, state, t, target } from '../common.ts'
import { endOfStayAppealEvents, endOfStayAppeals } from './appeals.ts'

/** Statelessness: the court first, the stay after (law of 10 March 2024, chapter IIter; domain note 2.7). */
export const beStateless: Procedure = checked({
  id: 'be.stateless',
  version: '2024-09-01',
  jurisdiction: 'BE',
  title: t('Apatridie', 'Staatloosheid', 'Statelessness'),
  start: 'prepared',
  states: [
    state('prepared', t('En préparation', 'In voorbereiding', 'In preparation')),
    state(
      'court',
      t('Devant le tribunal de la famille', 'Voor de familierechtbank', 'Before the family court'),
    ),
    state('recognised', t('Statut reconnu', 'Status erkend', 'Status recognised')),
    state('residence_filed', t('Séjour demandé', 'Verblijf gevraagd', 'Stay asked for')),
    state('opinion', t('Avis de la CGRA', 'Advies van het CGVS', 'Opinion of the CGRA')),
    state(
      'granted',
      t('Séjour accordé (carte A)', 'Verblijf toegekend (A-kaart)', 'Stay granted (A card)'),
      'stay',
    ),
    state('refused', t('Refusé', 'Geweigerd', 'Refused'), 'end'),
    ...LEFT,
  ],
  events: [
    event({
      id: 'court_filed',
      title: t('Requête déposée', 'Verzoekschrift neergelegd', 'Petition filed'),
      by: 'guardian',
      from: ['prepared'],
      to: 'court',
      asks: ['evidence'],
    }),
    event({
      id: 'status_recognised',
      title: t('Apatridie reconnue', 'Staatloosheid erkend', 'Statelessness recognised'),
      by: 'court',
      from: ['court'],
      to: 'recognised',
      asks: ['evidence'],
    }),
    event({
      id: 'status_refused',
      title: t('Le tribunal refuse', 'De rechtbank weigert', 'The court refuses'),
      by: 'court',
      from: ['court'],
      to: 'refused',
      asks: ['mode'],
    }),
    event({
      id: 'residence_filed',
      title: t(
        'Séjour demandé à l’Office',
        'Verblijf gevraagd bij de Dienst',
        'Stay asked for at the Office',
      ),
      by: 'guardian',
      from: ['recognised'],
      to: 'residence_filed',
      asks: ['evidence'],
      text: 'stateless',
    }),
    event({
      id: 'cgra_opinion',
      title: t('Avis de la CGRA', 'Advies van het CGVS', 'Opinion of the CGRA'),
      by: 'asylumAuthority',
      from: ['residence_filed'],
      to: 'opinion',
    }),
    event({
      id: 'granted',
      title: t('Séjour accordé', 'Verblijf toegekend', 'Stay granted'),
      by: 'immigrationOffice',
      from: ['residence_filed', 'opinion'],
      to: 'granted',
      asks: ['printedUntil'],
      gives: 'a_card',
    }),
    event({
      id: 'refused',
      title: t('Séjour refusé', 'Verblijf geweigerd', 'Stay refused'),
      by: 'immigrationOffice',
      from: ['residence_filed', 'opinion'],
      to: 'refused',
      asks: ['mode', 'ground'],
    }),
    ...endOfStayAppealEvents(['refused']),
    ...LEAVING,
  ],
  deadlines: [
    target({
      id: 'be.stateless.residence',
      title: t('Demander le séjour', 'Het verblijf vragen', 'Ask for the stay'),
      explain: t(
        'La reconnaissance ne donne pas de séjour : le demander tout de suite.',
        'De erkenning geeft geen verblijf: vraag het meteen.',
        'Recognition gives no stay: ask for it at once.',
      ),
      start: { event: ['status_recognised'] },
      steps: [{ add: 'workingDays', n: 10 }],
      closedBy: ['residence_filed'],
      actor: 'guardian',
    }),
    paper({
      id: 'be.stateless.acard.end',
      text: 'stateless',
      certainty: 'known',
      validFrom: '2024-09-01',
      title: t('Fin de la carte A', 'Einde van de A-kaart', 'End of the A card'),
      explain: t(
        'Cinq ans, puis séjour illimité.',
        'Vijf jaar, daarna onbeperkt verblijf.',
        'Five years, then unlimited stay.',
      ),
      start: { event: ['granted'] },
      steps: [{ add: 'years', n: 5 }],
      while: ['granted'],
      actor: 'municipality',
    }),
    ...endOfStayAppeals('be.stateless', ['refused']),
  ],
})

const followUps = [3, 6, 12] as const

/** Assisted voluntary return with IOM or Caritas, with its follow-up (domain note 2.8). */
export const beReturn: Procedure = checked({
  id: 'be.return',
  version: '2025-08-08',
  jurisdiction: 'BE',
  title: t('Retour volontaire accompagné', 'Begeleide vrijwillige terugkeer', 'Assisted voluntary return'),
  start: 'wish',
  states: [
    state('wish', t('Souhait du jeune', 'Wens van de jongere', 'Wish of the young person')),
    state('tracing', t('Famille recherchée', 'Familie gezocht', 'Family being traced')),
    state('opinion', t('Intérêt supérieur examiné', 'Hoger belang onderzocht', 'Best interests examined')),
    state('guaranteed', t('Accueil garanti', 'Opvang gewaarborgd', 'Reception guaranteed')),
    state('travelled', t('Rentré, suivi en cours', 'Teruggekeerd, opvolging loopt', 'Returned, followed up')),
    state('followed', t('Suivi terminé', 'Opvolging afgerond', 'Follow-up done'), 'end'),
    ...LEFT,
  ],
  events: [
    event({
      id: 'tracing_begun',
      title: t('Recherche de la famille', 'Opsporing van de familie', 'Family tracing'),
      by: 'returnOrganisation',
      from: ['wish'],
      to: 'tracing',
    }),
    event({
      id: 'best_interest_opinion',
      title: t(
        'Avis sur l’intérêt supérieur et le risque de nouvelle traite',
        'Advies over het hoger belang en het risico op nieuwe uitbuiting',
        'Opinion on best interests and the risk of re-trafficking',
      ),
      by: 'guardian',
      from: ['tracing'],
      to: 'opinion',
      asks: ['evidence'],
      guards: [
        {
          if: 'evidence',
          reason: t(
            'L’avis écrit n’est pas joint.',
            'Het schriftelijk advies is niet toegevoegd.',
            'The written opinion is not attached.',
          ),
        },
      ],
    }),
    event({
      id: 'guarantees_confirmed',
      title: t(
        'Garanties d’accueil confirmées',
        'Opvanggaranties bevestigd',
        'Guarantees of reception confirmed',
      ),
      by: 'returnOrganisation',
      from: ['opinion'],
      to: 'guaranteed',
      asks: ['evidence'],
      guards: [
        {
          if: 'fact',
          fact: 'guardianAgrees',
          is: 'yes',
          reason: t(
            'Le tuteur n’est pas d’accord.',
            'De voogd gaat niet akkoord.',
            'The guardian does not agree.',
          ),
        },
      ],
    }),
    event({
      id: 'travelled',
      title: t('Voyage', 'Reis', 'Travel'),
      by: 'returnOrganisation',
      from: ['guaranteed'],
      to: 'travelled',
      asks: ['evidence'],
    }),
    ...followUps.map(months =>
      event({
        id: `follow_up_${months}`,
        title: t(`Nouvelles à ${months} mois`, `Nieuws na ${months} maanden`, `News at ${months} months`),
        by: 'returnOrganisation',
        from: ['travelled'],
        to: months === 12 ? 'followed' : 'same',
        asks: ['evidence'],
      }),
    ),
    ...LEAVING,
  ],
  deadlines: followUps.map(months =>
    deadline({
      id: `be.return.follow-up.${months}`,
      title: t(
        `Prendre des nouvelles à ${months} mois`,
        `Nieuws vragen na ${months} maanden`,
        `Ask for news at ${months} months`,
      ),
      explain: t(
        'Le suivi après le retour fait partie du retour.',
        'De opvolging na de terugkeer hoort bij de terugkeer.',
        'Following up is part of the return.',
      ),
      start: { event: ['travelled'] },
      steps: [{ add: 'months', n: months }],
      nature: 'target',
      roll: 'backward',
      closedBy: [`follow_up_${months}`],
      actor: 'returnOrganisation',
      warnDays: [7],
    }),
  ),
})
