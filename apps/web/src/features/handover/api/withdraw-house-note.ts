import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import type { HouseNote } from './read-handover.ts'

/** What is read again once a note is another one. */
export const NOTES = [['handover'], ['today']]

/** Takes a note down. */
export function useWithdrawHouseNote() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, version }: Pick<HouseNote, 'id' | 'version'>) =>
      call('withdrawHouseNote', { params: { noteId: id }, body: {}, ifMatch: version }),
    onSettled: () => Promise.all(NOTES.map(queryKey => client.invalidateQueries({ queryKey }))),
  })
}
