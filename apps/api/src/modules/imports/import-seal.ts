import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import type { Keyring } from '../../crypto/keys.ts'
import { type Aad, open, openJson, seal, sealJson } from '../../crypto/seal.ts'
import { fold } from './cell-values.ts'

function place(table: 'data_import' | 'import_mapping', column: string, rowId: string): Aad {
  return { table, column, rowId, rowVersion: 1, youthId: '', compartment: 'OPS', keyVersion: 1 }
}

/** A random key for one table; without it nothing of the table opens again. */
export function newTableKey(): KeyObject {
  return createSecretKey(randomBytes(32))
}

export function closeTableKey(keyring: Keyring, id: string, key: KeyObject): Buffer {
  return seal(keyring.house('import'), key.export(), place('data_import', 'table_key', id))
}

/** Throws DecryptionFailed for the key of another import. */
export function openTableKey(keyring: Keyring, id: string, box: Uint8Array): KeyObject {
  return createSecretKey(open(keyring.house('import'), box, place('data_import', 'table_key', id)))
}

/** Headings with samples, or what becomes of the columns: words of the table stand in both, so they go with the table. */
export function closePart(key: KeyObject, id: string, part: 'outline' | 'plan', value: unknown): Buffer {
  return sealJson(key, value, place('data_import', part, id))
}
/** Throws DecryptionFailed for the part of another table. */
export function openPart(key: KeyObject, id: string, part: 'outline' | 'plan', box: Uint8Array): unknown {
  return openJson(key, box, place('data_import', part, id))
}

/** A mapping that is kept: a name and headings, under a key of the house. */
export function closeMapping(keyring: Keyring, id: string, body: unknown): Buffer {
  return sealJson(keyring.house('import-mapping'), body, place('import_mapping', 'body', id))
}
export function openMapping(keyring: Keyring, id: string, box: Uint8Array): unknown {
  return openJson(keyring.house('import-mapping'), box, place('import_mapping', 'body', id))
}

/** Equal for the same code of the old system in one centre, and nothing to anybody without the key. */
export function codeDigest(keyring: Keyring, centreId: string, code: string): Buffer {
  return keyring.mac('import-code', `${centreId}/${fold(code)}`)
}
