import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { problem } from '../problem.ts'

const MAX_DEPTH = 12
const MAX_ITEMS = 1_000

/**
 * Accepts JSON only, with bounded depth and array length, and adds the headers that keep answers out of caches, indexes
 * and other sites. `__proto__` and `constructor` keys are refused by Fastify's own parser.
 */
export const jsonBody = fp(
  async (app: FastifyInstance) => {
    app.removeContentTypeParser('text/plain')
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
