import type { Procedure } from '../../model/definition.ts'
import { checked } from '../../model/mistakes.ts'
import { state, t } from '../common.ts'
import { endOfStayAppealEvents, endOfStayAppeals } from './appeals.ts'
import { THB_DEADLINES } from './thb-deadlines.ts'
import { THB_EVENTS } from './thb-events.ts'

/** The Belgian residence track for victims of trafficking, T1 to T13 (LE-1980 art. 61/2 to 61/5). */
export const beThb: Procedure = checked({
  id: 'be.thb',
  version: '2017-05-20',
  jurisdiction: 'BE',
  title: t(
    'Victime de traite (61/2 à 61/5)',
    'Slachtoffer van mensenhandel (61/2 tot 61/5)',
    'Trafficking victim (61/2 to 61/5)',
  ),
  start: 'detected',
  states: [
    state('detected', t('Indices relevés', 'Aanwijzingen vastgesteld', 'Indications seen')),
    state(
      'referred',
      t(
        'Orienté vers un centre reconnu',
        'Doorverwezen naar een erkend centrum',
        'Referred to a recognised centre',
      ),
    ),
    state(
      'reflection_annex15',
      t('Réflexion (annexe 15)', 'Bedenktijd (bijlage 15)', 'Reflection (annex 15)'),
      'stay',
    ),
    state(
      'ai_first',
      t('Attestation d’immatriculation', 'Attest van immatriculatie', 'Registration certificate'),
      'stay',
    ),
    state('ai_extended', t('Attestation prolongée', 'Attest verlengd', 'Certificate extended'), 'stay'),
    state('a_card', t('Carte A', 'A-kaart', 'A card'), 'stay'),
    state(
      'unlimited_eligible',
      t('Séjour illimité possible', 'Onbeperkt verblijf mogelijk', 'Unlimited stay possible'),
      'stay',
    ),
    state(
      'unlimited_granted',
      t('Séjour illimité (carte B)', 'Onbeperkt verblijf (B-kaart)', 'Unlimited stay (B card)'),
      'end',
    ),
    state(
      'ended_by_authority',
      t('Terminé par l’autorité', 'Beëindigd door de overheid', 'Ended by the authority'),
      'end',
    ),
    state(
      'ended_by_youth',
      t('Terminé par le jeune', 'Beëindigd door de jongere', 'Ended by the young person'),
      'end',
    ),
    state('switched', t('Autre voie', 'Andere weg', 'Another track'), 'end'),
    state('returned', t('Rentré', 'Teruggekeerd', 'Returned'), 'end'),
  ],
  events: [...THB_EVENTS, ...endOfStayAppealEvents(['ended_by_authority'])],
  deadlines: [...THB_DEADLINES, ...endOfStayAppeals('be.thb', ['stay_ended_decision'])],
})
