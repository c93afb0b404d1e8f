import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { type RollCall, rollCallQuery } from './get-roll-call.ts'

/** Closes a round at the version that was read. */
export function useCloseRollCall() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, version }: Pick<RollCall, 'id' | 'version'>) =>
      call('closeRollCall', { params: { rollCallId: id }, body: {}, ifMatch: version }),
    onSuccess: rollCall => client.setQueryData(rollCallQuery(rollCall.id).queryKey, rollCall),
    onSettled: () =>
      Promise.all(
        ['today', 'roll-calls', 'handover'].map(key => client.invalidateQueries({ queryKey: [key] })),
      ),
  })
}
