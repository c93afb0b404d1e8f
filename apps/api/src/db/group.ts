import pg from 'pg'
import type { Statement } from './sql.ts'

export type Row = Record<string, unknown>
type Column = { name: string; parse: (text: string) => unknown }

const DATE = 1082
const TIMESTAMPTZ = 1184
const BIGINT = 20
const parsed = new WeakMap<object, Set<string>>()

/**
 * Several statements as one protocol group with a single Sync: one round trip, and one implicit transaction, so a
 * transaction-local setting made by the first holds for exactly the others. Implements `pg`'s Submittable. Instants come
 * out as ISO 8601 text in UTC, days as `YYYY-MM-DD`, bigint as number.
 */
export class Group {
  /** Statements that this connection had not parsed before; after an error nobody knows which of them it kept. */
  fresh = 0
  private readonly statements: readonly Statement[]
  private readonly results: Row[][]
  /** Called once; after an error with the rows that came before it, which were undone. */
  private readonly settle: (error: Error | null, rows: Row[][]) => void
  private columns: Column[] = []
  private at = 0

  constructor(statements: readonly Statement[], settle: (error: Error | null, rows: Row[][]) => void) {
    this.statements = statements
    this.results = statements.map(() => [])
    this.settle = settle
  }

  submit(connection: pg.Connection): void {
    const known = parsed.get(connection) ?? new Set<string>()
    parsed.set(connection, known)
    connection.stream.cork()
    try {
      for (const { name, text, values } of this.statements) {
        if (!known.has(name)) {
          connection.parse({ text, name, types: [] }, true)
          known.add(name)
          this.fresh += 1
        }
        connection.bind({ portal: '', statement: name, values: values.map(toWire) }, true)
        connection.describe({ type: 'P', name: '' }, true)
        connection.execute({ portal: '' }, true)
      }
      connection.sync()
    } finally {
      connection.stream.uncork()
    }
  }

  handleRowDescription(message: { fields: { name: string; dataTypeID: number }[] }): void {
    this.columns = message.fields.map(field => ({ name: field.name, parse: parserOf(field.dataTypeID) }))
  }

  handleDataRow(message: { fields: (string | null)[] }): void {
    const row: Row = {}
    for (let n = 0; n < this.columns.length; n++) {
      const column = this.columns[n]
      const text = message.fields[n]
      if (column) row[column.name] = text === null || text === undefined ? null : column.parse(text)
    }
    this.results[this.at]?.push(row)
  }

  handleCommandComplete(): void {
    this.at += 1
  }

  handleEmptyQuery(): void {
    this.at += 1
  }

  handleError(error: Error): void {
    this.settle(error, this.results)
  }

  handleReadyForQuery(): void {
    this.settle(null, this.results)
  }
}

function parserOf(type: number): (text: string) => unknown {
  if (type === TIMESTAMPTZ) return toIso
  if (type === DATE) return text => text
  if (type === BIGINT) return Number
  return pg.types.getTypeParser(type, 'text')
}

/** `2026-11-22 13:05:00.123456+00` (the session is in UTC) → `2026-11-22T13:05:00.123Z`. */
function toIso(text: string): string {
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${(text.slice(20).split('+')[0] ?? '').padEnd(3, '0').slice(0, 3)}Z`
}

function toWire(value: unknown): string | Buffer | null {
  if (value === undefined || value === null) return null
  if (value instanceof Uint8Array) return Buffer.from(value)
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return toArrayLiteral(value)
  if (typeof value === 'object') return JSON.stringify(value)
  return String(value)
}

function toArrayLiteral(values: readonly unknown[]): string {
  return `{${values.map(v => (v === null || v === undefined ? 'NULL' : `"${String(v).replace(/(["\\])/g, '\\$1')}"`)).join(',')}}`
}
