import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { closeBox, openBox } from './box.ts'
import { encodeParts } from './encoding.ts'

/**
 * Generation of the youths' data keys, bound into whatever they seal. It is not the epoch: wrapping a data key anew under
 * another epoch leaves what it sealed readable.
 */
export const DATA_KEY_GENERATION = 1

/** What a youth's derived key is for; each purpose has its own key. */
export type KeyPurpose = 'text' | 'summary' | 'file' | 'likeness'

/** The data key of one youth. It never leaves this object: callers get keys derived from it. */
export type YouthKey = {
  /** The key of one compartment and purpose, for `seal` and `open`. */
  for(compartment: string, purpose: KeyPurpose): KeyObject
}

/** Ed25519 pair for access tokens, in PEM, with the id that the token header carries. */
export type SigningKey = { readonly privateKey: string; readonly publicKey: string; readonly keyId: string }

/** Everything that comes from the root secret of the installation. */
export type Keyring = {
  /** A fresh random data key for a youth, wrapped by the epoch's key, to be stored in `youth_key`. */
  newYouthKey(youthId: string, epoch: number): Buffer
  /** Unwraps a youth's data key. Throws DecryptionFailed for another youth, epoch or root. */
  openYouthKey(youthId: string, epoch: number, wrapped: Uint8Array): YouthKey
  /** A key of the centre itself (account names, second-factor seeds, stored responses), by label. */
  house(label: string): KeyObject
  /** HMAC-SHA-256 under a key of its own for this label: 32 bytes. */
  mac(label: string, data: string | Uint8Array): Buffer
  signing(): SigningKey
  /** Password of a database role, so that none is stored or chosen. */
  databasePassword(role: string): string
}

// PKCS #8 head of an Ed25519 private key (RFC 8410); the 32-byte seed follows.
const ED25519_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')

function derive(from: KeyObject, ...label: readonly string[]): Buffer {
  return Buffer.from(hkdfSync('sha256', from, 'havre/1', encodeParts(label), 32))
}

function remembered(make: (label: string) => KeyObject): (label: string) => KeyObject {
  const made = new Map<string, KeyObject>()
  return label => {
    const known = made.get(label)
    if (known) return known
    const key = make(label)
    made.set(label, key)
    return key
  }
}

function youthKey(data: KeyObject): YouthKey {
  const parts = remembered(label => createSecretKey(derive(data, 'youth', label)))
  return { for: (compartment, purpose) => parts(`${compartment}/${purpose}`) }
}

function signingKey(root: KeyObject): SigningKey {
  const der = Buffer.concat([ED25519_HEAD, derive(root, 'access-token', 'ed25519')])
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(privateKey)
  const spki = publicKey.export({ format: 'der', type: 'spki' })
  return {
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    keyId: createHash('sha256').update(spki).digest('base64url').slice(0, 16),
  }
}

/**
 * Opens the keyring of an installation. Hierarchy: root → key-encryption key per epoch → one random data key per youth,
 * stored wrapped → a key per compartment and purpose. `root` is 32 random bytes; the caller may wipe it afterwards.
 */
export function openKeyring(root: Buffer): Keyring {
  if (root.length !== 32) throw new RangeError('The root key must be 32 bytes')
  const rootKey = createSecretKey(Buffer.from(root))
  const epochKey = remembered(epoch => createSecretKey(derive(rootKey, 'kek', epoch)))
  const houseKey = remembered(label => createSecretKey(derive(rootKey, 'house', label)))
  const macKey = remembered(label => createSecretKey(derive(rootKey, 'mac', label)))
  const signing = signingKey(rootKey)
  const wrapBound = (youthId: string, epoch: number) => encodeParts(['wrap', youthId, String(epoch)])

  return {
    newYouthKey: (youthId, epoch) =>
      closeBox(epochKey(String(epoch)), randomBytes(32), wrapBound(youthId, epoch)),
    openYouthKey(youthId, epoch, wrapped) {
      const data = openBox(epochKey(String(epoch)), wrapped, wrapBound(youthId, epoch))
      return youthKey(createSecretKey(data))
    },
    house: houseKey,
    mac: (label, data) => createHmac('sha256', macKey(label)).update(data).digest(),
    signing: () => signing,
    databasePassword: role => derive(rootKey, 'database', role).toString('base64url'),
  }
}
