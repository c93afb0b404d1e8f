const TAB = '\u0009'
const NEW_LINE = '\u000A'
/** Control characters, marks that turn the direction of what follows, and what no document may hold. */
const NEVER = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\u{E0000}-\u{E007F}]/gu
/** What joins pictures into one picture: without it each is drawn, or given up, by itself. */
const JOINED = /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier})[\u200D\uFE0F]/gu
const LONG_WORD = /[^\s\u200B-]{32,}/gu
const PIECE = /.{1,24}/gsu
const MAY_BREAK = '\u200B'
/** Stands for what no typeface of the house can draw. */
export const UNKNOWN = '\uFFFD'

/**
 * A text as it may be set: whole characters, no controls but the new line, nothing that turns the line around, and a
 * place to break in a word that is wider than the page.
 */
export function inked(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\r\n', NEW_LINE)
    .replaceAll(TAB, ' ')
    .replaceAll(NEVER, character => (character === NEW_LINE ? NEW_LINE : ''))
    .replaceAll(JOINED, '')
    .replaceAll(LONG_WORD, word => word.match(PIECE)?.join(MAY_BREAK) ?? word)
}

/** Every text inside a value, in place: what is no text stays what it is. */
export function mapTexts<T>(value: T, change: (text: string) => string): T
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map(inner => mapTexts(inner, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]))
}
