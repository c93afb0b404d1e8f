import type { Keyring } from '../../crypto/keys.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, number, text } from '../../db/row.ts'
import { openSeed } from './factor-seal.ts'
import { stepOfCode } from './one-time-code.ts'
import { printedCodeHash } from './printed-code.ts'

/** A second factor that looks right; only the database knows whether it was spent already. */
export type FactorProof = { readonly step: number | null; readonly recovery: Buffer | null }

const NOBODYS_SEED = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

/**
 * Reads what somebody typed as second factor: six digits checked against the seed, anything else taken for a recovery
 * code. Null when the digits are wrong. Without a seed it takes as long and is null.
 */
export function readFactor(
  keyring: Keyring,
  code: string,
  seed: string | null,
  now: Date,
): FactorProof | null {
  const digits = code.replace(/[ -]/g, '')
  if (!/^\d{6}$/.test(digits))
    return { step: null, recovery: printedCodeHash(keyring, 'recovery-code', code) }
  const step = stepOfCode(seed ?? NOBODYS_SEED, digits, now)
  return seed === null || step === null ? null : { step, recovery: null }
}

/** The seed in use, from the columns `account_id`, `seed` and `seed_version` of a row; null when there is none. */
export function seedInUse(keyring: Keyring, row: Row): string | null {
  const sealed = bytesOrNull(row, 'seed')
  if (!sealed) return null
  return openSeed(keyring, sealed, {
    table: 'account_secret',
    column: 'seed',
    rowId: text(row, 'account_id'),
    version: number(row, 'seed_version'),
  })
}
