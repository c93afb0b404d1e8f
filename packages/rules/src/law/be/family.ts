import type { Procedure } from '../../model/definition.ts'
import { checked } from '../../model/mistakes.ts'
import { deadline, event, LEAVING, LEFT, state, t, target } from '../common.ts'
import { endOfStayAppealEvents, endOfStayAppeals } from './appeals.ts'

/** Family reunification (LE-1980 art. 10, 10bis, 40bis, 40ter; domain note 2.5). Conditions tightened in 2025: to be verified. */
export const beFamily: Procedure = checked({
  id: 'be.family',
  version: '2025-08-08',
  jurisdiction: 'BE',
  title: t('Regroupement familial', 'Gezinshereniging', 'Family reunification'),
  start: 'prepared',
  states: [
    state('prepared', t('En préparation', 'In voorbereiding', 'In preparation')),
    state('filed', t('Introduite', 'Ingediend', 'Filed')),
    state('complete', t('Dossier complet', 'Dossier volledig', 'File complete')),
    state(
      'granted',
      t('Accordé (carte A ou F)', 'Toegekend (A- of F-kaart)', 'Granted (A or F card)'),
      'end',
    ),
    state('refused', t('Refusé', 'Geweigerd', 'Refused'), 'end'),
    ...LEFT,
  ],
  events: [
    event({
      id: 'protection_granted',
      title: t(
        'Protection reconnue au jeune',
        'Bescherming toegekend aan de jongere',
        'Protection granted to the young person',
      ),
      by: 'asylumAuthority',
      from: ['prepared'],
      to: 'same',
      asks: ['evidence'],
      article: '10 §1, 7°',
    }),
    event({
      id: 'filed',
      title: t(
        'Demande introduite (visa ou sur place)',
        'Aanvraag ingediend (visum of ter plaatse)',
        'Request filed (visa or on the spot)',
      ),
      by: 'lawyer',
      from: ['prepared'],
      to: 'filed',
      asks: ['evidence'],
      article: '10, 10bis, 40bis, 40ter',
    }),
    event({
      id: 'complete',
      title: t(
        'Accusé de réception du dossier complet',
        'Ontvangstbewijs van het volledige dossier',
        'Receipt of the complete file',
      ),
      by: 'immigrationOffice',
      from: ['filed'],
      to: 'complete',
      article: '12bis §2',
    }),
    event({
      id: 'granted',
      title: t('Séjour accordé', 'Verblijf toegekend', 'Stay granted'),
      by: 'immigrationOffice',
      from: ['filed', 'complete'],
      to: 'granted',
      asks: ['printedUntil'],
      gives: 'a_card',
      article: '12bis',
    }),
    event({
      id: 'refused',
      title: t('Refus', 'Weigering', 'Refusal'),
      by: 'immigrationOffice',
      from: ['filed', 'complete'],
      to: 'refused',
      asks: ['mode', 'ground'],
      article: '12bis',
    }),
    ...endOfStayAppealEvents(['refused']),
    ...LEAVING,
  ],
  deadlines: [
    target({
      id: 'be.family.three-months',
      certainty: 'uncertain',
      title: t('Demander pour les parents', 'Aanvragen voor de ouders', 'Ask for the parents'),
      explain: t(
        'Trois mois après la reconnaissance, d’après la Cour de justice (A et S ; B.M.M.) : ne pas attendre, l’âge est fixé au jour de la demande.',
        'Drie maanden na de erkenning, volgens het Hof van Justitie (A en S; B.M.M.): wacht niet, de leeftijd geldt op de dag van de aanvraag.',
        'Three months after recognition, by the Court of Justice (A and S; B.M.M.): do not wait, age is fixed on the day of the request.',
      ),
      start: { event: ['protection_granted'], which: 'first' },
      steps: [{ add: 'months', n: 3 }],
      closedBy: ['filed'],
      actor: 'lawyer',
    }),
    deadline({
      id: 'be.family.decision.9m',
      text: 'aliens',
      article: '12bis §2',
      certainty: 'uncertain',
      title: t('Décision attendue', 'Beslissing verwacht', 'Decision expected'),
      explain: t(
        'Neuf mois en principe, prolongeables : paramètre à vérifier depuis la loi du 18 juillet 2025.',
        'In principe negen maanden, verlengbaar: na te gaan sinds de wet van 18 juli 2025.',
        'Nine months in principle, extendable: to be verified since the law of 18 July 2025.',
      ),
      start: { event: ['complete'] },
      steps: [{ add: 'months', n: 9 }],
      nature: 'from',
      closedBy: ['granted', 'refused'],
      actor: 'immigrationOffice',
      warnDays: [],
    }),
    ...endOfStayAppeals('be.family', ['refused']),
  ],
})

/** A child with parents and without stay: no guardian, rights all the same (domain note 2.6). */
export const beAccompanied: Procedure = checked({
  id: 'be.accompanied',
  version: '2025-08-08',
  jurisdiction: 'BE',
  title: t(
    'Enfant accompagné sans séjour',
    'Begeleid kind zonder verblijf',
    'Accompanied child without stay',
  ),
  start: 'identified',
  states: [
    state('identified', t('Situation vue', 'Situatie gezien', 'Situation seen')),
    state(
      'rights_open',
      t('École, soins, accueil ouverts', 'School, zorg, opvang geopend', 'School, care, reception opened'),
    ),
    state('track', t('Voie choisie', 'Weg gekozen', 'Track chosen'), 'end'),
    state('return_path', t('Chemin du retour', 'Terugkeerpad', 'Return path'), 'end'),
    state('withdrawn', t('Renoncé', 'Ingetrokken', 'Withdrawn'), 'end'),
  ],
  events: [
    event({
      id: 'rights_opened',
      title: t(
        'École, aide médicale et accueil demandés',
        'School, medische hulp en opvang gevraagd',
        'School, medical aid and reception asked for',
      ),
      by: 'house',
      from: ['identified'],
      to: 'rights_open',
      text: 'reception',
      article: '60',
      opens: [
        {
          id: 'ad-hoc',
          title: t(
            'Un parent est soupçonné ? Demander un tuteur ou administrateur ad hoc',
            'Wordt een ouder verdacht? Vraag een voogd of bewindvoerder ad hoc',
            'Is a parent suspected? Ask for an ad hoc guardian',
          ),
          role: 'LEG',
          workingDays: 2,
        },
      ],
    }),
    event({
      id: 'other_track_chosen',
      title: t(
        'Voie choisie : 9bis, 9ter, asile en famille, lien familial',
        'Weg gekozen: 9bis, 9ter, asiel als gezin, gezinsband',
        'Track chosen: 9bis, 9ter, asylum as a family, family link',
      ),
      by: 'lawyer',
      from: ['identified', 'rights_open'],
      to: 'track',
      asks: ['evidence'],
    }),
    event({
      id: 'return_chosen',
      title: t('Le retour est choisi', 'Terugkeer is gekozen', 'Return is chosen'),
      by: 'youngPerson',
      from: ['identified', 'rights_open'],
      to: 'return_path',
      asks: ['evidence'],
    }),
    event({
      id: 'youth_withdraws',
      title: t('La famille renonce à l’aide', 'Het gezin ziet af van hulp', 'The family declines help'),
      by: 'youngPerson',
      from: ['identified', 'rights_open'],
      to: 'withdrawn',
    }),
  ],
  deadlines: [
    target({
      id: 'be.accompanied.rights',
      title: t(
        'Ouvrir école, soins et accueil',
        'School, zorg en opvang openen',
        'Open school, care and reception',
      ),
      explain: t(
        'L’enfant a droit à l’école et aux soins urgents dès l’arrivée, quel que soit le séjour.',
        'Het kind heeft vanaf aankomst recht op school en dringende zorg, los van het verblijf.',
        'The child has a right to school and urgent care from arrival, whatever the stay.',
      ),
      start: { event: ['rights_opened'] },
      steps: [{ add: 'workingDays', n: 10 }],
      closedBy: ['other_track_chosen', 'return_chosen'],
      actor: 'house',
    }),
  ],
})
