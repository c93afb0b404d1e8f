import { useState } from 'react'

export type Phase = 'before' | 'talk' | 'after' | 'check'

interface Position {
  readonly phase: Phase
  readonly topic: string
  /** The tablet faces the child; a hidden or locked screen comes back to that. */
  readonly shared?: boolean
}

/** Where somebody was in each conversation, for the life of the page: a lock or a look at the file loses nothing. */
const known = new Map<string, Position>()

/** The open phase and topic; on another device it starts from what the answers tell. */
export function usePosition(
  entryId: string,
  fromAnswers: () => Position,
): [Position, (part: Partial<Position>) => void] {
  const [position, setPosition] = useState(() => known.get(entryId) ?? fromAnswers())
  const move = (part: Partial<Position>) => {
    const next = { ...position, ...part }
    known.set(entryId, next)
    setPosition(next)
  }
  return [position, move]
}
