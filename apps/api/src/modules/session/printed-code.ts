import { randomBytes } from 'node:crypto'
import type { Keyring } from '../../crypto/keys.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const SYMBOLS = 26
const RECOVERY_CODES = 10

export type PrintedCodeUse = 'set-up-code' | 'recovery-code'

/** 130 random bits to read from paper: `ABCD-EFGH-…`, no zero and no one in it. */
export function newPrintedCode(): string {
  const symbols = Array.from(randomBytes(SYMBOLS), byte => ALPHABET[byte & 31]).join('')
  return symbols.replace(/.{4}(?=.)/g, '$&-')
}

/** What is stored of a printed code. Typing forgives case, spaces, dashes, and 0 and 1 for O and I. */
export function printedCodeHash(keyring: Keyring, use: PrintedCodeUse, code: string): Buffer {
  const typed = code
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replaceAll('0', 'O')
    .replaceAll('1', 'I')
  return keyring.mac(use, typed)
}

/** Ten recovery codes to show once, and what to store of them (as `bytea[]` elements). */
export function newRecoveryCodes(keyring: Keyring): { recoveryCodes: string[]; hashes: string[] } {
  const recoveryCodes = Array.from({ length: RECOVERY_CODES }, newPrintedCode)
  const hashes = recoveryCodes.map(
    code => `\\x${printedCodeHash(keyring, 'recovery-code', code).toString('hex')}`,
  )
  return { recoveryCodes, hashes }
}
