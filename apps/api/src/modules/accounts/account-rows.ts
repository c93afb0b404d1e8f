import type { Role } from '@havre/policy/roles.ts'
import type { Keyring } from '../../crypto/keys.ts'
import { sealSeed } from '../session/factor-seal.ts'
import type { PasswordHasher } from '../session/password-hasher.ts'
import { newPrintedCode, printedCodeHash } from '../session/printed-code.ts'
import { sealName } from './person-name.ts'

/** A person as somebody writes one down. */
export type NewAccount = {
  readonly id: string
  readonly centreId: string
  readonly login: string
  readonly name: string
  readonly roles: readonly Role[]
}

/** Password in plain and authenticator seed in base 32 (RFC 4648, 32 characters). */
export type NewSecret = { readonly password: string; readonly authenticatorSeed: string }

/** Anything that runs one statement with numbered parameters: a `pg` client in a transaction. */
type Client = { query(text: string, values?: unknown[]): Promise<unknown> }

/**
 * The row of `account_secret` that lets an account sign in, for demo seeds and tests; written by the owning role, since the
 * service itself cannot. Ids and seeds are the caller's, so that seeds are deterministic.
 */
export async function accountSecretRow(
  keyring: Keyring,
  hasher: PasswordHasher,
  accountId: string,
  { password, authenticatorSeed }: NewSecret,
) {
  const place = { table: 'account_secret', column: 'seed', rowId: accountId, version: 1 } as const
  return {
    account_id: accountId,
    password: await hasher.hash(password),
    password_at: new Date(),
    seed: sealSeed(keyring, authenticatorSeed, place),
    seed_version: 1,
    last_step: 0,
  }
}

/**
 * Writes an invited account and answers its set-up code: works once, for 24 hours. The client is in a transaction under
 * `SET LOCAL ROLE havre_owner`.
 */
export async function insertInvitation(
  client: Client,
  keyring: Keyring,
  account: NewAccount,
): Promise<string> {
  const { id, centreId, login, name, roles } = account
  const setupCode = newPrintedCode()
  await client.query('INSERT INTO account (id, centre_id, login, display_name) VALUES ($1, $2, $3, $4)', [
    id,
    centreId,
    login,
    sealName(keyring, id, name),
  ])
  await client.query(
    'INSERT INTO account_role (account_id, centre_id, role) SELECT $1, $2, unnest($3::text[])',
    [id, centreId, roles],
  )
  await client.query('INSERT INTO activation (account_id, code_hash) VALUES ($1, $2)', [
    id,
    printedCodeHash(keyring, 'set-up-code', setupCode),
  ])
  return setupCode
}
