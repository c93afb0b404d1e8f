import type { Row } from './group.ts'

/** Reads columns of a row of a group by the type that its statement gives them. A mismatch is our bug: it throws. */
export function text(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new TypeError(`column ${column} is not text`)
  return value
}
export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null || row[column] === undefined ? null : text(row, column)
}
export function number(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw new TypeError(`column ${column} is not a number`)
  return value
}
export function numberOrNull(row: Row, column: string): number | null {
  return row[column] === null || row[column] === undefined ? null : number(row, column)
}
export function flag(row: Row, column: string): boolean {
  return row[column] === true
}
export function bytes(row: Row, column: string): Buffer {
  const value = row[column]
  if (!Buffer.isBuffer(value)) throw new TypeError(`column ${column} is not bytes`)
  return value
}
export function bytesOrNull(row: Row, column: string): Buffer | null {
  return row[column] === null || row[column] === undefined ? null : bytes(row, column)
}
export function texts(row: Row, column: string): string[] {
  const value = row[column]
  return Array.isArray(value) ? value.map(String) : []
}
/** One of a closed list; anything else is our bug. */
export function oneOf<T extends string>(row: Row, column: string, options: readonly T[]): T {
  const value = text(row, column)
  const found = options.find(option => option === value)
  if (found === undefined)
    throw new TypeError(`column ${column} holds a word that the contract does not know`)
  return found
}
