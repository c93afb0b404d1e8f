const FRAME_BYTES = 417

/** Silence as MPEG 1 Layer III, 128 kbit/s. */
export function mp3(frames = 40): Buffer {
  const frame = Buffer.alloc(FRAME_BYTES)
  frame.writeUInt32BE(0xfffb9000)
  return Buffer.concat(Array.from({ length: frames }, () => frame))
}

export function id3(text: string): Buffer {
  const body = Buffer.concat([
    Buffer.from('TIT2'),
    Buffer.from([0, 0, 0, text.length + 1, 0, 0, 3]),
    Buffer.from(text, 'latin1'),
    Buffer.alloc(20),
  ])
  return Buffer.concat([
    Buffer.from('ID3'),
    Buffer.from([4, 0, 0, 0, 0, body.length >> 7, body.length & 0x7f]),
    body,
  ])
}

export function id3v1(text: string): Buffer {
  return Buffer.concat([Buffer.from(`TAG${text}`, 'latin1'), Buffer.alloc(125 - text.length)])
}

export function box(name: string, ...inside: readonly Buffer[]): Buffer {
  const body = Buffer.concat(inside)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, body])
}

const dated = (name: string, bytes: number) => {
  const body = Buffer.alloc(bytes)
  body.writeUInt32BE(3_800_000_000, 4)
  body.writeUInt32BE(3_800_000_001, 8)
  return box(name, body)
}
const handler = (kind: string) =>
  box('hdlr', Buffer.alloc(8), Buffer.from(kind), Buffer.alloc(12), Buffer.from('Canary recorder\0'))

/** The boxes of a telephone's sound recording, with its titles and the moment it was made. */
export function m4a(kind = 'soun', more: readonly Buffer[] = [], tag = 'zqxk9canary'): Buffer {
  const track = box(
    'trak',
    dated('tkhd', 84),
    box('mdia', dated('mdhd', 24), handler(kind), box('minf', box('stbl'))),
  )
  const tags = box('udta', box('meta', Buffer.alloc(4), Buffer.from(tag)))
  return Buffer.concat([
    box('ftyp', Buffer.from('M4A \0\0\0\0M4A mp42isom')),
    box('moov', dated('mvhd', 100), track, ...more, tags),
    box('free', Buffer.from(tag)),
    box('mdat', Buffer.alloc(4_000, 7)),
  ])
}
