import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { problem } from '../problem.ts'

const MAX_DEPTH = 12
const MAX_ITEMS = 1_000
/** A form is sent in a moment; only a file on a slow line may take the whole time of a request. */
const JSON_BODY_MS = 60_000

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route reads its body itself, as bytes. */
    takesBytes?: boolean
  }
}

/**
 * Accepts JSON only (and bytes where a route takes them), with bounded depth, array length and time, and adds the headers that keep answers out of caches, indexes
 * and other sites. `__proto__` and `constructor` keys are refused by Fastify's own parser.
 */
export const jsonBody = fp(
  async (app: FastifyInstance) => {
    app.removeContentTypeParser('text/plain')
    // Bytes are not read here: the one route that takes them counts them as they come.
    app.addContentTypeParser('application/octet-stream', (request, _payload, done) => {
      if (request.routeOptions.config.takesBytes) done(null, undefined)
      else done(problem('unsupported-media-type'))
    })
    app.addHook('onRequest', async ({ raw, headers, routeOptions }) => {
      const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
      if (!hasBody || routeOptions.config.takesBytes) return
      const timer = setTimeout(() => raw.destroy(), JSON_BODY_MS).unref()
      for (const end of ['end', 'close']) raw.once(end, () => clearTimeout(timer))
    })
    app.addHook('preValidation', async request => {
      if (!fits(request.body, MAX_DEPTH)) {
        throw problem('invalid-request', { errors: [{ pointer: '#', code: 'too-deep' }] })
      }
    })
    app.addHook('onSend', async (_request, reply) => {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
      reply.header('x-robots-tag', 'noindex')
      reply.header(
        'permissions-policy',
        'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()',
      )
    })
  },
  { name: 'json-body' },
)

function fits(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (depth === 0 || (Array.isArray(value) && value.length > MAX_ITEMS)) return false
  return Object.values(value).every(inner => fits(inner, depth - 1))
}
