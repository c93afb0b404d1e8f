import { createHash } from 'node:crypto'
import type { Deps, Me } from '../context.ts'
import { sql } from '../db/sql.ts'
import { problem } from '../problem.ts'

const ABANDONED = '60 seconds'
const KEPT = '3 days'

export type Claim = { finish(): Promise<void>; forget(): Promise<void> }

/**
 * Claims an Idempotency-Key for one request of one account. Same key and another request → 422; still being handled →
 * 409; the same request again → it is carried out again under today's rights, and makes nothing new, because what a
 * create makes takes its id from the key (`idOf`). So no answer is kept, and a crash in the middle changes nothing.
 */
export async function claim(deps: Deps, sid: string, me: Me, key: string, request: unknown): Promise<Claim> {
  const hash = createHash('sha256').update(JSON.stringify(request)).digest()
  const { accountId } = me
  const [, claimed, found] = await deps.door.group(sid, [
    sql`DELETE FROM idempotency_key WHERE account_id = ${accountId} AND created_at < now() - ${KEPT}::interval`,
    sql`INSERT INTO idempotency_key (account_id, key, request_hash) VALUES (${accountId}, ${key}, ${hash})
        ON CONFLICT (account_id, key) DO UPDATE SET done = false, created_at = now()
          WHERE idempotency_key.request_hash = EXCLUDED.request_hash
            AND (idempotency_key.done OR idempotency_key.created_at < now() - ${ABANDONED}::interval)
        RETURNING key`,
    sql`SELECT request_hash FROM idempotency_key WHERE account_id = ${accountId} AND key = ${key}`,
  ])
  if (!claimed?.length) {
    const known = found?.[0]?.request_hash
    if (!Buffer.isBuffer(known) || !known.equals(hash)) throw problem('idempotency-key-reused')
    throw problem('in-progress', { retryAfter: 1 })
  }
  return {
    async finish() {
      await deps.door.group(sid, [
        sql`UPDATE idempotency_key SET done = true WHERE account_id = ${accountId} AND key = ${key}`,
      ])
    },
    async forget() {
      await deps.door.group(sid, [
        sql`DELETE FROM idempotency_key WHERE account_id = ${accountId} AND key = ${key} AND NOT done`,
      ])
    },
  }
}

/** A version 4 UUID that only this installation could have derived from this account's key. */
export function idOf(deps: Deps, me: Me, key: string): string {
  return derivedId(deps, `${me.accountId}/${key}`)
}

/** The id of what a request creates beside its main record, one for each name: the same for a repeated key. */
export function idBeside(ctx: Pick<Deps, 'keyring'> & { newId: string }, name: string): string {
  return derivedId(ctx, `${ctx.newId}/beside/${name}`)
}

function derivedId({ keyring }: Pick<Deps, 'keyring'>, from: string): string {
  const bytes = keyring.mac('idempotent-id', from).subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
