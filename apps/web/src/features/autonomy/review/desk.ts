import type { Wire } from '@havre/contracts/wire.ts'
import { type QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Desk = Wire['readReview']['reply']
export type Review = Wire['saveReview']['reply']
export type ReviewFields = Wire['saveReview']['body']
export type Offer = Review['offers'][number]
export type Evidence = Desk['evidence'][number]
export type Act = NonNullable<Evidence['entry']>
export type StageNow = NonNullable<Desk['now']>
export type SelfFields = Wire['assessOneself']['body']
export type Criterion = NonNullable<Desk['stage']>['criteria'][number]
export type Waiver = Offer['waivers'][number]

const deskKey = (contractId: string) => ['autonomy', 'review', contractId] as const

/** All that the review of a contract is held with. */
export function useDesk(contractId: string) {
  return useQuery(
    queryOptions({
      queryKey: deskKey(contractId),
      queryFn: ({ signal }) => call('readReview', { params: { contractId }, signal }),
    }),
  )
}

/** Any change around a review: the desk, the board and the file's programme are read anew, after a refusal as well. */
export function useReviewChange<Reply>() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: () => Promise<Reply>) => change(),
    onSettled: () => client.invalidateQueries({ queryKey: ['autonomy'] }),
  })
}

/** Puts a review that was just saved into what was read before: whoever leaves and comes back goes on from here. */
export function keepReview(client: QueryClient, saved: Review): void {
  client.setQueryData<Desk>(deskKey(saved.contractId), known => known && { ...known, current: saved })
}

type Versioned = Pick<Review, 'id' | 'version'>
const at = ({ id, version }: Versioned) => ({ params: { reviewId: id }, ifMatch: version })

export const openReview = (contractId: string, idempotencyKey: string) =>
  call('openReview', { params: { contractId }, body: {}, idempotencyKey })
export const decideReview = (review: Versioned, waivers: Waiver[]) =>
  call('decideReview', { ...at(review), body: { waivers } })
export const confirmReview = (review: Versioned) => call('confirmReview', { ...at(review), body: {} })
export const returnReview = (review: Versioned, reason: string) =>
  call('returnReview', { ...at(review), body: { reason } })
export const addEvidence = (contractId: string, body: Wire['addEvidence']['body'], idempotencyKey: string) =>
  call('addEvidence', { params: { contractId }, body, idempotencyKey })
export const takeBackEvidence = ({ id, version }: Evidence) =>
  call('takeBackEvidence', { params: { evidenceId: id }, body: {}, ifMatch: version })
export const assessOneself = (contractId: string, body: SelfFields, idempotencyKey: string) =>
  call('assessOneself', { params: { contractId }, body, idempotencyKey })
