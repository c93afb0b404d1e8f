import { type Parts, readContainer } from './office-container.ts'
import { MOST_SHEETS, type Sheet, type Table, tableBuilder } from './table.ts'
import { TableRefused } from './table-refused.ts'
import { type NumberUse, readStyles, showSerial } from './xlsx-styles.ts'
import { walkXml } from './xml.ts'

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.spreadsheet'

/**
 * The sheets of a workbook, values only: what a formula last showed, never the formula. Reads the very parts that the
 * strict container check has measured, so that no second reader sees another file in the same bytes.
 */
export async function readXlsx(bytes: Buffer): Promise<Table> {
  const parts = await readContainer(bytes)
  refuseForeign(parts)
  const { sheets, from1904 } = readWorkbook(parts)
  const strings = readStrings(parts.get('xl/sharedStrings.xml'))
  const uses = readStyles(parts.get('xl/styles.xml'))
  const sheetBuilder = tableBuilder()
  const read = sheets.slice(0, MOST_SHEETS).flatMap(({ name, part }): Sheet[] => {
    const xml = parts.get(part)
    if (!xml) return []
    const sheet = sheetBuilder()
    readSheet(xml, { strings, uses, from1904 }, sheet.put)
    return sheet.rows().length > 0 ? [{ name, rows: sheet.rows() }] : []
  })
  if (read.length === 0) throw new TableRefused('empty')
  return { format: 'xlsx', sheets: read }
}

function refuseForeign(parts: Parts): void {
  if (parts.get('mimetype')?.startsWith(OPEN_DOCUMENT)) throw new TableRefused('open-document')
  const types = parts.get('[Content_Types].xml')
  if (!types) throw new TableRefused('not-a-table')
  let isWorkbook = false
  walkXml(types, {
    open(element) {
      const type = element.attribute('ContentType') ?? ''
      if (/macroenabled|vbaproject|activex/i.test(type)) throw new TableRefused('macros')
      if (/externallink|connections|querytable/i.test(type)) throw new TableRefused('external-links')
      if (/oleobject|package\b.*embedded/i.test(type)) throw new TableRefused('embedded')
      if (type === WORKBOOK) isWorkbook = true
    },
  })
  if (!isWorkbook) throw new TableRefused('not-a-table')
  for (const name of parts.keys())
    if (/^xl\/(externalLinks|connections|queryTables)/i.test(name)) throw new TableRefused('external-links')
}

function readWorkbook(parts: Parts) {
  const targets = new Map<string, string>()
  walkXml(parts.get('xl/_rels/workbook.xml.rels') ?? '<none/>', {
    open(element) {
      const target = element.attribute('Target') ?? ''
      targets.set(element.attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
  })
  const sheets: { name: string; part: string }[] = []
  let from1904 = false
  walkXml(parts.get('xl/workbook.xml') ?? '<none/>', {
    open(element) {
      if (element.name.endsWith('}workbookPr'))
        from1904 = /^(1|true)$/.test(element.attribute('date1904') ?? '')
      if (!element.name.endsWith('}sheet')) return
      const part = targets.get(element.attribute('id') ?? '')
      if (part) sheets.push({ name: element.attribute('name') ?? '', part })
    },
  })
  return { sheets, from1904 }
}

/** Shared texts; how a word is pronounced (phonetic runs) is no part of it. */
function readStrings(xml: string | null | undefined): string[] {
  const strings: string[] = []
  let text = ''
  let inText = false
  let aside = 0
  if (!xml) return strings
  walkXml(xml, {
    open({ name }) {
      if (name.endsWith('}si')) text = ''
      if (name.endsWith('}rPh')) aside += 1
      if (name.endsWith('}t')) inText = aside === 0
    },
    text(piece) {
      if (inText) text += piece
    },
    close(name) {
      if (name.endsWith('}t')) inText = false
      if (name.endsWith('}rPh')) aside -= 1
      if (name.endsWith('}si')) strings.push(text)
    },
  })
  return strings
}

type Reading = { strings: readonly string[]; uses: readonly NumberUse[]; from1904: boolean }

function readSheet(
  xml: string,
  given: Reading,
  put: (row: number, column: number, text: string) => void,
): void {
  let row = -1
  let column = -1
  let type = ''
  let style = 0
  let value = ''
  let inValue = false
  walkXml(xml, {
    open(element) {
      if (element.name.endsWith('}row')) {
        row = numberOr(element.attribute('r'), row + 2) - 1
        column = -1
      } else if (element.name.endsWith('}c')) {
        column = columnOf(element.attribute('r')) ?? column + 1
        type = element.attribute('t') ?? 'n'
        style = numberOr(element.attribute('s'), 0)
        value = ''
      } else if (element.name.endsWith('}v') || element.name.endsWith('}t')) inValue = true
    },
    text(piece) {
      if (inValue) value += piece
    },
    close(name) {
      if (name.endsWith('}v') || name.endsWith('}t')) inValue = false
      if (name.endsWith('}c') && value !== '') put(row, column, show(type, style, value, given))
    },
  })
}

function show(type: string, style: number, value: string, { strings, uses, from1904 }: Reading): string {
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === 'd') return value.slice(0, 16).replace(/T00:00$/, '')
  if (type !== 'n') return value
  const number = Number(value)
  return Number.isFinite(number) ? showSerial(number, uses[style] ?? 'number', from1904) : value
}

function numberOr(text: string | undefined, otherwise: number): number {
  const number = Number(text)
  return text !== undefined && Number.isSafeInteger(number) && number >= 0 ? number : otherwise
}

/** `BC12` → 54; undefined where the cell does not say where it lies. */
function columnOf(address: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(address ?? '')?.[1]
  if (!letters) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
