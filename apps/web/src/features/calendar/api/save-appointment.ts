import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { refreshCalendar } from './refresh-calendar.ts'

export type Appointment = Wire['getAppointment']['reply']

type Save =
  | { youthId: string; body: Wire['createAppointment']['body']; idempotencyKey: string }
  | { appointmentId: string; version: number; body: Wire['changeAppointment']['body'] }

/** One appointment with everything that its form shows. */
export function useAppointment(appointmentId: string) {
  return useQuery({
    queryKey: ['calendar', 'appointment', appointmentId],
    queryFn: ({ signal }) => call('getAppointment', { params: { appointmentId }, signal }),
    refetchOnWindowFocus: false,
  })
}

/** Makes an appointment, or changes one at the version that was read. */
export function useSaveAppointment() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (save: Save) =>
      'appointmentId' in save
        ? call('changeAppointment', {
            params: { appointmentId: save.appointmentId },
            body: save.body,
            ifMatch: save.version,
          })
        : call('createAppointment', {
            params: { youthId: save.youthId },
            body: save.body,
            idempotencyKey: save.idempotencyKey,
          }),
    onSuccess: () => refreshCalendar(client),
  })
}
