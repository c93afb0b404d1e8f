import { m } from '../../../paraglide/messages.js'
import type { Taken } from '../api/read-board.ts'
import { closureWords, daysWords, stateWords, statusWords } from '../place-words.ts'

/** What stands on a bar: who, or why it is closed; `taken` for a reader who may not know by whom. */
export function takenWords({ use, sleeper, status }: Taken): string {
  if (sleeper) return sleeper
  if (use?.youth) return use.youth.alias
  if (use?.closure) return closureWords[use.closure]()
  return status === 'occupied' || status === 'reserved' ? m.places_somebody() : statusWords[status]()
}

/** The whole of it in one sentence, for who does not see the picture. */
export function takenSentence(taken: Taken, code: string): string {
  const days = taken.sleeper ? m.places_tonight() : daysWords(taken)
  const lacks = taken.use?.withoutApplication ? [m.places_without_application()] : []
  return [code, stateWords(taken), takenWords(taken), ...lacks, days].join(', ')
}
