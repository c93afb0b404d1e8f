import { missingRoutes as contracts } from '@havre/contracts/missing.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { changeMissing, returnMissing } from './change-missing.ts'
import { closeMissing } from './close-missing.ts'
import { getMissing, listCandidates, listMissing, listOfFile, openMissing } from './missing.service.ts'
import { changeStep, recordStep } from './record-step.ts'

export function missingRoutes(app: FastifyInstance): void {
  // Everybody's screen asks who is missing: whoever may know nothing of safety is told of nobody.
  endpoint(app, contracts.listMissing, { access: 'signed-in', audit: 'missing.list' }, ({ ctx }) =>
    listMissing(ctx),
  )
  const read = (audit: string) => ({ access: { compartment: 'SAFETY', action: 'r' }, audit }) as const
  endpoint(app, contracts.listFileMissing, read('missing.list'), ({ ctx, params }) =>
    listOfFile(ctx, params.youthId),
  )
  endpoint(app, contracts.getMissing, read('missing.read'), ({ ctx, params }) =>
    getMissing(ctx, params.missingId),
  )

  // Whoever may add to the register keeps it up to date (docs/decisions/0011).
  const write = { access: { compartment: 'SAFETY', action: 'c' }, audit: 'by-trigger' } as const
  const candidates = { ...write, audit: 'youth-file.list' }
  endpoint(app, contracts.listMissingCandidates, candidates, ({ ctx }) => listCandidates(ctx))
  endpoint(app, contracts.openMissing, write, ({ ctx, params, body }) =>
    openMissing(ctx, params.youthId, body),
  )
  endpoint(app, contracts.changeMissing, write, ({ ctx, params, body, ifMatch }) =>
    changeMissing(ctx, params.missingId, ifMatch, body),
  )
  endpoint(app, contracts.recordMissingStep, write, ({ ctx, params, body }) =>
    recordStep(ctx, params.missingId, body),
  )
  endpoint(app, contracts.changeMissingStep, write, ({ ctx, params, body, ifMatch }) =>
    changeStep(ctx, params.missingId, params.stepId, ifMatch, body),
  )
  endpoint(app, contracts.returnMissing, write, ({ ctx, params, body, ifMatch }) =>
    returnMissing(ctx, params.missingId, ifMatch, body),
  )
  endpoint(app, contracts.closeMissing, write, ({ ctx, params, body, ifMatch }) =>
    closeMissing(ctx, params.missingId, ifMatch, body),
  )
}
