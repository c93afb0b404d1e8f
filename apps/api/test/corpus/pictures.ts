import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A picture with something in it, of a tablet's camera size unless told otherwise. */
export function picture(width = 640, height = 480) {
  const noise = { type: 'gaussian', mean: 128, sigma: 20 } as const
  return sharp({ create: { width, height, channels: 3, background: '#88aa33', noise } })
}

/** A JPEG as a telephone writes it: lying on its side, with the place, the device and the moment beside the pixels. */
export function photo(): Promise<Buffer> {
  return picture()
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExif({
      IFD0: { Make: 'Telephone', Model: 'Canary 7', Copyright: 'zqxk9canary' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '50/1 51/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '4/1 21/1 0/1',
      },
    })
    .toBuffer()
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG that says it is this large, with as much of it as `rows` rows, in few bytes. */
export function pngOf(
  width: number,
  height: number,
  rows = Math.min(height, 2_000),
  more: Buffer[] = [],
): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.writeUInt8(1, 8)
  const data = deflateSync(Buffer.alloc(Math.min((Math.ceil(width / 8) + 1) * rows, 8_000_000)), { level: 9 })
  const mark = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([
    mark,
    chunk('IHDR', head),
    ...more,
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A PNG with a text or profile that inflates to so many bytes. */
export function pngWithBomb(name: 'zTXt' | 'iCCP', bytes: number): Buffer {
  const data = Buffer.concat([Buffer.from('x\0\0'), deflateSync(Buffer.alloc(bytes), { level: 9 })])
  return pngOf(16, 16, 16, [chunk(name, data)])
}

/** The JPEG with other dimensions in its frame header. */
export function jpegSaying(jpeg: Buffer, width: number, height: number): Buffer {
  const copy = Buffer.from(jpeg)
  for (let at = 2; at < copy.length - 9; at += 2 + copy.readUInt16BE(at + 2)) {
    const marker = copy[at + 1] ?? 0
    if (copy[at] !== 0xff) break
    if (marker >= 0xc0 && marker <= 0xc2) {
      copy.writeUInt16BE(height, at + 5)
      copy.writeUInt16BE(width, at + 7)
      return copy
    }
  }
  throw new Error('no frame header')
}

/** A lossless WebP whose header says 16,383 pixels each way. */
export function hugeWebp(): Buffer {
  const bits = Buffer.alloc(4)
  bits.writeUInt32LE((16_382 | (16_382 << 14)) >>> 0)
  const data = Buffer.concat([Buffer.from([0x2f]), bits, Buffer.alloc(8)])
  const head = Buffer.alloc(8)
  head.write('VP8L', 'latin1')
  head.writeUInt32LE(data.length, 4)
  const body = Buffer.concat([Buffer.from('WEBP'), head, data, Buffer.alloc(data.length % 2)])
  const riff = Buffer.alloc(8)
  riff.write('RIFF', 'latin1')
  riff.writeUInt32LE(body.length, 4)
  return Buffer.concat([riff, body])
}
