import { createHmac } from 'node:crypto'

const STEP_SECONDS = 30
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const used = new Map<string, number>()

/** The six digits of RFC 6238 for a base32 secret; each step is given out once, as the service accepts it once. */
export async function oneTimeCode(secret: string): Promise<string> {
  let step = Math.floor(Date.now() / 1000 / STEP_SECONDS)
  const last = used.get(secret) ?? 0
  if (step <= last) {
    // The service accepts one step ahead; beyond that only waiting helps.
    step = last + 1
    const early = (step - 1) * STEP_SECONDS * 1000 - Date.now()
    if (early > 0) await new Promise(resolve => setTimeout(resolve, early + 200))
  }
  used.set(secret, step)
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const offset = digest.readUInt8(digest.length - 1) & 0x0f
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

function fromBase32(secret: string): Buffer {
  const bits = [...secret].map(letter => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2)))
}
