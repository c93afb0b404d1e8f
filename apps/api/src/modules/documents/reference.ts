import type { Ctx } from '../../context.ts'

/** Crockford's letters: none is taken for another when somebody reads them out. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * What stands in the footer, `K7F3-22QM`: says nothing by itself, is the same for the same document prepared at the same
 * moment by the same person, and cannot be computed by anybody outside the service.
 */
export function referenceOf(ctx: Ctx, ...parts: readonly unknown[]): string {
  const bytes = ctx.keyring.mac('document-reference', JSON.stringify([ctx.me.accountId, ...parts]))
  const letters = [...bytes.subarray(0, 8)].map(byte => LETTERS.charAt(byte % LETTERS.length)).join('')
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}

/** By which code a paper that stays inside says who printed it. */
export function printerCode(ctx: Ctx): string {
  return `U-${ctx.me.accountId.slice(0, 6).toUpperCase()}`
}
