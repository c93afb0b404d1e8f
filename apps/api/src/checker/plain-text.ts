import type { Checked } from './checked.ts'
import { Refused } from './refused.ts'

const CONTROL = /[^\P{Cc}\t\n\r\f]/u
// Characters that make a sentence read as another one; the plain marks of right-to-left writing stay allowed.
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/u
const MARKUP = /^\s*<(\?xml|!doctype|html|svg|script|head|body|\?php)\b/i
const SHOWN_LENGTH = 20_000

/** Plain text in UTF-8 without anything that a screen could be fooled by. */
export async function checkText(bytes: Buffer): Promise<Checked> {
  const text = decode(bytes)
  if (CONTROL.test(text) || BIDI_CONTROL.test(text)) throw new Refused('text-characters')
  if (MARKUP.test(text)) throw new Refused('type-differs')
  return { preview: 'text', shown: [beginning(text)], pages: 1 }
}

/** The first lines of a text, as bytes of a preview. */
export function beginning(text: string): Buffer {
  return Buffer.from(text.slice(0, SHOWN_LENGTH).toWellFormed(), 'utf8')
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refused('text-encoding')
  }
}
