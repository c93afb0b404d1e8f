import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Ground = Wire['lockOut']['body']['ground']

const keyOf = (youthId: string) => ['youth-files', 'exclusions', youthId] as const

/** Whom I keep away from a file. */
export function useExclusions(youthId: string) {
  return useQuery({
    queryKey: keyOf(youthId),
    queryFn: ({ signal }) => call('listExclusions', { params: { youthId }, signal }),
  })
}

/** Keeps a colleague away, a second time without effect; the file is read again, as the team may have changed. */
export function useLockOut(youthId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Wire['lockOut']['body']) => call('lockOut', { params: { youthId }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['youth-files'] }),
  })
}

/** Lets a colleague back. */
export function useLetBack(youthId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (accountId: string) => call('letBack', { params: { youthId }, body: { accountId } }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(youthId) }),
  })
}
