import type { FastifyRequest } from 'fastify'
import { problem } from '../../problem.ts'

/**
 * For the two endpoints that a cookie opens (refresh, sign-out): the page that asks is ours. The header `x-havre` cannot
 * be sent across sites without our consent; `Origin` and `Sec-Fetch-Site`, where a browser sends them, must agree. A script
 * sends the header and nothing else.
 */
export function refuseOtherOrigins(request: FastifyRequest): void {
  const { origin, host, 'sec-fetch-site': site, 'x-havre': header } = request.headers
  const ours =
    header === '1' &&
    (origin === undefined || hostOf(origin) === host) &&
    (site === undefined || site === 'same-origin')
  if (!ours) throw problem('not-acceptable-origin')
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
