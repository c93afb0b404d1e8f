import { residenceDocumentRoutes as contracts } from '@havre/contracts/residence-documents.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { addDocument, changeDocument } from './residence-documents.service.ts'

export function residenceDocumentRoutes(app: FastifyInstance): void {
  const write = { access: { compartment: 'LEGAL', action: 'c' }, audit: 'by-trigger' } as const
  const revise = { access: { compartment: 'LEGAL', action: 'u' }, audit: 'by-trigger' } as const
  endpoint(app, contracts.addResidenceDocument, write, ({ ctx, params, body }) =>
    addDocument(ctx, params.youthId, body),
  )
  endpoint(app, contracts.changeResidenceDocument, revise, ({ ctx, params, body, ifMatch }) =>
    changeDocument(ctx, params.documentId, ifMatch, body),
  )
}
