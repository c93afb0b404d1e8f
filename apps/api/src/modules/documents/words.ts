import type { Purpose } from '@havre/contracts/documents.ts'
import type {
  AcknowledgementType,
  TaskRole,
  TopicState,
  UiLanguage,
  Urgency,
  Voice,
} from '@havre/kinds/kind.ts'
import type { Audience } from '@havre/kinds/redact.ts'
import type { MissingWord } from '@havre/kinds/vocabularies/missing.ts'
import type { Text } from '@havre/policy/text.ts'

const text = (fr: string, nl: string, en: string): Text => ({ fr, nl, en })

/** The words that documents add to those of the kinds. */
export const WORDS = {
  page: text('Page', 'Pagina', 'Page'),
  insideOnly: text('Usage interne', 'Intern gebruik', 'Internal use'),
  draft: text(
    'Brouillon, non signé : ce texte peut encore changer.',
    'Ontwerp, niet ondertekend: deze tekst kan nog veranderen.',
    'Draft, not signed: this text may still change.',
  ),
  yes: text('Oui', 'Ja', 'Yes'),
  no: text('Non', 'Nee', 'No'),
  date: text('Date', 'Datum', 'Date'),
  happened: text('Date des faits', 'Datum van de feiten', 'When it happened'),
  author: text('Rédigé par', 'Opgesteld door', 'Written by'),
  signed: text('Signé', 'Ondertekend', 'Signed'),
  validated: text('Validé', 'Gevalideerd', 'Validated'),
  photos: text('Photos', 'Foto’s', 'Photos'),
  files: text('Fichiers joints', 'Bijlagen', 'Attached files'),
  confidentialFile: text('fichier confidentiel', 'vertrouwelijk bestand', 'confidential file'),
  period: text('Période', 'Periode', 'Period'),
  madeOn: text('Établi le', 'Opgemaakt op', 'Prepared on'),
  reason: text('Motif', 'Reden', 'Reason'),
  words: text('Paroles du jeune', 'Woorden van de jongere', 'The young person’s words'),
  facts: text('Faits', 'Feiten', 'Facts'),
  hypotheses: text('Hypothèse de l’équipe', 'Hypothese van het team', 'Team hypothesis'),
  notRaised: text('Pas abordé', 'Niet besproken', 'Not raised'),
  age: text('Âge', 'Leeftijd', 'Age'),
  years: text('ans', 'jaar', 'years'),
  languages: text('Langues', 'Talen', 'Languages'),
  arrived: text('Accueilli depuis', 'Opgevangen sinds', 'In care since'),
  referents: text('Référents', 'Referenten', 'Referents'),
  name: text('Nom retenu', 'Weerhouden naam', 'Retained name'),
  birth: text('Date de naissance retenue', 'Weerhouden geboortedatum', 'Retained birth date'),
  situation: text('La personne', 'De persoon', 'The person'),
  care: text('Soins et précautions', 'Zorg en voorzorgen', 'Care and precautions'),
  task: text('À faire', 'Te doen', 'To do'),
  forWhom: text('Pour', 'Voor', 'For'),
  dates: text('Prochaines dates', 'Volgende datums', 'Next dates'),
  version: text('Version', 'Versie', 'Version'),
  nobody: text('Membre de l’équipe', 'Teamlid', 'Member of the team'),
  toFill: text(
    'Rien n’est encore écrit ici. Ces lignes sont pour toi.',
    'Hier staat nog niets. Deze lijnen zijn voor jou.',
    'Nothing is written here yet. These lines are for you.',
  ),
  confidential: text(
    'Document confidentiel, remis pour un seul usage. Il ne contient ni lieu ni nom de l’équipe. Ne le copiez pas, ne le transmettez pas.',
    'Vertrouwelijk document, voor één gebruik bezorgd. Het bevat geen plaats en geen naam van het team. Kopieer het niet en geef het niet door.',
    'Confidential document, given for one use. It holds no place and no name of the team. Do not copy it, do not pass it on.',
  ),
} as const satisfies Record<string, Text>

/** "My project": what a youth reads, so the words of every day. */
export const PROJECT_WORDS = {
  title: text('Mon projet', 'Mijn project', 'My project'),
  intro: text(
    'Cette feuille est à toi. Tu peux y écrire, la garder ou la laisser à la maison. Tu peux changer d’avis quand tu veux.',
    'Dit blad is van jou. Je mag erop schrijven, het houden of in het huis laten. Je mag altijd van mening veranderen.',
    'This sheet is yours. You may write on it, keep it or leave it in the house. You may change your mind whenever you want.',
  ),
  wants: text('Ce que je veux', 'Wat ik wil', 'What I want'),
  strengths: text('Ce que je sais faire et que j’aime', 'Wat ik kan en graag doe', 'What I can do and like'),
  goals: text('Mes buts', 'Mijn doelen', 'My goals'),
  reachedWhen: text('C’est atteint quand', 'Het is bereikt als', 'It is reached when'),
  help: text('Ce qui m’aide', 'Wat mij helpt', 'What helps me'),
  byWhen: text('Pour quand', 'Tegen wanneer', 'By when'),
  needs: text('Ce dont j’ai besoin', 'Wat ik nodig heb', 'What I need'),
  achieved: text('Ce que j’ai réussi', 'Wat mij gelukt is', 'What I achieved'),
  add: text('Ce que je veux ajouter', 'Wat ik wil toevoegen', 'What I want to add'),
} as const satisfies Record<string, Text>

/** The description of somebody who is missing. */
export const MISSING_WORDS = {
  title: text(
    'Disparition d’une personne mineure',
    'Verdwijning van een minderjarige',
    'Disappearance of a minor',
  ),
  adult: text('Disparition', 'Verdwijning', 'Disappearance'),
  reason: text(
    'Recherche d’un jeune disparu',
    'Zoektocht naar een vermiste jongere',
    'Search for a missing young person',
  ),
  name: text('Nom', 'Naam', 'Name'),
  usualName: text('Se fait appeler', 'Laat zich noemen', 'Goes by'),
  birth: text('Date de naissance', 'Geboortedatum', 'Date of birth'),
  gender: text('Genre', 'Gender', 'Gender'),
  girl: text('fille', 'meisje', 'girl'),
  boy: text('garçon', 'jongen', 'boy'),
  police: text('Numéro de la police', 'Nummer van de politie', 'Police reference'),
  photo: text(
    'Photo : accord donné, à joindre',
    'Foto: akkoord gegeven, bij te voegen',
    'Photo: agreed, to be attached',
  ),
  noPhoto: text('Photo : pas d’accord', 'Foto: geen akkoord', 'Photo: no agreement'),
  lastSeen: text('Vu pour la dernière fois', 'Laatst gezien', 'Last seen'),
  returned: text('De retour', 'Terug', 'Back'),
  dangers: text('Dangers connus', 'Gekende gevaren', 'Known dangers'),
  call: text(
    'Si vous voyez cette personne : 101 ou 112. Ne l’approchez pas seul, ne publiez rien.',
    'Ziet u deze persoon: 101 of 112. Benader niet alleen, publiceer niets.',
    'If you see this person: 101 or 112. Do not approach alone, publish nothing.',
  ),
} as const satisfies Record<string, Text>

export const DESCRIBED: Partial<Record<MissingWord, Text>> = {
  appearance: text('Signalement', 'Signalement', 'Description'),
  clothing: text('Vêtements', 'Kleding', 'Clothing'),
  carrying: text('Ce qu’il ou elle emporte', 'Wat meegenomen is', 'What they carry'),
  phone: text('Téléphone', 'Telefoon', 'Phone'),
  mentalState: text('État', 'Toestand', 'State'),
  medical: text('Soins indispensables', 'Onmisbare zorg', 'Vital care'),
  company: text('Avec qui', 'Met wie', 'With whom'),
  lastSeenWhere: text('Où', 'Waar', 'Where'),
  lastSeenBy: text('Par qui', 'Door wie', 'By whom'),
  circumstances: text('Ce qui s’est passé avant', 'Wat er vooraf gebeurde', 'What happened before'),
}

export const PURPOSE_WORDS: Record<Purpose, Text> = {
  handover: text('Synthèse pour l’équipe', 'Samenvatting voor het team', 'Summary for the team'),
  authority: text(
    'Rapport à l’autorité mandante',
    'Verslag aan de verwijzende instantie',
    'Report to the mandating authority',
  ),
  lawyer: text('Synthèse pour l’avocat', 'Samenvatting voor de advocaat', 'Summary for the lawyer'),
  guardian: text('Synthèse pour le tuteur', 'Samenvatting voor de voogd', 'Summary for the guardian'),
  school: text('Synthèse pour l’école', 'Samenvatting voor de school', 'Summary for the school'),
  health: text(
    'Synthèse pour le soignant',
    'Samenvatting voor de zorgverlener',
    'Summary for the health professional',
  ),
}

export const AUDIENCE_WORDS: Record<Audience, Text> = {
  internal: WORDS.insideOnly,
  external: text(
    'Confidentiel, pour un tiers',
    'Vertrouwelijk, voor een derde',
    'Confidential, for a third party',
  ),
  court: text(
    'Confidentiel, pour l’autorité',
    'Vertrouwelijk, voor de overheid',
    'Confidential, for the authority',
  ),
  youth: text('Pour toi', 'Voor jou', 'For you'),
}

export const VOICE_WORDS: Record<Voice, Text> = {
  youth: WORDS.words,
  fact: WORDS.facts,
  hypothesis: text(
    'Hypothèse de l’équipe, pas un fait',
    'Hypothese van het team, geen feit',
    'Team hypothesis, not a fact',
  ),
  staff: text('L’équipe', 'Het team', 'The team'),
}

export const TOPIC_WORDS: Record<TopicState, Text> = {
  asked: text('demandé', 'gevraagd', 'asked'),
  answered: text('répondu', 'beantwoord', 'answered'),
  declined: text('n’a pas voulu répondre', 'wou niet antwoorden', 'did not want to answer'),
  postponed: text('remis à plus tard', 'uitgesteld', 'left for later'),
}

export const URGENCY_WORDS: Record<Urgency, Text> = {
  now: text('tout de suite', 'meteen', 'at once'),
  today: text('aujourd’hui', 'vandaag', 'today'),
  thisWeek: text('cette semaine', 'deze week', 'this week'),
  later: text('plus tard', 'later', 'later'),
}

export const TASK_ROLE_WORDS: Record<TaskRole, Text> = {
  EDU: text('Éducateur', 'Begeleider', 'Educator'),
  REF: text('Référent', 'Referent', 'Referent'),
  NGT: text('Équipe de nuit', 'Nachtteam', 'Night staff'),
  LEG: text('Juriste', 'Jurist', 'Legal officer'),
  PSY: text('Psychologue', 'Psycholoog', 'Psychologist'),
  COO: text('Coordination', 'Coördinatie', 'Coordination'),
  DIR: text('Direction', 'Directie', 'Director'),
}

export const ACKNOWLEDGEMENT_WORDS: Record<AcknowledgementType, Text> = {
  signature: text('a signé', 'heeft ondertekend', 'signed'),
  thumb: text('a mis son empreinte', 'zette een vingerafdruk', 'gave a thumbprint'),
  oral: text('l’a dit de vive voix', 'zei het mondeling', 'said so aloud'),
  declined: text('n’a pas voulu signer', 'wou niet ondertekenen', 'did not want to sign'),
}

/** `Label : value`, as the language writes its colon. */
export function pairWords(language: UiLanguage, label: string, value: string): string {
  return language === 'fr' ? `${label}\u00A0: ${value}` : `${label}: ${value}`
}
