import type { Term } from '../kind.ts'

/** The levels of the European framework, with a step before the first. */
export const CEFR_LEVELS: readonly Term[] = [
  { code: 'A0', label: { fr: 'Aucun mot', nl: 'Geen woord', en: 'No word' } },
  { code: 'A1', label: { fr: 'Mots simples', nl: 'Eenvoudige woorden', en: 'Simple words' } },
  { code: 'A2', label: { fr: 'Situations connues', nl: 'Bekende situaties', en: 'Known situations' } },
  { code: 'B1', label: { fr: 'Se débrouille', nl: 'Redt zich', en: 'Gets by' } },
  { code: 'B2', label: { fr: 'À l’aise', nl: 'Vlot', en: 'At ease' } },
  { code: 'C1', label: { fr: 'Très à l’aise', nl: 'Heel vlot', en: 'Fluent' } },
  { code: 'C2', label: { fr: 'Comme sa langue', nl: 'Als een moedertaal', en: 'Like a first language' } },
]

/** What one does with a language. */
export const CEFR_SKILLS: readonly Term[] = [
  { code: 'listening', label: { fr: 'Écouter', nl: 'Luisteren', en: 'Listening' } },
  { code: 'reading', label: { fr: 'Lire', nl: 'Lezen', en: 'Reading' } },
  { code: 'conversation', label: { fr: 'Converser', nl: 'Gesprekken voeren', en: 'Conversation' } },
  { code: 'speaking', label: { fr: 'Parler en continu', nl: 'Spreken', en: 'Speaking' } },
  { code: 'writing', label: { fr: 'Écrire', nl: 'Schrijven', en: 'Writing' } },
]
