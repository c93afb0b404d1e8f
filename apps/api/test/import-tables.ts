import { zip } from './corpus/zip.ts'

/** An old register: its heads, and one youth of it. */
export const HEAD =
  'Code;Prénom;Nom;Né le;Sexe;Langue;Arrivée;Statut;Tuteur;Tél. tuteur;Organisme référent;Note;Date de la note'
export const ROW = (n: number, more: Partial<Record<'birth' | 'gender' | 'status', string>> = {}) =>
  [
    `A-${n}`,
    `Prénom${n}`,
    `Nom${n}`,
    more.birth ?? `${String((n % 28) + 1).padStart(2, '0')}/03/2009`,
    more.gender ?? 'F',
    'français / tigrinya',
    '2025-02-01',
    more.status ?? 'sorti',
    `Tutrice ${n}`,
    '+32 400 00 00 01',
    'SAJ de synthèse',
    `Première note ${n}`,
    '03/02/2025 14:30',
  ].join(';')

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
/** A workbook with these sheets, each of rows of texts. */
export function workbook(sheets: string[][][]): Buffer {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const rows = (sheet: string[][]) => sheet.map(row => `<row>${row.map(cell).join('')}</row>`).join('')
  const each = (words: (n: number) => string) => sheets.map((_, at) => words(at + 1)).join('')
  return zip([
    {
      name: '[Content_Types].xml',
      data: `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${each(n => `<sheet name="S${n}" sheetId="${n}" r:id="r${n}"/>`)}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships xmlns="${PACKAGE}/relationships">${each(n => `<Relationship Id="r${n}" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
    },
    ...sheets.map((sheet, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      data: `<worksheet xmlns="${MAIN}"><sheetData>${rows(sheet)}</sheetData></worksheet>`,
    })),
  ])
}
