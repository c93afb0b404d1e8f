/** The choices of a select from a table of words. */
export function optionsOf<V extends string>(words: Readonly<Record<V, () => string>>) {
  const isKey = (value: string): value is V => value in words
  return Object.keys(words)
    .filter(isKey)
    .map(value => ({ value, label: words[value]() }))
}
