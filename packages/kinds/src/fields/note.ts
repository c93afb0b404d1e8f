import type { Field } from '../kind.ts'

/** When it happened. */
export const NOTE_WHEN: Field = {
  id: 'happenedAt',
  type: 'datetime',
  tense: 'past',
  required: 'toSign',
  label: { fr: 'Quand', nl: 'Wanneer', en: 'When' },
}

/** What anybody could have seen or heard. */
export const NOTE_FACTS: Field = {
  id: 'facts',
  type: 'text',
  voice: 'fact',
  required: 'toSign',
  maxLength: 8000,
  label: { fr: 'Les faits', nl: 'De feiten', en: 'The facts' },
  help: {
    fr: 'Ce que vous avez vu ou entendu, sans explication.',
    nl: 'Wat je hebt gezien of gehoord, zonder uitleg.',
    en: 'What you saw or heard, without explanation.',
  },
}

/** What the youth says about it. */
export const NOTE_WORDS: Field = {
  id: 'words',
  type: 'words',
  maxLength: 8000,
  label: { fr: 'Les mots du jeune', nl: 'De woorden van de jongere', en: 'The young person’s words' },
}

/** What the team makes of it: never shown to the youth as a fact. */
export const NOTE_READING: Field = {
  id: 'reading',
  type: 'text',
  voice: 'hypothesis',
  maxLength: 8000,
  label: { fr: 'Votre lecture', nl: 'Jouw lezing', en: 'Your reading' },
  help: {
    fr: 'Une hypothèse, à vérifier ; le jeune pourrait la voir autrement.',
    nl: 'Een hypothese, nog te toetsen; de jongere ziet het misschien anders.',
    en: 'A hypothesis, to be checked; the young person may see it differently.',
  },
}

/** What follows: each line opens a task at signing. */
export const NOTE_NEXT: Field = {
  id: 'next',
  type: 'needs',
  max: 10,
  maxLength: 300,
  label: { fr: 'À faire', nl: 'Te doen', en: 'To do' },
  help: {
    fr: 'Chaque ligne devient une tâche quand vous signez.',
    nl: 'Elke regel wordt een taak zodra je ondertekent.',
    en: 'Each line becomes a task when you sign.',
  },
}
