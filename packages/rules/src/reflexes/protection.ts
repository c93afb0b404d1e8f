import { basis } from '../law/texts.ts'
import { type Reflex, reflex, t } from './reflex.ts'

const ALONE = { id: 'RS-04', is: 'no' } as const
const WITH_PARENT = { id: 'RS-04', is: 'yes' } as const
const EUROPEAN = { id: 'RS-02', is: 'yes' } as const

/** Who the child is, who stands beside them, who represents them. */
export const PROTECTION: readonly Reflex[] = [
  reflex(4, 'critical', 'no', {
    question: t(
      'Un parent ou représentant légal est-il avec le jeune ?',
      'Is er een ouder of wettelijke vertegenwoordiger bij de jongere?',
      'Is a parent or legal representative with the young person?',
    ),
    help: t(
      'Un oncle, un frère ou un ami n’est pas un représentant légal.',
      'Een oom, broer of vriend is geen wettelijke vertegenwoordiger.',
      'An uncle, a brother or a friend is no legal representative.',
    ),
    risk: t(
      'Mineur non accompagné non identifié',
      'Niet-geïdentificeerde niet-begeleide minderjarige',
      'Unaccompanied minor not identified',
    ),
    act: t(
      'Signaler le jour même au Service des Tutelles, et à l’Office pour un jeune hors UE.',
      'Nog vandaag melden bij de Dienst Voogdij, en bij de Dienst Vreemdelingenzaken voor een jongere van buiten de EU.',
      'Report the same day to the Guardianship Service, and to the Immigration Office for a non-EU child.',
    ),
    who: 'house',
    resource: 'guardianship',
    basis: basis('guardianship', '6'),
    certainty: 'sourced',
  }),
  reflex(6, 'critical', 'no', {
    onlyIf: ALONE,
    question: t(
      'Le signalement est-il fait (avez-vous sa référence) ?',
      'Is de melding gebeurd (hebt u de referentie)?',
      'Was the report made (do you have its reference)?',
    ),
    risk: t('Ni tuteur ni accueil', 'Geen voogd en geen opvang', 'No guardian, no reception'),
    act: t('Envoyer la fiche de signalement.', 'De signalementfiche versturen.', 'Send the report form.'),
    who: 'house',
    resource: 'guardianship',
    basis: basis('guardianship', '6'),
    certainty: 'sourced',
  }),
  reflex(20, 'critical', 'no', {
    onlyIf: ALONE,
    question: t(
      'Un tuteur est-il désigné, ou le signalement a-t-il moins de 15 jours ?',
      'Is er een voogd aangesteld, of is de melding jonger dan 15 dagen?',
      'Is a guardian appointed, or is the report less than 15 days old?',
    ),
    risk: t(
      'Personne ne représente le jeune',
      'Niemand vertegenwoordigt de jongere',
      'Nobody represents the young person',
    ),
    act: t(
      'Relancer le Service ; demander un tuteur provisoire.',
      'De Dienst opnieuw contacteren; een voorlopige voogd vragen.',
      'Press the Service; ask for a provisional guardian.',
    ),
    who: 'house',
    resource: 'guardianship',
    basis: basis('guardianship', '8'),
  }),
  reflex(21, 'high', 'yes', {
    onlyIf: ALONE,
    question: t(
      'Le tuteur est-il injoignable depuis plus de 5 jours ouvrables ?',
      'Is de voogd al meer dan 5 werkdagen onbereikbaar?',
      'Has the guardian been unreachable for more than 5 working days?',
    ),
    risk: t('Les démarches sont bloquées', 'De stappen liggen stil', 'Acts are stalled'),
    act: t(
      'Prévenir le Service et le juge de paix.',
      'De Dienst en de vrederechter verwittigen.',
      'Tell the Service and the justice of the peace.',
    ),
    who: 'house',
    resource: 'guardianship',
  }),
  reflex(5, 'high', 'yes', {
    question: t(
      'Un adulte qui n’est ni parent ni tuteur accompagne-t-il le jeune ?',
      'Is er een volwassene bij die geen ouder of voogd is?',
      'Is an adult there who is neither parent nor guardian?',
    ),
    help: t(
      'Parler au jeune seul, avec un interprète qui n’est pas cet adulte.',
      'Spreek de jongere alleen, met een tolk die niet deze volwassene is.',
      'Speak with the young person alone, with an interpreter who is not that adult.',
    ),
    risk: t(
      'Enfant séparé, emprise possible',
      'Gescheiden kind, mogelijk onder controle',
      'Separated child, possible control',
    ),
    act: t(
      'Vérifier l’autorité ; ne jamais remettre de papiers ; dépister la traite.',
      'Gezag nagaan; nooit papieren afgeven; screenen op mensenhandel.',
      'Verify authority; never hand over papers; screen for trafficking.',
    ),
    who: 'house',
    resource: 'youthCare',
  }),
  reflex(2, 'medium', 'yes', {
    question: t(
      'Le jeune est-il citoyen de l’UE, de l’EEE ou de Suisse ?',
      'Is de jongere burger van de EU, de EER of Zwitserland?',
      'Is the young person a citizen of the EU, the EEA or Switzerland?',
    ),
    risk: t(
      'Séjour irrégulier sans le savoir, au-delà de 3 mois sans inscription',
      'Onregelmatig verblijf zonder het te weten, na 3 maanden zonder inschrijving',
      'Irregular without knowing, after 3 months unregistered',
    ),
    act: t(
      'S’inscrire à la commune (annexe 19).',
      'Zich inschrijven bij de gemeente (bijlage 19).',
      'Register with the municipality (annex 19).',
    ),
    who: 'municipality',
    resource: 'municipality',
    basis: basis('aliens', '42'),
  }),
  reflex(3, 'high', 'yes', {
    onlyIf: EUROPEAN,
    question: t(
      'Est-il seul, sans autorisation légalisée d’un parent ?',
      'Is hij of zij alleen, zonder gelegaliseerde toestemming van een ouder?',
      'Alone, without a parent’s legalised authorisation?',
    ),
    risk: t(
      'Mineur européen sans protection',
      'Europese minderjarige zonder bescherming',
      'Unprotected European minor',
    ),
    act: t(
      'Signaler comme mineur européen non accompagné.',
      'Melden als niet-begeleide Europese minderjarige.',
      'Report as an unaccompanied European minor.',
    ),
    who: 'house',
    resource: 'guardianship',
    basis: basis('europeanMinors'),
  }),
  reflex(1, 'high', 'no', {
    question: t(
      'La nationalité est-elle connue, et une seule ?',
      'Is de nationaliteit gekend, en is er maar één?',
      'Is the nationality known, and is there only one?',
    ),
    risk: t('Identité incertaine', 'Onzekere identiteit', 'Identity unclear'),
    act: t(
      'Recueillir les déclarations. Ne pas contacter l’ambassade si l’asile est possible.',
      'Verklaringen verzamelen. Geen contact met de ambassade als asiel mogelijk is.',
      'Collect declarations. Do not contact the embassy if asylum is possible.',
    ),
    who: 'guardian',
    resource: 'lawyer',
  }),
  reflex(19, 'critical', 'yes', {
    question: t('L’âge est-il contesté ?', 'Wordt de leeftijd betwist?', 'Is the age disputed?'),
    risk: t(
      'Perte de la protection des mineurs',
      'Verlies van de bescherming als minderjarige',
      'Loss of protection as a child',
    ),
    act: t(
      'Recours au Conseil d’État en 60 jours ; garder le jeune dans un accueil pour mineurs.',
      'Beroep bij de Raad van State binnen 60 dagen; de jongere in opvang voor minderjarigen houden.',
      'Appeal to the Council of State within 60 days; keep the child in reception for minors.',
    ),
    who: 'lawyer',
    resource: 'lawyer',
    basis: basis('guardianship', '7, 8'),
    certainty: 'sourced',
  }),
  reflex(22, 'medium', 'near', {
    question: t(
      'Quel jour le jeune a-t-il 18 ans (date de naissance retenue) ?',
      'Op welke dag wordt de jongere 18 (weerhouden geboortedatum)?',
      'On which day does the young person turn 18 (retained birth date)?',
    ),
    near: [
      { days: 92, severity: 'critical' },
      { days: 183, severity: 'high' },
      { days: 365, severity: 'medium' },
    ],
    hinge: 'majority',
    risk: t('Fin des droits de mineur', 'Einde van de rechten als minderjarige', 'End of minors’ rights'),
    act: t(
      'Plan B ; déposer avant 18 ans ce qui doit l’être.',
      'Plan B; vóór 18 indienen wat ingediend moet worden.',
      'Plan B; file before 18 what must be filed.',
    ),
    who: 'guardian',
    resource: 'youthCare',
    basis: basis('guardianship', '24'),
    helps: ['legalAdvice', 'housing'],
    withParent: {
      act: t(
        'Voir si le séjour dépend de celui du parent ; déposer avant 18 ans ce qui doit l’être.',
        'Nagaan of het verblijf van dat van de ouder afhangt; vóór 18 indienen wat ingediend moet worden.',
        'See whether the stay hangs on the parent’s; file before 18 what must be filed.',
      ),
      basis: basis('oldCivil', '388'),
      certainty: 'known',
    },
  }),
  reflex(23, 'high', 'no', {
    question: t(
      'À partir de 17 ans et demi : l’aide après 18 ans est-elle demandée par écrit ?',
      'Vanaf 17,5 jaar: is hulp na 18 schriftelijk gevraagd?',
      'From 17½ on: was support beyond 18 asked for in writing?',
    ),
    hinge: 'majority',
    risk: t('Sortie sèche', 'Zonder vangnet de straat op', 'Leaving without a safety net'),
    act: t(
      'La demander avant l’anniversaire.',
      'Het vóór de verjaardag vragen.',
      'Ask for it before the birthday.',
    ),
    who: 'youngPerson',
    resource: 'youthCare',
    basis: basis('youthCare'),
    certainty: 'sourced',
  }),
  reflex(13, 'critical', 'yes', {
    onlyIf: WITH_PARENT,
    question: t(
      'La famille a-t-elle reçu un ordre de quitter le territoire ?',
      'Kreeg het gezin een bevel om het grondgebied te verlaten?',
      'Has the family received an order to leave?',
    ),
    hinge: 'appeal',
    risk: t(
      'L’enfant est éloigné avec sa famille',
      'Het kind wordt met het gezin verwijderd',
      'The child is removed with the family',
    ),
    act: t(
      'Noter le jour et le mode de notification ; avocat le jour même ; demander ce qu’il en est de la maison de retour.',
      'Dag en wijze van kennisgeving noteren; dezelfde dag een advocaat; naar de terugkeerwoning vragen.',
      'Note day and way of notification; lawyer the same day; ask about a return house.',
    ),
    who: 'lawyer',
    resource: 'lawyer',
    basis: basis('aliens', '39/57'),
    certainty: 'uncertain',
  }),
  reflex(14, 'critical', 'yes', {
    onlyIf: WITH_PARENT,
    question: t(
      'La famille est-elle dans une maison de retour ou un lieu fermé ?',
      'Is het gezin in een terugkeerwoning of gesloten plaats?',
      'Is the family in a return house or a closed place?',
    ),
    hinge: 'appeal',
    risk: t('Recours en 10 jours seulement', 'Beroep binnen slechts 10 dagen', 'Appeal within 10 days only'),
    act: t('Avocat aujourd’hui.', 'Vandaag een advocaat.', 'Lawyer today.'),
    who: 'lawyer',
    resource: 'lawyer',
    basis: basis('aliens', '39/57, 74/9'),
    certainty: 'uncertain',
  }),
]
