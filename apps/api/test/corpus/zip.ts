import { crc32, deflateRawSync } from 'node:zlib'

export type ZipPart = {
  name: string
  data: Buffer | string
  /** What the two headers say instead of the truth. */
  says?: {
    bytes?: number
    packed?: number
    crc?: number
    flags?: number
    method?: number
    localName?: string
  }
  /** Points at the bytes of the part before, instead of holding any. */
  overlaps?: boolean
  stored?: boolean
}

/** A ZIP as its writer pleases: what the directory says need not be what lies there. */
export function zip(
  parts: readonly ZipPart[],
  more: { before?: Buffer; after?: Buffer; comment?: Buffer; saysParts?: number; shift?: number } = {},
): Buffer {
  const { before = Buffer.alloc(0), after = Buffer.alloc(0), comment = Buffer.alloc(0) } = more
  const bodies: Buffer[] = [before]
  const directory: Buffer[] = []
  let at = before.length
  let last = at
  for (const part of parts) {
    const data = Buffer.from(part.data)
    const packed = part.stored ? data : deflateRawSync(data, { level: 9 })
    const says = {
      flags: 0,
      method: part.stored ? 0 : 8,
      crc: crc32(data),
      packed: packed.length,
      bytes: data.length,
      ...part.says,
    }
    const name = Buffer.from(part.name)
    const localName = Buffer.from(part.says?.localName ?? part.name)
    const fixed = Buffer.alloc(26)
    fixed.writeUInt16LE(20, 0)
    fixed.writeUInt16LE(says.flags, 2)
    fixed.writeUInt16LE(says.method, 4)
    fixed.writeUInt32LE(0x21_0000, 6)
    fixed.writeUInt32LE(says.crc, 10)
    fixed.writeUInt32LE(says.packed, 14)
    fixed.writeUInt32LE(says.bytes, 18)
    const local = Buffer.concat([mark(3, 4), fixed, localName, packed])
    local.writeUInt16LE(localName.length, 26)
    local.writeUInt16LE(0, 28)
    const head = Buffer.concat([mark(1, 2), Buffer.from([20, 0]), fixed, Buffer.alloc(14), name])
    head.writeUInt16LE(name.length, 28)
    head.writeUInt16LE(0, 30)
    head.writeUInt32LE(part.overlaps ? last : at, 42)
    directory.push(head)
    if (part.overlaps) continue
    bodies.push(local)
    last = at
    at += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(more.saysParts ?? parts.length, 4)
  end.writeUInt16LE(more.saysParts ?? parts.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(at - (more.shift ?? 0), 12)
  end.writeUInt16LE(comment.length, 16)
  return Buffer.concat([...bodies, listed, mark(5, 6), end, comment, after])
}

const mark = (a: number, b: number) => Buffer.from([0x50, 0x4b, a, b])
