import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { youthFileQuery } from './get-youth-file.ts'

interface Naming {
  body: Wire['addTeamMember']['body']
  /** The same on every attempt at one naming. */
  idempotencyKey: string
}

/** Names somebody on a file. */
export function useAddTeamMember(youthId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, idempotencyKey }: Naming) =>
      call('addTeamMember', { params: { youthId }, body, idempotencyKey }),
    onSuccess: file => {
      client.setQueryData(youthFileQuery(youthId).queryKey, file)
      void client.invalidateQueries({ queryKey: ['youth-files', 'list'] })
    },
  })
}
