import type { Field, RowField } from '../kind.ts'

/** What the youth says of it. It stands beside what the team says and is never required. */
export const YOUTH_SAYS: RowField = {
  id: 'youthSays',
  type: 'words',
  maxLength: 4000,
  label: { fr: 'Ce qu’en dit le jeune', nl: 'Wat de jongere ervan zegt', en: 'What the young person says' },
}

/** What the team says of it, in its own name. */
export const TEAM_SAYS: RowField = {
  id: 'teamSays',
  type: 'text',
  voice: 'staff',
  maxLength: 4000,
  label: { fr: 'Ce qu’en dit l’équipe', nl: 'Wat het team ervan zegt', en: 'What the team says' },
}

/** How the youth agrees, or does not: a document that concerns them is never signed behind their back. */
export const YOUTH_AGREES: Field = {
  id: 'acknowledgement',
  type: 'acknowledgement',
  maxLength: 2000,
  label: { fr: 'Accord du jeune', nl: 'Akkoord van de jongere', en: 'The young person’s agreement' },
  help: {
    fr: 'Relu avec le jeune, dans sa langue. Ne pas être d’accord est aussi une réponse.',
    nl: 'Nagelezen met de jongere, in de eigen taal. Niet akkoord gaan is ook een antwoord.',
    en: 'Read over with the young person, in their language. Not agreeing is an answer too.',
  },
}
