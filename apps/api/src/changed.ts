import { isDeepStrictEqual } from 'node:util'

/** A record with what a request names put over it; what the request leaves out stays as it was. */
export function changed<R extends object>(current: R, change: { [K in keyof R]?: R[K] | undefined }): R {
  const named = Object.entries(change).filter(([, value]) => value !== undefined)
  return { ...current, ...Object.fromEntries(named) }
}

/** Whether a request that names these says nothing which the record does not say already; what it leaves out says nothing. */
export function saysNothingNew<R extends object>(
  current: R,
  change: { [K in keyof R]?: R[K] | undefined },
): boolean {
  return isDeepStrictEqual(changed(current, change), { ...current })
}
