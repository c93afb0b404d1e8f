/** A count of 1 to 4 could tell of one young person (STAT, scope N of the access matrix). */
const FEW = 5

function isFew(n: number): boolean {
  return n > 0 && n < FEW
}

/** The count as it may be told; null where it is small. */
export function told(n: number): number | null {
  return isFew(n) ? null : n
}

/** A part of a whole: what is left of the whole is told no more than the part itself. */
export function toldOf(part: number, whole: number): number | null {
  return isFew(part) || isFew(whole - part) ? null : part
}

/**
 * Counts that lie one within the other, the whole first: each is told no more than what is left of the whole without it, and of
 * those told before it without it. A count that is hidden is then not the difference of two that are told.
 */
export function toldNested(counts: readonly number[]): (number | null)[] {
  const [whole = 0] = counts
  const before: number[] = []
  return counts.map(count => {
    if (isFew(count) || [whole, ...before].some(wider => isFew(wider - count))) return null
    before.push(count)
    return count
  })
}

/** All parts of a whole beside each other: one that is small hides them all, or the others would tell it. */
export function toldParts(parts: readonly number[]): (number | null)[] {
  return parts.map(part => (parts.some(isFew) ? null : part))
}
