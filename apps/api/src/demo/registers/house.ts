import type { YouthKey } from '../../crypto/keys.ts'
import type { DemoHouse } from './registers.ts'

/** The opened data key of a demo youth. */
export function keyOf({ site, files }: DemoHouse, youthId: string): YouthKey {
  const file = files.get(youthId)
  if (!file) throw new Error('a row of a youth whom the demo does not know')
  return site.keyring.openYouthKey(youthId, 1, file.wrapped)
}

/** A civil date so many days later. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
