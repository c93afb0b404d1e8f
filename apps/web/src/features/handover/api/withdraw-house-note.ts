import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import type { HouseNote } from './read-handover.ts'

/** Takes a note down. */
export function useWithdrawHouseNote() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, version }: Pick<HouseNote, 'id' | 'version'>) =>
      call('withdrawHouseNote', { params: { noteId: id }, body: {}, ifMatch: version }),
    onSettled: () =>
      Promise.all(['handover', 'today'].map(key => client.invalidateQueries({ queryKey: [key] }))),
  })
}
