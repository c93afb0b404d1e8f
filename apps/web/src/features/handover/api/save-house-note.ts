import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import type { HouseNote } from './read-handover.ts'

interface Saving {
  /** The one to change; none to leave one. */
  note: HouseNote | undefined
  body: Omit<Wire['createHouseNote']['body'], 'validFrom'>
  idempotencyKey: string
}

/** Leaves a note to the next shift, or changes the one given. */
export function useSaveHouseNote() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ note, body, idempotencyKey }: Saving) =>
      note
        ? call('changeHouseNote', { params: { noteId: note.id }, body, ifMatch: note.version })
        : call('createHouseNote', { body: { ...body, validFrom: new Date().toISOString() }, idempotencyKey }),
    onSettled: () =>
      Promise.all(['handover', 'today'].map(key => client.invalidateQueries({ queryKey: [key] }))),
  })
}
