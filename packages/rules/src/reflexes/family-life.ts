import { basis } from '../law/texts.ts'
import { type Reflex, reflex, t } from './reflex.ts'

/** Family, nationality, health, school, and what the young person wants. */
export const FAMILY_LIFE: readonly Reflex[] = [
  reflex(25, 'high', 'yes', {
    question: t(
      'Né en Belgique, sans statut ?',
      'In België geboren, zonder statuut?',
      'Born in Belgium, without a status?',
    ),
    risk: t('Séjour jamais enregistré', 'Nooit geregistreerd verblijf', 'Stay never registered'),
    act: t(
      'Acte de naissance ; vérifier la nationalité (art. 10 du Code).',
      'Geboorteakte; nationaliteit nagaan (art. 10 Wetboek).',
      'Birth certificate; check nationality (art. 10 of the Code).',
    ),
    who: 'guardian',
    resource: 'municipality',
    basis: basis('nationality', '10'),
  }),
  reflex(26, 'high', 'yes', {
    question: t('Peut-être apatride ?', 'Misschien staatloos?', 'Possibly stateless?'),
    risk: t('Sans statut nulle part', 'Nergens een statuut', 'No status anywhere'),
    act: t(
      'Demander conseil sur l’apatridie et la nationalité.',
      'Advies vragen over staatloosheid en nationaliteit.',
      'Ask for advice on statelessness and nationality.',
    ),
    who: 'lawyer',
    resource: 'court',
  }),
  reflex(27, 'medium', 'yes', {
    question: t(
      'Un parent vit-il en Belgique avec un séjour ?',
      'Woont er een ouder in België met verblijf?',
      'Does a parent live in Belgium with a status?',
    ),
    risk: t('Droit familial oublié', 'Gemist recht op gezinsleven', 'Missed family right'),
    act: t('Avocat : regroupement familial.', 'Advocaat: gezinshereniging.', 'Lawyer: family reunification.'),
    who: 'lawyer',
    resource: 'lawyer',
    basis: basis('aliens', '10, 10bis'),
  }),
  reflex(28, 'medium', 'yes', {
    question: t(
      'Un parent est-il reconnu réfugié ailleurs dans l’UE ?',
      'Is een ouder elders in de EU als vluchteling erkend?',
      'Is a parent a recognised refugee elsewhere in the EU?',
    ),
    risk: t('Réunion manquée', 'Gemiste hereniging', 'Missed reunification'),
    act: t(
      'Lien familial Dublin : demander à l’avocat.',
      'Dublin-gezinsband: de advocaat vragen.',
      'Dublin family link: ask the lawyer.',
    ),
    who: 'lawyer',
    resource: 'lawyer',
    basis: basis('dublin'),
    certainty: 'uncertain',
  }),
  reflex(29, 'high', 'yes', {
    question: t(
      'Le jeune est-il reconnu, avec des parents à l’étranger ?',
      'Is de jongere erkend, met ouders in het buitenland?',
      'Is the young person recognised, with parents abroad?',
    ),
    risk: t(
      'La fenêtre pour réunir la famille est courte',
      'De termijn om het gezin te herenigen is kort',
      'The window to reunite is short',
    ),
    act: t('Déposer tout de suite.', 'Meteen indienen.', 'File at once.'),
    who: 'lawyer',
    resource: 'lawyer',
    basis: basis('judgmentAndAliens', '10'),
    certainty: 'uncertain',
  }),
  reflex(30, 'high', 'yes', {
    question: t(
      'La famille est-elle en danger, ou menaçante ?',
      'Is de familie in gevaar, of bedreigend?',
      'Is the family in danger, or threatening?',
    ),
    risk: t('Danger au retour', 'Gevaar bij terugkeer', 'Danger on return'),
    act: t(
      'Ne pas contacter les autorités du pays.',
      'Geen contact met de overheid van het land van herkomst.',
      'Do not contact the authorities of origin.',
    ),
    who: 'lawyer',
    resource: 'lawyer',
  }),
  reflex(37, 'medium', 'no', {
    question: t(
      'Le jeune est-il inscrit à l’école, avec des attestations de présence ?',
      'Is de jongere ingeschreven op school, met aanwezigheidsattesten?',
      'Is the young person enrolled in school, with attendance proof?',
    ),
    risk: t('Projet de vie trop mince', 'Te zwak levensproject', 'Weak life project'),
    act: t(
      'Inscrire, garder les attestations.',
      'Inschrijven, de attesten bewaren.',
      'Enrol, keep the certificates.',
    ),
    who: 'house',
    resource: 'school',
    basis: basis('aliens', '61/19, 61/21'),
    certainty: 'sourced',
    withParent: {
      risk: t('Droit à l’école perdu', 'Verlies van het recht op onderwijs', 'The right to school is lost'),
      basis: basis('schooling'),
      certainty: 'known',
    },
  }),
  reflex(38, 'medium', 'no', {
    question: t(
      'La connaissance d’une langue nationale est-elle prouvée ?',
      'Is de kennis van een landstaal bewezen?',
      'Is the knowledge of a national language proven?',
    ),
    help: t(
      'À prouver six mois avant le renouvellement d’une carte A.',
      'Te bewijzen zes maanden vóór de vernieuwing van een A-kaart.',
      'To be proven six months before an A card is renewed.',
    ),
    risk: t('Refus de renouvellement', 'Weigering van vernieuwing', 'Renewal refused'),
    act: t('Test ou attestation.', 'Test of attest.', 'Test or certificate.'),
    who: 'house',
    resource: 'school',
    basis: basis('aliens', '61/21'),
    certainty: 'sourced',
    helps: ['language'],
    withParent: { basis: null, certainty: 'practice' },
  }),
  reflex(39, 'medium', 'no', {
    question: t(
      'Y a-t-il un passeport, ou des démarches prouvées ?',
      'Is er een paspoort, of zijn er bewezen stappen?',
      'Is there a passport, or proof of efforts?',
    ),
    hinge: 'permit',
    risk: t('Carte refusée ou irrégulière', 'Kaart geweigerd of onregelmatig', 'Card refused or irregular'),
    act: t(
      'Noter chaque démarche. Pas pour un demandeur d’asile.',
      'Elke stap noteren. Niet voor een asielzoeker.',
      'Log every step. Not for an asylum seeker.',
    ),
    who: 'guardian',
    resource: 'lawyer',
    basis: basis('aliens', '61/20'),
    certainty: 'sourced',
    withParent: {
      act: t(
        'Noter chaque démarche : une demande 9bis veut un document d’identité. Pas pour un demandeur d’asile.',
        'Elke stap noteren: een 9bis-aanvraag vraagt een identiteitsdocument. Niet voor een asielzoeker.',
        'Log every step: a 9bis request wants an identity paper. Not for an asylum seeker.',
      ),
      basis: basis('aliens', '9bis'),
      certainty: 'known',
    },
  }),
  reflex(40, 'medium', 'yes', {
    question: t(
      'Un problème de santé grave ?',
      'Een ernstig gezondheidsprobleem?',
      'A serious health problem?',
    ),
    risk: t('La voie 9ter est manquée', 'De weg 9ter wordt gemist', 'The 9ter track is missed'),
    act: t(
      'Certificat de moins de trois mois ; avocat.',
      'Getuigschrift jonger dan drie maanden; advocaat.',
      'Certificate less than three months old; lawyer.',
    ),
    who: 'house',
    resource: 'lawyer',
    basis: basis('aliens', '9ter'),
    helps: ['health', 'legalAdvice'],
  }),
  reflex(41, 'high', 'yes', {
    question: t(
      'Une grossesse, ou un enfant à soi ?',
      'Een zwangerschap, of een eigen kind?',
      'A pregnancy, or an own child?',
    ),
    risk: t(
      'Le séjour de l’enfant est à part',
      'Het verblijf van het kind staat apart',
      'The child’s stay is separate',
    ),
    act: t(
      'Naissance, reconnaissance, et les mêmes questions pour l’enfant.',
      'Geboorte, erkenning, en dezelfde vragen voor het kind.',
      'Birth, recognition, and the same questions for the child.',
    ),
    who: 'guardian',
    resource: 'lawyer',
    helps: ['health', 'family', 'legalAdvice'],
  }),
  reflex(43, 'medium', 'yes', {
    question: t(
      'Le jeune veut-il rentrer ?',
      'Wil de jongere terug naar huis?',
      'Does the young person want to go home?',
    ),
    risk: t('Pression, ou vrai souhait ?', 'Druk, of een echte wens?', 'Pressure, or a real wish?'),
    act: t(
      'Examiner l’intérêt supérieur et le risque de nouvelle exploitation.',
      'Het hoger belang en het risico op nieuwe uitbuiting onderzoeken.',
      'Assess best interests and the risk of re-trafficking.',
    ),
    who: 'guardian',
    resource: 'returning',
  }),
  reflex(45, 'high', 'yes', {
    question: t(
      'Un voyage à l’étranger est-il prévu (école, famille) ?',
      'Is er een reis naar het buitenland gepland (school, familie)?',
      'Is travel abroad planned (school, family)?',
    ),
    risk: t(
      'Ne plus pouvoir rentrer, enlèvement',
      'Niet meer binnen kunnen, ontvoering',
      'No re-entry, abduction',
    ),
    act: t(
      'Vérifier titre et passeport ; garder les papiers.',
      'Titel en paspoort nagaan; de papieren bijhouden.',
      'Check permit and passport; hold the papers.',
    ),
    who: 'house',
    resource: 'lawyer',
  }),
  reflex(48, 'medium', 'no', {
    question: t(
      'Le consentement à partager des données est-il signé ?',
      'Is de toestemming om gegevens te delen ondertekend?',
      'Is the consent to share data signed?',
    ),
    risk: t('Partage illégal', 'Onwettig delen', 'Illegal sharing'),
    act: t(
      'Recueillir un consentement informé.',
      'Geïnformeerde toestemming vragen.',
      'Collect informed consent.',
    ),
    who: 'house',
    resource: 'house',
    basis: basis('gdpr', '6, 7'),
  }),
]
