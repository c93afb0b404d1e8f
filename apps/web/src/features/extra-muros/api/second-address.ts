import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type SecondAddress = Wire['readSecondAddress']['reply']

const keyOf = (followUpId: string) => ['second-address', followUpId]

/** Where the youth lives now: asked for when somebody opens it, forgotten when they close it. */
export function useSecondAddress(followUpId: string) {
  return useQuery({
    queryKey: keyOf(followUpId),
    queryFn: ({ signal }) => call('readSecondAddress', { params: { followUpId }, signal }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

interface Saving {
  followUpId: string
  version: number | null
  /** Null takes it away. */
  address: string | null
  note: string | null
  idempotencyKey: string
}

export function useSaveAddress() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ followUpId, version, address, note, idempotencyKey }: Saving) => {
      const params = { followUpId }
      return version === null
        ? call('createSecondAddress', { params, body: { address: address ?? '', note }, idempotencyKey })
        : call('changeSecondAddress', { params, body: { address, note }, ifMatch: version })
    },
    onSettled: (_, __, { followUpId }) => {
      client.removeQueries({ queryKey: keyOf(followUpId) })
      return client.invalidateQueries({ queryKey: ['extra-muros'] })
    },
  })
}
