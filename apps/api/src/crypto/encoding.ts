/**
 * One byte string for a list of parts, such that no two lists share one: each part as its UTF-8 length (4 bytes, big
 * endian) and its UTF-8 bytes. Used wherever parts are bound together by a key (labels, associated data).
 */
export function encodeParts(parts: readonly string[]): Buffer {
  const all = Buffer.allocUnsafe(parts.reduce((sum, part) => sum + 4 + Buffer.byteLength(part), 0))
  let at = 0
  for (const part of parts) {
    const length = all.write(part, at + 4, 'utf8')
    all.writeUInt32BE(length, at)
    at += 4 + length
  }
  return all
}
