import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { popplerText, textOf } from '../../api/test/pdf-text.ts'

/** Downloads the document that is on the desk: its name, its bytes, and its text as a reader of PDF files finds it. */
export async function download(page: Page): Promise<{ name: string; text: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Télécharger le PDF' }).click()
  const saved = await coming
  const bytes = readFileSync(await saved.path())
  const text = (popplerText(bytes) ?? textOf(bytes)).replaceAll(/[\s\u200B]+/gu, ' ')
  return { name: saved.suggestedFilename(), text, bytes }
}
