import { civilDay, time } from './formats.ts'

/** The instant at which the centre's clocks show a day (`YYYY-MM-DD`) and a time (`HH:MM`), in UTC. */
export function instantAt(day: string, clock: string): string {
  const wanted = Date.parse(`${day}T${clock}:00Z`)
  let guess = wanted
  // Twice: the first correction may cross a change of the clocks.
  for (let round = 0; round < 2; round += 1) {
    const shown = new Date(guess)
    guess += wanted - Date.parse(`${civilDay(shown)}T${time(shown)}:00Z`)
  }
  return new Date(guess).toISOString()
}

/** The last moment, now or before, at which the centre's clocks showed this time. */
export function lastTimeAt(clock: string, now: Date = new Date()): string {
  const today = instantAt(civilDay(now), clock)
  if (Date.parse(today) <= now.getTime()) return today
  return instantAt(civilDay(new Date(now.getTime() - 86_400_000)), clock)
}
