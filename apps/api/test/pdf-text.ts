import { isUtf8 } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

/** Reads PDF files as our compiler writes them, for tests: one object after the other, streams deflated, text as glyph numbers. */
type PdfObject = { readonly head: string; readonly stream: Buffer | null }

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const raw = pdf.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const [, number = '', body = ''] of raw.matchAll(/(?:^|\n)(\d+) 0 obj([\s\S]*?)\nendobj/g)) {
    const [head = '', ...rest] = body.split(/stream\r?\n/)
    const bytes = Buffer.from(rest.join('stream\n').replace(/\n?endstream$/, ''), 'latin1')
    objects.set(number, { head, stream: rest.length === 0 ? null : inflated(head, bytes) })
  }
  return objects
}

function inflated(head: string, bytes: Buffer): Buffer {
  return head.includes('/FlateDecode') ? inflateSync(bytes, { finishFlush: 2 }) : bytes
}

/** The text of all pages, as copying would give it. */
export function textOf(pdf: Buffer): string {
  return pagesOf(pdf).join('\n')
}

/** The text of each page. */
export function pagesOf(pdf: Buffer): string[] {
  const objects = objectsOf(pdf)
  const stream = (number: string | undefined) => objects.get(number ?? '')?.stream?.toString('latin1') ?? ''
  const pages = [...objects.values()].filter(
    ({ head }) => /\/Type \/Page\b/.test(head) && head.includes('/Contents'),
  )
  return pages.map(({ head }) => {
    const fonts = new Map(
      [...head.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', number = '']) => {
        const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number)?.head ?? '')?.[1]
        return [name, glyphsOf(stream(unicode))]
      }),
    )
    return shown(stream(/\/Contents (\d+) 0 R/.exec(head)?.[1]), fonts)
  })
}

function shown(content: string, fonts: Map<string, Map<number, string>>): string {
  let glyphs = new Map<number, string>()
  let text = ''
  // Parentheses that match stand in a string as they are.
  const inner = String.raw`[^()\\]|\\[\s\S]`
  const nested = String.raw`\((?:${inner}|\((?:${inner}|\((?:${inner})*\))*\))*\)`
  const parts = new RegExp(String.raw`\/(f\d+) [\d.]+ Tf|(${nested})|<([0-9A-Fa-f]+)>|\b(ET)\b`, 'g')
  for (const [, font, literal, hex, end] of content.matchAll(parts)) {
    if (font) glyphs = fonts.get(font) ?? new Map()
    else if (end) text += '\n'
    else {
      const bytes = literal ? unescaped(literal.slice(1, -1)) : Buffer.from(hex ?? '', 'hex')
      for (let at = 0; at + 1 < bytes.length; at += 2) text += glyphs.get(bytes.readUInt16BE(at)) ?? ''
    }
  }
  return text
}

const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

function unescaped(literal: string): Buffer {
  const plain = literal.replaceAll(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal: string, one: string) =>
    String.fromCharCode(octal ? Number.parseInt(octal, 8) : (ESCAPES[one] ?? one.charCodeAt(0))),
  )
  return Buffer.from(plain, 'latin1')
}

function glyphsOf(cmap: string): Map<number, string> {
  const glyphs = new Map<number, string>()
  for (const [, body = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, from = '', to = ''] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      glyphs.set(Number.parseInt(from, 16), Buffer.from(to, 'hex').swap16().toString('utf16le'))
  return glyphs
}

/**
 * Everything in a PDF in which a word could hide: the text of its pages, the file as it is, every stream inflated, read as
 * single bytes and as UTF-16, without the places to break long words.
 */
export function everyByte(pdf: Buffer): string {
  const streams = [...objectsOf(pdf).values()].flatMap(({ stream }) => stream ?? [])
  const wide = (bytes: Buffer) =>
    [0, 1].map(from => {
      const even = bytes.subarray(from, from + ((bytes.length - from) & ~1))
      return Buffer.from(even).swap16().toString('utf16le')
    })
  const parts = [pdf, ...streams].flatMap(bytes => [
    bytes.toString('latin1'),
    bytes.toString('utf8'),
    ...wide(bytes),
  ])
  return [textOf(pdf), ...parts].join('\n').replaceAll('\u200B', '')
}

/**
 * What a PDF says in characters: its pages, its dictionaries, and the streams that are text from end to end, properties among
 * them. For words too short for `everyByte`, which turn up by chance in fonts and packed bytes.
 */
export function readable(pdf: Buffer): string {
  const parts = [...objectsOf(pdf).values()].flatMap(({ head, stream }) => [
    head,
    stream && isUtf8(stream) && !CONTROLS.test(stream.toString('latin1')) ? stream.toString('utf8') : '',
  ])
  return [textOf(pdf), ...parts].join('\n')
}

const CONTROLS = /[^\P{Cc}\t\n\r\u0080-\u009F]/u

/** The text as poppler reads it, or null where poppler is not installed. */
export function popplerText(pdf: Buffer): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf)
    return execFileSync('pdftotext', ['-layout', join(folder, 'a.pdf'), '-'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  } finally {
    rmSync(folder, { recursive: true })
  }
}
