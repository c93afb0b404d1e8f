import { documentRoutes as contracts } from '@havre/contracts/documents.ts'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { listDocuments } from './choices.service.ts'
import { previewDocument, printDocument } from './documents.service.ts'
import { previewHouseDocument, printHouseDocument } from './house-paper.service.ts'

// Which compartments a document draws from is known once it is put together: row policies and `mayPrint…` decide.
const access = 'signed-in' as const

export function documentRoutes(app: FastifyInstance): void {
  endpoint(app, contracts.listDocuments, { access, audit: 'document.list' }, ({ ctx, params }) =>
    listDocuments(ctx, params.youthId),
  )
  endpoint(app, contracts.previewDocument, { access, audit: 'document.previewed' }, ({ ctx, params, body }) =>
    previewDocument(ctx, params.youthId, body),
  )
  endpoint(
    app,
    contracts.printDocument,
    { access, audit: 'document.printed' },
    async ({ ctx, params, body, reply }) =>
      send(reply, await printDocument(ctx, params.youthId, body), body.format),
  )
  endpoint(app, contracts.previewHouseDocument, { access, audit: 'none' }, ({ ctx, body }) =>
    previewHouseDocument(ctx, body),
  )
  endpoint(
    app,
    contracts.printHouseDocument,
    { access, audit: 'document.printed' },
    async ({ ctx, body, reply }) => {
      const { file, reference } = await printHouseDocument(ctx, body)
      return send(reply, { file, reference }, 'pdf')
    },
  )
}

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

/** As an attachment whose name says nothing. */
function send(
  reply: FastifyReply,
  { file, reference }: { file: Buffer; reference: string },
  format: keyof typeof TYPES,
): Buffer {
  reply.type(TYPES[format])
  reply.header('content-disposition', `attachment; filename="document-${reference.toLowerCase()}.${format}"`)
  return file
}
