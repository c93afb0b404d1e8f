import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { refreshCalendar } from './refresh-calendar.ts'

export type AttendanceChange = Wire['changeAttendance']['body']

type Mark =
  | { youthId: string; body: Wire['createAttendance']['body'] }
  | { attendanceId: string; version: number; body: AttendanceChange }

/** Enrols a youth for one date, or changes how they take part. */
export function useMarkAttendance() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (mark: Mark) =>
      'attendanceId' in mark
        ? call('changeAttendance', {
            params: { attendanceId: mark.attendanceId },
            body: mark.body,
            ifMatch: mark.version,
          })
        : call('createAttendance', {
            params: { youthId: mark.youthId },
            body: mark.body,
            idempotencyKey: crypto.randomUUID(),
          }),
    // Somebody else may have marked in between: what stands there is shown either way.
    onSettled: () => refreshCalendar(client),
  })
}
