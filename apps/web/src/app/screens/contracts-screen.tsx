import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Line, useContractPages } from '../../features/autonomy/review/contract-board.ts'
import { ContractList } from '../../features/autonomy/review/contract-list.tsx'
import { useMe } from '../../features/session/me.ts'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { ToggleChip } from '../../ui/chip.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ContractLink, contractWay } from '../contract-link.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'

/** Every contract of the studio programme that is not over. */
export default function ContractsScreen() {
  return useMe().can.reviewContracts ? <Board /> : <NotFoundScreen />
}

/** Before its first stage there is nothing to review: its text is what is worked on. */
const hasBegun = ({ now }: Line) => now !== null

function Board() {
  const navigate = useNavigate()
  const [mine, setMine] = useState(false)
  const [overdue, setOverdue] = useState(false)
  const [waiting, setWaiting] = useState(false)
  const query = useContractPages({ mine, overdue, waiting })
  const lines = query.data?.pages.flatMap(page => page.items) ?? []
  return (
    <Page width="full">
      <PageHeader title={m.reviews_board()} meta={m.reviews_board_lead()} />
      <div className="flex flex-wrap gap-2">
        <ToggleChip pressed={overdue} onChange={setOverdue}>
          {m.reviews_filter_overdue()}
        </ToggleChip>
        <ToggleChip pressed={waiting} onChange={setWaiting}>
          {m.reviews_filter_waiting()}
        </ToggleChip>
        <ToggleChip pressed={mine} onChange={setMine}>
          {m.reviews_filter_mine()}
        </ToggleChip>
      </div>
      {query.isPending && <Skeleton rows={8} />}
      {query.isError && !query.data && (
        <Failed
          what={m.reviews_board_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
      {query.data && lines.length === 0 && <p className="text-ink-soft">{m.reviews_board_none()}</p>}
      {lines.length > 0 && (
        <>
          <p className="text-ink-soft text-small max-lg:hidden">{m.reviews_board_keys()}</p>
          <ContractList
            lines={lines}
            label={m.reviews_board()}
            whoOf={line => (
              <ContractLink
                line={line}
                toReview={hasBegun(line)}
                className="inline-flex min-h-6 items-center font-medium text-accent-strong underline-offset-3 hover:underline"
              />
            )}
            onOpen={line => void navigate(contractWay(line, hasBegun(line)))}
          />
        </>
      )}
      {query.hasNextPage && (
        <Button
          className="self-center"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {m.reviews_board_more()}
        </Button>
      )}
    </Page>
  )
}
