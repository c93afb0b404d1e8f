import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { youthFileQuery } from './get-youth-file.ts'

interface Change {
  body: Wire['changeYouthFile']['body']
  /** The version that the person saw. */
  version: number
}

/** Changes phase, dates or languages of a file. */
export function useChangeYouthFile(youthId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, version }: Change) =>
      call('changeYouthFile', { params: { youthId }, body, ifMatch: version }),
    onSuccess: file => {
      client.setQueryData(youthFileQuery(youthId).queryKey, file)
      void client.invalidateQueries({ queryKey: ['youth-files', 'list'] })
      void client.invalidateQueries({ queryKey: ['today'] })
    },
  })
}
