import { attachmentRoutes as contracts } from '@havre/contracts/attachments.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { problem } from '../../problem.ts'
import {
  announceAttachment,
  askLowering,
  listAttachments,
  lowerAttachment,
  openAttachment,
  raiseAttachment,
  removeAttachment,
} from './attachments.service.ts'
import { receiveContent } from './receive-content.ts'
import { type Served, serveContent } from './serve-content.ts'

// A file lies where its entry lies: the row policies and `can` decide, the gate is a live session.
const read = (audit: string) => ({ access: 'signed-in', audit }) as const
const WRITE = { access: 'signed-in', audit: 'by-trigger' } as const

export function attachmentRoutes(app: FastifyInstance): void {
  endpoint(app, contracts.listAttachments, read('attachment.list'), ({ ctx, params }) =>
    listAttachments(ctx, params.entryId),
  )
  endpoint(app, contracts.announceAttachment, WRITE, ({ ctx, params, body }) =>
    announceAttachment(ctx, params.entryId, body),
  )
  endpoint(app, contracts.sendAttachment, WRITE, ({ ctx, params, ifMatch, request, reply }) => {
    // Whatever is left of a body that is refused is not waited for.
    reply.header('connection', 'close')
    const isBytes = request.headers['content-type'] === contracts.sendAttachment.consumes
    return receiveContent(ctx, params.attachmentId, ifMatch, isBytes ? request.raw : null)
  })
  endpoint(app, contracts.openAttachment, read('attachment.opened'), ({ ctx, params }) =>
    openAttachment(ctx, params.attachmentId),
  )
  endpoint(app, contracts.raiseAttachment, WRITE, ({ ctx, params, ifMatch }) =>
    raiseAttachment(ctx, params.attachmentId, ifMatch),
  )
  endpoint(app, contracts.askLowering, WRITE, ({ ctx, params, ifMatch }) =>
    askLowering(ctx, params.attachmentId, ifMatch),
  )
  endpoint(app, contracts.lowerAttachment, WRITE, ({ ctx, params, ifMatch }) =>
    lowerAttachment(ctx, params.attachmentId, ifMatch),
  )
  endpoint(app, contracts.removeAttachment, WRITE, ({ ctx, params }) =>
    removeAttachment(ctx, params.attachmentId),
  )
  endpoint(
    app,
    contracts.readAttachment,
    read('attachment.read'),
    async ({ ctx, params, request, reply }) => {
      refuseNavigation(request)
      return send(reply, await serveContent(ctx, params.attachmentId, null))
    },
  )
  endpoint(app, contracts.readPreview, read('attachment.viewed'), async ({ ctx, params, request, reply }) => {
    refuseNavigation(request)
    return send(reply, await serveContent(ctx, params.attachmentId, Number(params.page)))
  })
}

/** Files are fetched by our own page and never opened as a page, a frame, a picture or a script of anybody's. */
function refuseNavigation({ headers }: FastifyRequest): void {
  const site = headers['sec-fetch-site'] ?? 'same-origin'
  const use = headers['sec-fetch-dest'] ?? 'empty'
  if (site !== 'same-origin' || use !== 'empty') throw problem('not-acceptable-origin')
}

/** Even opened on its own such an answer runs nothing, and it is saved under a name that says nothing. */
function send(reply: FastifyReply, { mediaType, name, bytes, body }: Served) {
  reply
    .header('content-type', mediaType)
    .header('content-length', bytes)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('content-security-policy', "sandbox; default-src 'none'")
  return body
}
