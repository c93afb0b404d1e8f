import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

const ENCODINGS = ['br', 'gzip'] as const
const QUALITY = 9
type Bodies = Readonly<Record<'identity' | (typeof ENCODINGS)[number], Buffer>>

/**
 * A reply made once for everybody who asks: serialised, compressed and named by its content, so that asking again costs a
 * comparison. Only for what is the same for all and holds nothing of anybody: compressing a secret beside what a stranger
 * chose would tell the secret's length.
 */
export class ReadyReply {
  readonly #etag: string
  readonly #bodies: Bodies

  private constructor(etag: string, bodies: Bodies) {
    this.#etag = etag
    this.#bodies = bodies
  }

  /** `body` must fit the contract already: nothing looks at it again. */
  static async of(body: unknown): Promise<ReadyReply> {
    const identity = Buffer.from(JSON.stringify(body))
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
    }
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(identity, { params }),
      promisify(gzip)(identity, { level: QUALITY }),
    ])
    const digest = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
    return new ReadyReply(`W/"${digest}"`, { identity, br, gzip: gz })
  }

  /** Answers 304 to whoever holds it already, else the body in the best encoding that the caller takes. */
  send(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    reply.header('etag', this.#etag).header('vary', 'accept-encoding')
    if (holds(request.headers['if-none-match'], this.#etag)) return reply.code(304).send()
    const taken = String(request.headers['accept-encoding'] ?? '')
    const encoding = ENCODINGS.find(one =>
      new RegExp(`\\b${one}\\b(?!\\s*;\\s*q=0(\\.0*)?(,|$))`).test(taken),
    )
    if (encoding) reply.header('content-encoding', encoding)
    return reply.type('application/json; charset=utf-8').send(this.#bodies[encoding ?? 'identity'])
  }
}

/** Weak comparison, as RFC 9110 wants it for reading. */
function holds(header: string | undefined, etag: string): boolean {
  return (header ?? '')
    .split(',')
    .some(one => one.trim() === '*' || `W/${one.trim().replace(/^W\//, '')}` === etag)
}
