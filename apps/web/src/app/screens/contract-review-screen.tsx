import { createLink, Link, useParams } from '@tanstack/react-router'
import { ArrowLeft, Footprints, Presentation } from 'lucide-react'
import { useState } from 'react'
import { contractTone, contractWords } from '../../features/autonomy/autonomy-words.ts'
import { type Desk, type Review, useDesk } from '../../features/autonomy/review/desk.ts'
import { SelfScreen } from '../../features/autonomy/review/self-screen.tsx'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Badge } from '../../ui/badge.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { confirmPresence } from '../confirm-presence.tsx'
import { DecidedPanel } from '../contract-review/decided-panel.tsx'
import { DeskAside } from '../contract-review/desk-aside.tsx'
import { DeskMain } from '../contract-review/desk-main.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'
import { Waiting } from './waiting.tsx'

const To = createLink(LinkButton)

/** The review of one contract: everything it is held with, on one page. */
export default function ContractReviewScreen() {
  const { contractId } = useParams({ from: '/house/contracts/$contractId/review' })
  const query = useDesk(contractId)
  const [round, setRound] = useState(0)
  const takeTheirs = () => void query.refetch().then(() => setRound(round + 1))
  if (query.data)
    return <OpenDesk key={contractId} desk={query.data} round={round} onTakeTheirs={takeTheirs} />
  if (!query.error) return <Waiting />
  if (isAbsent(query.error)) return <NotFoundScreen back="today" />
  return (
    <Page>
      <h1 className="sr-only">{m.reviews_page()}</h1>
      <Failed
        what={m.reviews_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    </Page>
  )
}

function OpenDesk({ desk, round, onTakeTheirs }: { desk: Desk; round: number; onTakeTheirs: () => void }) {
  const [shared, setShared] = useState(false)
  const [decided, setDecided] = useState<Review>()
  return (
    <Page width="full">
      {shared && <SelfScreen desk={desk} onLeave={() => setShared(false)} confirm={confirmPresence} />}
      <PageHeader
        eyebrow={
          <Link
            to="/contracts"
            className="inline-flex min-h-6 items-center gap-1.5 text-accent underline underline-offset-3"
          >
            <ArrowLeft size={18} className="rtl:-scale-x-100" />
            {m.reviews_back()}
          </Link>
        }
        title={<bdi>{m.reviews_of({ alias: desk.youthAlias })}</bdi>}
        meta={
          <>
            <Badge tone={contractTone[desk.status]}>{contractWords[desk.status]()}</Badge>
            {desk.now && desk.stage && (
              <span>
                {m.reviews_stage_of({ position: desk.now.position, stages: desk.now.stages })} ·{' '}
                <span dir="auto">{desk.stage.title}</span>
              </span>
            )}
            <Link
              to="/youths/$youthId/rooms/$room"
              params={{ youthId: desk.youthId, room: 'programme' }}
              className="inline-flex min-h-6 items-center text-accent underline underline-offset-3"
            >
              {m.reviews_to_file()}
            </Link>
          </>
        }
        actions={
          <>
            {desk.can.print && desk.textId && (
              <To
                to="/youths/$youthId/documents/$paper"
                params={{ youthId: desk.youthId, paper: `contract-stage-${desk.textId}` }}
                icon={<Footprints size={18} />}
              >
                {m.documents_contract_stage()}
              </To>
            )}
            {desk.can.assess && (
              <Button icon={<Presentation size={18} />} onClick={() => setShared(true)}>
                {m.reviews_self_open()}
              </Button>
            )}
          </>
        }
      />
      {desk.readyToEnd && <Banner tone="info">{m.reviews_ready_to_end()}</Banner>}
      {desk.status !== 'running' && <Banner tone="warn">{m.reviews_not_running()}</Banner>}
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        {decided ? (
          <DecidedPanel review={decided} />
        ) : (
          <DeskMain desk={desk} round={round} onDecided={setDecided} onTakeTheirs={onTakeTheirs} />
        )}
        <DeskAside desk={desk} />
      </div>
    </Page>
  )
}
