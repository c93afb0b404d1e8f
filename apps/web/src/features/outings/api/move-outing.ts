import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import type { OutingItem } from './list-outings.ts'
import { refreshOutings } from './refresh-outings.ts'

/** A step in the life of an outing that takes no words: they leave, they are back, that was a mistake, it is dropped. */
export type Move = 'beginOuting' | 'endOuting' | 'reopenOuting' | 'cancelOuting'

interface Step {
  outing: Pick<OutingItem, 'id' | 'version'>
  move: Move
}

/** Takes one step now, at the version that was read. */
export function useMoveOuting() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ outing, move }: Step) =>
      call(move, { params: { outingId: outing.id }, body: {}, ifMatch: outing.version }),
    onSettled: () => refreshOutings(client),
  })
}
