const HEAD = 20
/** PostgreSQL counts microseconds from 2000-01-01. */
const POSTGRES_EPOCH = Date.UTC(2000, 0, 1)

const OIDS = { uuid: 2950, bytea: 17, timestamptz: 1184, int: 23, date: 1082 } as const

/**
 * A column as one binary parameter (the wire format of a one-dimensional array): no quoting, no hex, and PostgreSQL
 * copies instead of parsing. `pg` sends buffers as binary.
 */
function column(oid: number, cells: readonly (Buffer | null)[]): Buffer {
  const size = cells.reduce((sum, cell) => sum + 4 + (cell?.length ?? 0), HEAD)
  const out = Buffer.allocUnsafe(size)
  out.writeInt32BE(1, 0)
  out.writeInt32BE(cells.includes(null) ? 1 : 0, 4)
  out.writeInt32BE(oid, 8)
  out.writeInt32BE(cells.length, 12)
  out.writeInt32BE(1, 16)
  let at = HEAD
  for (const cell of cells) {
    at = out.writeInt32BE(cell ? cell.length : -1, at)
    if (cell) at += cell.copy(out, at)
  }
  return out
}

export function uuids(values: readonly (string | null)[]): Buffer {
  return column(
    OIDS.uuid,
    values.map(value => value && Buffer.from(value.replaceAll('-', ''), 'hex')).map(cell => cell || null),
  )
}

export function byteas(values: readonly Buffer[]): Buffer {
  return column(OIDS.bytea, values)
}

export function instants(values: readonly (number | null)[]): Buffer {
  return column(
    OIDS.timestamptz,
    values.map(value => {
      if (value === null) return null
      const cell = Buffer.allocUnsafe(8)
      cell.writeBigInt64BE(BigInt(value - POSTGRES_EPOCH) * 1000n)
      return cell
    }),
  )
}

export function integers(values: readonly number[]): Buffer {
  return column(
    OIDS.int,
    values.map(value => {
      const cell = Buffer.allocUnsafe(4)
      cell.writeInt32BE(value)
      return cell
    }),
  )
}
