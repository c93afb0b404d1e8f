import { createHash } from 'node:crypto'

/** A seeded source of choices: the same seed gives the same demo centre, ids included. */
export type Dice = {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number
  between(low: number, high: number): number
  chance(percent: number): boolean
  pick<T>(from: readonly T[]): T
  /** A copy in another order. */
  shuffle<T>(from: readonly T[]): T[]
  uuid(): string
  /** Independent dice: what is thrown with them moves nothing elsewhere. */
  branch(label: string): Dice
}

/** Dice of a seed (sfc32 over its digest). Not for secrets. */
export function createDice(seed: string): Dice {
  const state = new Uint32Array(createHash('sha256').update(seed, 'utf8').digest().buffer.slice(0, 16))
  let [a = 0, b = 0, c = 0, d = 0] = state

  function next(): number {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return t >>> 0
  }
  const below = (limit: number) => Math.floor((next() / 2 ** 32) * limit)
  for (let round = 0; round < 12; round++) next()

  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: percent => below(100) < percent,
    pick(from) {
      const found = from[below(from.length)]
      if (found === undefined) throw new Error('nothing to pick from')
      return found
    },
    shuffle(from) {
      const keyed = from.map(value => ({ value, key: next() }))
      return keyed.toSorted((left, right) => left.key - right.key).map(({ value }) => value)
    },
    uuid() {
      const words = Uint32Array.of(next(), next(), next(), next())
      const hex = Buffer.from(words.buffer).toString('hex')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
    },
    branch: label => createDice(`${seed}/${label}`),
  }
}
