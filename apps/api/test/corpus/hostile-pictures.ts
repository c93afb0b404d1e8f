import { hugeWebp, jpegSaying, photo, picture, pngOf, pngWithBomb } from './pictures.ts'
import { group, type Sample } from './sample.ts'

/** Formats that are pictures elsewhere and nothing here, by their first bytes. */
const FOREIGN = {
  gif: 'GIF89a\x01\0\x01\0\0\0\0;',
  bmp: `BM${'\0'.repeat(60)}`,
  tiff: `II*\0\x08\0\0\0${'\0'.repeat(40)}`,
  ico: '\0\0\x01\0\x01\0\x10\x10\0\0\x01\0\x20\0\x68\x04\0\0\x16\0\0\0',
  psd: `8BPS\0\x01${'\0'.repeat(40)}`,
  heic: '\0\0\0\x18ftypheic\0\0\0\0mif1heic',
  avif: '\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  'svg after a declaration':
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  eps: '%!PS-Adobe-3.0 EPSF-3.0\n',
}

export async function pictureBombs(): Promise<Sample[]> {
  const { samples, add } = group('image bombs')
  for (const [width, height] of [
    ...[
      [8_000, 5_001],
      [20_000, 20_000],
      [50_000, 50_000],
      [100_000, 10_000],
    ],
    ...[
      [1, 40_000_001],
      [2_147_483_647, 1],
      [2_147_483_647, 2_147_483_647],
    ],
  ] as const) {
    const codes = ['image-too-big', 'image-damaged'] as const
    add(`PNG of ${width} × ${height}`, 'photo.png', pngOf(width, height), codes)
  }
  add('PNG of no width', 'photo.png', pngOf(0, 10), ['image-damaged', 'image-too-big'])
  add('PNG that promises more rows', 'photo.png', pngOf(4_000, 4_000, 10), 'image-damaged')
  const jpeg = await photo()
  for (const [width, height] of [
    [65_500, 65_500],
    [65_000, 700],
    [20_000, 20_000],
    [6_400, 6_400],
  ] as const)
    add(`JPEG saying ${width} × ${height}`, 'photo.jpg', jpegSaying(jpeg, width, height), [
      'image-too-big',
      'image-damaged',
    ])
  add('WebP of 16,383 × 16,383', 'photo.webp', hugeWebp(), ['image-too-big', 'image-damaged'])
  const cut = {
    'photo.jpg': jpeg,
    'photo.png': await picture().png().toBuffer(),
    'photo.webp': await picture().webp().toBuffer(),
  }
  for (const [name, bytes] of Object.entries(cut)) {
    for (const part of [0.9, 0.5, 0.1]) {
      add(`${name} cut at ${part}`, name, bytes.subarray(0, Math.floor(bytes.length * part)), 'image-damaged')
    }
    add(`${name}: its first 12 bytes`, name, bytes.subarray(0, 12), ['image-damaged', 'type-differs'])
    const noisy = Buffer.from(bytes)
    noisy.fill(0xa5, 40, Math.min(noisy.length, 3_000))
    add(`${name} with noise for a head`, name, noisy, ['image-damaged', 'type-differs', 'image-too-big'])
  }
  const frames = await picture(32, 32).webp().toBuffer()
  add('an animated WebP', 'photo.webp', animated(frames), ['type-not-accepted', 'image-damaged'])
  for (const [what, text] of Object.entries(FOREIGN)) {
    for (const name of ['photo.png', 'photo.jpg']) {
      add(
        `${what} called ${name}`,
        name,
        Buffer.from(text, 'latin1'),
        what === 'heic' ? 'heic' : 'type-differs',
      )
    }
  }
  return samples
}

/** Bombs beside the pixels: they are taken in, and nothing of them is left. */
export const harmlessPictures = (): readonly (readonly [string, Buffer])[] => [
  ['a text that inflates to 60 MiB', pngWithBomb('zTXt', 60 * 1024 * 1024)],
  ['a profile that inflates to 60 MiB', pngWithBomb('iCCP', 60 * 1024 * 1024)],
]

/** The still picture twice, as frames of an animation. */
function animated(still: Buffer): Buffer {
  const part = (name: string, data: Buffer) => {
    const head = Buffer.alloc(8)
    head.write(name, 'latin1')
    head.writeUInt32LE(data.length, 4)
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
  }
  const canvas = Buffer.from([2, 0, 0, 0, 31, 0, 0, 31, 0, 0])
  const frame = Buffer.concat([
    Buffer.from([0, 0, 0, 0, 0, 0, 31, 0, 0, 31, 0, 0, 100, 0, 0, 0]),
    still.subarray(12),
  ])
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    part('VP8X', canvas),
    part('ANIM', Buffer.alloc(6)),
    part('ANMF', frame),
    part('ANMF', frame),
  ])
  const riff = Buffer.alloc(8)
  riff.write('RIFF', 'latin1')
  riff.writeUInt32LE(body.length, 4)
  return Buffer.concat([riff, body])
}
