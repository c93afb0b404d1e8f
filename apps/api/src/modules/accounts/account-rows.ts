import type { Role } from '@havre/policy/roles.ts'
import type { Keyring } from '../../crypto/keys.ts'
import { sealSeed } from '../session/factor-seal.ts'
import type { PasswordHasher } from '../session/password-hasher.ts'
import { newPrintedCode, printedCodeHash } from '../session/printed-code.ts'
import { sealName } from './person-name.ts'

/** A person as somebody writes one down; `id` is chosen by the caller so that seeds are deterministic. */
export type NewAccount = {
  readonly id: string
  readonly centreId: string
  readonly login: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly language?: 'fr' | 'nl' | 'en'
}

/** Password in plain and authenticator seed in base 32 (RFC 4648, 32 characters). */
export type NewSecret = { readonly password: string; readonly authenticatorSeed: string }

/** Anything that runs one statement with numbered parameters: a `pg` client in a transaction. */
type Client = { query(text: string, values?: unknown[]): Promise<unknown> }

/**
 * Writes an active account with its password and authenticator, for demo seeds and tests. The client is in a transaction
 * under `SET LOCAL ROLE havre_owner`: the service itself cannot do this.
 */
export async function insertAccount(
  client: Client,
  keyring: Keyring,
  hasher: PasswordHasher,
  account: NewAccount & NewSecret,
): Promise<void> {
  const password = await hasher.hash(account.password)
  const place = { table: 'account_secret', column: 'seed', rowId: account.id, version: 1 } as const
  await insertRows(client, keyring, account, 'active')
  await client.query(
    'INSERT INTO account_secret (account_id, password, seed, seed_version) VALUES ($1, $2, $3, 1)',
    [account.id, password, sealSeed(keyring, account.authenticatorSeed, place)],
  )
}

/** Writes an invited account and answers its set-up code: works once, for 24 hours. Same demands on the client. */
export async function insertInvitation(
  client: Client,
  keyring: Keyring,
  account: NewAccount,
): Promise<string> {
  const setupCode = newPrintedCode()
  await insertRows(client, keyring, account, 'invited')
  await client.query('INSERT INTO activation (account_id, code_hash) VALUES ($1, $2)', [
    account.id,
    printedCodeHash(keyring, 'set-up-code', setupCode),
  ])
  return setupCode
}

async function insertRows(
  client: Client,
  keyring: Keyring,
  { id, centreId, login, name, roles, language = 'fr' }: NewAccount,
  status: 'active' | 'invited',
): Promise<void> {
  await client.query(
    'INSERT INTO account (id, centre_id, login, display_name, status, language) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, centreId, login, sealName(keyring, id, name), status, language],
  )
  await client.query(
    'INSERT INTO account_role (account_id, centre_id, role) SELECT $1, $2, unnest($3::text[])',
    [id, centreId, roles],
  )
}
