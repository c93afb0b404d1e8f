import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto'

const VERSION = 1
const NONCE = 12
const TAG = 16

/** The only thing that a failed decryption says: not which part was wrong, nor where. */
export class DecryptionFailed extends Error {
  override readonly name = 'DecryptionFailed'
  constructor() {
    super('A stored value could not be decrypted')
  }
}

/** AES-256-GCM: version byte, random 96-bit nonce, ciphertext, 128-bit tag. `bound` must be given again to open it. */
export function closeBox(key: KeyObject, plain: Buffer, bound: Buffer): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
  cipher.setAAD(Buffer.concat([Buffer.of(VERSION), bound]))
  const sealed = cipher.update(plain)
  return Buffer.concat([Buffer.of(VERSION), nonce, sealed, cipher.final(), cipher.getAuthTag()])
}

/** What `closeBox` closed with the same key and `bound`. Throws DecryptionFailed for everything else. */
export function openBox(key: KeyObject, box: Uint8Array, bound: Buffer): Buffer {
  if (box.length < 1 + NONCE + TAG || box[0] !== VERSION) throw new DecryptionFailed()
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(1, 1 + NONCE), { authTagLength: TAG })
    decipher.setAAD(Buffer.concat([Buffer.of(VERSION), bound]))
    decipher.setAuthTag(box.subarray(box.length - TAG))
    const plain = decipher.update(box.subarray(1 + NONCE, box.length - TAG))
    return Buffer.concat([plain, decipher.final()])
  } catch {
    throw new DecryptionFailed()
  }
}
