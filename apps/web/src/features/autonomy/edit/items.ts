/** The list with one member put in the place of another. */
export const replaced = <T>(items: readonly T[], at: number, item: T): T[] =>
  items.map((one, n) => (n === at ? item : one))

/** The list without one member. */
export const without = <T>(items: readonly T[], at: number): T[] => items.filter((_, n) => n !== at)

/** The list with one member a place further up (-1) or down (1). */
export function moved<T>(items: readonly T[], at: number, by: -1 | 1): T[] {
  const [one, other] = [items[at], items[at + by]]
  if (one === undefined || other === undefined) return [...items]
  return items.map((item, n) => (n === at ? other : n === at + by ? one : item))
}

/** A key that no member has: what holds a member together over the numbers of a contract. */
export const newKey = (): string => `k${crypto.randomUUID().slice(0, 12).replaceAll('-', '')}`
