import type { Wire } from '@havre/contracts/wire.ts'
import type { YouthFile } from '@havre/contracts/youth-files.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../../../lib/api-problem.ts'
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

/** The file as a colleague has just saved it, where that is why mine was refused. */
export function fasterFile(error: unknown): YouthFile | undefined {
  const isFile = (value: unknown): value is YouthFile =>
    typeof value === 'object' && value !== null && 'phase' in value && 'version' in value
  const current = error instanceof ApiProblem && error.slug === 'stale-version' ? error.current : undefined
  return isFile(current) ? current : undefined
}
