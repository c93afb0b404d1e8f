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

/** All parts of a whole beside each other: one that is small hides them all, or the others would tell it. */
export function toldParts(parts: readonly number[]): (number | null)[] {
  return parts.map(part => (parts.some(isFew) ? null : part))
}
