import type { Checked } from './checked.ts'
import { checkOdt } from './odt.ts'
import { readContainer } from './office-container.ts'
import { checkDocx } from './ooxml.ts'
import { beginning } from './plain-text.ts'

/** Looks into a Word or OpenDocument text; its words alone make the preview, so that nobody needs to open it to read it. */
export async function checkOffice(type: 'docx' | 'odt', bytes: Buffer): Promise<Checked> {
  const parts = await readContainer(bytes)
  const words = type === 'docx' ? checkDocx(parts) : checkOdt(parts)
  const shown = words.trim() ? [beginning(words)] : []
  return { preview: shown.length > 0 ? 'text' : 'none', shown, pages: shown.length }
}
