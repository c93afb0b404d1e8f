import { occasionRoutes as contracts } from '@havre/contracts/occasions.ts'
import { outcomeRoutes } from '@havre/contracts/outcomes.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import {
  changeDate,
  changeOccasion,
  createOccasion,
  endOccasion,
  openOccasionPage,
} from './occasions.service.ts'
import { changeOutcome, createOutcome, tickAction } from './outcomes.service.ts'

// The agenda lies in TASK. Whoever may add to it keeps it up to date, as in every register.
const READ = { compartment: 'TASK', action: 'r' } as const
const KEEP = { compartment: 'TASK', action: 'c' } as const

export function occasionRoutes(app: FastifyInstance): void {
  const keeps = { access: KEEP, audit: 'by-trigger' }
  endpoint(app, contracts.createOccasion, keeps, ({ ctx, body }) => createOccasion(ctx, body))
  endpoint(app, contracts.getOccasion, { access: READ, audit: 'occasion.read' }, ({ ctx, params }) =>
    openOccasionPage(ctx, params.occasionId),
  )
  endpoint(app, contracts.changeOccasion, keeps, ({ ctx, params, body, ifMatch }) =>
    changeOccasion(ctx, params.occasionId, ifMatch, body),
  )
  endpoint(app, contracts.changeOccasionDate, keeps, ({ ctx, params, body, ifMatch }) =>
    changeDate(ctx, params.occasionId, ifMatch, body),
  )
  endpoint(app, contracts.endOccasion, keeps, ({ ctx, params, body, ifMatch }) =>
    endOccasion(ctx, params.occasionId, ifMatch, body.from),
  )
  endpoint(app, outcomeRoutes.createOutcome, keeps, ({ ctx, params, body }) =>
    createOutcome(ctx, params.occasionId, body.on, body.body),
  )
  endpoint(app, outcomeRoutes.changeOutcome, keeps, ({ ctx, params, body, ifMatch }) =>
    changeOutcome(ctx, params.outcomeId, ifMatch, body.body),
  )
  endpoint(app, outcomeRoutes.tickAction, keeps, ({ ctx, params, body, ifMatch }) =>
    tickAction(ctx, params.outcomeId, ifMatch, body),
  )
}
