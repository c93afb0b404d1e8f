import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler, type NodeError, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { inked, mapTexts, UNKNOWN } from './ink.ts'
import { type Stretch, splitPages } from './pages.ts'
import type { Paper } from './paper.ts'

const TEMPLATE = join(import.meta.dirname, 'template')
const FONTS = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  'noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf',
  'noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf',
  'noto-sans-ethiopic/600SemiBold/NotoSansEthiopic_600SemiBold.ttf',
  'noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf',
  'noto-sans-bengali/600SemiBold/NotoSansBengali_600SemiBold.ttf',
  'noto-sans-gurmukhi/400Regular/NotoSansGurmukhi_400Regular.ttf',
  'noto-sans-gurmukhi/600SemiBold/NotoSansGurmukhi_600SemiBold.ttf',
  'noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf',
  'noto-sans-thai/600SemiBold/NotoSansThai_600SemiBold.ttf',
  'zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf',
]

/** What was set: the file, those of its pages as pictures that were asked for, and what no typeface of the house can draw. */
export type Printed = {
  readonly pdf: Uint8Array
  readonly pageCount: number
  readonly pages: readonly string[]
  readonly undrawn: readonly string[]
}

/** Makes the compiler, once a process: some tens of milliseconds and 12 MB of typefaces. */
export function openCompiler(): NodeCompiler {
  const { resolve } = createRequire(import.meta.url)
  const fontBlobs = FONTS.map(font => {
    const [family = '', ...file] = font.split('/')
    return readFileSync(join(dirname(resolve(`@expo-google-fonts/${family}/package.json`)), ...file))
  })
  return NodeCompiler.create({ workspace: TEMPLATE, fontArgs: [{ fontBlobs }] })
}

/** The template is wrong: ours to mend. Its message comes from the template, but may still quote: it is cut short. */
export class TemplateError extends Error {
  constructor(message: string) {
    super(`the template does not compile: ${message.slice(0, 80)}`)
  }
}

const ROUNDS = 4

/**
 * Sets a document as PDF/UA-1. The paper goes in as JSON, so that no word of it can become code. A character that no
 * typeface has is an error in that standard, which is how we learn of it: it is replaced by a mark and named in the answer.
 * `pictures`: JPEG, by the names that the blocks give.
 */
export function setPaper(
  compiler: NodeCompiler,
  { pictures: _, ...paper }: Paper,
  pictures: ReadonlyMap<string, Buffer>,
  pages: Stretch | null,
): Printed {
  let ready = mapTexts(paper, inked)
  for (const [name, picture] of pictures) compiler.mapShadow(join(TEMPLATE, `pictures/${name}.jpg`), picture)
  const undrawn = new Set<string>()
  try {
    for (let round = 1; ; round++) {
      try {
        return { ...draw(compiler, ready, pages), undrawn: [...undrawn] }
      } catch (error) {
        const missing = missingIn(error)
        if (missing.size === 0 || round === ROUNDS) throw error
        for (const character of missing) undrawn.add(character)
        ready = mapTexts(ready, text => [...text].map(one => (missing.has(one) ? UNKNOWN : one)).join(''))
      }
    }
  } finally {
    // Without this, memory grows with every document, also after one that failed.
    compiler.resetShadow()
    compiler.evictCache(0)
  }
}

function draw(compiler: NodeCompiler, paper: Paper, stretch: Stretch | null): Omit<Printed, 'undrawn'> {
  const inputs = { paper: JSON.stringify(paper) }
  const compiled = compiler.compile({ mainFilePath: join(TEMPLATE, 'paper.typ'), inputs })
  const document = compiled.result
  if (!document) throw new TemplateError(firstMessage(compiled.takeError()))
  // No time stamp and no name of a person or machine: the standard needs none.
  const pdf = compiler.pdf(document, { pdfStandard: PdfStandard.UA_1 })
  const pageCount = document.numOfPages
  const pages = stretch ? splitPages(compiler.plainSvg(document), pageCount, stretch) : []
  return { pdf, pageCount, pages }
}

const UNDRAWABLE = /(?:the text|disallowed codepoint) `\\"(.+?)\\"`/gu
const ESCAPED = /\\\\u\{([0-9a-f]{1,6})\}/gu
const LATIN_END = 0x24f

/** The characters that the compiler says it cannot show, from its message, where Rust has escaped some of them. */
function missingIn(error: unknown): ReadonlySet<string> {
  const message = error instanceof Error ? error.message : ''
  const missing = [...message.matchAll(UNDRAWABLE)].flatMap(([, quoted = '']) => {
    const characters = [
      ...quoted.replaceAll(ESCAPED, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
    ]
    // Of a letter with a mark that cannot be drawn on it, only the mark is given up.
    return characters.length === 1
      ? characters
      : characters.filter(one => (one.codePointAt(0) ?? 0) > LATIN_END)
  })
  return new Set(missing)
}

function firstMessage(error: NodeError | null): string {
  const [first]: { message?: string }[] = error?.shortDiagnostics ?? []
  return first?.message ?? 'no reason given'
}
