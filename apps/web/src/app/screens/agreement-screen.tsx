import { useNavigate, useParams } from '@tanstack/react-router'
import { CalendarPlus, FilePenLine, FileX2, Pencil, PenLine } from 'lucide-react'
import { lazy } from 'react'
import { type Agreement, useAgreement } from '../../features/network/api/get-agreement.ts'
import { AgreementText, agreementCalls, Editions } from '../../features/network/components/agreement-view.tsx'
import { MeetingList } from '../../features/network/components/meeting-list.tsx'
import { PointsSection } from '../../features/network/components/points-section.tsx'
import { stateTone, stateWords } from '../../features/network/network-words.ts'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { number, shortDate } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { Badge } from '../../ui/badge.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Card } from '../../ui/card.tsx'
import { Opener } from '../../ui/opener.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { BackLink } from '../back-link.tsx'
import { usePartnerChoices } from '../partner-choices.ts'
import { NotFoundScreen } from './not-found-screen.tsx'
import { Waiting } from './waiting.tsx'

const loadText = () => import('../../features/network/components/agreement-dialog.tsx')
const AgreementDialog = lazy(loadText)
const loadBind = () => import('../../features/network/components/bind-dialog.tsx')
const BindDialog = lazy(loadBind)
const loadPlan = () => import('../../features/network/components/plan-meeting-dialog.tsx')
const PlanMeetingDialog = lazy(loadPlan)

/** One agreement: what it says, what each is held to, its meetings and how it changed. */
export default function AgreementScreen() {
  const { agreementId } = useParams({ from: '/house/network/$agreementId' })
  const query = useAgreement(agreementId)
  if (query.data) return <Opened agreement={query.data} />
  if (!query.error) return <Waiting />
  if (isAbsent(query.error)) return <NotFoundScreen />
  return (
    <Page>
      <h1 className="sr-only">{m.network_page()}</h1>
      <Failed
        what={m.network_one_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    </Page>
  )
}

function Opened({ agreement }: { agreement: Agreement }) {
  const { state, points, parties, can, meetingLate, meetingDueOn, endedOn, endedBecause } = agreement
  const shared = { agreementId: agreement.id, points, parties, mayAdd: can.keep }
  return (
    <Page>
      <PageHeader
        eyebrow={<BackLink to="/network">{m.network_back()}</BackLink>}
        title={<bdi>{agreement.title}</bdi>}
        meta={
          <>
            <Badge tone={stateTone[state]}>{stateWords[state]()}</Badge>
            {meetingDueOn && !meetingLate && (
              <span>{m.network_meeting_due({ at: shortDate(meetingDueOn) })}</span>
            )}
          </>
        }
        actions={<Acts agreement={agreement} />}
      />
      {agreementCalls(agreement).map(({ tone, words, more }) => (
        <Banner key={words} tone={tone} title={words}>
          {more}
        </Banner>
      ))}
      {endedOn && (
        <Banner title={`${m.label_before({ label: m.network_ended_on() })} ${shortDate(endedOn)}`}>
          <span dir="auto">{endedBecause}</span>
        </Banner>
      )}
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[3fr_2fr]">
        <div className="flex min-w-0 flex-col gap-8">
          <PointsSection kind="commitment" {...shared} />
          <PointsSection kind="risk" {...shared} />
          <PointsSection kind="decision" {...shared} />
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <Section title={m.network_meetings()} actions={can.keep && <PlanMeeting agreement={agreement} />}>
            <MeetingList meetings={agreement.meetings} />
          </Section>
          <Kept points={points} />
          <Section title={m.network_editions()}>
            <Editions editions={agreement.editions} />
          </Section>
        </div>
      </div>
      <Card title={m.network_text()}>
        <AgreementText text={agreement} />
      </Card>
    </Page>
  )
}

/** How many of its commitments were kept, with what counts. */
function Kept({ points }: { points: Agreement['points'] }) {
  const said = points.filter(
    ({ kind, state }) => kind === 'commitment' && state !== 'open' && state !== 'withdrawn',
  )
  if (said.length === 0) return null
  const kept = said.filter(({ state }) => state === 'kept').length
  return (
    <Section title={m.network_fig_commitments()}>
      <p className="font-serif text-title-2">
        {m.network_fig_of({ n: number(kept), of: number(said.length) })}
      </p>
      <p className="text-ink-soft text-small">{m.network_fig_commitments_def()}</p>
    </Section>
  )
}

function Acts({ agreement }: { agreement: Agreement }) {
  const { can } = agreement
  if (!can.write && !can.amend && !can.end) return null
  return (
    <>
      {(can.write || can.amend) && <TextAct agreement={agreement} />}
      {can.write && (
        <Opener
          variant="primary"
          icon={<PenLine size={18} />}
          load={loadBind}
          dialog={(open, close) => (
            <BindDialog agreement={agreement} act="sign" open={open} onClose={close} />
          )}
        >
          {m.network_sign()}
        </Opener>
      )}
      {can.end && (
        <Opener
          variant="quiet"
          icon={<FileX2 size={18} />}
          load={loadBind}
          dialog={(open, close) => <BindDialog agreement={agreement} act="end" open={open} onClose={close} />}
        >
          {m.network_end()}
        </Opener>
      )}
    </>
  )
}

function TextAct({ agreement }: { agreement: Agreement }) {
  const partners = usePartnerChoices()
  return (
    <Opener
      icon={agreement.can.write ? <Pencil size={18} /> : <FilePenLine size={18} />}
      load={loadText}
      dialog={(open, close) => (
        <AgreementDialog agreement={agreement} partners={partners} open={open} onClose={close} />
      )}
    >
      {agreement.can.write ? m.network_change() : m.network_amend()}
    </Opener>
  )
}

function PlanMeeting({ agreement }: { agreement: Agreement }) {
  const navigate = useNavigate()
  return (
    <Opener
      size="small"
      icon={<CalendarPlus size={18} />}
      load={loadPlan}
      dialog={(open, close) => (
        <PlanMeetingDialog
          agreementId={agreement.id}
          proposed={agreement.meetingDueOn}
          open={open}
          onClose={close}
          onMade={meetingId => void navigate({ to: '/network/meetings/$meetingId', params: { meetingId } })}
        />
      )}
    >
      {m.network_plan_meeting()}
    </Opener>
  )
}
