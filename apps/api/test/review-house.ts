import type { AutonomyContract } from '@havre/contracts/autonomy-contracts.ts'
import type {
  AddEvidence,
  ContractBoard,
  ContractReview,
  ReviewDesk,
  SaveReview,
} from '@havre/contracts/contract-reviews.ts'
import type { z } from 'zod'
import { type BuiltFile, buildEntry } from '../src/demo/builders.ts'
import { newest, openContractHouse, type Refused, whole } from './contract-house.ts'
import { ifMatch, once } from './harness.ts'

/** A house of contracts, and what their reviews are driven with; a second coordinator is there. */
export async function openReviewHouse() {
  const contracts = await openContractHouse()
  const { coordinator, aminata, house } = contracts
  const second = await house.person('COO')

  const desk = (contract: AutonomyContract, by = coordinator) =>
    by.call<ReviewDesk & Refused>('GET', `/api/v1/autonomy-contracts/${contract.id}/review`)
  const begin = (contract: AutonomyContract, by = coordinator, key = once()) =>
    by.call<ContractReview & Refused>('POST', `/api/v1/autonomy-contracts/${contract.id}/reviews`, {}, key)
  const save = (review: ContractReview, change: Partial<SaveReview> = {}, by = coordinator) =>
    by.call<ContractReview & Refused>(
      'PUT',
      `/api/v1/contract-reviews/${review.id}`,
      {
        heldOn: review.heldOn,
        criteria: review.criteria,
        comment: review.comment,
        decision: review.decision,
        reason: review.reason,
        ...change,
      },
      ifMatch(review.version),
    )
  const to = (review: ContractReview, path: string, body: object, by = coordinator) =>
    by.call<ContractReview & Refused>(
      'POST',
      `/api/v1/contract-reviews/${review.id}/${path}`,
      body,
      ifMatch(review.version),
    )
  const decide = (review: ContractReview, waivers: string[] = [], by = coordinator) =>
    to(review, 'decision', { waivers }, by)
  const evidence = (contract: AutonomyContract, given: z.input<typeof AddEvidence>, by = aminata) =>
    by.call<ReviewDesk['evidence'][number] & Refused>(
      'POST',
      `/api/v1/autonomy-contracts/${contract.id}/evidence`,
      given,
      once(),
    )
  const assess = (contract: AutonomyContract, body: object, by = aminata) =>
    by.call<NonNullable<ReviewDesk['self']> & Refused>(
      'POST',
      `/api/v1/autonomy-contracts/${contract.id}/self-assessments`,
      body,
      once(),
    )
  const board = (body: object = {}, by = coordinator) =>
    by.call<ContractBoard>('POST', '/api/v1/autonomy-contracts/search', body)
  const signedAct = (file: BuiltFile, kind = 'autonomy-scale') =>
    buildEntry(house, file, { authorId: aminata.id, kind, occurredAt: new Date('2026-06-10T10:00:00Z') })

  /** A contract that runs since 1 June 2026; `secondPerson` for its first stage. */
  async function runs(secondPerson = false) {
    const file = await contracts.fileOf()
    const opened = newest((await contracts.open(file)).body)
    const content = whole(opened)
    const stages = content.stages.map((stage, at) => (at === 0 ? { ...stage, secondPerson } : stage))
    const saved = await contracts.save(opened, { content: { ...content, stages } })
    const text = newest((await contracts.propose(saved.body)).body)
    const contract = (await contracts.act(await contracts.signedBut(text), 'start')).body
    return { file, contract }
  }
  /** A review of it, saved with every criterion met. */
  async function reviewOf(contract: AutonomyContract, change: Partial<SaveReview> = {}) {
    const criteria = [{ key: 'meals', state: 'met' as const, note: null }]
    return (await save((await begin(contract)).body, { criteria, decision: 'pass', ...change })).body
  }
  return {
    ...contracts,
    second,
    desk,
    begin,
    saveReview: save,
    decideReview: decide,
    confirmReview: (review: ContractReview, by = second) => to(review, 'confirmation', {}, by),
    returnReview: (review: ContractReview, by = second, reason = 'Le repas du dimanche manque.') =>
      to(review, 'return', { reason }, by),
    evidence,
    assess,
    board,
    signedAct,
    runs,
    reviewOf,
  }
}
