import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { DecryptionFailed } from './box.ts'
import { openKeyring } from './keys.ts'

const YOUTH = '11111111-1111-4111-8111-111111111111'
const OTHER = '22222222-2222-4222-8222-222222222222'
const keyring = openKeyring(Buffer.alloc(32, 7))
const raw = (key: KeyObject) => key.export().toString('hex')

describe('A youth’s data key', () => {
  const wrapped = keyring.newYouthKey(YOUTH, 1)

  test('opens for the same youth and epoch and gives the same keys each time', () => {
    const one = keyring.openYouthKey(YOUTH, 1, wrapped).for('PSY', 'text')
    const two = openKeyring(Buffer.alloc(32, 7)).openYouthKey(YOUTH, 1, wrapped).for('PSY', 'text')
    expect(raw(one)).toBe(raw(two))
  })

  test('does not open for another youth, another epoch or under another root', () => {
    expect(() => keyring.openYouthKey(OTHER, 1, wrapped)).toThrow(DecryptionFailed)
    expect(() => keyring.openYouthKey(YOUTH, 2, wrapped)).toThrow(DecryptionFailed)
    expect(() => openKeyring(Buffer.alloc(32, 8)).openYouthKey(YOUTH, 1, wrapped)).toThrow(DecryptionFailed)
  })

  test('is random: two keys made for the same youth share nothing', () => {
    const again = keyring.newYouthKey(YOUTH, 1)
    const a = keyring.openYouthKey(YOUTH, 1, wrapped).for('PSY', 'text')
    const b = keyring.openYouthKey(YOUTH, 1, again).for('PSY', 'text')
    expect(raw(a)).not.toBe(raw(b))
  })

  test('gives different keys by compartment, purpose and youth', () => {
    const mine = keyring.openYouthKey(YOUTH, 1, wrapped)
    const theirs = keyring.openYouthKey(OTHER, 1, keyring.newYouthKey(OTHER, 1))
    const keys = [mine, theirs].flatMap(youth =>
      ['PSY', 'SAFETY', 'LEGAL'].flatMap(compartment => [
        raw(youth.for(compartment, 'text')),
        raw(youth.for(compartment, 'summary')),
        raw(youth.for(compartment, 'file')),
      ]),
    )
    expect(new Set(keys).size).toBe(18)
  })
})

describe('Keys of the house', () => {
  test('differ by label, by use and by root', () => {
    const other = openKeyring(Buffer.alloc(32, 8))
    const made = [
      raw(keyring.house('a')),
      raw(keyring.house('b')),
      keyring.mac('a', 'x').toString('hex'),
      keyring.mac('b', 'x').toString('hex'),
      keyring.databasePassword('a'),
      keyring.databasePassword('b'),
      raw(other.house('a')),
      other.mac('a', 'x').toString('hex'),
      other.databasePassword('a'),
    ]
    expect(new Set(made).size).toBe(made.length)
  })

  test('sign access tokens with a pair that every start of the service finds again', () => {
    const { privateKey, publicKey, keyId } = keyring.signing()
    const signature = sign(null, Buffer.from('x'), createPrivateKey(privateKey))
    expect(verify(null, Buffer.from('x'), createPublicKey(publicKey), signature)).toBe(true)
    expect(openKeyring(Buffer.alloc(32, 7)).signing()).toEqual({ privateKey, publicKey, keyId })
    expect(openKeyring(Buffer.alloc(32, 8)).signing().keyId).not.toBe(keyId)
  })

  test('are refused from a root of the wrong length', () => {
    expect(() => openKeyring(Buffer.alloc(16))).toThrow(RangeError)
  })
})
