import type { LeakKind } from './leak-kinds.ts'
import { readAs } from './look-alikes.ts'
import { numberedFinder, toNumbered } from './numbered-words.ts'
import { PATTERNS } from './patterns.ts'

/** Something in a text that may give the house or somebody away: `text.slice(start, end)` is what was found. */
export type Leak = {
  readonly kind: LeakKind
  readonly start: number
  readonly end: number
  readonly found: string
}

/** A word that the house knows and that must not leave it, or a shape that such words have. */
export type KnownWord = {
  readonly kind: 'house' | 'staff' | 'youth'
  readonly word: string | RegExp
  /** A first name is one only with its capital: `Claire` and not `claire`. */
  readonly exactCase?: true
  /** A word with a number that is found however it is written: together, letter by letter, with other signs between, turned round. */
  readonly loose?: true
}

/** The search for the words of one house; make it once for many texts. */
export type LeakFinder = (text: string) => readonly Leak[]

/**
 * Makes a finder of addresses, postal codes with their town, telephones, plates, positions, national numbers and links,
 * and of the words that the house gives. It is pure and linear in the length of the text. Figures of other scripts count as
 * figures; in the words of the house, accents and what nobody sees do not count, and letters of another shape, or of another
 * script that are read as ours, are letters.
 * What it answers is in reading order, without overlaps.
 */
export function leakFinder(known: readonly KnownWord[] = []): LeakFinder {
  const loose = known.flatMap(one => {
    const numbered = one.loose && typeof one.word === 'string' && toNumbered(folded(one.word).toLowerCase())
    return numbered ? [{ one, numbered }] : []
  })
  const apart = new Set(loose.map(({ one }) => one))
  const searches = known.filter(one => !apart.has(one)).flatMap(toSearch)
  const numbered = [...Map.groupBy(loose, ({ one }) => one.kind)].map(([kind, words]) => ({
    kind,
    find: numberedFinder(words.map(word => word.numbered)),
  }))
  return text => {
    const plain = foldFigures(text)
    const found: Leak[] = PATTERNS.flatMap(({ kind, shape, accepts }) =>
      [...plain.matchAll(shape)].flatMap(match => {
        const leak = at(text, kind, match)
        return accepts && !accepts(match[0]) ? [] : [leak]
      }),
    )
    const { bare, spans } = unmask(text)
    const low = bare.toLowerCase()
    const add = (kind: LeakKind, from: number, to: number) => {
      const [start, end] = [spans[from]?.[0] ?? 0, spans[to - 1]?.[1] ?? 0]
      found.push({ kind, start, end, found: text.slice(start, end) })
    }
    for (const { kind, shape, exactCase } of searches)
      for (const { index, 0: match } of (exactCase ? bare : low).matchAll(shape))
        add(kind, index, index + match.length)
    for (const { kind, find } of numbered) for (const { start, end } of find(low)) add(kind, start, end)
    return joined(text, found)
  }
}

function at(text: string, kind: LeakKind, match: RegExpExecArray): Leak {
  const start = match.index
  const end = start + match[0].length
  return { kind, start, end, found: text.slice(start, end) }
}

type Search = { kind: KnownWord['kind']; shape: RegExp; exactCase: boolean }

function toSearch({ kind, word, exactCase }: KnownWord): Search[] {
  if (word instanceof RegExp) return [{ kind, shape: word, exactCase: true }]
  const bare = folded(word)
  const parts = (exactCase ? bare : bare.toLowerCase()).split(/[\s-]+/u).filter(Boolean)
  if (parts.join('').length < 2) return []
  const shape = parts
    // The two apostrophes are one.
    .map(part => [...part].map(sign => (/['’]/.test(sign) ? "['’]" : readAs(sign))).join(''))
    .join(String.raw`[\s-]{1,3}`)
  return [
    {
      kind,
      shape: new RegExp(`(?<![\\p{L}\\p{N}])${shape}(?![\\p{L}\\p{N}])`, 'gu'),
      exactCase: exactCase === true,
    },
  ]
}

/** A word as `unmask` reads it. */
const folded = (word: string) =>
  foldFigures(
    word
      .trim()
      .normalize('NFKD')
      .replaceAll(/[\p{M}\p{Cf}]/gu, ''),
  )

/** Figures of every script as ours, unit by unit, so that positions stay what they are. */
function foldFigures(text: string): string {
  return text.replaceAll(/(?![0-9])\p{Nd}/gu, figure => {
    const value = figureValue(figure)
    return value === undefined ? figure : value.padStart(figure.length, '0')
  })
}

/** The ten figures of a script stand one after the other, from nought. */
function figureValue(figure: string): string | undefined {
  const code = figure.codePointAt(0) ?? 0
  for (let back = 0; back < 10; back++) {
    if (!/^\p{Nd}$/u.test(String.fromCodePoint(code - back - 1))) return String(back)
  }
  return undefined
}

/**
 * The text as it reads: compatible forms as the letters and figures they stand for (NFKD), without accents and without what
 * nobody sees; beside each unit, where in the text it comes from.
 */
function unmask(text: string): { bare: string; spans: readonly (readonly [number, number])[] } {
  const spans: [number, number][] = []
  let bare = ''
  let start = 0
  for (const sign of text) {
    const end = start + sign.length
    // One figure may be several units, and stays one place in the text.
    const read = foldFigures(sign.normalize('NFKD').replaceAll(/[\p{M}\p{Cf}]/gu, ''))
    for (let unit = 0; unit < read.length; unit++) spans.push([start, end])
    bare += read
    start = end
  }
  return { bare, spans }
}

/** Findings that overlap become one, under the name of the longest: to drop one would leave a part of it to be read. */
function joined(text: string, leaks: Leak[]): readonly Leak[] {
  const sorted = leaks.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: (Leak & { longest: number })[] = []
  for (const { kind, start, end } of sorted) {
    const last = kept.at(-1)
    const longest = end - start
    if (!last || start >= last.end) {
      kept.push({ kind, start, end, found: text.slice(start, end), longest })
      continue
    }
    const to = Math.max(last.end, end)
    kept[kept.length - 1] = {
      kind: longest > last.longest ? kind : last.kind,
      start: last.start,
      end: to,
      found: text.slice(last.start, to),
      longest: Math.max(longest, last.longest),
    }
  }
  return kept.map(({ longest: _, ...leak }) => leak)
}
