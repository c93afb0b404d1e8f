import { REFUSALS, type Refusal } from '@havre/contracts/attachment-types.ts'
import { ApiProblem } from '../../lib/api-problem.ts'
import { failureWords } from '../../lib/failure-words.ts'
import { m } from '../../paraglide/messages.js'

const words: Record<Refusal, () => string> = {
  'name-empty': m.attachments_refused_name_empty,
  'name-too-long': m.attachments_refused_name_too_long,
  'name-characters': m.attachments_refused_name_characters,
  empty: m.attachments_refused_empty,
  'too-large': m.attachments_refused_too_large,
  'size-differs': m.attachments_refused_size_differs,
  'type-not-accepted': m.attachments_refused_type_not_accepted,
  'type-differs': m.attachments_refused_type_differs,
  heic: m.attachments_refused_heic,
  'two-in-one': m.attachments_refused_two_in_one,
  virus: m.attachments_refused_virus,
  'pdf-damaged': m.attachments_refused_pdf_damaged,
  'pdf-active': m.attachments_refused_pdf_active,
  'pdf-encrypted': m.attachments_refused_pdf_encrypted,
  'office-damaged': m.attachments_refused_office_damaged,
  'office-macros': m.attachments_refused_office_macros,
  'office-embedded': m.attachments_refused_office_embedded,
  'office-external': m.attachments_refused_office_external,
  'office-encrypted': m.attachments_refused_office_encrypted,
  'office-too-big': m.attachments_refused_office_too_big,
  'image-damaged': m.attachments_refused_image_damaged,
  'image-too-big': m.attachments_refused_image_too_big,
  'audio-damaged': m.attachments_refused_audio_damaged,
  'text-encoding': m.attachments_refused_text_encoding,
  'text-characters': m.attachments_refused_text_characters,
  'too-complex': m.attachments_refused_too_complex,
  'already-here': m.attachments_refused_already_here,
  'entry-full': m.attachments_refused_entry_full,
  'day-full': m.attachments_refused_day_full,
}

/** Whether the service said no to the file itself: sending it again changes nothing. */
export function isRefused(error: unknown): error is ApiProblem {
  return error instanceof ApiProblem && error.rule !== undefined
}

/** One sentence for why a file was not taken in. */
export function refusalWords(error: unknown): string {
  if (!isRefused(error)) return failureWords(error)
  if (error.rule === 'already-signed') return m.attachments_refused_signed()
  if (error.rule === 'amend-window') return m.attachments_refused_window()
  const code = REFUSALS.find(one => error.errors.some(issue => issue.code === one))
  return code ? words[code]() : failureWords(error)
}
