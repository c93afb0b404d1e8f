import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { createDice } from '../prng.ts'

const [WIDTH, HEIGHT] = [595, 842]

/** A letter as a scanner gives it: a page a little askew on grey paper. Lines in Latin script; one list of lines a page. */
export async function paperPdf(pages: readonly (readonly string[])[]): Promise<Buffer> {
  const grain = await paperGrain()
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>'
  const image = `/Type /XObject /Subtype /Image /Width 149 /Height 211 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`
  const numbers = pages.map((_, n) => 5 + 2 * n)
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(
      `<< /Type /Pages /Kids [${numbers.map(n => `${n} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    ),
    Buffer.from(font),
    stream(image, grain),
    ...pages.flatMap((lines, n) => [
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${6 + 2 * n} 0 R
           /Resources << /Font << /F 3 0 R >> /XObject << /P 4 0 R >> >> >>`,
      ),
      stream('/Filter /FlateDecode', deflateSync(Buffer.from(drawn(lines, n), 'latin1'))),
    ]),
  ]
  return assemble(objects)
}

function drawn(lines: readonly string[], page: number): string {
  const tilt = page % 2 ? -0.006 : 0.008
  const words = lines.map(
    line => `(${line.replaceAll('’', "'").replaceAll(/[\\()]/g, String.raw`\$&`)}) Tj T*`,
  )
  return `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /P Do Q
    q 1 ${tilt} ${-tilt} 1 8 0 cm 0.16 g BT /F 13 Tf 21 TL 62 760 Td ${words.join('\n')} ET Q`
}

/** Paper is never white: a small grey picture, stretched over the page. */
async function paperGrain(): Promise<Buffer> {
  const dice = createDice('paper')
  const [width, height] = [149, 211]
  const grey = Buffer.from(Array.from({ length: width * height }, () => 232 + dice.below(14)))
  return sharp(grey, { raw: { width, height, channels: 1 } })
    .blur(1.2)
    .toColourspace('b-w')
    .jpeg({ quality: 60 })
    .toBuffer()
}

function stream(dictionary: string, data: Buffer): Buffer {
  const head = Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`)
  return Buffer.concat([head, data, Buffer.from('\nendstream')])
}

function assemble(objects: readonly Buffer[]): Buffer {
  const pieces = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  let at = pieces[0]?.length ?? 0
  for (const [n, object] of objects.entries()) {
    const piece = Buffer.concat([Buffer.from(`${n + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    offsets.push(at)
    at += piece.length
    pieces.push(piece)
  }
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([...pieces, Buffer.from(end)])
}
