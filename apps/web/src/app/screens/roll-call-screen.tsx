import { Link, useParams } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { type RollCall, useRollCall } from '../../features/roll-calls/api/get-roll-call.ts'
import { RollCallBoard } from '../../features/roll-calls/components/roll-call-board.tsx'
import { ClosedLine } from '../../features/roll-calls/components/youth-tile.tsx'
import { countsLine, kindWords } from '../../features/roll-calls/roll-call-words.ts'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { nearTime } from '../../lib/near-time.ts'
import { m } from '../../paraglide/messages.js'
import { List } from '../../ui/list.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { MissingOf } from '../missing-of.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'
import { Waiting } from './waiting.tsx'

/** One round: to be made while it is under way, to be read afterwards. */
export default function RollCallScreen() {
  const { rollCallId } = useParams({ from: '/house/roll-calls/$rollCallId' })
  const query = useRollCall(rollCallId)
  if (query.data) return <Round rollCall={query.data} />
  if (!query.error) return <Waiting />
  if (isAbsent(query.error)) return <NotFoundScreen />
  return (
    <Page>
      <h1 className="sr-only">{m.shifts_roll_call()}</h1>
      <Failed
        what={m.shifts_roll_calls_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    </Page>
  )
}

function Round({ rollCall }: { rollCall: RollCall }) {
  const { startedBy, startedAt, closedBy, closedAt } = rollCall
  const name = (person: RollCall['startedBy'] | null) => person?.name ?? m.file_somebody()
  return (
    <Page>
      <PageHeader
        eyebrow={
          <Link
            to="/roll-calls"
            className="inline-flex min-h-6 items-center gap-1.5 text-accent underline underline-offset-3"
          >
            <ArrowLeft size={18} />
            {m.shifts_roll_calls_back()}
          </Link>
        }
        title={kindWords[rollCall.kind]()}
        meta={
          closedAt
            ? m.shifts_closed_by({ name: name(closedBy), at: nearTime(closedAt) })
            : m.shifts_started_by({ name: name(startedBy), at: nearTime(startedAt) })
        }
      />
      {rollCall.can.check ? (
        <RollCallBoard
          rollCall={rollCall}
          missing={youth => <MissingOf youth={youth}>{m.missing_action()}</MissingOf>}
        />
      ) : (
        <>
          <p className="font-medium">{countsLine(rollCall)}</p>
          <List label={m.shifts_roll_call()}>
            {rollCall.lines.map(line => (
              <ClosedLine key={line.youthId} line={line} />
            ))}
          </List>
        </>
      )}
    </Page>
  )
}
