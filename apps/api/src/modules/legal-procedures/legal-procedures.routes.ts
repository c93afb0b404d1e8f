import { legalProcedureRoutes as contracts } from '@havre/contracts/legal-procedures.ts'
import { procedureVersionRoutes } from '@havre/contracts/procedure-versions.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { changeEvent, recordEvent } from './events.service.ts'
import { changeProcedure, getLegalProcedures, openProcedure } from './legal-procedures.service.ts'
import { decideOverride, proposeOverride } from './overrides.service.ts'
import { compareVersion } from './versions.service.ts'

export function legalProcedureRoutes(app: FastifyInstance): void {
  const read = { access: { compartment: 'LEGAL', action: 'r' }, audit: 'procedures.read' } as const
  const write = { access: { compartment: 'LEGAL', action: 'c' }, audit: 'by-trigger' } as const
  const revise = { access: { compartment: 'LEGAL', action: 'u' }, audit: 'by-trigger' } as const
  const decide = { access: { compartment: 'LEGAL', action: 'v' }, audit: 'by-trigger' } as const
  endpoint(app, contracts.readLegalProcedures, read, ({ ctx, params }) =>
    getLegalProcedures(ctx, params.youthId),
  )
  endpoint(app, contracts.openProcedure, write, ({ ctx, params, body }) =>
    openProcedure(ctx, params.youthId, body),
  )
  endpoint(app, contracts.changeProcedure, revise, ({ ctx, params, body, ifMatch }) =>
    changeProcedure(ctx, params.procedureId, ifMatch, body),
  )
  endpoint(app, contracts.recordEvent, write, ({ ctx, params, body, ifMatch }) =>
    recordEvent(ctx, params.procedureId, ifMatch, body),
  )
  endpoint(app, contracts.changeEvent, revise, ({ ctx, params, body, ifMatch }) =>
    changeEvent(ctx, params.procedureId, params.eventId, ifMatch, body),
  )
  endpoint(app, contracts.proposeOverride, write, ({ ctx, params, body, ifMatch }) =>
    proposeOverride(ctx, params.procedureId, ifMatch, body),
  )
  const compare = { access: { compartment: 'LEGAL', action: 'r' }, audit: 'procedures.compare' } as const
  endpoint(app, procedureVersionRoutes.compareVersion, compare, ({ ctx, body }) => compareVersion(ctx, body))
  endpoint(app, contracts.decideOverride, decide, ({ ctx, params, body, ifMatch }) =>
    decideOverride(ctx, params.overrideId, ifMatch, body),
  )
}
