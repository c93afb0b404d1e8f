import type { Text } from '@havre/policy/text.ts'

const text = (fr: string, nl: string, en: string): Text => ({ fr, nl, en })

/** What papers about procedures say beside the law's own words. */
export const LAW_WORDS = {
  sheet: text('Fiche des procédures', 'Procedurefiche', 'Procedure sheet'),
  hearing: text('Dossier d’audition', 'Verhoormap', 'Hearing pack'),
  path: text('Où j’en suis', 'Waar ik sta', 'Where I am'),
  stay: text('Le séjour aujourd’hui', 'Het verblijf vandaag', 'The stay today'),
  stayNone: text(
    'Aucun document valable n’est noté.',
    'Geen geldig document genoteerd.',
    'No valid document is recorded.',
  ),
  until: text('jusqu’au', 'tot', 'until'),
  state: text('Étape', 'Stap', 'Stage'),
  since: text('Depuis', 'Sinds', 'Since'),
  rules: text('Règles du', 'Regels van', 'Rules of'),
  what: text('Quoi', 'Wat', 'What'),
  day: text('Date', 'Datum', 'Date'),
  how: text('Trouvée comment', 'Hoe gevonden', 'How found'),
  dates: text('Les dates', 'De data', 'The dates'),
  events: text('Ce qui est arrivé', 'Wat er gebeurd is', 'What happened'),
  papers: text('Documents', 'Documenten', 'Documents'),
  printed: text('imprimée', 'gedrukt', 'printed'),
  override: text('fixée à deux', 'door twee vastgelegd', 'set by two people'),
  computed: text('calculée', 'berekend', 'computed'),
  estimate: text('estimation', 'schatting', 'estimate'),
  uncertain: text(
    'règle incertaine, à vérifier',
    'onzekere regel, na te gaan',
    'uncertain rule, to be checked',
  ),
  noAdvice: text(
    'Ceci n’est pas un avis juridique. Une date « estimation » cède devant celle du document.',
    'Dit is geen juridisch advies. Een “schatting” wijkt voor de datum op het document.',
    'This is not legal advice. An “estimate” yields to the date on the document.',
  ),
  bring: text('À emporter', 'Mee te nemen', 'To bring'),
  bringList: [
    text(
      'Le document de séjour et une copie',
      'Het verblijfsdocument en een kopie',
      'The residence document and a copy',
    ),
    text('La convocation', 'De oproeping', 'The summons'),
    text(
      'Les pièces demandées par l’avocat',
      'De stukken die de advocaat vroeg',
      'The papers the lawyer asked for',
    ),
    text(
      'De l’eau, de quoi manger, ce qui rassure',
      'Water, iets te eten, wat geruststelt',
      'Water, something to eat, what reassures',
    ),
  ],
  pathIntro: text(
    'Cette feuille est pour toi. Elle dit où en sont tes procédures. Tu peux poser toutes tes questions, attendre, et changer d’avis.',
    'Dit blad is voor jou. Het zegt hoe het met je procedures staat. Je mag alles vragen, wachten en van mening veranderen.',
    'This sheet is for you. It says where your procedures are. You may ask anything, wait, and change your mind.',
  ),
  pathNow: text('Maintenant', 'Nu', 'Now'),
  pathNext: text('Ensuite, cela peut être', 'Daarna kan het zijn', 'Next, it may be'),
  pathDates: text('Les dates importantes', 'Belangrijke data', 'Important dates'),
  pathHelp: text('Qui t’aide', 'Wie je helpt', 'Who helps you'),
  pathHelpList: [
    text(
      'Ton avocat : il parle pour toi et garde tes secrets.',
      'Je advocaat: spreekt voor jou en bewaart je geheimen.',
      'Your lawyer: speaks for you and keeps your secrets.',
    ),
    text(
      'Ton tuteur, si tu as moins de 18 ans.',
      'Je voogd, als je jonger bent dan 18.',
      'Your guardian, if you are under 18.',
    ),
    text('Ta personne de référence ici.', 'Je referentiepersoon hier.', 'Your referent person here.'),
  ],
  pathLanguage: text(
    'Si cette langue n’est pas la tienne, demande un interprète pour la lire ensemble.',
    'Is dit niet jouw taal, vraag dan een tolk om het samen te lezen.',
    'If this is not your language, ask for an interpreter to read it together.',
  ),
} as const
