import { type OperationName, operations } from './operations.ts'
import type { Connections, Side, Slot } from './run.ts'

/** The figures of one operation on one server: medians over the rounds. */
type Figures = {
  readonly p50: number
  readonly p99: number
  readonly perSecond: number
  readonly loadedP50: number
  readonly loadedP99: number
  readonly ownCpu: number
  readonly databaseCpu: number
  readonly bytes: number
}

const HEAD = [
  ['', '1 conn.', '', '16 conn.', '', '', 'CPU µs a request', '', 'answer', 'ratio to the floor, bar'],
  ['operation', 'p50 ms', 'p99', 'req/s', 'p50 ms', 'p99', 'own', 'database', 'bytes', 'p50 · req/s · CPU'],
]

/** The table of a run as lines, and whether every bar was held. Only what was measured stands in it. */
export function toTable(slots: readonly Slot[]): { lines: string[]; over: number } {
  const names = [...new Set(slots.map(slot => slot.operation))]
  let over = 0
  const rows = names.flatMap(name => {
    const floor = figuresOf(slots, name, 'floor')
    const service = figuresOf(slots, name, 'service')
    const verdicts = judge(name, floor, service)
    over += verdicts.filter(verdict => verdict.endsWith('over')).length
    return [
      [operations[name].title],
      ['  floor', ...cells(floor), ''],
      ['  service', ...cells(service), verdicts.join(' · ')],
    ]
  })
  return { lines: align([...HEAD, ...rows]), over }
}

/** Failures by operation, server and status; empty when every answer of the run was a 2xx. */
export function failuresOf(slots: readonly Slot[]): string[] {
  return slots.flatMap(({ operation, side, connections, failures }) =>
    Object.entries(failures).map(
      ([what, count]) => `${operation}, ${side}, ${connections} connections: ${count} × ${what}`,
    ),
  )
}

function figuresOf(slots: readonly Slot[], name: OperationName, side: Side): Figures {
  const of = (connections: Connections, read: (slot: Slot) => number) =>
    median(
      slots.filter(s => s.operation === name && s.side === side && s.connections === connections).map(read),
    )
  return {
    p50: of(1, slot => slot.p50),
    p99: of(1, slot => slot.p99),
    perSecond: of(16, slot => slot.requests / slot.seconds),
    loadedP50: of(16, slot => slot.p50),
    loadedP99: of(16, slot => slot.p99),
    ownCpu: of(16, slot => slot.ownCpu),
    databaseCpu: of(16, slot => slot.databaseCpu),
    bytes: of(16, slot => slot.bytes),
  }
}

function judge(name: OperationName, floor: Figures, service: Figures): string[] {
  const { bars } = operations[name]
  const slower = service.p50 / floor.p50
  const share = service.perSecond / floor.perSecond
  const cpu = (service.ownCpu + service.databaseCpu) / (floor.ownCpu + floor.databaseCpu)
  const verdict = (held: boolean) => (held ? 'ok' : 'over')
  return [
    `${slower.toFixed(2)} (≤ ${bars.p50}) ${verdict(slower <= bars.p50)}`,
    `${share.toFixed(2)} (≥ ${bars.throughput}) ${verdict(share >= bars.throughput)}`,
    bars.cpu === undefined ? cpu.toFixed(2) : `${cpu.toFixed(2)} (≤ ${bars.cpu}) ${verdict(cpu <= bars.cpu)}`,
  ]
}

function cells(figures: Figures): string[] {
  const { p50, p99, perSecond, loadedP50, loadedP99, ownCpu, databaseCpu, bytes } = figures
  const times = [p50, p99].map(value => value.toFixed(2))
  const loaded = [loadedP50, loadedP99].map(value => value.toFixed(1))
  return [
    ...times,
    perSecond.toFixed(0),
    ...loaded,
    ownCpu.toFixed(0),
    databaseCpu.toFixed(0),
    bytes.toFixed(0),
  ]
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

function align(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1, 2, 3, 4, 5, 6, 7, 8].map(column =>
    Math.max(...rows.filter(row => row.length > 1).map(row => row[column]?.length ?? 0)),
  )
  return rows.map(row =>
    row
      .map((cell, column) =>
        column === 0 || column === 9 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}
