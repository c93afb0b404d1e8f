import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { youthFileQuery } from './get-youth-file.ts'

interface Creation {
  body: Wire['createYouthFile']['body']
  /** The same on every attempt at one file. */
  idempotencyKey: string
}

/** Opens a youth file; the service proposes an alias when none is given. */
export function useCreateYouthFile() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, idempotencyKey }: Creation) => call('createYouthFile', { body, idempotencyKey }),
    onSuccess: file => {
      client.setQueryData(youthFileQuery(file.id).queryKey, file)
      void client.invalidateQueries({ queryKey: ['youth-files', 'list'] })
      void client.invalidateQueries({ queryKey: ['today'] })
    },
  })
}
