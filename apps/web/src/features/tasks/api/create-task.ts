import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

interface Creation {
  body: Wire['createTask']['body']
  /** The same on every attempt at one task. */
  idempotencyKey: string
}

/** Adds a task to a file. */
export function useCreateTask(youthId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, idempotencyKey }: Creation) =>
      call('createTask', { params: { youthId }, body, idempotencyKey }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['today'] }),
        client.invalidateQueries({ queryKey: ['tasks'] }),
        client.invalidateQueries({ queryKey: ['youth-files', 'detail', youthId] }),
      ]),
  })
}
