import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeParts } from './encoding.ts'
import { type Aad, DecryptionFailed, open, openJson, openText, seal, sealJson } from './seal.ts'

const key = createSecretKey(Buffer.alloc(32, 1))
const place: Aad = {
  table: 'entry',
  column: 'payload',
  rowId: '11111111-1111-4111-8111-111111111111',
  rowVersion: 3,
  youthId: '22222222-2222-4222-8222-222222222222',
  compartment: 'PSY',
  keyVersion: 1,
}

describe('A sealed value', () => {
  test('comes back exactly, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
        expect(open(key, seal(key, Buffer.from(bytes), place), place)).toEqual(Buffer.from(bytes))
      }),
      { numRuns: 50 },
    )
    expect(openText(key, seal(key, 'Été, ‏سلام‏, žluť', place), place)).toBe('Été, ‏سلام‏, žluť')
    expect(openJson(key, sealJson(key, { a: [1, null] }, place), place)).toEqual({ a: [1, null] })
  })

  const moves: Partial<Aad>[] = [
    { table: 'task' },
    { column: 'summary' },
    { rowId: '33333333-3333-4333-8333-333333333333' },
    { rowVersion: 2 },
    { youthId: '33333333-3333-4333-8333-333333333333' },
    { compartment: 'SAFETY' },
    { keyVersion: 2 },
  ]
  test.each(moves)('moved to another place (%o) does not open', move => {
    expect(() => open(key, seal(key, 'text', place), { ...place, ...move })).toThrow(DecryptionFailed)
  })

  test('with any single bit changed does not open, and says no more than that', () => {
    const box = seal(key, 'words', place)
    for (let bit = 0; bit < box.length * 8; bit++) {
      const changed = Buffer.from(box)
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      expect(() => open(key, changed, place)).toThrow(new DecryptionFailed())
    }
  })

  test('cut short, empty or under another key does not open, with the same error', () => {
    const box = seal(key, 'words', place)
    const other = createSecretKey(Buffer.alloc(32, 2))
    const errors = [
      () => open(key, box.subarray(0, -1), place),
      () => open(key, box.subarray(0, 20), place),
      () => open(key, Buffer.alloc(0), place),
      () => open(other, box, place),
      () => openJson(key, seal(key, 'not json', place), place),
    ]
    for (const attempt of errors) expect(attempt).toThrow(new DecryptionFailed())
  })

  test('never looks the same twice', () => {
    const boxes = Array.from({ length: 200 }, () => seal(key, 'same', place).toString('hex'))
    expect(new Set(boxes.map(box => box.slice(2, 26))).size).toBe(200)
  })
})

test('Two lists of parts never share an encoding', () => {
  const list = fc.array(fc.string({ maxLength: 6 }), { maxLength: 5 })
  fc.assert(
    fc.property(list, list, (a, b) => {
      const same =
        a.length === b.length && a.every((part, i) => Buffer.from(part).equals(Buffer.from(b[i] ?? '')))
      expect(encodeParts(a).equals(encodeParts(b))).toBe(same)
    }),
  )
})
