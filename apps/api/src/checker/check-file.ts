import type { AttachmentType } from '@havre/contracts/attachment-types.ts'
import type { Check, Checked } from './checked.ts'
import { sniff } from './sniff.ts'

/** Each check with what it needs, loaded for the one file that a process looks at. */
const CHECKS: Record<AttachmentType, () => Promise<Check>> = {
  pdf: async () => (await import('./pdf.ts')).checkPdf,
  jpeg: async () => image('jpeg'),
  png: async () => image('png'),
  webp: async () => image('webp'),
  docx: async () => office('docx'),
  odt: async () => office('odt'),
  text: async () => (await import('./plain-text.ts')).checkText,
  m4a: async () => (await import('./m4a.ts')).checkM4a,
  mp3: async () => (await import('./mp3.ts')).checkMp3,
}

/**
 * Looks at the bytes of a file whose name promises this type: what is kept of them, and what can be shown. Throws Refused
 * with the reason. Made to run in a process of its own; a demo, whose files are ours, calls it directly.
 */
export async function checkFile(type: AttachmentType, bytes: Buffer): Promise<Checked> {
  await sniff(type, bytes)
  const check = await CHECKS[type]()
  return check(bytes)
}

async function image(format: 'jpeg' | 'png' | 'webp'): Promise<Check> {
  const { checkImage } = await import('./image.ts')
  return bytes => checkImage(format, bytes)
}

async function office(type: 'docx' | 'odt'): Promise<Check> {
  const { checkOffice } = await import('./office.ts')
  return bytes => checkOffice(type, bytes)
}
