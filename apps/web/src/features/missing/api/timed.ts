/** An answer with how far the service's clock is ahead of this device's: a tablet at night may be minutes off. */
export type Timed<T> = T & { readonly skewMs: number }

export function timed<T extends { readonly asOf: string }>(answer: T): Timed<T> {
  return { ...answer, skewMs: Date.parse(answer.asOf) - Date.now() }
}
