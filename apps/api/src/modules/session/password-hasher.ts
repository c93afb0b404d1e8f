import { randomBytes } from 'node:crypto'
import { hash, parseOptions, verify } from '@node-rs/argon2'
import type { Keyring } from '../../crypto/keys.ts'
import { problem } from '../../problem.ts'

/** argon2id parameters: memory in KiB, passes. One lane: more gain nothing on few cores. */
export type PasswordCost = { readonly memoryKib: number; readonly passes: number }

export const PASSWORD_COST: PasswordCost = { memoryKib: 64 * 1024, passes: 3 }

const AT_ONCE = 2
const WAITING = 20
/** Seats that only people on a device of the house get, so that strangers cannot fill the queue. */
const KEPT_SEATS = 6
const RETRY_SECONDS = 3

export type PasswordHasher = {
  /** PHC string of a password. */
  hash(password: string): Promise<string>
  /** Whether the password is the hashed one. Without a hash it takes as long and is false. */
  verify(phc: string | null, password: string): Promise<boolean>
  /** Whether a stored hash is weaker than what new ones get. */
  isWeak(phc: string): boolean
  /** Throws `busy` when the queue is full, before anything was charged or looked up; for strangers sooner. */
  refuseWhenFull(from: 'house' | 'stranger'): void
}

/**
 * Two hashes at once and twenty waiting; then `busy`: hashing never starves those who are at work. A password is
 * normalised (NFC) and peppered before it is hashed, so that a stolen table alone allows no guessing.
 */
export function createPasswordHasher(keyring: Keyring, cost: PasswordCost = PASSWORD_COST): PasswordHasher {
  // argon2id is the library's default.
  const options = { memoryCost: cost.memoryKib, timeCost: cost.passes, parallelism: 1 }
  const nobodys = `$argon2id$v=19$m=${cost.memoryKib},t=${cost.passes},p=1$${phcRandom(16)}$${phcRandom(32)}`
  // As text: the library verifies UTF-8 only.
  const peppered = (password: string) => keyring.mac('password', password.normalize('NFC')).toString('base64')
  const waiting: (() => void)[] = []
  let running = 0

  function refuseWhenFull(from: 'house' | 'stranger'): void {
    const seats = from === 'house' ? WAITING : WAITING - KEPT_SEATS
    if (running >= AT_ONCE && waiting.length >= seats) throw problem('busy', { retryAfter: RETRY_SECONDS })
  }
  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    refuseWhenFull('house')
    if (running < AT_ONCE) running += 1
    else await new Promise<void>(resolve => waiting.push(resolve))
    try {
      return await work()
    } finally {
      // The place goes to whoever waits longest; `running` falls only when nobody does.
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }

  return {
    refuseWhenFull,
    hash: password => inTurn(() => hash(peppered(password), options)),
    verify: (phc, password) =>
      inTurn(async () => (await verify(phc ?? nobodys, peppered(password))) && phc !== null),
    isWeak(phc) {
      const { memoryCost, timeCost } = parseOptions(phc)
      return memoryCost < cost.memoryKib || timeCost < cost.passes
    },
  }
}

function phcRandom(length: number): string {
  return randomBytes(length).toString('base64').replaceAll('=', '')
}
