import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { type RollCall, type RollCallLine, rollCallQuery } from './get-roll-call.ts'

interface Check {
  line: Pick<RollCallLine, 'youthId' | 'version'>
  body: Wire['checkYouth']['body']
}

/** Notes where one youth is; the line shows it at once, and what the service says afterwards. */
export function useCheckYouth(rollCallId: string) {
  const client = useQueryClient()
  const { queryKey } = rollCallQuery(rollCallId)
  const put = (youthId: string, change: Partial<RollCallLine>) =>
    client.setQueryData<RollCall>(
      queryKey,
      known =>
        known && {
          ...known,
          lines: known.lines.map(line => (line.youthId === youthId ? { ...line, ...change } : line)),
        },
    )
  return useMutation({
    // One tap after the other, so that each carries the version that the one before it gave.
    scope: { id: `roll-call ${rollCallId}` },
    mutationFn: ({ line, body }: Check) => {
      const current = client.getQueryData<RollCall>(queryKey)?.lines.find(one => one.youthId === line.youthId)
      return call('checkYouth', {
        params: { rollCallId, youthId: line.youthId },
        body,
        ifMatch: current?.version ?? line.version,
      })
    },
    onMutate: async ({ line, body }) => {
      await client.cancelQueries({ queryKey })
      put(line.youthId, { state: body.state })
    },
    onSuccess: line => {
      put(line.youthId, line)
    },
    onError: () => client.invalidateQueries({ queryKey }),
  })
}
