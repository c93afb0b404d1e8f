import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import type { TableRefusal } from '@havre/contracts/import-parts.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ZipPart, zip } from '../../test/corpus/zip.ts'
import { readTable } from './read-table.ts'
import { runTable } from './run-table.ts'
import { TableRefused } from './table-refused.ts'

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** The parts of a workbook with one sheet of these rows, as a table program writes them. */
function parts(rows: string, more: Record<string, string> = {}): ZipPart[] {
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${MAIN}.sheet.main+xml"/></Types>`,
    'xl/workbook.xml': `<workbook ${NS} ${R}><sheets><sheet name="Jeunes" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet ${NS}><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst ${NS}><si><t>Nom</t></si><si><r><t>Zo</t></r><r><t>é</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`,
    'xl/styles.xml': `<styleSheet ${NS}><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="0.00&quot; days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    ...more,
  }
  return Object.entries(files).map(([name, content]) => ({ name, data: content }))
}
const workbook = (rows: string, more: Record<string, string> = {}) => zip(parts(rows, more))
const rowsIn = async (bytes: Buffer) => (await readTable(bytes)).sheets[0]?.rows
const refusalOf = (bytes: Buffer): Promise<TableRefusal | 'taken'> =>
  readTable(bytes).then(
    () => 'taken' as const,
    error => {
      if (error instanceof TableRefused) return error.code
      throw error
    },
  )

describe('a workbook', () => {
  it('gives what its cells show: texts in runs, days, times, numbers, yes and no, and the last value of formulas', async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Né le</t></is></c></row>
      <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>39906</v></c><c r="C3" s="2"><v>45658.604166666664</v></c>
      <c r="D3" s="3"><v>0.5</v></c><c r="E3" s="4"><v>12.5</v></c><c r="F3" t="b"><v>1</v></c>
      <c r="G3" t="str"><f>HYPERLINK("http://x","y")</f><v>y</v></c><c r="H3" t="e"><v>#REF!</v></c><c r="I3"><f>1+1</f><v>2</v></c></row>`
    expect(await rowsIn(workbook(rows))).toEqual([
      ['Nom', '', 'Né le'],
      [],
      ['Zoé', '2009-04-03', '2025-01-01T14:30', '12:00', '12.5', 'TRUE', 'y', '#REF!', '2'],
    ])
  })

  it('counts days from 1904 where it says so', async () => {
    const book = `<workbook ${NS} ${R}><workbookPr date1904="1"/><sheets><sheet name="x" sheetId="1" r:id="r1"/></sheets></workbook>`
    const rows = '<row r="1"><c r="A1" s="1"><v>38444</v></c></row>'
    expect(await rowsIn(workbook(rows, { 'xl/workbook.xml': book }))).toEqual([['2009-04-03']])
  })
})

describe('plain text', () => {
  const CASES: [string, Buffer][] = [
    ['semicolons', Buffer.from('Nom;Né le\nZoé;3/4/2009')],
    ['commas, a mark and Windows line ends', Buffer.from('\uFEFFNom,Né le\r\nZoé,3/4/2009\r\n')],
    [
      'tabs in UTF-16',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Nom\tNé le\nZoé\t3/4/2009', 'utf16le')]),
    ],
    ['Windows-1252', Buffer.from('Nom;Né le\nZoé;3/4/2009', 'latin1')],
    ['what Excel writes first', Buffer.from('sep=;\r\nNom;Né le\r\nZoé;3/4/2009')],
    ['quotes around', Buffer.from('"Nom";"Né le"\n"Zoé";"3/4/2009"')],
  ]
  it.each(CASES)('with %s is the same table', async (_, bytes) => {
    expect(await rowsIn(bytes)).toEqual([
      ['Nom', 'Né le'],
      ['Zoé', '3/4/2009'],
    ])
  })

  it('keeps what begins like a formula as text', async () => {
    expect(await rowsIn(Buffer.from('a;b\n=1+1;@SUM(A1)'))).toEqual([
      ['a', 'b'],
      ['=1+1', '@SUM(A1)'],
    ])
  })
})

describe('what is no table, or too much of one, is refused with its reason', () => {
  const cell = '<row r="1"><c r="A1" t="str"><v>x</v></c></row>'
  const types = (type: string) =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`
  const CORPUS: [string, TableRefusal, () => Buffer][] = [
    ['nothing', 'empty', () => Buffer.alloc(0)],
    ['blanks only', 'empty', () => Buffer.from(' \n ;; \n'.replaceAll(';', ' '))],
    ['a workbook without a cell', 'empty', () => workbook('')],
    [
      'an old .xls',
      'old-or-encrypted',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    ],
    ['a PDF', 'not-a-table', () => Buffer.from('%PDF-1.7\n1 0 obj')],
    ['a picture', 'not-a-table', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a page', 'not-a-table', () => Buffer.from('<html><table><tr><td>a')],
    ['a program', 'not-a-table', () => Buffer.from('a\0b;c\0')],
    ['a compressed stream', 'not-a-table', () => gzipSync(Buffer.from('a;b\n1;2'))],
    [
      'macros by type',
      'macros',
      () =>
        workbook(cell, {
          '[Content_Types].xml': types('application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
        }),
    ],
    ['macros by part', 'macros', () => workbook(cell, { 'xl/vbaProject.bin': 'x' })],
    [
      'links to other workbooks',
      'external-links',
      () => workbook(cell, { 'xl/externalLinks/externalLink1.xml': `<externalLink ${NS}/>` }),
    ],
    [
      'a data connection',
      'external-links',
      () => workbook(cell, { 'xl/connections.xml': `<connections ${NS}/>` }),
    ],
    [
      'a file in the file',
      'embedded',
      () => workbook(cell, { 'xl/embeddings/oleObject1.bin': 'MZ program' }),
    ],
    [
      'an .ods',
      'open-document',
      () => zip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' }]),
    ],
    [
      'a Word document',
      'not-a-table',
      () =>
        workbook(cell, {
          '[Content_Types].xml': types(
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
          ),
        }),
    ],
    [
      'a document type with entities',
      'damaged',
      () => workbook(cell, { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><sst/>' }),
    ],
    ['XML that ends early', 'damaged', () => workbook('<row r="1"><c r="A1"><v>1')],
    ['half an archive', 'damaged', () => workbook(cell).subarray(0, 400)],
    [
      'a cell in the last row there is',
      'too-many-rows',
      () => workbook('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
    ],
    [
      'a cell in the last column there is',
      'too-many-columns',
      () => workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
    ],
    ['20,101 rows of text', 'too-many-rows', () => Buffer.from('a;b\n'.repeat(20_101))],
    ['201 columns', 'too-many-columns', () => Buffer.from(Array.from({ length: 201 }, () => 'a').join(';'))],
    [
      'a bomb of zeros',
      'too-complex',
      () => workbook(cell, { 'xl/bomb.xml': `<x>${' '.repeat(30_000_000)}</x>` }),
    ],
    ['one long text in many cells', 'too-complex', longTextOften],
    [
      'the test file of scanners',
      'virus',
      () => Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-' + 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'),
    ],
  ]
  it.each(CORPUS)('%s: %s', async (_, code, build) => {
    expect(await refusalOf(build())).toBe(code)
  })

  /** Small in the archive, endless in the answer: a shared text of 30,000 letters in 2,000 cells. */
  function longTextOften(): Buffer {
    const letters = Array.from({ length: 30_000 }, (_, n) =>
      String.fromCharCode(97 + ((n * n * 7) % 26)),
    ).join('')
    const rows = Array.from(
      { length: 2_000 },
      (_, n) => `<row r="${n + 1}"><c r="A${n + 1}" t="s"><v>0</v></c></row>`,
    )
    return workbook(rows.join(''), { 'xl/sharedStrings.xml': `<sst ${NS}><si><t>${letters}</t></si></sst>` })
  }

  it('whatever the bytes, the answer is a table or a reason', async () => {
    const good = workbook(cell)
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }).map(Buffer.from),
      fc.string({ unit: 'binary', maxLength: 300 }).map(text => Buffer.from(text)),
      fc.tuple(fc.nat(good.length - 1), fc.nat(255)).map(([at, byte]) => {
        const broken = Buffer.from(good)
        broken[at] = byte
        return broken
      }),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async input => {
        expect(typeof (await refusalOf(input))).toBe('string')
      }),
      { numRuns: 300, seed: 20_261_126 },
    )
  })

  it('a process of its own says the same, and a whole table of 20,000 rows passes through it', async () => {
    await expect(runTable(Readable.from([Buffer.from('%PDF-1.7')]))).rejects.toMatchObject({
      code: 'not-a-table',
    })
    const rows = Array.from({ length: 20_000 }, (_, n) => `A-${n};Prénom;Nom;01/02/2009`)
    const { table } = await runTable(
      Readable.from([Buffer.from(['Code;Prénom;Nom;Né le', ...rows].join('\n'))]),
    )
    expect(table.sheets[0]?.rows).toHaveLength(20_001)
  })
})
