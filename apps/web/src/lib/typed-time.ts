/** Reads a time of day as typed: `9:05`, `9h05`, `9.05`, `905`, `14 h`, `0905`. Out: `HH:MM`, or undefined. */
export function readTypedTime(text: string): string | undefined {
  const typed = text.trim().toLowerCase()
  const apart = /^(\d{1,2})\s?[:h.]\s?(\d{2})?$/.exec(typed)
  const together = /^(\d{1,2})(\d{2})$/.exec(typed)
  const hit = apart ?? together
  if (!hit) return undefined
  // "9:" is unfinished, "9h" is nine o'clock.
  if (hit[2] === undefined && !typed.includes('h')) return undefined
  const hours = Number(hit[1])
  const minutes = Number(hit[2] ?? '0')
  if (hours > 23 || minutes > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** Reads a duration as typed: `45`, `45 min`, `1h20`, `1:20`, `2 h`. Out: whole minutes up to 24 h, or undefined. */
export function readTypedDuration(text: string): number | undefined {
  const typed = text.trim().toLowerCase()
  const minutes = /^(\d{1,4})\s?(?:m|min|minutes?|minuten)?$/.exec(typed)
  const hours = /^(\d{1,2})\s?(?:h|u|:)\s?([0-5]\d)?(?:\s?min)?$/.exec(typed)
  const total = minutes
    ? Number(minutes[1])
    : hours && !typed.endsWith(':')
      ? Number(hours[1]) * 60 + Number(hours[2] ?? '0')
      : undefined
  return total === undefined || total > 1440 ? undefined : total
}
