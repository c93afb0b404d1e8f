import type { Wire } from '@havre/contracts/wire.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type HouseText = Wire['listHouseDocuments']['reply']['items'][number]

export const houseDocumentsKey = ['house-documents'] as const

/** Every text that the house hands out, the newest first, and what this person may do with them. */
export function useHouseDocuments() {
  return useQuery({
    queryKey: houseDocumentsKey,
    queryFn: ({ signal }) => call('listHouseDocuments', { signal }),
  })
}
