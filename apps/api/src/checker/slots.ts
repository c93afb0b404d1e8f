import { problem } from '../problem.ts'

/** At most `atOnce` pieces of work at a time; up to `waiting` more wait their turn, and after those `busy` is thrown. */
export function createSlots(atOnce: number, waiting: number) {
  let running = 0
  const queue: (() => void)[] = []
  return async function run<T>(work: () => Promise<T>): Promise<T> {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw problem('busy', { retryAfter: 5 })
      await new Promise<void>(resolve => queue.push(resolve))
    } else running += 1
    try {
      return await work()
    } finally {
      const next = queue.shift()
      // A slot is handed on, so that nobody slips in between.
      if (next) next()
      else running -= 1
    }
  }
}
