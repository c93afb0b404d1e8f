import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type ExitFilter, useAfterExits, useExitList } from '../../features/exit/api/exit-lists.ts'
import type { Pillar, Readiness } from '../../features/exit/api/exit-room.ts'
import { AfterList } from '../../features/exit/components/after-list.tsx'
import { ExitFigures } from '../../features/exit/components/exit-figures.tsx'
import { WayCounts } from '../../features/exit/components/way-counts.tsx'
import { WayList } from '../../features/exit/components/way-list.tsx'
import { levelWords, PILLARS, pillarNames } from '../../features/exit/exit-words.ts'
import { useMe } from '../../features/session/me.ts'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { ToggleChip } from '../../ui/chip.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { placesOf } from '../places.ts'
import { NotFoundScreen } from './not-found-screen.tsx'

/** Everybody on the way out, who left lately, and the numbers. */
export default function ExitsScreen() {
  const me = useMe()
  if (!placesOf(me).exits) return <NotFoundScreen />
  return (
    <Page>
      <PageHeader title={m.exit_page()} {...(me.can.readExits && { meta: m.exit_lead() })} />
      {me.can.readExits && <Exits />}
      {me.can.readExitFigures && (
        <Section title={m.exit_figures()}>
          <ExitFigures />
        </Section>
      )}
    </Page>
  )
}

type Level = NonNullable<Readiness['level']>
const LEVELS: readonly Level[] = ['red', 'amber', 'green']
/** Twelve months ahead of the exit the countdown begins: before that nothing is missing yet. */
const WITHIN = ['365', '90', '30', 'any'] as const
const [AT_FIRST] = WITHIN
const withinWords = {
  365: m.exit_within_365,
  90: m.exit_within_90,
  30: m.exit_within_30,
  any: m.exit_within_any,
}

function Exits() {
  const [mine, setMine] = useState(false)
  const [level, setLevel] = useState<Level | 'any'>('any')
  const [within, setWithin] = useState<(typeof WITHIN)[number]>(AT_FIRST)
  const [missing, setMissing] = useState<Pillar | 'any'>('any')
  const filter: ExitFilter = {
    mine,
    ...(level !== 'any' && { levels: [level] }),
    ...(within !== 'any' && { within: Number(within) }),
    ...(missing !== 'any' && { missing }),
  }
  const filtered = mine || level !== 'any' || within !== AT_FIRST || missing !== 'any'
  const query = useExitList(filter)
  const items = query.data?.pages.flatMap(page => page.items) ?? []
  const first = query.data?.pages[0]
  return (
    <>
      {first && <WayCounts counts={first.counts} />}
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[auto_1fr_1fr_1fr]">
        <div>
          <ToggleChip pressed={mine} onChange={setMine}>
            {m.exit_filter_mine()}
          </ToggleChip>
        </div>
        <Select
          label={m.exit_filter_level()}
          options={[
            { value: 'any' as const, label: m.exit_filter_any() },
            ...LEVELS.map(value => ({ value, label: levelWords[value].words() })),
          ]}
          value={level}
          onChange={setLevel}
        />
        <Select
          label={m.exit_filter_within()}
          options={WITHIN.map(value => ({ value, label: withinWords[value]() }))}
          value={within}
          onChange={setWithin}
        />
        <Select
          label={m.exit_filter_missing()}
          options={[
            { value: 'any' as const, label: m.exit_missing_any() },
            ...PILLARS.map(value => ({ value, label: pillarNames[value]() })),
          ]}
          value={missing}
          onChange={setMissing}
        />
      </div>
      {query.isPending && <Skeleton rows={8} />}
      {query.isError && !query.data && (
        <Failed
          what={m.exit_list_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
      {query.data && items.length === 0 && (
        <EmptyState title={filtered ? m.exit_list_none() : m.exit_list_empty()} />
      )}
      {items.length > 0 && (
        <WayList items={items} whoOf={({ youthId, alias }) => <ToRoom youthId={youthId}>{alias}</ToRoom>} />
      )}
      {query.hasNextPage && (
        <More loading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
      )}
      <After />
    </>
  )
}

function After() {
  const [open, setOpen] = useState(false)
  const query = useAfterExits(open)
  const items = query.data?.pages.flatMap(page => page.items) ?? []
  return (
    <Section
      title={m.exit_after()}
      actions={
        <ToggleChip pressed={open} onChange={setOpen}>
          {m.exit_after_open()}
        </ToggleChip>
      }
    >
      {query.isPending && <Skeleton rows={3} />}
      {query.isError && !query.data && (
        <Failed
          what={m.exit_list_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
      {query.data && items.length === 0 && <p className="text-ink-soft">{m.exit_after_none()}</p>}
      {items.length > 0 && (
        <AfterList items={items} whoOf={({ youthId, alias }) => <ToRoom youthId={youthId}>{alias}</ToRoom>} />
      )}
      {query.hasNextPage && (
        <More loading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
      )}
    </Section>
  )
}

function More({ loading, onMore }: { loading: boolean; onMore: () => void }) {
  return (
    <Button className="self-center" loading={loading} onClick={onMore}>
      {m.exit_more()}
    </Button>
  )
}

function ToRoom({ youthId, children }: { youthId: string; children: ReactNode }) {
  return (
    <Link
      to="/youths/$youthId/rooms/$room"
      params={{ youthId, room: 'exit' }}
      className="inline-flex min-h-target items-center font-medium text-accent-strong underline-offset-3 hover:underline"
    >
      {children}
    </Link>
  )
}
