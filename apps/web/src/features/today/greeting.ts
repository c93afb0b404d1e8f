import { time } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'

/** A greeting for the moment of the day in the centre, with the first name. */
export function greeting(name: string, now: Date = new Date()): string {
  const hour = Number(time(now).slice(0, 2))
  const first = name.trim().split(/\s+/)[0] ?? ''
  if (hour >= 5 && hour < 12) return m.today_morning({ name: first })
  if (hour >= 12 && hour < 18) return m.today_afternoon({ name: first })
  return m.today_evening({ name: first })
}
