import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'
import { picture } from './image.ts'
import { Refused } from './refused.ts'

const MOST_PAGES = 2_000
const MOST_SHOWN = 20
const SHOWN_EDGE = 1_600
/** Longest and shortest side of a page in points: a poster, and a line of text. */
const PAGE_POINTS = { most: 14_400, least: 3 }
const TIME_FOR_PAGES_MS = 8_000

/**
 * Pictures of the first pages, drawn by pdfium (in WebAssembly). At most twenty, and no more once eight seconds are spent:
 * the rest is read in the file itself. Refuses a document that pdfium does not open, or whose first page it cannot draw.
 */
export async function showPages(bytes: Buffer): Promise<{ shown: Buffer[]; pages: number }> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    const pages = document.getPageCount()
    if (pages < 1 || pages > MOST_PAGES) throw new Refused('pdf-damaged')
    const began = performance.now()
    const shown: Buffer[] = []
    while (shown.length < Math.min(pages, MOST_SHOWN) && performance.now() - began < TIME_FOR_PAGES_MS) {
      shown.push(await draw(document.getPage(shown.length)))
    }
    return { shown, pages }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('pdf-damaged')
  }
}

type Page = ReturnType<Awaited<ReturnType<PDFiumLibrary['loadDocument']>>['getPage']>

async function draw(page: Page): Promise<Buffer> {
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const longer = Math.max(originalWidth, originalHeight)
  const shorter = Math.min(originalWidth, originalHeight)
  if (!(longer <= PAGE_POINTS.most && shorter >= PAGE_POINTS.least)) throw new Refused('pdf-damaged')
  const drawn = await page.render({
    scale: SHOWN_EDGE / longer,
    renderFormFields: true,
    render: ({ data, width, height }) => picture(sharp(data, { raw: { width, height, channels: 4 } })),
  })
  return Buffer.from(drawn.data)
}
