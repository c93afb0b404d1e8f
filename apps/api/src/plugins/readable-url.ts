import type { IncomingMessage } from 'node:http'

/** Longest part between two slashes that any of our addresses has. */
export const LONGEST_PART = 64
const UNREADABLE = '/api/unreadable'

/**
 * The address as asked for, or one that does not exist when it cannot be decoded or no route could hold it: the router's
 * own refusal of those would skip the problem document and the headers, and repeat what was sent.
 */
export function readableUrl(request: IncomingMessage): string {
  const url = request.url ?? '/'
  const [path = ''] = url.split('?', 1)
  try {
    const fits = path.split('/').every(part => decodeURIComponent(part).length <= LONGEST_PART)
    return fits ? url : UNREADABLE
  } catch {
    return UNREADABLE
  }
}
