import type { Handover } from './api/read-handover.ts'

type Entry = Handover['entries'][number]
type Outing = Handover['outings'][number]
type Task = Handover['tasks'][number]
type Missing = Handover['missing'][number]

/** One thing that happened, whatever list it came from. */
export type Happening = { id: string; at: string; read: boolean } & (
  | { sort: 'entry'; entry: Entry }
  | { sort: 'outing'; outing: Outing }
  | { sort: 'task'; task: Task }
  | { sort: 'missing'; missing: Missing }
)

export type YouthGroup = {
  youthId: string
  alias: string
  happenings: Happening[]
  unread: number
}

/**
 * What happened, youth by youth, each the latest first. Whoever has something unread about safety comes first, then who
 * has most to read.
 */
export function groupsOf(handover: Handover): YouthGroup[] {
  const all = [
    ...handover.entries.map(entry => ({
      youthId: entry.youthId,
      alias: entry.youthAlias,
      urgent: entry.compartment === 'SAFETY' && !entry.read,
      happening: {
        sort: 'entry' as const,
        id: entry.id,
        at: entry.signedAt ?? entry.occurredAt,
        read: entry.read,
        entry,
      },
    })),
    ...handover.outings.map(outing => ({
      youthId: outing.youthId,
      alias: outing.youthAlias,
      urgent: false,
      happening: { sort: 'outing' as const, id: outing.id, at: outing.updatedAt, read: outing.read, outing },
    })),
    ...handover.tasks.map(task => ({
      youthId: task.youthId,
      alias: task.youthAlias,
      urgent: false,
      happening: { sort: 'task' as const, id: task.id, at: task.doneAt, read: task.read, task },
    })),
    ...handover.missing.map(missing => ({
      youthId: missing.youthId,
      alias: missing.youthAlias,
      urgent: missing.status === 'open',
      happening: {
        sort: 'missing' as const,
        id: missing.id,
        at: missing.updatedAt,
        read: missing.read,
        missing,
      },
    })),
  ]
  return [...Map.groupBy(all, one => one.youthId)]
    .map(([youthId, some]) => ({
      youthId,
      alias: some[0]?.alias ?? '',
      urgent: some.some(one => one.urgent),
      unread: some.filter(one => !one.happening.read).length,
      happenings: some.map(one => one.happening).toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)),
    }))
    .toSorted((a, b) => Number(b.urgent) - Number(a.urgent) || b.unread - a.unread || byAlias(a, b))
}

function byAlias(a: YouthGroup, b: YouthGroup): number {
  return a.alias.localeCompare(b.alias)
}
