import type { Text } from '@havre/policy/text.ts'
import type { Actor, Certainty } from '@havre/rules/model/rule.ts'
import type { Severity } from '@havre/rules/reflexes/reflex.ts'

const text = (fr: string, nl: string, en: string): Text => ({ fr, nl, en })

/** What a paper says of the risks that a screening shows. */
export const REFLEX_WORDS = {
  title: text('Que faire maintenant', 'Wat nu te doen', 'What to do now'),
  none: text(
    'Aucun risque dans ce qui est répondu.',
    'Geen risico in wat beantwoord is.',
    'No risk in what was answered.',
  ),
  clarify: text('à éclaircir', 'op te helderen', 'to clarify'),
  act: text('À faire', 'Te doen', 'To do'),
  who: text('Qui', 'Wie', 'Who'),
  by: text('Au plus tard le', 'Ten laatste op', 'By'),
  resource: text('Avec', 'Met', 'With'),
  why: text('Pourquoi', 'Waarom', 'Why'),
  basis: text('Base', 'Basis', 'Basis'),
}

export const SEVERITY_WORDS: Readonly<Record<Severity, Text>> = {
  critical: text('Aujourd’hui', 'Vandaag', 'Today'),
  high: text('Dans les 7 jours', 'Binnen 7 dagen', 'Within 7 days'),
  medium: text('Dans les 30 jours', 'Binnen 30 dagen', 'Within 30 days'),
  watch: text('À surveiller', 'In het oog houden', 'To be watched'),
}

export const CERTAINTY_WORDS: Readonly<Record<Certainty, Text>> = {
  sourced: text('lu dans le texte', 'in de tekst gelezen', 'read in the text'),
  known: text('à vérifier', 'na te gaan', 'to be verified'),
  practice: text('pratique de la maison', 'praktijk van het huis', 'practice of the house'),
  uncertain: text('incertain', 'onzeker', 'uncertain'),
}

export const ACTOR_WORDS: Readonly<Record<Actor, Text>> = {
  house: text('la maison', 'het huis', 'the house'),
  recognisedCentre: text('le centre reconnu', 'het erkend centrum', 'the recognised centre'),
  guardian: text('le tuteur', 'de voogd', 'the guardian'),
  parents: text('les parents', 'de ouders', 'the parents'),
  guardianshipService: text('le Service des Tutelles', 'de Dienst Voogdij', 'the Guardianship Service'),
  youngPerson: text('le jeune', 'de jongere', 'the young person'),
  lawyer: text('l’avocat', 'de advocaat', 'the lawyer'),
  immigrationOffice: text('l’Office des étrangers', 'de Dienst Vreemdelingenzaken', 'the Immigration Office'),
  asylumAuthority: text('la CGRA', 'het CGVS', 'the CGRA'),
  magistrate: text('le magistrat', 'de magistraat', 'the magistrate'),
  court: text('le tribunal', 'de rechtbank', 'the court'),
  council: text(
    'le Conseil du contentieux',
    'de Raad voor Vreemdelingenbetwistingen',
    'the Council for Alien Law',
  ),
  municipality: text('la commune', 'de gemeente', 'the municipality'),
  mandatingAuthority: text('l’autorité mandante', 'de verwijzende instantie', 'the mandating authority'),
  returnOrganisation: text('l’organisation du retour', 'de terugkeerorganisatie', 'the return organisation'),
  department: text('le département', 'het departement', 'the département'),
  prefecture: text('la préfecture', 'de prefectuur', 'the prefecture'),
  receptionAgency: text('Fedasil', 'Fedasil', 'Fedasil'),
}
