import type { RowField } from '../kind.ts'
import { INTERPRETER_CHANNELS } from '../vocabularies/people.ts'

/** Who carries the words across, the same wherever an interpreter may sit in. Never a name: a code. */
export const INTERPRETER_FIELDS: readonly RowField[] = [
  {
    id: 'interpreterUsed',
    type: 'bool',
    facet: true,
    label: { fr: 'Avec interprète', nl: 'Met tolk', en: 'With an interpreter' },
  },
  {
    id: 'interpreterChannel',
    type: 'code',
    facet: true,
    options: INTERPRETER_CHANNELS,
    label: { fr: 'L’interprète est', nl: 'De tolk is', en: 'The interpreter is' },
  },
  {
    id: 'interpreterCode',
    type: 'line',
    voice: 'staff',
    maxLength: 60,
    label: { fr: 'Code de l’interprète', nl: 'Code van de tolk', en: 'Interpreter code' },
    help: {
      fr: 'Le code du service, jamais le nom.',
      nl: 'De code van de dienst, nooit de naam.',
      en: 'The code given by the service, never the name.',
    },
  },
  {
    id: 'sameGenderWished',
    type: 'bool',
    label: {
      fr: 'Le jeune souhaite un interprète du même genre',
      nl: 'De jongere wil een tolk van hetzelfde geslacht',
      en: 'The young person wants an interpreter of the same gender',
    },
  },
  {
    id: 'refusedPersons',
    type: 'text',
    voice: 'youth',
    maxLength: 1000,
    label: {
      fr: 'Personnes dont le jeune ne veut pas',
      nl: 'Personen die de jongere niet wil',
      en: 'People the young person does not want',
    },
    help: {
      fr: 'Un interprète connu, une communauté, un collègue : notez, sans demander pourquoi.',
      nl: 'Een bekende tolk, een gemeenschap, een collega: noteer het zonder te vragen waarom.',
      en: 'An interpreter they know, a community, a colleague: write it down without asking why.',
    },
  },
]
