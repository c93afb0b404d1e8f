import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Mapping = Wire['listImportMappings']['reply']['items'][number]
const queryKey = ['imports', 'mappings'] as const

/** Mappings kept under a name: headings and what they become. */
export function useMappings() {
  return useQuery({ queryKey, queryFn: ({ signal }) => call('listImportMappings', { signal }) })
}

export function useKeepMapping() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, key }: { body: Wire['keepImportMapping']['body']; key: string }) =>
      call('keepImportMapping', { body, idempotencyKey: key }),
    onSettled: () => client.invalidateQueries({ queryKey }),
  })
}

export function useRemoveMapping() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (mappingId: string) => call('removeImportMapping', { params: { mappingId } }),
    onSettled: () => client.invalidateQueries({ queryKey }),
  })
}
