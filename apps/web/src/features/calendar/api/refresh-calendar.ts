import type { QueryClient } from '@tanstack/react-query'

/** Reads again whatever shows the calendar: the week, an open date, a youth's activities and week. */
export function refreshCalendar(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: ['calendar'] })
}
