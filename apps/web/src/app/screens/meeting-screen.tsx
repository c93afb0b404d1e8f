import { createLink, useParams } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { type Meeting, useMeeting } from '../../features/network/api/get-meeting.ts'
import { FollowedFiles } from '../../features/network/components/followed-files.tsx'
import { MeetingBadge } from '../../features/network/components/meeting-badge.tsx'
import { MinutesForm } from '../../features/network/components/minutes-form.tsx'
import { MinutesView } from '../../features/network/components/minutes-view.tsx'
import { PointsSection } from '../../features/network/components/points-section.tsx'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { longDate } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { BackLink } from '../back-link.tsx'
import { useChoices } from '../calendar-choices.ts'
import { NotFoundScreen } from './not-found-screen.tsx'
import { Waiting } from './waiting.tsx'

const PlaceLink = createLink(LinkButton)

/** One coordination meeting, to prepare and to write in while people speak. */
export default function MeetingScreen() {
  const { meetingId } = useParams({ from: '/house/network/meetings/$meetingId' })
  const query = useMeeting(meetingId)
  if (query.data) return <Opened key={meetingId} meeting={query.data} />
  if (!query.error) return <Waiting />
  if (isAbsent(query.error)) return <NotFoundScreen />
  return (
    <Page>
      <h1 className="sr-only">{m.network_page()}</h1>
      <Failed
        what={m.network_meeting_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    </Page>
  )
}

function Opened({ meeting }: { meeting: Meeting }) {
  const { agreementId, heldOn, plannedOn, points, parties, can } = meeting
  const { youths } = useChoices()
  const shared = { agreementId, points, parties, meetingId: meeting.id, mayAdd: can.change }
  return (
    <Page>
      <PageHeader
        eyebrow={
          <BackLink to="/network/$agreementId" params={{ agreementId }}>
            {meeting.agreementTitle}
          </BackLink>
        }
        title={m.network_meeting_of({ at: longDate(heldOn ?? plannedOn) })}
        meta={<MeetingBadge meeting={meeting} />}
        actions={
          <PlaceLink
            to="/network/meetings/$meetingId/agenda"
            params={{ meetingId: meeting.id }}
            icon={<Printer size={18} />}
          >
            {m.network_print_agenda()}
          </PlaceLink>
        }
      />
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-2">
        <Section title={m.network_minutes()}>
          {can.change ? <MinutesForm meeting={meeting} /> : <MinutesView meeting={meeting} />}
        </Section>
        <div className="flex min-w-0 flex-col gap-8">
          <FollowedFiles meeting={meeting} youths={youths} />
          <PointsSection kind="decision" {...shared} />
          <PointsSection kind="risk" {...shared} />
        </div>
      </div>
    </Page>
  )
}
