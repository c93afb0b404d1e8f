import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'

/** One line a request, of things that name nobody: its id (bound by Fastify), the route's pattern, status, milliseconds. */
export const requestLog = fp(
  async (app: FastifyInstance) => {
    app.addHook('onResponse', async (request, reply) => {
      const { method, routeOptions } = request
      request.log.info({
        method,
        route: routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      })
    })
  },
  { name: 'request-log' },
)
