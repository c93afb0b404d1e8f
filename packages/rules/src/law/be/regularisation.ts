import type { Procedure } from '../../model/definition.ts'
import { checked } from '../../model/mistakes.ts'
import { deadline, event, LEAVING, LEFT, paper, state, t, target } from '../common.ts'
import { endOfStayAppealEvents, endOfStayAppeals } from './appeals.ts'
import { renewal } from './thb-deadlines.ts'

const FILED = state('filed', t('Introduite', 'Ingediend', 'Filed'))
const PREPARED = state('prepared', t('En préparation', 'In voorbereiding', 'In preparation'))
const GRANTED = state('granted', t('Accordée (carte A)', 'Toegekend (A-kaart)', 'Granted (A card)'), 'stay')
const REFUSED = state('refused', t('Refusée', 'Geweigerd', 'Refused'), 'end')
const granted = (from: string[], article: string) =>
  event({
    id: 'granted',
    title: t('Séjour accordé', 'Verblijf toegekend', 'Stay granted'),
    by: 'immigrationOffice',
    from,
    to: 'granted',
    asks: ['printedUntil'],
    gives: 'a_card',
    article,
  })
const refused = (from: string[], article: string) =>
  event({
    id: 'refused',
    title: t('Refus ou irrecevabilité', 'Weigering of niet-ontvankelijkheid', 'Refusal or inadmissibility'),
    by: 'immigrationOffice',
    from,
    to: 'refused',
    asks: ['mode', 'ground'],
    article,
  })
const card = (id: string, article: string, years: number) =>
  paper({
    id,
    text: 'aliens',
    article,
    certainty: 'known',
    title: t('Fin de la carte A', 'Einde van de A-kaart', 'End of the A card'),
    explain: t('Un an, renouvelable.', 'Eén jaar, hernieuwbaar.', 'One year, renewable.'),
    start: { event: ['granted'] },
    steps: [{ add: 'years', n: years }],
    while: ['granted'],
    actor: 'municipality',
  })

/** Humanitarian regularisation (LE-1980 art. 9bis; domain note 2.3). No time limit for the authority, no stay while it waits. */
export const be9bis: Procedure = checked({
  id: 'be.9bis',
  version: '2025-08-08',
  jurisdiction: 'BE',
  title: t(
    'Régularisation humanitaire (9bis)',
    'Humanitaire regularisatie (9bis)',
    'Humanitarian regularisation (9bis)',
  ),
  start: 'prepared',
  states: [
    PREPARED,
    FILED,
    state('merits', t('Au fond', 'Ten gronde', 'On the merits')),
    GRANTED,
    REFUSED,
    ...LEFT,
  ],
  events: [
    event({
      id: 'filed',
      title: t(
        'Demande au bourgmestre, domicile élu chez l’avocat ou au centre reconnu',
        'Aanvraag bij de burgemeester, woonplaatskeuze bij de advocaat of het erkend centrum',
        'Request to the burgomaster, address for service at the lawyer’s or the recognised centre',
      ),
      by: 'lawyer',
      from: ['prepared'],
      to: 'filed',
      asks: ['evidence'],
      article: '9bis, 9quater',
    }),
    event({
      id: 'admissible',
      title: t('Recevable', 'Ontvankelijk', 'Admissible'),
      by: 'immigrationOffice',
      from: ['filed'],
      to: 'merits',
      article: '9bis',
    }),
    granted(['filed', 'merits'], '9bis'),
    refused(['filed', 'merits'], '9bis'),
    ...endOfStayAppealEvents(['refused']),
    ...LEAVING,
  ],
  deadlines: [
    target({
      id: 'be.9bis.follow-up',
      title: t(
        'Demander où en est le dossier',
        'Vragen hoe het met het dossier staat',
        'Ask how the file stands',
      ),
      explain: t(
        'Aucun délai ne lie l’Office : la maison relance tous les six mois.',
        'Geen termijn bindt de Dienst: het huis vraagt om de zes maanden na.',
        'No time limit binds the Office: the house asks every six months.',
      ),
      start: { event: ['filed', 'admissible'] },
      steps: [{ add: 'months', n: 6 }],
      closedBy: ['granted', 'refused'],
      actor: 'lawyer',
    }),
    card('be.9bis.acard.end', '9bis, 13', 1),
    renewal('be.9bis.acard.renewal', 'be.9bis.acard.end', ['granted'], ['granted']),
    ...endOfStayAppeals('be.9bis', ['refused']),
  ],
})

/** Medical regularisation (LE-1980 art. 9ter; domain note 2.4). */
export const be9ter: Procedure = checked({
  id: 'be.9ter',
  version: '2025-08-08',
  jurisdiction: 'BE',
  title: t(
    'Régularisation médicale (9ter)',
    'Medische regularisatie (9ter)',
    'Medical regularisation (9ter)',
  ),
  start: 'prepared',
  states: [
    PREPARED,
    FILED,
    state(
      'admissible',
      t('Recevable (attestation)', 'Ontvankelijk (attest)', 'Admissible (certificate)'),
      'stay',
    ),
    state(
      'opinion',
      t('Avis du médecin rendu', 'Advies van de arts gegeven', 'Medical opinion given'),
      'stay',
    ),
    GRANTED,
    REFUSED,
    ...LEFT,
  ],
  events: [
    event({
      id: 'certificate_signed',
      title: t(
        'Certificat médical type signé',
        'Standaard medisch getuigschrift ondertekend',
        'Standard medical certificate signed',
      ),
      by: 'house',
      from: ['prepared'],
      to: 'same',
      asks: ['evidence'],
      article: '9ter §1',
    }),
    event({
      id: 'filed',
      title: t(
        'Demande recommandée à l’Office',
        'Aangetekende aanvraag bij de Dienst',
        'Registered request to the Office',
      ),
      by: 'lawyer',
      from: ['prepared'],
      to: 'filed',
      asks: ['evidence'],
      article: '9ter §1',
      guards: [
        {
          if: 'by',
          deadline: 'be.9ter.certificate',
          reason: t(
            'Le certificat médical a plus de trois mois.',
            'Het medisch getuigschrift is ouder dan drie maanden.',
            'The medical certificate is more than three months old.',
          ),
        },
      ],
    }),
    event({
      id: 'admissible',
      title: t(
        'Recevable : attestation d’immatriculation',
        'Ontvankelijk: attest van immatriculatie',
        'Admissible: registration certificate',
      ),
      by: 'immigrationOffice',
      from: ['filed'],
      to: 'admissible',
      asks: ['printedUntil'],
      gives: 'ai',
      article: '9ter §3',
    }),
    event({
      id: 'medical_opinion',
      title: t(
        'Avis du médecin de l’Office',
        'Advies van de arts van de Dienst',
        'Opinion of the Office’s doctor',
      ),
      by: 'immigrationOffice',
      from: ['admissible'],
      to: 'opinion',
      article: '9ter §1',
    }),
    granted(['admissible', 'opinion'], '9ter'),
    refused(['filed', 'admissible', 'opinion'], '9ter §3'),
    ...endOfStayAppealEvents(['refused']),
    ...LEAVING,
  ],
  deadlines: [
    deadline({
      id: 'be.9ter.certificate',
      text: 'aliens',
      article: '9ter §3, 3°',
      certainty: 'known',
      title: t(
        'Déposer avant que le certificat vieillisse',
        'Indienen voor het getuigschrift veroudert',
        'File before the certificate is too old',
      ),
      explain: t(
        'Le certificat médical a moins de trois mois quand la demande part.',
        'Het medisch getuigschrift is minder dan drie maanden oud bij indiening.',
        'The medical certificate is less than three months old when the request leaves.',
      ),
      start: { event: ['certificate_signed'] },
      steps: [
        { add: 'months', n: 3 },
        { add: 'days', n: -1 },
      ],
      closedBy: ['filed'],
      actor: 'lawyer',
      warnDays: [30, 14, 7],
    }),
    card('be.9ter.acard.end', '9ter, 13', 1),
    renewal('be.9ter.acard.renewal', 'be.9ter.acard.end', ['granted'], ['granted']),
    deadline({
      id: 'be.9ter.unlimited.from',
      text: 'aliens',
      article: '13 §1',
      certainty: 'known',
      title: t('Séjour illimité possible', 'Onbeperkt verblijf mogelijk', 'Unlimited stay possible'),
      explain: t('Cinq ans après la demande.', 'Vijf jaar na de aanvraag.', 'Five years after the request.'),
      start: { event: ['filed'], which: 'first' },
      steps: [{ add: 'years', n: 5 }],
      nature: 'from',
      while: ['granted'],
      actor: 'youngPerson',
      warnDays: [60],
    }),
    ...endOfStayAppeals('be.9ter', ['refused']),
  ],
})
