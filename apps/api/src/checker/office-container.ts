import { type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js'
import { Refused } from './refused.ts'

const MOST_PARTS = 2_000
const MOST_BYTES = 100 * 1024 * 1024
const HIGHEST_RATIO = 100
/** Below this a high ratio is only an empty page. */
const RATIO_COUNTS_FROM = 64 * 1024

/** What may lie in a text document beside its XML: pictures, fonts and a printer's settings. */
const HARMLESS = /\.(png|jpe?g|gif|bmp|tiff?|webp|emf|wmf|ttf|otf|odttf|rdf|xml|rels)$/i
const MACROS =
  /(^|\/)(vbaproject\.bin|vbadata\.xml|vbaprojectsignature[^/]*\.bin)$|(^|\/)(basic|scripts|macros|activex)\//i
/** First bytes of programs, archives, old Office files, documents and scripts. */
const FOREIGN = [
  ...['4d5a', '7f454c46', 'cafebabe', 'cffaedfe', '504b0304', '52617221', '377abcaf', 'd0cf11e0', '25504446'],
  ...['2321', '1f8b', '4d534346'],
].map(hex => Buffer.from(hex, 'hex'))

/** The parts of a container by name: XML as text, of everything else nothing but that it is there. */
export type Parts = ReadonlyMap<string, string | null>

/**
 * Reads the parts of a ZIP container whose directory leaves no doubt: counted and measured before anything is inflated,
 * measured again while it is, no names that lead elsewhere, nothing encrypted, no part that is a file of another kind.
 */
export async function readContainer(bytes: Buffer): Promise<Parts> {
  const entries = await readDirectory(bytes)
  measure(entries, bytes.length)
  const parts = new Map<string, string | null>()
  for (const entry of entries) {
    const { filename } = entry
    if (MACROS.test(filename)) throw new Refused('office-macros')
    const content = await inflate(entry)
    if (/\.(xml|rels|rdf)$/i.test(filename) || filename === 'mimetype') {
      parts.set(filename, decode(content))
      continue
    }
    if (content.length > 0 && !isHarmless(filename, content)) throw new Refused('office-embedded')
    parts.set(filename, null)
  }
  return parts
}

async function readDirectory(bytes: Buffer): Promise<FileEntry[]> {
  try {
    const reader = new ZipReader(new Uint8ArrayReader(new Uint8Array(bytes)), {
      strictness: 'strict',
      checkOverlappingEntry: true,
      checkCrc32: true,
      useWebWorkers: false,
    })
    const files: FileEntry[] = []
    for await (const entry of reader.getEntriesGenerator({ filenameValidation: 'strict' })) {
      if (files.length >= MOST_PARTS) throw new Refused('office-too-big')
      if (!entry.directory) files.push(entry)
    }
    return files
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('office-damaged')
  }
}

/** What the directory says, before a byte is inflated. */
function measure(entries: readonly FileEntry[], fileBytes: number): void {
  if (entries.some(entry => entry.encrypted)) throw new Refused('office-encrypted')
  const inflated = sum(entries.map(entry => entry.uncompressedSize))
  const deflated = sum(entries.map(entry => entry.compressedSize))
  const steep = entries.some(
    ({ uncompressedSize, compressedSize }) =>
      uncompressedSize > RATIO_COUNTS_FROM && uncompressedSize > HIGHEST_RATIO * compressedSize,
  )
  if (steep || inflated > MOST_BYTES || inflated > HIGHEST_RATIO * fileBytes)
    throw new Refused('office-too-big')
  // Parts that share their bytes are how a small file becomes an endless one.
  if (deflated > fileBytes) throw new Refused('office-too-big')
}

async function inflate(entry: FileEntry): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  let length = 0
  const sink = new WritableStream<Uint8Array>({
    write(piece) {
      length += piece.length
      if (length > entry.uncompressedSize) throw new Refused('office-too-big')
      pieces.push(piece)
    },
  })
  try {
    await entry.getData(sink)
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('office-damaged')
  }
  return Buffer.concat(pieces)
}

function decode(content: Buffer): string {
  const wide = content.length >= 2 && content.readUInt16LE(0) === 0xfeff
  try {
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(content)
  } catch {
    throw new Refused('office-damaged')
  }
}

/** A picture, a font, a printer's settings or a cache of the writing program, and nothing else under that name. */
function isHarmless(filename: string, content: Buffer): boolean {
  if (FOREIGN.some(mark => content.subarray(0, mark.length).equals(mark))) return false
  return HARMLESS.test(filename) || /(^|\/)(printersettings[^/]*\.bin|layout-cache)$/i.test(filename)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
