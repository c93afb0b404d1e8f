/** The largest file that is taken in. */
export const MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024
/** The longest name that is kept, its extension included. */
export const MAX_NAME_LENGTH = 120
export const MAX_ATTACHMENTS_OF_ENTRY = 40

/** What may be attached: by extension and content together. Everything else is refused. No schema here: the browser reads it. */
export const ATTACHMENT_TYPES = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'] },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  png: { mediaType: 'image/png', extensions: ['png'] },
  webp: { mediaType: 'image/webp', extensions: ['webp'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', extensions: ['odt'] },
  text: { mediaType: 'text/plain', extensions: ['txt'] },
  m4a: { mediaType: 'audio/mp4', extensions: ['m4a'] },
  mp3: { mediaType: 'audio/mpeg', extensions: ['mp3'] },
} as const satisfies Record<string, { mediaType: string; extensions: readonly string[] }>

export type AttachmentType = keyof typeof ATTACHMENT_TYPES
/** What the scan or the photo of a signed paper can be. */
export const PAPER_TYPES = ['pdf', 'jpeg', 'png', 'webp'] as const satisfies readonly AttachmentType[]

/** Why a file is not taken in, each with one sentence on the screen. */
export const REFUSALS = [
  'name-empty',
  'name-too-long',
  'name-characters',
  'empty',
  'too-large',
  'size-differs',
  'type-not-accepted',
  'type-differs',
  'heic',
  'two-in-one',
  'virus',
  'pdf-damaged',
  'pdf-active',
  'pdf-encrypted',
  'office-damaged',
  'office-macros',
  'office-embedded',
  'office-external',
  'office-encrypted',
  'office-too-big',
  'image-damaged',
  'image-too-big',
  'audio-damaged',
  'text-encoding',
  'text-characters',
  'too-complex',
  'already-here',
  'entry-full',
  'day-full',
] as const
export type Refusal = (typeof REFUSALS)[number]

const NAMES = Object.keys(ATTACHMENT_TYPES).filter((name): name is AttachmentType => name in ATTACHMENT_TYPES)
export const ATTACHMENT_TYPE_NAMES = NAMES

/** The type that a name promises by its extension; undefined for one that is not accepted. */
export function promisedType(name: string): AttachmentType | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  return NAMES.find(type => ATTACHMENT_TYPES[type].extensions.some(known => known === extension))
}
