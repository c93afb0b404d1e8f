import { contractReviewRoutes as contracts } from '@havre/contracts/contract-reviews.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { searchContracts } from './board.service.ts'
import { confirmReview, decideReview } from './decide.service.ts'
import { getDesk } from './desk.service.ts'
import { addEvidence, assessOneself, takeBackEvidence } from './evidence.service.ts'
import { openReview, returnReview, saveReview } from './reviews.service.ts'

export function contractReviewRoutes(app: FastifyInstance): void {
  const read = (audit: string) => ({ access: { compartment: 'AUTON', action: 'r' }, audit }) as const
  const on = (action: 'c' | 'u' | 'v') =>
    ({ access: { compartment: 'AUTON', action }, audit: 'by-trigger' }) as const
  endpoint(app, contracts.searchContracts, read('contract.list'), ({ ctx, body }) =>
    searchContracts(ctx, body),
  )
  endpoint(app, contracts.readReview, read('review.read'), ({ ctx, params }) =>
    getDesk(ctx, params.contractId),
  )
  endpoint(app, contracts.openReview, on('u'), ({ ctx, params }) => openReview(ctx, params.contractId))
  endpoint(app, contracts.saveReview, on('u'), ({ ctx, params, body, ifMatch }) =>
    saveReview(ctx, params.reviewId, ifMatch, body),
  )
  endpoint(app, contracts.decideReview, on('v'), ({ ctx, params, body, ifMatch }) =>
    decideReview(ctx, params.reviewId, ifMatch, body),
  )
  // The director, who validates and otherwise only reads, confirms and hands back.
  endpoint(app, contracts.confirmReview, on('v'), ({ ctx, params, ifMatch }) =>
    confirmReview(ctx, params.reviewId, ifMatch),
  )
  endpoint(app, contracts.returnReview, on('v'), ({ ctx, params, body, ifMatch }) =>
    returnReview(ctx, params.reviewId, ifMatch, body),
  )
  endpoint(app, contracts.addEvidence, on('c'), ({ ctx, params, body }) =>
    addEvidence(ctx, params.contractId, body),
  )
  endpoint(app, contracts.takeBackEvidence, on('c'), ({ ctx, params, ifMatch }) =>
    takeBackEvidence(ctx, params.evidenceId, ifMatch),
  )
  endpoint(app, contracts.assessOneself, on('c'), ({ ctx, params, body }) =>
    assessOneself(ctx, params.contractId, body),
  )
}
