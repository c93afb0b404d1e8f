import { basis } from '../law/texts.ts'
import { type Reflex, reflex, t } from './reflex.ts'

/** Papers, decisions and procedures. */
export const STAY: readonly Reflex[] = [
  reflex(7, 'high', 'no', {
    question: t(
      'Le jeune a-t-il un document, et la maison une copie ?',
      'Heeft de jongere een document, en het huis een kopie?',
      'Does the young person have a document, and the house a copy?',
    ),
    risk: t('Perte de preuves', 'Verlies van bewijs', 'Loss of proof'),
    act: t(
      'Lister, copier, mettre les originaux au coffre.',
      'Oplijsten, kopiëren, originelen in de kluis.',
      'List, copy, keep the originals in the safe.',
    ),
    who: 'house',
    resource: 'house',
  }),
  reflex(8, 'high', 'yes', {
    question: t(
      'Quelqu’un d’autre détient-il ses documents ?',
      'Houdt iemand anders de documenten bij?',
      'Does somebody else hold the documents?',
    ),
    risk: t('Emprise, exploitation', 'Controle, uitbuiting', 'Control, exploitation'),
    act: t(
      'Ne pas envoyer le jeune les chercher ; police.',
      'De jongere ze niet laten halen; politie.',
      'Do not send the young person to fetch them; police.',
    ),
    who: 'house',
    resource: 'centre',
    helps: ['victimStatus', 'protection'],
  }),
  reflex(9, 'high', 'yes', {
    question: t(
      'Des documents ont-ils été perdus ou volés ?',
      'Zijn er documenten verloren of gestolen?',
      'Were documents lost or stolen?',
    ),
    risk: t('Sans papiers', 'Zonder papieren', 'Undocumented'),
    act: t(
      'Déclaration à la police, commune ; avocat avant l’ambassade.',
      'Aangifte bij de politie, gemeente; advocaat vóór de ambassade.',
      'Police declaration, municipality; lawyer before the embassy.',
    ),
    who: 'house',
    resource: 'police',
  }),
  reflex(10, 'high', 'near', {
    question: t(
      'Quel jour le titre de séjour expire-t-il ?',
      'Op welke dag vervalt de verblijfstitel?',
      'On which day does the residence paper expire?',
    ),
    help: t(
      'La date imprimée sur le document. Vide : pas de titre.',
      'De datum die op het document gedrukt is. Leeg: geen titel.',
      'The date printed on the paper. Empty: no paper.',
    ),
    near: [
      { days: 15, severity: 'critical' },
      { days: 45, severity: 'high' },
    ],
    hinge: 'permit',
    risk: t('Perte du séjour', 'Verlies van verblijf', 'Loss of stay'),
    act: t(
      'Demander le renouvellement entre le 45e et le 30e jour avant la fin.',
      'Vernieuwing vragen tussen de 45e en de 30e dag vóór het einde.',
      'Ask for renewal between the 45th and the 30th day before the end.',
    ),
    who: 'guardian',
    resource: 'municipality',
    basis: basis('lifeProject'),
    withParent: { basis: basis('aliensDecree', '33'), certainty: 'known' },
  }),
  reflex(11, 'medium', 'yes', {
    question: t(
      'La date imprimée diffère-t-elle du registre de la commune ?',
      'Verschilt de gedrukte datum van het register van de gemeente?',
      'Does the printed date differ from the register?',
    ),
    hinge: 'permit',
    risk: t(
      'Erreur qui peut coûter le séjour',
      'Fout die het verblijf kan kosten',
      'An error that may cost the stay',
    ),
    act: t('Demander la correction.', 'Een verbetering vragen.', 'Ask for the correction.'),
    who: 'municipality',
    resource: 'municipality',
  }),
  reflex(12, 'critical', 'yes', {
    question: t(
      'Le jeune ou son tuteur a-t-il reçu un ordre de quitter ou de reconduire (annexe 13, 13septies, 38) ?',
      'Kreeg de jongere of de voogd een bevel (bijlage 13, 13septies, 38)?',
      'Was an order to leave or escort back received (annex 13, 13septies, 38)?',
    ),
    hinge: 'appeal',
    risk: t('Éloignement', 'Verwijdering', 'Removal'),
    act: t(
      'Noter le jour et le mode de notification, avocat le jour même, calculer le recours.',
      'Dag en wijze van kennisgeving noteren, dezelfde dag een advocaat, het beroep berekenen.',
      'Note day and way of notification, lawyer the same day, compute the appeal.',
    ),
    who: 'lawyer',
    resource: 'lawyer',
    basis: basis('aliens', '39/57'),
    certainty: 'uncertain',
  }),
  reflex(15, 'high', 'yes', {
    question: t(
      'Y a-t-il une interdiction d’entrée (annexe 13sexies) ?',
      'Is er een inreisverbod (bijlage 13sexies)?',
      'Is there an entry ban (annex 13sexies)?',
    ),
    risk: t('Elle bloque d’autres voies', 'Het blokkeert andere wegen', 'It blocks other tracks'),
    act: t(
      'Vérifier la durée et l’article 74/11 §2.',
      'Duur en artikel 74/11 §2 nagaan.',
      'Check the duration and article 74/11 §2.',
    ),
    who: 'lawyer',
    resource: 'lawyer',
    basis: basis('aliens', '74/11 §2'),
    certainty: 'sourced',
  }),
  reflex(16, 'high', 'yes', {
    question: t(
      'Une procédure est-elle en cours sans que sa référence soit connue ?',
      'Loopt er een procedure waarvan de referentie niet gekend is?',
      'Is a procedure pending whose reference is not known?',
    ),
    risk: t('Des délais courent sans être vus', 'Termijnen lopen ongezien', 'Deadlines run unseen'),
    act: t(
      'Obtenir le dossier auprès de l’Office ou de l’avocat.',
      'Het dossier opvragen bij de Dienst of de advocaat.',
      'Obtain the file from the Office or the lawyer.',
    ),
    who: 'lawyer',
    resource: 'lawyer',
  }),
  reflex(17, 'critical', 'yes', {
    question: t(
      'Une décision est-elle notifiée, et le délai de recours court-il ?',
      'Is er een beslissing betekend, en loopt de beroepstermijn?',
      'Was a decision notified, and does the appeal period run?',
    ),
    hinge: 'appeal',
    risk: t(
      'Le droit de recours se perd',
      'Het recht op beroep gaat verloren',
      'The right of appeal is lost',
    ),
    act: t(
      'Calculer le délai dans la salle des règles et le confirmer avec l’avocat.',
      'De termijn berekenen in de regelkamer en bevestigen met de advocaat.',
      'Compute it in the rule room and confirm it with the lawyer.',
    ),
    who: 'lawyer',
    resource: 'lawyer',
    basis: basis('aliens', '39/57'),
    certainty: 'uncertain',
  }),
  reflex(18, 'high', 'yes', {
    question: t(
      'Des empreintes ou une demande d’asile ailleurs en Europe ?',
      'Vingerafdrukken of een asielaanvraag elders in Europa?',
      'Fingerprints or an asylum request elsewhere in Europe?',
    ),
    risk: t('Transfert Dublin', 'Dublin-overdracht', 'Dublin transfer'),
    act: t(
      'Demander à l’avocat ; les règles des mineurs sont autres.',
      'De advocaat vragen; voor minderjarigen gelden andere regels.',
      'Ask the lawyer; other rules hold for minors.',
    ),
    who: 'lawyer',
    resource: 'lawyer',
    basis: basis('dublin', '8'),
    certainty: 'uncertain',
  }),
  reflex(24, 'high', 'no', {
    question: t('Un avocat est-il désigné ?', 'Is er een advocaat aangesteld?', 'Is a lawyer appointed?'),
    risk: t('Sans défense', 'Zonder verdediging', 'No defence'),
    act: t(
      'Demander un avocat pro deo : il est gratuit pour un mineur.',
      'Een pro-Deoadvocaat vragen: gratis voor een minderjarige.',
      'Ask for a free lawyer: it costs a minor nothing.',
    ),
    who: 'guardian',
    resource: 'lawyer',
  }),
  reflex(46, 'medium', 'yes', {
    question: t(
      'Le jeune a-t-il changé de lieu de vie ?',
      'Is de jongere verhuisd?',
      'Has the young person moved?',
    ),
    risk: t('Des courriers se perdent', 'Post gaat verloren', 'Notifications are lost'),
    act: t(
      'Déclarer le changement, en protégeant l’adresse.',
      'De wijziging aangeven en het adres beschermen.',
      'Declare it, and protect the address.',
    ),
    who: 'house',
    resource: 'lawyer',
  }),
  reflex(36, 'critical', 'yes', {
    question: t(
      'Une autorité demande-t-elle l’adresse de la maison ?',
      'Vraagt een overheid het adres van het huis?',
      'Does an authority ask for the address of the house?',
    ),
    risk: t(
      'L’adresse discrète est divulguée',
      'Het discrete adres raakt bekend',
      'The discreet address is disclosed',
    ),
    act: t(
      'Donner la boîte postale, le centre reconnu ou l’avocat ; prévenir la direction.',
      'De postbus, het erkend centrum of de advocaat opgeven; de directie verwittigen.',
      'Give the PO box, the recognised centre or the lawyer; tell the direction.',
    ),
    who: 'house',
    resource: 'house',
  }),
]
