import type { Keyring } from '../crypto/keys.ts'
import { type Aad, openText, seal } from '../crypto/seal.ts'

function place(accountId: string): Aad {
  return {
    table: 'mail_address',
    column: 'address',
    rowId: accountId,
    rowVersion: 1,
    youthId: '',
    compartment: 'ACCT',
    keyVersion: 1,
  }
}

/** A person's own address is nobody else's business: sealed under a key of its own. */
export function sealAddress(keyring: Keyring, accountId: string, address: string): Buffer {
  return seal(keyring.house('mail-address'), address, place(accountId))
}

/** The address back; throws DecryptionFailed when it was sealed for another account. */
export function openAddress(keyring: Keyring, accountId: string, box: Uint8Array): string {
  return openText(keyring.house('mail-address'), box, place(accountId))
}
