import { deflateSync } from 'node:zlib'

type Given = {
  /** Inside the catalogue, the page, the trailer. */
  catalogue?: string
  page?: string
  trailer?: string
  /** Objects from number 6 on. */
  objects?: readonly (string | Buffer)[]
  /** Object 4, the content of the page. */
  content?: Buffer
  header?: string
  pages?: string
  mediaBox?: string
}

/** A small PDF with a table of its objects that is right, unless what is given is not. */
export function pdf(given: Given = {}): Buffer {
  const {
    catalogue = '',
    page = '',
    trailer = '',
    objects = [],
    header = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n',
  } = given
  const { pages = '/Kids [3 0 R] /Count 1', mediaBox = '[0 0 595 842]' } = given
  const content = given.content ?? stream('', Buffer.from('BT /F1 24 Tf 100 700 Td (Bonjour) Tj ET'))
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages ${pages} >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox ${mediaBox} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
    content,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...objects,
  ]
  const pieces = [Buffer.from(header, 'latin1')]
  const offsets: number[] = []
  let at = pieces[0]?.length ?? 0
  all.forEach((object, n) => {
    const piece = Buffer.concat([
      Buffer.from(`${n + 1} 0 obj\n`),
      typeof object === 'string' ? Buffer.from(object, 'latin1') : object,
      Buffer.from('\nendobj\n'),
    ])
    offsets.push(at)
    at += piece.length
    pieces.push(piece)
  })
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([...pieces, Buffer.from(end)])
}

export function stream(dictionary: string, data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
}

export const flate = (data: Buffer) => stream('/Filter /FlateDecode', deflateSync(data, { level: 9 }))

/** Appends a revision in which object 1 is another catalogue. */
export function revised(file: Buffer, catalogue: string): Buffer {
  const at = file.length
  const object = `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogue} >>\nendobj\n`
  const before = /startxref\n(\d+)\n%%EOF\n$/.exec(file.toString('latin1'))?.[1] ?? '0'
  const end = `xref\n1 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 6 /Root 1 0 R /Prev ${before} >>\nstartxref\n${at + object.length}\n%%EOF\n`
  return Buffer.concat([file, Buffer.from(object), Buffer.from(end)])
}
