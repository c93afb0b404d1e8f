import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { refreshCalendar } from './refresh-calendar.ts'

interface At {
  occasionId: string
  version: number
}

/** Cancels, moves or restores one date of an occasion. */
export function useChangeDate() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ occasionId, version, body }: At & { body: Wire['changeOccasionDate']['body'] }) =>
      call('changeOccasionDate', { params: { occasionId }, body, ifMatch: version }),
    onSettled: () => refreshCalendar(client),
  })
}

/** Stops an occasion from one date on. */
export function useEndOccasion() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ occasionId, version, from }: At & { from: string }) =>
      call('endOccasion', { params: { occasionId }, body: { from }, ifMatch: version }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['calendar', 'days'] }),
  })
}
