import { basis } from '../law/texts.ts'
import { type Reflex, reflex, t } from './reflex.ts'

const IN_TRACK = { id: 'RS-31', is: 'yes' } as const

/** Signs of trafficking and what they change. */
export const TRAFFICKING: readonly Reflex[] = [
  reflex(31, 'high', 'yes', {
    question: t(
      'Y a-t-il des indices de traite ?',
      'Zijn er aanwijzingen van mensenhandel?',
      'Are there signs of trafficking?',
    ),
    help: t(
      'Dette, contrôle du téléphone, peur d’un « oncle », marques, travail forcé, délits imposés.',
      'Schuld, controle van de telefoon, angst voor een “oom”, sporen, dwangarbeid, opgelegde misdrijven.',
      'Debt, control of the phone, fear of an “uncle”, marks, forced work, imposed offences.',
    ),
    risk: t('Victime non reconnue', 'Niet-herkend slachtoffer', 'Unrecognised victim'),
    act: t(
      'Appeler un centre reconnu avant toute déclaration.',
      'Een erkend centrum bellen vóór elke verklaring.',
      'Call a recognised centre before any statement.',
    ),
    who: 'house',
    resource: 'centre',
    basis: basis('aliens', '61/2'),
    certainty: 'sourced',
  }),
  reflex(32, 'critical', 'no', {
    onlyIf: IN_TRACK,
    question: t(
      'Un centre reconnu l’accompagne-t-il ?',
      'Begeleidt een erkend centrum de jongere?',
      'Does a recognised centre accompany the young person?',
    ),
    risk: t('Aucune demande n’est possible', 'Geen aanvraag mogelijk', 'No application possible'),
    act: t(
      'Contacter PAG-ASA, Payoke ou Sürya.',
      'PAG-ASA, Payoke of Sürya contacteren.',
      'Contact PAG-ASA, Payoke or Sürya.',
    ),
    who: 'house',
    resource: 'centre',
    basis: basis('aliensDecree', '110bis'),
    certainty: 'sourced',
  }),
  reflex(33, 'medium', 'near', {
    onlyIf: IN_TRACK,
    question: t(
      'Une attestation de 3 mois est-elle en cours : quel jour finit-elle ?',
      'Loopt er een attest van 3 maanden: op welke dag eindigt het?',
      'Is a 3-month certificate running: on which day does it end?',
    ),
    near: [
      { days: 30, severity: 'high' },
      { days: 92, severity: 'medium' },
    ],
    hinge: 'permit',
    risk: t('Limite de 3 + 3 mois', 'Grens van 3 + 3 maanden', 'Limit of 3 + 3 months'),
    act: t(
      'Préparer les quatre questions au magistrat.',
      'De vier vragen aan de magistraat voorbereiden.',
      'Prepare the four questions to the magistrate.',
    ),
    who: 'recognisedCentre',
    resource: 'centre',
    basis: basis('aliens', '61/3'),
    certainty: 'sourced',
  }),
  reflex(34, 'critical', 'yes', {
    onlyIf: IN_TRACK,
    question: t(
      'La réponse du magistrat manque-t-elle à moins de 15 jours de la fin ?',
      'Ontbreekt het antwoord van de magistraat op minder dan 15 dagen van het einde?',
      'Is the magistrate’s answer missing within 15 days of the end?',
    ),
    hinge: 'permit',
    risk: t('Trou dans le séjour', 'Gat in het verblijf', 'Gap in the stay'),
    act: t(
      'Téléphoner au magistrat de référence, par le centre.',
      'De referentiemagistraat bellen, via het centrum.',
      'Phone the reference magistrate through the centre.',
    ),
    who: 'recognisedCentre',
    resource: 'centre',
    basis: basis('aliens', '61/3 §2'),
    certainty: 'sourced',
  }),
  reflex(35, 'critical', 'yes', {
    onlyIf: IN_TRACK,
    question: t(
      'L’affaire est-elle classée sans suite ?',
      'Is de zaak geseponeerd?',
      'Was the case dismissed?',
    ),
    risk: t('Fin possible de la carte A', 'Mogelijk einde van de A-kaart', 'Possible end of the A card'),
    act: t(
      'Plan B : solution durable, 9bis, asile.',
      'Plan B: duurzame oplossing, 9bis, asiel.',
      'Plan B: durable solution, 9bis, asylum.',
    ),
    who: 'lawyer',
    resource: 'lawyer',
    basis: basis('aliens', '61/4 §2, 3°'),
    certainty: 'sourced',
  }),
  reflex(42, 'high', 'yes', {
    question: t(
      'Un dossier de police ou une infraction en cours ?',
      'Een politiedossier of een lopend misdrijf?',
      'A police record or a pending offence?',
    ),
    risk: t(
      'Ordre public, alors que la victime n’est pas punissable',
      'Openbare orde, terwijl een slachtoffer niet strafbaar is',
      'Public order, although a victim is not punishable',
    ),
    act: t(
      'Avocat ; invoquer la non-punition (art. 264, ancien 433quinquies §5).',
      'Advocaat; zich beroepen op niet-bestraffing (art. 264, oud 433quinquies §5).',
      'Lawyer; invoke non-punishment (art. 264, formerly 433quinquies §5).',
    ),
    who: 'lawyer',
    resource: 'centre',
    basis: basis('criminal', '264'),
    certainty: 'uncertain',
    helps: ['legalAdvice', 'victimStatus'],
  }),
  reflex(44, 'high', 'yes', {
    question: t(
      'Un mariage est-il prévu ou conclu ?',
      'Is er een huwelijk gepland of gesloten?',
      'Is a marriage planned or concluded?',
    ),
    risk: t('Mariage forcé', 'Gedwongen huwelijk', 'Forced marriage'),
    act: t(
      'Police ou centre ; pas de voyage au pays.',
      'Politie of centrum; geen reis naar het land.',
      'Police or centre; no travel to the country.',
    ),
    who: 'house',
    resource: 'centre',
    basis: basis('criminal', '293'),
    certainty: 'uncertain',
    helps: ['protection', 'victimStatus'],
  }),
  reflex(47, 'medium', 'yes', {
    question: t(
      'Un travail payé sans autorisation ?',
      'Betaald werk zonder toelating?',
      'Paid work without permission?',
    ),
    risk: t(
      'Exploitation, perte du séjour',
      'Uitbuiting, verlies van verblijf',
      'Exploitation, loss of stay',
    ),
    act: t(
      'Vérifier la mention « travail » sur le titre.',
      'De vermelding over werk op de titel nagaan.',
      'Check the work mention on the paper.',
    ),
    who: 'house',
    resource: 'lawyer',
    helps: ['legalAdvice', 'work'],
  }),
]
