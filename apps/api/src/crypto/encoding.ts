/**
 * One byte string for a list of parts, such that no two lists share one: each part as its UTF-8 length (4 bytes, big
 * endian) and its UTF-8 bytes. Used wherever parts are bound together by a key (labels, associated data).
 */
export function encodeParts(parts: readonly string[]): Buffer {
  return Buffer.concat(
    parts.flatMap(part => {
      const bytes = Buffer.from(part, 'utf8')
      const length = Buffer.alloc(4)
      length.writeUInt32BE(bytes.length)
      return [length, bytes]
    }),
  )
}
