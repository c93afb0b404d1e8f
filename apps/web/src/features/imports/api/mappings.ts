import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Mapping = Wire['listImportMappings']['reply']['items'][number]
export const MAPPINGS = ['imports', 'mappings']

/** Mappings kept under a name: headings and what they become. */
export function useMappings() {
  return useQuery({ queryKey: MAPPINGS, queryFn: ({ signal }) => call('listImportMappings', { signal }) })
}

export function useRemoveMapping() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (mappingId: string) => call('removeImportMapping', { params: { mappingId } }),
    onSettled: () => client.invalidateQueries({ queryKey: MAPPINGS }),
  })
}
