import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from '@havre/contracts/import-parts.ts'
import { parse } from 'csv-parse/sync'
import { type Table, tableBuilder } from './table.ts'
import { TableRefused } from './table-refused.ts'

const SEPARATORS = [';', ',', '\t'] as const
const LOOKED_AT = 64 * 1024
const CONTROL = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u
const MARKUP = /^\s*<(\?xml|!doctype|html|svg|table|script|head|body)\b/i

/** A table in plain text: commas, semicolons or tabs; UTF-8, UTF-16 or the Windows-1252 of older programs. */
export function readCsv(bytes: Buffer): Table {
  const text = decode(bytes)
  if (text.trim() === '') throw new TableRefused('empty')
  if (MARKUP.test(text)) throw new TableRefused('not-a-table')
  // Excel's own first line, which says the separator and is no row.
  const [said, separator] = /^sep=(.)\r?\n/i.exec(text) ?? []
  const body = said ? text.slice(said.length) : text
  const records = parseRecords(body, separator ?? likeliest(body))
  const sheet = tableBuilder()()
  for (const [row, record] of records.entries())
    for (const [column, cell] of record.entries()) sheet.put(row, column, cell)
  return { format: 'csv', sheets: [{ name: '', rows: sheet.rows() }] }
}

function parseRecords(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      to: MAX_TABLE_ROWS * 2,
      max_record_size: MAX_TABLE_COLUMNS * 40_000,
    })
  } catch {
    throw new TableRefused('damaged')
  }
}

function decode(bytes: Buffer): string {
  if (bytes.length >= 2 && bytes.readUInt16LE(0) === 0xfeff) return strict('utf-16le', bytes)
  const utf8 = tryDecode('utf-8', bytes)
  const text = utf8 ?? new TextDecoder('windows-1252').decode(bytes)
  // A program, a picture: whatever decodes it, it is no text.
  if (CONTROL.test(text)) throw new TableRefused('not-a-table')
  return text
}

function strict(encoding: 'utf-16le', bytes: Buffer): string {
  const text = tryDecode(encoding, bytes)
  if (text === undefined) throw new TableRefused('encoding')
  return text
}

function tryDecode(encoding: 'utf-8' | 'utf-16le', bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The separator that splits the first lines most evenly; text between quotes does not count. */
function likeliest(text: string): string {
  const lines = text
    .slice(0, LOOKED_AT)
    .replaceAll(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter(line => line.trim() !== '')
    .slice(0, 20)
  const [first = ''] = lines
  const score = (separator: string) => {
    const wanted = first.split(separator).length
    return wanted === 1 ? 0 : wanted * lines.filter(line => line.split(separator).length === wanted).length
  }
  return SEPARATORS.toSorted((a, b) => score(b) - score(a))[0] ?? ';'
}
