import type { ImportProblemCode, TableRefusal, UNDO_REASONS } from '@havre/contracts/import-parts.ts'
import { ApiProblem } from '../../lib/api-problem.ts'
import { failureWords } from '../../lib/failure-words.ts'
import { m } from '../../paraglide/messages.js'
import type { Tone } from '../../ui/tones.ts'
import type { ImportItem } from './api/imports.ts'

const refusals: Record<TableRefusal, () => string> = {
  empty: m.imports_refused_empty,
  'too-large': m.imports_refused_too_large,
  'not-a-table': m.imports_refused_not_a_table,
  'old-or-encrypted': m.imports_refused_old_or_encrypted,
  encrypted: m.imports_refused_encrypted,
  'open-document': m.imports_refused_open_document,
  macros: m.imports_refused_macros,
  'external-links': m.imports_refused_external_links,
  embedded: m.imports_refused_embedded,
  damaged: m.imports_refused_damaged,
  encoding: m.imports_refused_encoding,
  'too-many-rows': m.imports_refused_too_many_rows,
  'too-many-columns': m.imports_refused_too_many_columns,
  'too-complex': m.imports_refused_too_complex,
  virus: m.imports_refused_virus,
}

export const problemWords: Record<ImportProblemCode, () => string> = {
  'alias-short': m.imports_problem_alias_short,
  'alias-taken': m.imports_problem_alias_taken,
  'alias-twice': m.imports_problem_alias_twice,
  'alias-is-name': m.imports_problem_alias_is_name,
  'code-taken': m.imports_problem_code_taken,
  'code-twice': m.imports_problem_code_twice,
  'code-missing': m.imports_problem_code_missing,
  'code-unknown': m.imports_problem_code_unknown,
  'cell-error': m.imports_problem_cell_error,
  'not-a-date': m.imports_problem_not_a_date,
  'short-year': m.imports_problem_short_year,
  'date-out-of-range': m.imports_problem_date_out_of_range,
  'in-the-future': m.imports_problem_in_the_future,
  'dates-out-of-order': m.imports_problem_dates_out_of_order,
  'unknown-word': m.imports_problem_unknown_word,
  'not-yes-or-no': m.imports_problem_not_yes_or_no,
  'not-a-number': m.imports_problem_not_a_number,
  'too-long': m.imports_problem_too_long,
  'too-many': m.imports_problem_too_many,
  characters: m.imports_problem_characters,
  'does-not-fit': m.imports_problem_does_not_fit,
  required: m.imports_problem_required,
  'when-missing': m.imports_problem_when_missing,
  'one-per-file': m.imports_problem_one_per_file,
  'name-missing': m.imports_problem_name_missing,
  'same-person': m.imports_problem_same_person,
  'same-person-here': m.imports_problem_same_person_here,
  'house-full': m.imports_problem_house_full,
}

export const statusWords: Record<ImportItem['status'], () => string> = {
  open: m.imports_status_open,
  running: m.imports_status_running,
  done: m.imports_status_done,
  undone: m.imports_status_undone,
  discarded: m.imports_status_discarded,
  expired: m.imports_status_expired,
}

export const statusTones: Record<ImportItem['status'], Tone> = {
  open: 'info',
  running: 'accent',
  done: 'ok',
  undone: 'neutral',
  discarded: 'neutral',
  expired: 'neutral',
}

export const stoppedWords: Record<NonNullable<ImportItem['stopped']>, () => string> = {
  interrupted: m.imports_stopped_interrupted,
  cancelled: m.imports_stopped_cancelled,
  failed: m.imports_stopped_failed,
}

export const undoReasons: Record<(typeof UNDO_REASONS)[number], () => string> = {
  wrong_table: m.imports_why_wrong_table,
  wrong_mapping: m.imports_why_wrong_mapping,
  duplicates: m.imports_why_duplicates,
  trial: m.imports_why_trial,
  other: m.imports_why_other,
}

const rules: Record<string, () => string> = {
  'import-under-way': m.imports_under_way,
  'import-has-errors': m.imports_has_errors,
  'import-over': m.imports_over,
  'import-touched': m.imports_undo_touched,
  'import-too-old': m.imports_undo_old,
  'imports-too-many': m.imports_too_many,
}

/** One sentence for why an act on an import was refused. */
export function importRefusal(error: unknown): string {
  if (!(error instanceof ApiProblem)) return failureWords(error)
  const code = error.rule === 'table-refused' ? error.errors[0]?.code : undefined
  const refused = Object.entries(refusals).find(([name]) => name === code)?.[1]
  if (refused) return refused()
  if (error.slug === 'stale-version') return m.imports_stale()
  return rules[error.rule ?? '']?.() ?? failureWords(error)
}
