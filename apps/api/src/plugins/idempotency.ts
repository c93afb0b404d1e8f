import { createHash } from 'node:crypto'
import type { Deps, Me } from '../context.ts'
import { open, seal } from '../crypto/seal.ts'
import { sql } from '../db/sql.ts'
import { problem } from '../problem.ts'

const ABANDONED = '60 seconds'

export type Claim = {
  /** The answer given before, when this request was already carried out. */
  readonly earlier: { status: number; body: unknown } | null
  keep(status: number, body: unknown): Promise<void>
  forget(): Promise<void>
}

/**
 * Claims an Idempotency-Key for one request of one account. Same key and request → the answer given before; same key and
 * another request → 422; still being handled → 409. Answers are kept sealed. What a create makes takes its id from the
 * key (`idOf`), so that even a crash between the create and this note cannot make it twice.
 */
export async function claim(deps: Deps, sid: string, me: Me, key: string, request: unknown): Promise<Claim> {
  const hash = createHash('sha256').update(JSON.stringify(request)).digest()
  const aad = {
    table: 'idempotency_key',
    column: 'response',
    rowId: key,
    rowVersion: 1,
    youthId: me.accountId,
    compartment: 'HOUSE',
    keyVersion: 1,
  }
  const [claimed, found] = await deps.door.group(sid, [
    sql`INSERT INTO idempotency_key (account_id, key, request_hash) VALUES (${me.accountId}, ${key}, ${hash})
        ON CONFLICT (account_id, key) DO UPDATE SET created_at = now()
          WHERE idempotency_key.status IS NULL AND idempotency_key.request_hash = EXCLUDED.request_hash
            AND idempotency_key.created_at < now() - ${ABANDONED}::interval
        RETURNING key`,
    sql`SELECT request_hash, status, response FROM idempotency_key WHERE account_id = ${me.accountId} AND key = ${key}`,
  ])
  const row = found?.[0]
  if (!claimed?.length) {
    if (!(row?.request_hash instanceof Buffer) || !row.request_hash.equals(hash))
      throw problem('idempotency-key-reused')
    if (typeof row.status !== 'number' || !(row.response instanceof Buffer))
      throw problem('in-progress', { retryAfter: 1 })
    const body: unknown = JSON.parse(
      open(deps.keyring.house('idempotency'), row.response, aad).toString('utf8'),
    )
    return {
      earlier: { status: row.status, body },
      keep: async () => undefined,
      forget: async () => undefined,
    }
  }
  return {
    earlier: null,
    async keep(status, body) {
      const response = seal(deps.keyring.house('idempotency'), JSON.stringify(body), aad)
      await deps.door.group(sid, [
        sql`UPDATE idempotency_key SET status = ${status}, response = ${response} WHERE account_id = ${me.accountId} AND key = ${key}`,
      ])
    },
    async forget() {
      await deps.door.group(sid, [
        sql`DELETE FROM idempotency_key WHERE account_id = ${me.accountId} AND key = ${key} AND status IS NULL`,
      ])
    },
  }
}

/** A version 4 UUID that only this installation could have derived from this account's key. */
export function idOf(deps: Deps, me: Me, key: string): string {
  const bytes = deps.keyring.mac('idempotent-id', `${me.accountId}/${key}`).subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
