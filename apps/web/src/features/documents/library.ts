import { byWord } from '../../lib/formats.ts'
import { languageName } from '../../lib/language-names.ts'
import type { HouseText } from './api/list-house-documents.ts'

/** What the house writes first; every other language translates an edition of it. */
export const sourceLanguage = 'fr'
/** No text in these waits for a native reader. */
const houseLanguages: readonly string[] = ['fr', 'nl', 'en']

/** Where a text stands: right, waiting for a reader whose language it is, or saying what an older edition said. */
export type TextState = 'ours' | 'checked' | 'waits' | 'behind'

export function isSheet(name: string): name is HouseText['sheet'] {
  return name === 'rights' || name === 'house-rules'
}

/** The newest text of a sheet in each language, ours first; the service sends the newest first. */
export function latestOf(items: readonly HouseText[], sheet: HouseText['sheet']): HouseText[] {
  const latest = new Map<string, HouseText>()
  for (const item of items)
    if (item.sheet === sheet && !latest.has(item.language)) latest.set(item.language, item)
  const rank = ({ language }: HouseText) => {
    const place = houseLanguages.indexOf(language)
    return place < 0 ? houseLanguages.length : place
  }
  return [...latest.values()].toSorted(
    (a, b) => rank(a) - rank(b) || byWord(languageName(a.language), languageName(b.language)),
  )
}

export function stateOf(text: HouseText, latest: readonly HouseText[]): TextState {
  const source = latest.find(({ language }) => language === sourceLanguage)
  if (source && text.edition < source.edition) return 'behind'
  if (houseLanguages.includes(text.language)) return 'ours'
  return text.checkedAt === null ? 'waits' : 'checked'
}
