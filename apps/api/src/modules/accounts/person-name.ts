import type { Keyring } from '../../crypto/keys.ts'
import { type Aad, open, seal } from '../../crypto/seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, textOrNull } from '../../db/row.ts'

/** Names of staff are a secret of the house: sealed at rest, shown inside only. */
export function sealName(keyring: Keyring, accountId: string, name: string): Buffer {
  return seal(keyring.house('name'), name, place(accountId))
}

const MAX_OPENED = 2_000
const opened = new WeakMap<Keyring, Map<string, string>>()

/** The name in a sealed column. The same few names stand on every line of every page, so those seen last stay opened. */
export function openName(keyring: Keyring, accountId: string, box: Uint8Array): string {
  const names = opened.get(keyring) ?? new Map<string, string>()
  opened.set(keyring, names)
  const sealed = `${accountId}/${Buffer.from(box).toString('latin1')}`
  const known = names.get(sealed)
  if (known !== undefined) return known
  const name = open(keyring.house('name'), box, place(accountId)).toString('utf8')
  if (names.size >= MAX_OPENED) names.clear()
  names.set(sealed, name)
  return name
}

/** A person from the columns `<prefix>_id` and `<prefix>_name` of a row; the name is null where the reader may not know it. */
export function toPerson(
  keyring: Keyring,
  row: Row,
  prefix: string,
): { id: string; name: string | null } | null {
  const id = textOrNull(row, `${prefix}_id`)
  const box = bytesOrNull(row, `${prefix}_name`)
  return id ? { id, name: box ? openName(keyring, id, box) : null } : null
}

/** People aggregated by `json_agg` with their sealed names in base64. */
export function toPeople(keyring: Keyring, value: unknown): { id: string; name: string | null }[] {
  if (!Array.isArray(value)) return []
  return value.map(({ id, name }: { id: string; name: string | null }) => ({
    id,
    name: name ? openName(keyring, id, Buffer.from(name, 'base64')) : null,
  }))
}

function place(accountId: string): Aad {
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
