import { studioApplicationRoutes as contracts } from '@havre/contracts/studio-applications.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import {
  askForStudio,
  changeOpinion,
  decideApplication,
  giveOpinion,
  withdrawApplication,
} from './studio-applications.service.ts'

export function studioApplicationRoutes(app: FastifyInstance): void {
  const write = { access: { compartment: 'AUTON', action: 'c' }, audit: 'by-trigger' } as const
  const decide = { access: { compartment: 'AUTON', action: 'v' }, audit: 'by-trigger' } as const
  endpoint(app, contracts.askForStudio, write, ({ ctx, params, body }) =>
    askForStudio(ctx, params.youthId, body),
  )
  endpoint(app, contracts.giveOpinion, write, ({ ctx, params, body }) =>
    giveOpinion(ctx, params.applicationId, body),
  )
  endpoint(app, contracts.changeOpinion, write, ({ ctx, params, body, ifMatch }) =>
    changeOpinion(ctx, params.opinionId, ifMatch, body),
  )
  endpoint(app, contracts.decideApplication, decide, ({ ctx, params, body, ifMatch }) =>
    decideApplication(ctx, params.applicationId, ifMatch, body),
  )
  endpoint(app, contracts.withdrawApplication, write, ({ ctx, params, body, ifMatch }) =>
    withdrawApplication(ctx, params.applicationId, ifMatch, body.reason),
  )
}
