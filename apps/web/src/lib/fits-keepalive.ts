/** The browser sends 64 KiB in all while a page closes; the rest is left for whoever else says goodbye. */
const KEEPALIVE_BYTES = 60 * 1024

/** Whether a closing page may still send this: the browser counts bytes, and Tigrinya takes three for a letter. */
export function fitsKeepalive(body: unknown): boolean {
  return new TextEncoder().encode(JSON.stringify(body)).length <= KEEPALIVE_BYTES
}
