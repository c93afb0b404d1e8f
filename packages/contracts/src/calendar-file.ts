import { z } from 'zod'
import { paths } from './paths.ts'
import { route } from './route.ts'

/** Whether I asked for my legal dates as a calendar file; off until I do. */
export const CalendarFile = z.object({ wanted: z.boolean() })
export type CalendarFile = z.infer<typeof CalendarFile>

const tag = 'calendar file'
export const calendarFileRoutes = {
  readCalendarFile: route(paths.readCalendarFile, {
    tag,
    summary: 'Whether I asked for my legal dates as a calendar file',
    reply: CalendarFile,
  }),
  wantCalendarFile: route(paths.wantCalendarFile, {
    tag,
    summary: 'Ask for it, or no longer',
    body: z.strictObject({ wanted: z.boolean() }),
    reply: CalendarFile,
  }),
  downloadCalendarFile: route(paths.downloadCalendarFile, {
    tag,
    summary:
      'My open legal dates as a calendar file (RFC 5545), with nothing but the word "deadline" and the day',
    produces: 'text/calendar',
  }),
}
