import type { MailOccasion, MyMail } from '@havre/contracts/mail.ts'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

const myMailQuery = queryOptions({
  queryKey: ['my-mail'],
  queryFn: ({ signal }) => call('getMyMail', { signal }),
})

/** My address and what I am told of; mine only. */
export function useMyMail() {
  return useQuery(myMailQuery)
}

/** A change of my mail settings; every answer is how they stand afterwards. */
function useChange<Given>(send: (given: Given) => Promise<MyMail>) {
  const client = useQueryClient()
  return useMutation({ mutationFn: send, onSuccess: mail => client.setQueryData(myMailQuery.queryKey, mail) })
}

export const useSetMyMail = () => useChange((address: string) => call('setMyMail', { body: { address } }))
export const useConfirmMyMail = () => useChange((code: string) => call('confirmMyMail', { body: { code } }))
export const useChangeMyMail = () =>
  useChange((occasions: MailOccasion[]) => call('changeMyMail', { body: { occasions } }))
export const useRemoveMyMail = () => useChange(() => call('removeMyMail', {}))
