import type { Keyring } from '../../crypto/keys.ts'
import { openText, seal } from '../../crypto/seal.ts'

function aad(accountId: string) {
  // A name does not change with the account's version: it is sealed for its account alone.
  return {
    table: 'account',
    column: 'display_name',
    rowId: accountId,
    rowVersion: 1,
    youthId: '',
    compartment: 'ACCT',
    keyVersion: 1,
  }
}

/** Seals a person's name for `account.display_name`. */
export function sealAccountName(keyring: Keyring, accountId: string, name: string): Buffer {
  return seal(keyring.house('account-name'), name, aad(accountId))
}

/** The name in `account.display_name`; throws DecryptionFailed for another account's. */
export function openAccountName(keyring: Keyring, accountId: string, sealed: Buffer): string {
  return openText(keyring.house('account-name'), sealed, aad(accountId))
}
