import { dueWords } from '../../lib/due-words.ts'
import { today } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import type { Tone } from '../../ui/tones.ts'
import type { Deadline } from './api/file-law.ts'

/** How near a date is. Past the day where the house stops, the law's own is said: what is still possible is not late. */
export function deadlineWords({ actBy, due }: Pick<Deadline, 'actBy' | 'due'>): {
  words: string
  tone: Tone
} {
  if (actBy >= today() || due < today()) return dueWords(actBy)
  return { words: m.legal_stop_passed({ when: dueWords(due).words.toLocaleLowerCase() }), tone: 'warn' }
}
