import type { Text } from '@havre/policy/text.ts'

const text = (fr: string, nl: string, en: string): Text => ({ fr, nl, en })

/** What papers about procedures say beside the law's own words. */
export const LAW_WORDS = {
  sheet: text('Fiche des procédures', 'Procedurefiche', 'Procedure sheet'),
  hearing: text('Dossier d’audition', 'Verhoormap', 'Hearing pack'),
  hearings: text('Auditions', 'Verhoren', 'Hearings'),
  noHearing: text('Aucune audition n’est notée.', 'Geen verhoor genoteerd.', 'No hearing is noted.'),
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
} as const
