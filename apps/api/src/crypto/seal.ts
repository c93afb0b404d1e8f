import type { KeyObject } from 'node:crypto'
import { closeBox, DecryptionFailed, openBox } from './box.ts'
import { encodeParts } from './encoding.ts'

export { DecryptionFailed }

/**
 * Where a sealed value lives. Every part is bound to it: a value moved to another row, column, version, youth or
 * compartment does not open. `youthId` is '' for what belongs to no youth; `keyVersion` is the generation of the data key.
 */
export type Aad = {
  readonly table: string
  readonly column: string
  readonly rowId: string
  readonly rowVersion: number
  readonly youthId: string
  readonly compartment: string
  readonly keyVersion: number
}

function bind(aad: Aad): Buffer {
  return encodeParts([
    'seal',
    aad.table,
    aad.column,
    aad.rowId,
    String(aad.rowVersion),
    aad.youthId,
    aad.compartment,
    String(aad.keyVersion),
  ])
}

/** Encrypts a value for one place in the database. Text goes in as UTF-8. */
export function seal(key: KeyObject, plain: string | Buffer, aad: Aad): Buffer {
  return closeBox(key, typeof plain === 'string' ? Buffer.from(plain, 'utf8') : plain, bind(aad))
}

/** The bytes that `seal` sealed for exactly this place; throws DecryptionFailed otherwise. */
export function open(key: KeyObject, box: Uint8Array, aad: Aad): Buffer {
  return openBox(key, box, bind(aad))
}

/** `open` for a value that was sealed as text. */
export function openText(key: KeyObject, box: Uint8Array, aad: Aad): string {
  return open(key, box, aad).toString('utf8')
}

/** `seal` for a JSON value; what JSON cannot say (undefined, functions) is left out. */
export function sealJson(key: KeyObject, value: unknown, aad: Aad): Buffer {
  return seal(key, JSON.stringify(value), aad)
}

/** `open` for a JSON value; the caller validates its shape. Throws DecryptionFailed when it is no JSON. */
export function openJson(key: KeyObject, box: Uint8Array, aad: Aad): unknown {
  const text = openText(key, box, aad)
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    throw new DecryptionFailed()
  }
}
