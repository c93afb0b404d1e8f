import type { Procedure } from '../../model/definition.ts'
import { checked } from '../../model/mistakes.ts'
import { event, LEAVING, LEFT, paper, state, t } from '../common.ts'
import { cardEnd, cardRenewal, FR } from './cards.ts'

/** The trafficking permit in France: reflection, card while proceedings last, ten-year card after a conviction (L425-1 to L425-4). */
export const frThb: Procedure = checked({
  id: 'fr.thb',
  version: '2026-04-03',
  jurisdiction: 'FR',
  title: t(
    'Victime de traite (L425-1)',
    'Slachtoffer van mensenhandel (L425-1)',
    'Trafficking victim (L425-1)',
  ),
  start: 'informed',
  states: [
    state('informed', t('Informé par la police', 'Ingelicht door de politie', 'Informed by the police')),
    state('reflection', t('Réflexion (récépissé)', 'Bedenktijd (récépissé)', 'Reflection (receipt)'), 'stay'),
    state('statement', t('Plainte ou témoignage', 'Klacht of getuigenis', 'Complaint or testimony')),
    state(
      'card',
      t(
        'Carte « vie privée et familiale »',
        'Kaart “vie privée et familiale”',
        '“Vie privée et familiale” card',
      ),
      'stay',
    ),
    state(
      'ten_years',
      t('Carte de résident de dix ans', 'Verblijfskaart van tien jaar', 'Ten-year card'),
      'end',
    ),
    state('withdrawn_by_authority', t('Retirée', 'Ingetrokken', 'Withdrawn by the authority'), 'end'),
    ...LEFT,
  ],
  events: [
    event({
      id: 'reflection_chosen',
      title: t('Récépissé remis', 'Récépissé overhandigd', 'Receipt handed over'),
      by: 'prefecture',
      from: ['informed'],
      to: 'reflection',
      text: 'ceseda',
      article: 'R425-2',
      asks: ['printedUntil'],
      gives: 'receipt',
    }),
    event({
      id: 'statement_made',
      title: t(
        'Plainte ou témoignage (référence seulement)',
        'Klacht of getuigenis (enkel de referentie)',
        'Complaint or testimony (reference only)',
      ),
      by: 'youngPerson',
      from: ['informed', 'reflection'],
      to: 'statement',
      text: 'ceseda',
      article: 'L425-1',
      asks: ['evidence'],
      guards: [
        {
          if: 'fact',
          fact: 'linksBroken',
          is: 'yes',
          reason: t(
            'Le lien avec les auteurs n’est pas rompu.',
            'De band met de daders is niet verbroken.',
            'The link with the perpetrators is not broken.',
          ),
        },
      ],
    }),
    event({
      id: 'card_issued',
      title: t('Carte délivrée ou renouvelée', 'Kaart afgegeven of vernieuwd', 'Card issued or renewed'),
      by: 'prefecture',
      from: ['statement', 'card'],
      to: 'card',
      again: true,
      text: 'ceseda',
      article: 'L425-1, R425-5',
      asks: ['printedUntil'],
      gives: 'temporary_card',
    }),
    event({
      id: 'final_conviction',
      title: t(
        'Condamnation définitive : carte de résident',
        'Definitieve veroordeling: verblijfskaart',
        'Final conviction: resident card',
      ),
      by: 'court',
      from: ['card'],
      to: 'ten_years',
      text: 'ceseda',
      article: 'L425-3',
      asks: ['evidence', 'printedUntil'],
      gives: 'resident_card',
      guards: [
        {
          if: 'evidence',
          reason: t(
            'La décision n’est pas jointe.',
            'De beslissing is niet toegevoegd.',
            'The decision is not attached.',
          ),
        },
      ],
    }),
    event({
      id: 'card_withdrawn',
      title: t('Retrait', 'Intrekking', 'Withdrawal'),
      by: 'prefecture',
      from: ['reflection', 'statement', 'card'],
      to: 'withdrawn_by_authority',
      text: 'ceseda',
      article: 'R425-4, R425-6',
      asks: ['mode', 'ground'],
    }),
    ...LEAVING,
  ],
  deadlines: [
    paper({
      ...FR,
      id: 'fr.thb.reflection',
      text: 'ceseda',
      article: 'R425-2',
      title: t('Fin de la réflexion', 'Einde van de bedenktijd', 'End of reflection'),
      explain: t(
        '30 jours depuis la remise du récépissé ; travail permis, pas d’éloignement.',
        '30 dagen sinds de overhandiging; werk toegelaten, geen verwijdering.',
        '30 days from hand-over; work allowed, no removal.',
      ),
      start: { event: ['reflection_chosen'] },
      steps: [{ add: 'days', n: 30 }],
      while: ['reflection'],
      actor: 'prefecture',
      warnDays: [14, 7, 2],
    }),
    cardEnd('fr.thb.card.end', 'L425-1'),
    cardRenewal('fr.thb.card.renewal', 'fr.thb.card.end', ['card']),
  ],
})
