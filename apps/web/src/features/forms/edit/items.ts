/** Lists that somebody orders by buttons: each answers a new list and leaves the old one as it was. */
export function moved<T>(items: readonly T[], at: number, by: 1 | -1): readonly T[] {
  const to = at + by
  const item = items[at]
  if (item === undefined || to < 0 || to >= items.length) return items
  return items.toSpliced(at, 1).toSpliced(to, 0, item)
}

export function without<T>(items: readonly T[], at: number): readonly T[] {
  return items.toSpliced(at, 1)
}

export function put<T>(items: readonly T[], at: number, item: T): readonly T[] {
  return items.toSpliced(at, 0, item)
}

export function swapped<T>(items: readonly T[], at: number, item: T): readonly T[] {
  return items.with(at, item)
}

/** An object with one of its optional parts set, or taken away. */
export function withPart<T extends object, K extends keyof T>(whole: T, key: K, value: T[K] | undefined): T {
  const next = { ...whole }
  if (value === undefined) delete next[key]
  else next[key] = value
  return next
}
