import type { TextPiece } from '@havre/kinds/texts.ts'

const AROUND = 60
const MOST_HITS = 3

export type Hit = {
  readonly field: string
  readonly before: string
  readonly match: string
  readonly after: string
}

/** Folded for comparison: no accents, no capitals; and for each folded letter its place in the text. */
function fold(text: string): { folded: string; places: readonly number[] } {
  const letters: string[] = []
  const places: number[] = []
  let at = 0
  for (const letter of text) {
    for (const bare of letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()) {
      letters.push(bare)
      places.push(at)
    }
    at += letter.length
  }
  return { folded: letters.join(''), places }
}

/** Where the words stand in these pieces, accents and capitals forgotten, with what stands around; at most three. Pure. */
export function hitsIn(pieces: readonly TextPiece[], words: string): readonly Hit[] {
  const wanted = fold(words.trim()).folded
  if (wanted === '') return []
  const hits: Hit[] = []
  for (const { field, text } of pieces) {
    const { folded, places } = fold(text)
    for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
      // Letters are counted here; a letter outside the first plane counts once in both.
      const from = places[[...folded.slice(0, at)].length] ?? 0
      const to = places[[...folded.slice(0, at + wanted.length)].length] ?? text.length
      hits.push({
        field,
        before: `${from > AROUND ? '…' : ''}${text.slice(Math.max(0, from - AROUND), from)}`,
        match: text.slice(from, to),
        after: `${text.slice(to, to + AROUND)}${to + AROUND < text.length ? '…' : ''}`,
      })
      if (hits.length === MOST_HITS) return hits
    }
  }
  return hits
}
