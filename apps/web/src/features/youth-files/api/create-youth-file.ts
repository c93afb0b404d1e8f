import type { Wire } from '@havre/contracts/wire.ts'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { youthFileQuery } from './get-youth-file.ts'

/** Opens a youth file; the service proposes an alias when none is given. The key is the same on every attempt at one file. */
export function useCreateYouthFile() {
  const client = useQueryClient()
  return async (body: Wire['createYouthFile']['body'], idempotencyKey: string) => {
    const file = await call('createYouthFile', { body, idempotencyKey })
    client.setQueryData(youthFileQuery(file.id).queryKey, file)
    void client.invalidateQueries({ queryKey: ['youth-files', 'list'] })
    void client.invalidateQueries({ queryKey: ['today'] })
    return file
  }
}
