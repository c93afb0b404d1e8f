import type { FileTrace } from './api/list-file-traces.ts'
import { traceWords } from './trace-words.ts'

/** What one person did in one go. */
export interface Visit {
  readonly person: FileTrace['person']
  readonly roles: readonly string[]
  /** The first and the last act, as instants. */
  readonly from: string
  readonly to: string
  /** What was done, in words, in the order in which it was first done. */
  readonly done: readonly string[]
  /** What was asked for and refused, in words: it must never be lost among the rest. */
  readonly refused: readonly string[]
  /** What was asked for and led to nothing: not there, or the service failed. */
  readonly missed: readonly string[]
}

const TOGETHER_MS = 10 * 60_000

/** The acts of a file, newest first, as visits, newest first: consecutive acts of one person within ten minutes. */
export function visitsOf(traces: readonly FileTrace[]): readonly Visit[] {
  const groups: [FileTrace, ...FileTrace[]][] = []
  for (const trace of traces) {
    const group = groups.at(-1)
    const newest = group?.[0]
    const same = newest?.person?.id === trace.person?.id
    if (group && newest && same && Date.parse(newest.at) - Date.parse(trace.at) <= TOGETHER_MS)
      group.push(trace)
    else groups.push([trace])
  }
  return groups.map(visitOf)
}

function visitOf(newestFirst: readonly [FileTrace, ...FileTrace[]]): Visit {
  const [newest] = newestFirst
  const acts = newestFirst.toReversed()
  return {
    person: newest.person,
    roles: newest.roles,
    from: acts[0]?.at ?? newest.at,
    to: newest.at,
    done: wordsOf(acts.filter(act => act.outcome === 'done')),
    refused: wordsOf(acts.filter(act => act.outcome === 'refused')),
    missed: wordsOf(acts.filter(act => act.outcome === 'absent' || act.outcome === 'failed')),
  }
}

function wordsOf(acts: readonly FileTrace[]): string[] {
  const byAction = new Map<string, FileTrace[]>()
  for (const act of acts) byAction.set(act.action, [...(byAction.get(act.action) ?? []), act])
  const words = [...byAction].map(([action, same]) =>
    traceWords(action, same.length, [...new Set(same.flatMap(act => act.compartment ?? []))]),
  )
  return [...new Set(words)]
}
