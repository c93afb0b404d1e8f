/** The largest table that is taken in. */
export const MAX_TABLE_BYTES = 10 * 1024 * 1024
export const MAX_TABLE_ROWS = 20_000
/** Youths of one table: what one transaction was measured to write. */
export const MAX_IMPORT_YOUTHS = 5_000
/** Tables that one person may have open. */
export const MAX_OPEN_IMPORTS = 10
export const MAX_TABLE_COLUMNS = 200

/** Why a table is not taken in, each with one sentence on the screen. No schema here: the browser reads it. */
export const TABLE_REFUSALS = [
  'empty',
  'too-large',
  'not-a-table',
  'old-or-encrypted',
  'encrypted',
  'open-document',
  'macros',
  'external-links',
  'embedded',
  'damaged',
  'encoding',
  'too-many-rows',
  'too-many-columns',
  'too-complex',
  'virus',
] as const
export type TableRefusal = (typeof TABLE_REFUSALS)[number]

/** What a column of youths can become in the file itself, in who the youth is, and in the mandate. */
export const FILE_PARTS = ['alias', 'oldCode', 'phase', 'arrivedOn', 'leftOn', 'gender', 'languages'] as const
export const IDENTITY_PARTS = [
  'name',
  'firstName',
  'lastName',
  'otherName',
  'birthDate',
  'otherBirthDate',
  'nationality',
  'number',
] as const
export const MANDATE_PARTS = ['kind', 'authority', 'reference', 'startsOn', 'endsOn'] as const
/** What is taken over of a person around the youth: `party.guardian.phone`. */
export const PARTY_PARTS = ['name', 'phone', 'mail', 'address', 'note'] as const

/** What can be wrong with a table, by row; `error` stops the import, `warning` asks for a look. */
export const IMPORT_PROBLEMS = {
  'alias-short': 'error',
  'alias-taken': 'error',
  'alias-twice': 'error',
  'alias-is-name': 'error',
  'code-taken': 'error',
  'code-twice': 'error',
  'code-missing': 'error',
  'code-unknown': 'error',
  'cell-error': 'error',
  'not-a-date': 'error',
  'short-year': 'warning',
  'date-out-of-range': 'error',
  'in-the-future': 'error',
  'dates-out-of-order': 'error',
  'unknown-word': 'error',
  'not-yes-or-no': 'error',
  'not-a-number': 'error',
  'too-long': 'error',
  'too-many': 'error',
  characters: 'error',
  'does-not-fit': 'error',
  required: 'error',
  'when-missing': 'error',
  'one-per-file': 'error',
  'name-missing': 'error',
  'same-person': 'warning',
  'same-person-here': 'warning',
  'house-full': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>
export type ImportProblemCode = keyof typeof IMPORT_PROBLEMS

export const UNDO_REASONS = ['wrong_table', 'wrong_mapping', 'duplicates', 'trial', 'other'] as const
