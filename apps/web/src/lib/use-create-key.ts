import { useState } from 'react'

/**
 * The Idempotency-Key of what a form creates. Sent again as it was, after a lost answer, it keeps its key and is made
 * once; changed meanwhile it is another thing with a key of its own. `done` forgets: the same may be meant a second time.
 */
export function useCreateKey() {
  const [keys] = useState(() => {
    let last = { body: '', key: '' }
    return {
      of: (body: unknown): string => {
        const sent = JSON.stringify(body)
        if (sent !== last.body) last = { body: sent, key: crypto.randomUUID() }
        return last.key
      },
      done: () => {
        last = { body: '', key: '' }
      },
    }
  })
  return keys
}
