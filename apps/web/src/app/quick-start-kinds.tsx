import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useStartEntry } from '../features/entries/api/start-entry.ts'
import { findKind, useKinds } from '../features/kinds/api/list-kinds.ts'
import { useYouthFile } from '../features/youth-files/api/get-youth-file.ts'
import { startGroups } from '../features/youth-files/start-groups.tsx'
import { Failed } from '../lib/failed.tsx'
import { failureWords } from '../lib/failure-words.ts'
import { m } from '../paraglide/messages.js'
import { Banner } from '../ui/banner.tsx'
import { Finder } from '../ui/finder.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { EmptyState } from '../ui/states.tsx'
import { toStartable } from './startable.ts'

interface Props {
  youthId: string
  /** The entry that the new one goes on from. */
  continuesId?: string
}

/** What may be started for a youth; a press starts it and opens it. */
export function QuickStartKinds({ youthId, continuesId }: Props) {
  const file = useYouthFile(youthId)
  const { query, kinds } = useKinds()
  const start = useStartEntry()
  const navigate = useNavigate()
  // One per act: pressing again after a lost answer gives the same draft, not a second one.
  const [keys] = useState(() => new Map<string, string>())

  if (file.isPending || query.isPending) return <Skeleton rows={3} />
  const failed = file.isError ? file : query.isError ? query : undefined
  if (failed || !file.data) {
    return (
      <Failed
        what={m.start_failed()}
        error={failed?.error}
        onRetry={() => void Promise.all([file.refetch(), query.refetch()])}
      />
    )
  }
  const open = file.data.can.start.flatMap(id => toStartable(findKind(kinds, id)) ?? [])
  if (open.length === 0) return <EmptyState title={m.start_nothing()} />

  const begin = (kind: string) => {
    const key = keys.get(kind) ?? crypto.randomUUID()
    keys.set(kind, key)
    start.mutate(
      { youthId, key, body: { kind, ...(continuesId && { continuesId }) } },
      { onSuccess: entry => void navigate({ to: '/entries/$entryId', params: { entryId: entry.id } }) },
    )
  }
  return (
    <div className="flex flex-col gap-3">
      {start.isError && <Banner tone="danger">{failureWords(start.error)}</Banner>}
      <Finder
        label={m.start_kind()}
        groups={startGroups(open)}
        busy={start.isPending ? start.variables.body.kind : undefined}
        empty={m.start_none_found()}
        onPick={begin}
      />
    </div>
  )
}
