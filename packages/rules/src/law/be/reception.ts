import type { Procedure } from '../../model/definition.ts'
import { checked } from '../../model/mistakes.ts'
import { deadline, event, state, t } from '../common.ts'

/** A sanction in a federal reception place and its revision (LA-2007 art. 45 and 47; domain note 2.9). */
export const beReception: Procedure = checked({
  id: 'be.reception',
  version: '2025-08-08',
  jurisdiction: 'BE',
  title: t(
    'Sanction dans un lieu d’accueil fédéral',
    'Sanctie in een federale opvangplaats',
    'Sanction in a federal reception place',
  ),
  start: 'none',
  states: [
    state('none', t('Sans sanction', 'Zonder sanctie', 'No sanction')),
    state('sanctioned', t('Sanction notifiée', 'Sanctie betekend', 'Sanction notified')),
    state('revision', t('Révision demandée', 'Herziening gevraagd', 'Revision asked for')),
    state('settled', t('Réglée', 'Afgehandeld', 'Settled'), 'end'),
  ],
  events: [
    event({
      id: 'sanction_notified',
      title: t(
        'Sanction notifiée (art. 45, 4° à 7°)',
        'Sanctie betekend (art. 45, 4° tot 7°)',
        'Sanction notified (art. 45, 4° to 7°)',
      ),
      by: 'receptionAgency',
      from: ['none', 'sanctioned'],
      to: 'sanctioned',
      again: true,
      severalADay: true,
      text: 'reception',
      article: '45',
    }),
    event({
      id: 'revision_asked',
      title: t('Révision demandée', 'Herziening gevraagd', 'Revision asked for'),
      by: 'lawyer',
      from: ['sanctioned'],
      to: 'revision',
      asks: ['evidence'],
      text: 'reception',
      article: '47',
    }),
    event({
      id: 'revision_decided',
      title: t('Décision sur la révision', 'Beslissing over de herziening', 'Decision on the revision'),
      by: 'receptionAgency',
      from: ['revision'],
      to: 'settled',
      asks: ['mode'],
      text: 'reception',
      article: '47',
    }),
    event({
      id: 'sanction_ended',
      title: t('Sanction terminée ou levée', 'Sanctie beëindigd of opgeheven', 'Sanction over or lifted'),
      by: 'receptionAgency',
      from: ['sanctioned', 'revision'],
      to: 'settled',
    }),
  ],
  deadlines: [
    deadline({
      id: 'be.accueil.revision.5wd',
      text: 'reception',
      article: '47',
      title: t(
        'Demander la révision de la sanction',
        'De herziening van de sanctie vragen',
        'Ask for the revision of the sanction',
      ),
      explain: t(
        'Cinq jours ouvrables, auprès de la direction de l’agence ou du partenaire. La demande ne suspend pas la sanction.',
        'Vijf werkdagen, bij de leiding van het agentschap of de partner. De aanvraag schorst de sanctie niet.',
        'Five working days, to the head of the agency or partner. The request does not suspend the sanction.',
      ),
      start: { event: ['sanction_notified'], which: 'each' },
      steps: [{ add: 'workingDays', n: 5 }],
      closedBy: ['revision_asked', 'sanction_ended'],
      while: ['sanctioned'],
      actor: 'lawyer',
      warnDays: [2],
      stop: 'notified',
    }),
  ],
})
