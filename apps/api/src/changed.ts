/** A record with what a request names put over it; what the request leaves out stays as it was. */
export function changed<R extends object>(current: R, change: { [K in keyof R]?: R[K] | undefined }): R {
  const named = Object.entries(change).filter(([, value]) => value !== undefined)
  return { ...current, ...Object.fromEntries(named) }
}
