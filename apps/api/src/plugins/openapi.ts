import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { BUILT_IN_KINDS } from '@havre/kinds/catalogue.ts'
import { draftSchema } from '@havre/kinds/schema.ts'
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { VIEWER } from './guard.ts'

/** OpenAPI 3.1 from the contracts, and its viewer from our own origin. Anybody signed in or not may read how to ask. */
export const openapi = fp(
  async (app: FastifyInstance, options: { appName: string }) => {
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
      staticCSP: true,
      uiConfig: { deepLinking: false },
    })
  },
  { name: 'openapi' },
)
