import { m } from '../paraglide/messages.js'
import type { Tone } from '../ui/tones.ts'
import { type CivilDate, dayNumber } from './civil-date.ts'
import { relativeDay, shortDate, today } from './formats.ts'

/** How near a date is, in words and in a tone: late, today, soon, or the date itself. */
export function dueWords(date: CivilDate, from: CivilDate = today()): { words: string; tone: Tone } {
  const days = dayNumber(date) - dayNumber(from)
  if (days < 0) return { words: m.lib_late({ count: -days }), tone: 'danger' }
  const words = relativeDay(date, from)
  const capital = words.charAt(0).toLocaleUpperCase() + words.slice(1)
  if (days === 0) return { words: capital, tone: 'warn' }
  if (days <= 14) return { words: capital, tone: days === 1 ? 'info' : 'neutral' }
  return { words: shortDate(date), tone: 'neutral' }
}
