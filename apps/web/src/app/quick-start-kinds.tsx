import { useNavigate } from '@tanstack/react-router'
import { ArrowRight, LoaderCircle } from 'lucide-react'
import { useState } from 'react'
import { useStartEntry } from '../features/entries/api/start-entry.ts'
import { findKind, type Kind, useKinds } from '../features/kinds/api/list-kinds.ts'
import { useYouthFile } from '../features/youth-files/api/get-youth-file.ts'
import { Failed } from '../lib/failed.tsx'
import { failureWords } from '../lib/failure-words.ts'
import { byWord } from '../lib/formats.ts'
import { textOf } from '../lib/text.ts'
import { m } from '../paraglide/messages.js'
import { Banner } from '../ui/banner.tsx'
import { cx } from '../ui/cx.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { EmptyState } from '../ui/states.tsx'

/** The kinds that people reach for first, in this order. */
const usual = ['first-interview', 'preliminary-interview', 'house-log']

/** What may be started for a youth; a press starts it and opens it. */
export function QuickStartKinds({ youthId }: { youthId: string }) {
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
  const open = file.data.can.start
    .flatMap(id => findKind(kinds, id) ?? [])
    .toSorted((a, b) => rank(a) - rank(b) || byWord(textOf(a.title), textOf(b.title)))
  if (open.length === 0) return <EmptyState title={m.start_nothing()} />

  const begin = (kind: Kind) => {
    const key = keys.get(kind.id) ?? crypto.randomUUID()
    keys.set(kind.id, key)
    start.mutate(
      { youthId, key, body: { kind: kind.id } },
      { onSuccess: entry => void navigate({ to: '/entries/$entryId', params: { entryId: entry.id } }) },
    )
  }
  return (
    <div className="flex flex-col gap-3">
      <p id="start-kinds" className="font-medium">
        {m.start_kind()}
      </p>
      {start.isError && <Banner tone="danger">{failureWords(start.error)}</Banner>}
      <ul aria-labelledby="start-kinds" className="flex flex-col gap-2">
        {open.map(kind => {
          const starting = start.isPending && start.variables.body.kind === kind.id
          return (
            <li key={kind.id}>
              <button
                type="button"
                disabled={start.isPending}
                onClick={() => begin(kind)}
                className={cx(
                  'calm flex min-h-control w-full items-center gap-3 rounded-control border bg-surface px-4 py-2.5 text-start hover:border-accent hover:bg-accent-soft disabled:text-ink-soft',
                  rank(kind) === 0 ? 'border-accent' : 'border-line-strong',
                )}
              >
                <span className="min-w-0 flex-1">
                  <span className="block font-medium">{textOf(kind.title)}</span>
                  <span className="block text-ink-soft text-small">{textOf(kind.description)}</span>
                </span>
                {starting ? (
                  <LoaderCircle size={20} className="shrink-0 animate-spin" />
                ) : (
                  <ArrowRight size={20} className="shrink-0 text-accent rtl:-scale-x-100" />
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function rank(kind: Kind): number {
  const place = usual.indexOf(kind.id)
  return place < 0 ? usual.length : place
}
