import type { Keyring } from '../../crypto/keys.ts'
import { openText, seal } from '../../crypto/seal.ts'

/** Where a sealed authenticator seed stands: in use, about to replace it, or waiting in an activation. */
export type SeedPlace = {
  readonly table: 'account_secret' | 'activation'
  readonly column: 'seed' | 'next_seed'
  /** Account id, or activation id. */
  readonly rowId: string
  readonly version: number
}

function aad({ table, column, rowId, version }: SeedPlace) {
  return { table, column, rowId, rowVersion: version, youthId: '', compartment: 'ACCT', keyVersion: 1 }
}

/** Seals an authenticator seed for its place. */
export function sealSeed(keyring: Keyring, seed: string, place: SeedPlace): Buffer {
  return seal(keyring.house('authenticator-seed'), seed, aad(place))
}

/** The seed back; throws DecryptionFailed when it was sealed for another place. */
export function openSeed(keyring: Keyring, sealed: Buffer, place: SeedPlace): string {
  return openText(keyring.house('authenticator-seed'), sealed, aad(place))
}
