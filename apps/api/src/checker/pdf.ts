import type { Checked } from './checked.ts'
import { showPages } from './pdf-pages.ts'
import { readObjects } from './qpdf.ts'
import { Refused } from './refused.ts'

/**
 * Names under which a document acts by itself, carries another file or asks for one. As names they stand in dictionaries;
 * the same letters in a sentence are a string, which qpdf writes with `u:` or `b:` before it.
 */
const ACTIVE = [
  ...['JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'FileAttachment', 'XFA', 'RichMedia'],
  ...['SubmitForm', 'ImportData', 'GoToE', 'GoToR', 'Rendition', 'Movie', 'Sound', 'Screen', '3D'],
]
const ACTIVE_NAME = new RegExp(`"/(?:${ACTIVE.join('|')})"`)
// In the raw bytes only names so long that chance does not write them: they reach what no table of the file mentions.
const HIDDEN_NAME =
  /\/(?:JavaScript|Launch|EmbeddedFiles?|FileAttachment|RichMedia|SubmitForm|ImportData)[\s/<>[\](]/
const ESCAPE = /#([0-9a-f]{2})/gi

/**
 * Reads the structure with qpdf: sound without repair, not encrypted, and no object that acts. Then pdfium, which was not
 * told what qpdf read, draws the first pages.
 */
export async function checkPdf(bytes: Buffer): Promise<Checked> {
  if (!/^%PDF-[12]\.\d/.test(bytes.subarray(0, 8).toString('latin1'))) throw new Refused('pdf-damaged')
  if (!bytes.subarray(-1_024).includes('%%EOF')) throw new Refused('pdf-damaged')
  const objects = await readObjects(bytes)
  const raw = unescaped(bytes)
  if (objects === null) throw new Refused(/\/Encrypt\b/.test(raw) ? 'pdf-encrypted' : 'pdf-damaged')
  if (objects.includes('"/Encrypt"')) throw new Refused('pdf-encrypted')
  if (ACTIVE_NAME.test(objects) || HIDDEN_NAME.test(raw)) throw new Refused('pdf-active')
  const { shown, pages } = await showPages(bytes)
  return { preview: 'picture', shown, pages }
}

/** The bytes as text, with names in the one spelling that has no escapes. */
function unescaped(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replaceAll(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
