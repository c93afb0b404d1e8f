import {
  ATTACHMENT_TYPES,
  type AttachmentType,
  MAX_NAME_LENGTH,
  promisedType,
  type Refusal,
} from '@havre/contracts/attachment-types.ts'

// Whatever a name could be shown wrongly by: controls, line ends, every mark that turns the direction of what follows,
// characters without a picture of their own, and halves of characters. The joiners stay: Dari is written with them.
const DECEPTIVE =
  /[\p{Cc}\p{Cs}\p{Co}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]/u

export type NamedFile = { readonly name: string; readonly type: AttachmentType }

/**
 * The name as it is kept: without folders, in NFC, trimmed. Answers a refusal for one that is empty, longer than 120
 * characters, deceptive, or of an extension that is not accepted.
 */
export function cleanName(given: string): NamedFile | Refusal {
  if (DECEPTIVE.test(given) || !given.isWellFormed()) return 'name-characters'
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const tidy = last.replaceAll(/\s+/gu, ' ').replaceAll(/^\s+|[\s.]+$/gu, '')
  if (!/[\p{L}\p{N}]/u.test(tidy.replace(/\.[^.]*$/, ''))) return 'name-empty'
  // What begins with a dot is hidden on many devices.
  const name = tidy.replace(/^[\s.]+/u, '')
  if ([...name].length > MAX_NAME_LENGTH) return 'name-too-long'
  const type = promisedType(name)
  if (type) return { name, type }
  return /\.(heic|heif)$/i.test(name) ? 'heic' : 'type-not-accepted'
}

/** What the file is called where it leaves the screens of the house: no word of anybody's in it. */
export function neutralName(id: string, type: AttachmentType): string {
  return `document-${id.slice(0, 8)}.${ATTACHMENT_TYPES[type].extensions[0]}`
}
