import type { AttachmentType } from '@havre/contracts/attachment-types.ts'
import { AudioLines, FileText, Image, type LucideIcon, ScrollText } from 'lucide-react'
import { m } from '../../paraglide/messages.js'

const types: Record<AttachmentType, { words: () => string; sign: LucideIcon }> = {
  pdf: { words: m.attachments_type_pdf, sign: ScrollText },
  jpeg: { words: m.attachments_type_picture, sign: Image },
  png: { words: m.attachments_type_picture, sign: Image },
  webp: { words: m.attachments_type_picture, sign: Image },
  docx: { words: m.attachments_type_docx, sign: FileText },
  odt: { words: m.attachments_type_odt, sign: FileText },
  text: { words: m.attachments_type_text, sign: FileText },
  m4a: { words: m.attachments_type_sound, sign: AudioLines },
  mp3: { words: m.attachments_type_sound, sign: AudioLines },
}

/** What a file is, in a word and a sign. */
export function typeOf(type: AttachmentType) {
  const { words, sign } = types[type]
  return { words: words(), Sign: sign }
}

export function isPicture(type: AttachmentType): boolean {
  return type === 'jpeg' || type === 'png' || type === 'webp'
}
