import { useState } from 'react'
import type { Choices } from './components/leak-list.tsx'

/** What somebody wrote about a paper: what to do about each passage, and why it leaves. */
export interface PaperWords {
  choices: Choices
  setChoices: (choices: Choices) => void
  reason: string
  setReason: (reason: string) => void
}

/** Held by a screen that lets one look back at what the paper holds: coming again, everything still stands. */
export function usePaperWords(): PaperWords {
  const [choices, setChoices] = useState<Choices>(new Map())
  const [reason, setReason] = useState('')
  return { choices, setChoices, reason, setReason }
}
