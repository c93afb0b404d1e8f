import { treatmentRoutes as contracts } from '@havre/contracts/treatments.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { correctDose, recordDose } from './record-dose.ts'
import {
  createTreatment,
  listDoses,
  listDueDoses,
  listTreatments,
  stopTreatment,
} from './treatments.service.ts'

export function treatmentRoutes(app: FastifyInstance): void {
  const read = (audit: string) => ({ access: { compartment: 'MED', action: 'r' }, audit }) as const
  // Whoever may add to a register keeps it up to date (docs/decisions/0011).
  const write = { access: { compartment: 'MED', action: 'c' }, audit: 'by-trigger' } as const
  // The first page asks for it whoever looks: rows decide, and who may read none gets an empty list.
  endpoint(app, contracts.listDueDoses, { access: 'signed-in', audit: 'dose.due' }, ({ ctx }) =>
    listDueDoses(ctx),
  )
  endpoint(app, contracts.listTreatments, read('treatment.list'), ({ ctx, params }) =>
    listTreatments(ctx, params.youthId),
  )
  endpoint(app, contracts.listDoses, read('dose.list'), ({ ctx, params, query }) =>
    listDoses(ctx, params.treatmentId, query.cursor),
  )
  endpoint(app, contracts.createTreatment, write, ({ ctx, params, body }) =>
    createTreatment(ctx, params.youthId, body),
  )
  endpoint(app, contracts.stopTreatment, write, ({ ctx, params, body, ifMatch }) =>
    stopTreatment(ctx, params.treatmentId, ifMatch, body),
  )
  endpoint(app, contracts.recordDose, write, ({ ctx, params, body }) =>
    recordDose(ctx, params.treatmentId, body),
  )
  endpoint(app, contracts.correctDose, write, ({ ctx, params, body }) =>
    correctDose(ctx, params.doseId, body),
  )
}
