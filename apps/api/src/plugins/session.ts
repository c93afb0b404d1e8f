import { randomUUID } from 'node:crypto'
import jwt from '@fastify/jwt'
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyRequest {
    /** Session secret of the bearer token; '' without a good one. Whether the session lives is PostgreSQL's to say. */
    sid: string
  }
  interface FastifyInstance {
    /** A bearer token for a session secret. */
    accessToken(sid: string): { accessToken: string; expiresInSeconds: number }
  }
}

const LIFE_SECONDS = 300
const ISSUER = 'havre'
const AUDIENCE = 'havre-api'
const TYPE = 'at+jwt'
const MAX_REMEMBERED = 2_000

/**
 * Reads the bearer token of each request into `request.sid`. The token is a pointer to a session, with no role and no
 * name in it. EdDSA only, and the header must be the very one that we write: `alg`, `typ` and `kid` tricks, `jku`, `x5u`
 * and `jwk` fall before the token is parsed (RFC 8725).
 */
export const session = fp(
  async (app: FastifyInstance) => {
    const { privateKey, publicKey, keyId } = app.deps.keyring.signing()
    await app.register(jwt, {
      secret: { private: privateKey, public: publicKey },
      sign: {
        algorithm: 'EdDSA',
        kid: keyId,
        header: { alg: 'EdDSA', typ: TYPE },
        iss: ISSUER,
        aud: AUDIENCE,
        expiresIn: LIFE_SECONDS,
      },
      verify: {
        algorithms: ['EdDSA'],
        checkTyp: TYPE,
        allowedIss: ISSUER,
        allowedAud: AUDIENCE,
        requiredClaims: ['sid', 'jti', 'iss', 'aud', 'exp', 'nbf'],
        cache: MAX_REMEMBERED,
      },
    })
    const issue = (sid: string) =>
      app.jwt.sign({ sid, jti: randomUUID(), nbf: Math.floor(Date.now() / 1000) })
    const ourHeader = issue('-').split('.', 1)[0] ?? ''

    app.decorate('accessToken', (sid: string) => ({
      accessToken: issue(sid),
      expiresInSeconds: LIFE_SECONDS,
    }))
    app.decorateRequest('sid', '')
    app.addHook('onRequest', async request => {
      const token = /^Bearer ([\w.-]{1,1000})$/.exec(request.headers.authorization ?? '')?.[1]
      if (token?.startsWith(`${ourHeader}.`)) request.sid = secretIn(app, token)
    })
  },
  { name: 'session' },
)

function secretIn(app: FastifyInstance, token: string): string {
  try {
    const payload = app.jwt.verify<{ sid?: unknown }>(token)
    return typeof payload.sid === 'string' ? payload.sid : ''
  } catch {
    // Expired, forged or foreign: the same as none.
    return ''
  }
}
