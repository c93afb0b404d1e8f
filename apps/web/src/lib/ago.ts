import { civilDay, relativeDay, today } from './formats.ts'
import { getLanguage } from './locale.ts'

/** `il y a 20 minutes`, `il y a 3 heures`, then days: how old something is, no finer than is useful. */
export function ago(instant: string, now: Date = new Date()): string {
  const minutes = Math.floor((now.getTime() - Date.parse(instant)) / 60_000)
  const day = civilDay(instant)
  if (day !== today() && minutes >= 360) return relativeDay(day)
  const format = new Intl.RelativeTimeFormat(getLanguage(), { numeric: 'auto' })
  if (minutes < 1) return format.format(0, 'second')
  return minutes < 60 ? format.format(-minutes, 'minute') : format.format(-Math.floor(minutes / 60), 'hour')
}
