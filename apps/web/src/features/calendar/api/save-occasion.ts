import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { refreshCalendar } from './refresh-calendar.ts'

type Save =
  | { body: Wire['createOccasion']['body']; idempotencyKey: string }
  | { occasionId: string; version: number; body: Wire['changeOccasion']['body'] }

/** Adds an occasion, or changes one at the version that was read. */
export function useSaveOccasion() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (save: Save) =>
      'occasionId' in save
        ? call('changeOccasion', {
            params: { occasionId: save.occasionId },
            body: save.body,
            ifMatch: save.version,
          })
        : call('createOccasion', save),
    onSuccess: () => refreshCalendar(client),
  })
}
