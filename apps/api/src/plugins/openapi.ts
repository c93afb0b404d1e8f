import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { BUILT_IN_KINDS } from '@havre/kinds/catalogue.ts'
import { draftSchema } from '@havre/kinds/schema.ts'
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { VIEWER } from './guard.ts'

// The viewer's page has no inline script; its inline styles are left out rather than allowed.
const VIEWER_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'"

/**
 * OpenAPI 3.1 from the contracts, and its viewer from our own origin. The forms in it tell what the house is for, so it
 * is served in a demo only.
 */
export const openapi = fp(
  async (app: FastifyInstance, options: { appName: string; viewer: boolean }) => {
    if (!options.viewer) return
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: { title: `${options.appName} API`, version: '1' },
        components: {
          securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
          schemas: Object.fromEntries(
            BUILT_IN_KINDS.map(kind => [
              `answers.${kind.id}.${kind.version}`,
              z.toJSONSchema(draftSchema(kind), { target: 'draft-2020-12' }) as object,
            ]),
          ),
        },
        security: [{ bearer: [] }],
      },
      transform: jsonSchemaTransform,
    })
    await app.register(swaggerUi, {
      routePrefix: VIEWER,
      staticCSP: VIEWER_POLICY,
      uiConfig: { deepLinking: false },
    })
  },
  { name: 'openapi' },
)
