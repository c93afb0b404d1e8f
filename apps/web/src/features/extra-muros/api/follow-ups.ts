import type { Wire } from '@havre/contracts/wire.ts'
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type FileFollowUps = Wire['listFollowUps']['reply']
export type FollowUp = FileFollowUps['items'][number]
export type Contact = FollowUp['contacts'][number]
export type ExtraMurosList = Wire['searchExtraMuros']['reply']
export type ListedFollowUp = ExtraMurosList['items'][number]
export type ListFilter = Pick<Wire['searchExtraMuros']['body'], 'mine' | 'overdue'>

const root = ['extra-muros'] as const

function listQuery(filter: ListFilter) {
  return infiniteQueryOptions({
    queryKey: [...root, 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      call('searchExtraMuros', { body: { ...filter, ...(pageParam && { cursor: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
  })
}

/** Follow-ups over all files, the next contact first, page by page. */
export function useExtraMurosList(filter: ListFilter) {
  return useInfiniteQuery(listQuery(filter))
}

function fileQuery(youthId: string) {
  return queryOptions({
    queryKey: [...root, 'of', youthId],
    queryFn: ({ signal }) => call('listFollowUps', { params: { youthId }, signal }),
  })
}

/** How the house stays in touch with one youth. */
export function useFollowUps(youthId: string) {
  return useQuery(fileQuery(youthId))
}

/** Whatever was done, the list and the file's page are read again. */
function useChange<Given, Reply>(act: (given: Given) => Promise<Reply>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSettled: () => client.invalidateQueries({ queryKey: root }),
  })
}

interface Planning {
  /** The one to change; none to agree on one. */
  followUp: FollowUp | undefined
  body: Wire['createFollowUp']['body']
  idempotencyKey: string
}

export function useSavePlan(youthId: string) {
  return useChange(({ followUp, body: { startedOn, ...plan }, idempotencyKey }: Planning) =>
    followUp
      ? call('changeFollowUp', {
          params: { followUpId: followUp.id },
          body: plan,
          ifMatch: followUp.version,
        })
      : call('createFollowUp', { params: { youthId }, body: { startedOn, ...plan }, idempotencyKey }),
  )
}

interface Recording {
  followUp: FollowUp
  /** The one to write anew; none to record one. */
  contact: Contact | undefined
  body: Wire['recordContact']['body']
  idempotencyKey: string
}

export function useSaveContact() {
  return useChange(({ followUp: { id, version }, contact, body, idempotencyKey }: Recording) =>
    contact
      ? call('changeContact', {
          params: { followUpId: id, contactId: contact.id },
          body,
          ifMatch: version,
        })
      : call('recordContact', { params: { followUpId: id }, body, ifMatch: version, idempotencyKey }),
  )
}

export function useEndFollowUp() {
  return useChange(({ followUp, body }: { followUp: FollowUp; body: Wire['endFollowUp']['body'] }) =>
    call('endFollowUp', { params: { followUpId: followUp.id }, body, ifMatch: followUp.version }),
  )
}
