import { Link, useNavigate } from '@tanstack/react-router'
import { type BoardFilter, useBoard } from '../../features/procedures/api/deadlines.ts'
import type { Deadline } from '../../features/procedures/api/file-law.ts'
import { useProcedures } from '../../features/procedures/api/list-procedures.ts'
import { changeBoard, useBoardView } from '../../features/procedures/board-view.ts'
import { BoardColumns } from '../../features/procedures/components/board-columns.tsx'
import { BoardList } from '../../features/procedures/components/board-list.tsx'
import { CountsPicture } from '../../features/procedures/components/counts-picture.tsx'
import { natureWords } from '../../features/procedures/procedure-words.ts'
import { useMe } from '../../features/session/me.ts'
import { Failed } from '../../lib/failed.tsx'
import { optionsOf } from '../../lib/options.ts'
import { textOf } from '../../lib/text.ts'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { ToggleChip } from '../../ui/chip.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Select } from '../../ui/select.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'

/** Everything that falls due over all files that one may read. */
export default function DeadlinesScreen() {
  return useMe().can.readRules ? <Board /> : <NotFoundScreen />
}

function Board() {
  const navigate = useNavigate()
  const { mine, unseen, nature, definition, shape } = useBoardView()
  const filter: BoardFilter = {
    mine,
    unseen,
    ...(nature !== 'any' && { natures: [nature] }),
    ...(definition !== 'any' && { definitions: [definition] }),
  }
  const query = useBoard(filter)
  const rules = useProcedures()
  const deadlines = query.data?.pages.flatMap(page => page.items) ?? []
  const counts = query.data?.pages[0]?.counts
  const named = new Map((rules.data?.items ?? []).map(({ id, title }) => [id, textOf(title)]))
  const whoOf = ({ youthId, youthAlias }: Deadline) => (
    <Link
      to="/youths/$youthId/rooms/$room"
      params={{ youthId, room: 'procedures' }}
      className="font-medium text-accent-strong underline-offset-3 hover:underline"
    >
      {youthAlias}
    </Link>
  )
  return (
    <Page width="full">
      <PageHeader title={m.legal_board()} meta={m.legal_board_lead()} />
      {counts && <CountsPicture counts={counts} />}
      <div className="grid items-end gap-4 md:grid-cols-[auto_1fr_1fr_auto]">
        <div className="flex flex-wrap gap-2">
          <ToggleChip pressed={mine} onChange={next => changeBoard({ mine: next })}>
            {m.legal_board_mine()}
          </ToggleChip>
          <ToggleChip pressed={unseen} onChange={next => changeBoard({ unseen: next })}>
            {m.legal_board_unseen()}
          </ToggleChip>
        </div>
        <Select
          label={m.legal_board_nature()}
          options={[{ value: 'any' as const, label: m.legal_board_any() }, ...optionsOf(natureWords)]}
          value={nature}
          onChange={next => changeBoard({ nature: next })}
        />
        <Select
          label={m.legal_board_procedure()}
          options={[
            { value: 'any', label: m.legal_board_any() },
            ...[...named].map(([value, label]) => ({ value, label })),
          ]}
          value={definition}
          onChange={next => changeBoard({ definition: next })}
        />
        <RadioGroup
          label={m.legal_board_view()}
          layout="segments"
          options={[
            { value: 'list', label: m.legal_board_list() },
            { value: 'columns', label: m.legal_board_columns() },
          ]}
          value={shape}
          onChange={next => changeBoard({ shape: next })}
        />
      </div>
      {query.isPending && <Skeleton rows={8} />}
      {query.isError && !query.data && (
        <Failed
          what={m.legal_board_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
      {query.data && deadlines.length === 0 && <p className="text-ink-soft">{m.legal_board_none()}</p>}
      {deadlines.length > 0 &&
        (shape === 'list' ? (
          <>
            <p className="text-ink-soft text-small max-lg:hidden">{m.legal_board_keys()}</p>
            <BoardList
              deadlines={deadlines}
              label={m.legal_board()}
              whoOf={whoOf}
              onOpen={({ youthId }) =>
                void navigate({ to: '/youths/$youthId/rooms/$room', params: { youthId, room: 'procedures' } })
              }
            />
          </>
        ) : (
          <BoardColumns deadlines={deadlines} whoOf={whoOf} />
        ))}
      {query.hasNextPage && (
        <Button
          className="self-center"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {m.legal_board_more()}
        </Button>
      )}
    </Page>
  )
}
