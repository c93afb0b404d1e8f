import { partnerRoutes as contracts } from '@havre/contracts/partners.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { changePartnerRequest, createPartnerRequest } from './partner-requests.service.ts'
import {
  archivePartner,
  changePartner,
  createPartner,
  openPartner,
  searchPartners,
  verifyPartner,
} from './partners.service.ts'

// The directory lies beside the agenda, in TASK: whoever may add keeps it up to date, as in every register.
const READ = { compartment: 'TASK', action: 'r' } as const
const KEEP = { compartment: 'TASK', action: 'c' } as const

export function partnerRoutes(app: FastifyInstance): void {
  const keeps = { access: KEEP, audit: 'by-trigger' }
  endpoint(app, contracts.searchPartners, { access: READ, audit: 'partners.read' }, ({ ctx, body }) =>
    searchPartners(ctx, body),
  )
  endpoint(app, contracts.createPartner, keeps, ({ ctx, body }) => createPartner(ctx, body))
  endpoint(app, contracts.getPartner, { access: READ, audit: 'partner.read' }, ({ ctx, params }) =>
    openPartner(ctx, params.partnerId),
  )
  endpoint(app, contracts.changePartner, keeps, ({ ctx, params, body, ifMatch }) =>
    changePartner(ctx, params.partnerId, ifMatch, body),
  )
  endpoint(app, contracts.verifyPartner, keeps, ({ ctx, params, ifMatch }) =>
    verifyPartner(ctx, params.partnerId, ifMatch),
  )
  endpoint(app, contracts.archivePartner, keeps, ({ ctx, params, body, ifMatch }) =>
    archivePartner(ctx, params.partnerId, ifMatch, body.archived),
  )
  endpoint(app, contracts.createPartnerRequest, keeps, ({ ctx, params, body }) =>
    createPartnerRequest(ctx, params.partnerId, body),
  )
  endpoint(app, contracts.changePartnerRequest, keeps, ({ ctx, params, body, ifMatch }) =>
    changePartnerRequest(ctx, params.requestId, ifMatch, body),
  )
}
