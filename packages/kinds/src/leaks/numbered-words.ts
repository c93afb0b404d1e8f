import { readAs } from './look-alikes.ts'

/** What may stand between the signs of a loose word. */
const BETWEEN = String.raw`[^\p{L}\p{N}]{0,3}`
/** `n°` before its number. */
const NUMERO = `(?:n[o°]?${BETWEEN})?`

type Span = { readonly start: number; readonly end: number }

/** A word and its number, from a text that was folded: `hetre 412`. */
export type NumberedWord = { readonly letters: string; readonly number: string }

/** The two parts of a word with a number; undefined for any other word. */
export function toNumbered(folded: string): NumberedWord | undefined {
  const [, letters, number] = /^(\p{L}{2,})[\s-]*(\p{Nd}+)$/u.exec(folded) ?? []
  return letters && number ? { letters, number } : undefined
}

/**
 * Makes the search for words with a number, however they are written: together, letter by letter, with other signs between, turned
 * round. One pattern for each word with all of its numbers: a house of a hundred thousand files has a few dozen words.
 */
export function numberedFinder(words: readonly NumberedWord[]): (low: string) => Span[] {
  const searches = [...Map.groupBy(words, ({ letters }) => letters)].map(([letters, same]) => {
    const numbers = new Set(same.map(({ number }) => number))
    const more = Math.max(...same.map(({ number }) => number.length)) - 1
    const spelled = [...letters].map(readAs).join(BETWEEN)
    return {
      numbers,
      plain: new RegExp(
        `(?<![\\p{L}\\p{N}])${spelled}${BETWEEN}${NUMERO}(?<run>\\d(?:${BETWEEN}\\d){0,${more}})`,
        'dgu',
      ),
      // `1 studio` counts; nobody counts twelve of what is told in the singular.
      turned:
        more > 0
          ? new RegExp(
              `(?<!\\p{N}[.,/:-]?)(?<run>\\d(?:\\s?\\d){1,${more}})${BETWEEN}${spelled}(?![\\p{L}\\p{N}])`,
              'dgu',
            )
          : undefined,
    }
  })
  return low =>
    searches.flatMap(({ numbers, plain, turned }) => [
      ...spansOf(low, plain, (run, from) => {
        const end = ends(run).findLast(
          length => numbers.has(digitsOf(run.slice(0, length))) && !/^\p{N}/u.test(low.slice(from + length)),
        )
        return end === undefined ? undefined : { end: from + end }
      }),
      ...(turned
        ? spansOf(low, turned, (run, from) => {
            const start = starts(run).find(at => at < run.length - 1 && numbers.has(digitsOf(run.slice(at))))
            return start === undefined ? undefined : { start: from + start }
          })
        : []),
    ])
}

/** Where the pattern is found, as far as the number in its run says; `narrowed` answers undefined for another number. */
function spansOf(
  low: string,
  shape: RegExp,
  narrowed: (run: string, from: number) => Partial<Span> | undefined,
): Span[] {
  return [...low.matchAll(shape)].flatMap(match => {
    const [from] = match.indices?.groups?.run ?? [0]
    const span = narrowed(match.groups?.run ?? '', from)
    return span ? [{ start: match.index, end: match.index + match[0].length, ...span }] : []
  })
}

const digitsOf = (run: string) => run.replaceAll(/\D/g, '')
/** After each figure of a run. */
const ends = (run: string) => [...run.matchAll(/\d/g)].map(({ index }) => index + 1)
/** Where a number of a run may begin: not within another. */
const starts = (run: string) => [...run.matchAll(/(?<!\d)\d/g)].map(({ index }) => index)
