import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { ArrowLeft, CalendarCog, Pencil, Presentation } from 'lucide-react'
import { lazy } from 'react'
import { type Occurrence, useOccurrence } from '../../features/calendar/api/read-occurrence.ts'
import { AttendanceSheet } from '../../features/calendar/components/attendance-sheet.tsx'
import { OccasionDetails } from '../../features/calendar/components/occasion-details.tsx'
import { OutcomeSection } from '../../features/calendar/components/outcome-section.tsx'
import { kindWords } from '../../features/calendar/occasion-words.ts'
import { signIcons } from '../../features/calendar/sign-icons.ts'
import { hours } from '../../features/calendar/weekday-words.ts'
import { PartnerNames } from '../../features/partners/components/partner-names.tsx'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { longDate } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { Badge } from '../../ui/badge.tsx'
import { Banner } from '../../ui/banner.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Opener } from '../../ui/opener.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { useChoices } from '../calendar-choices.ts'
import { DecisionTask } from '../decision-task.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'
import { Waiting } from './waiting.tsx'

const loadOccasion = () => import('../../features/calendar/components/occasion-dialog.tsx')
const OccasionDialog = lazy(loadOccasion)
const loadDate = () => import('../../features/calendar/components/date-dialog.tsx')
const DateDialog = lazy(loadDate)

/** One date of an occasion: what it is, who takes part, what came of it. */
export default function OccurrenceScreen() {
  const { occasionId, on } = useParams({ from: '/house/calendar/$occasionId/$on' })
  const query = useOccurrence(occasionId, on)
  if (query.data) return <Opened occurrence={query.data} />
  if (!query.error) return <Waiting />
  if (isAbsent(query.error)) return <NotFoundScreen back="calendar" />
  return (
    <Page>
      <h1 className="sr-only">{m.calendar_page()}</h1>
      <Failed
        what={m.calendar_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    </Page>
  )
}

function Opened({ occurrence }: { occurrence: Occurrence }) {
  const { occasion, on, date, moved, cancelled } = occurrence
  const { youths, people } = useChoices()
  const Sign = signIcons[occasion.sign]
  return (
    <Page>
      <PageHeader
        eyebrow={
          <Link
            to="/calendar"
            className="inline-flex min-h-6 items-center gap-1.5 text-accent underline underline-offset-3"
          >
            <ArrowLeft size={18} className="rtl:-scale-x-100" />
            {m.calendar_back()}
          </Link>
        }
        leading={<Sign size={36} className="shrink-0 text-accent" aria-hidden="true" />}
        title={<bdi>{occasion.title || m.calendar_untitled()}</bdi>}
        meta={
          <>
            <Badge tone="accent">{kindWords[occasion.kind]()}</Badge>
            <span>
              {longDate(date)}, <span className="tabular">{hours(occurrence)}</span>
            </span>
            {moved && <Badge tone="info">{m.calendar_moved()}</Badge>}
          </>
        }
        actions={occasion.can.change && <Changes occurrence={occurrence} />}
      />
      {cancelled && <Banner tone="warn">{m.calendar_cancelled_date()}</Banner>}
      <OccasionDetails occasion={occasion} />
      {occasion.audience !== 'team' && <AttendanceSheet key={on} occurrence={occurrence} />}
      <OutcomeSection
        key={`${occasion.id} ${on}`}
        occurrence={occurrence}
        people={people}
        taskOf={text => <DecisionTask text={text} youths={youths} people={people} />}
        actions={
          occasion.kind === 'meeting' &&
          occasion.audience !== 'team' && (
            <Link
              to="/calendar/$occasionId/$on/minutes"
              params={{ occasionId: occasion.id, on }}
              className={buttonClass('secondary', 'main')}
            >
              <Presentation size={18} />
              {m.calendar_minutes_show()}
            </Link>
          )
        }
      />
    </Page>
  )
}

function Changes({ occurrence }: { occurrence: Occurrence }) {
  const { occasion, on } = occurrence
  const navigate = useNavigate()
  return (
    <>
      <Opener
        icon={<CalendarCog size={18} />}
        load={loadDate}
        dialog={(open, close) => (
          <DateDialog
            occurrence={occurrence}
            open={open}
            onClose={close}
            onEnded={() => void navigate({ to: '/calendar' })}
          />
        )}
      >
        {m.calendar_date_change()}
      </Opener>
      <Opener
        icon={<Pencil size={18} />}
        load={loadOccasion}
        dialog={(open, close) => (
          <OccasionDialog
            change={{ occasion, on }}
            agreeLearns={occasion.can.agreeLearns}
            partnerNames={id => <PartnerNames id={id} />}
            open={open}
            onClose={close}
          />
        )}
      >
        {m.calendar_change()}
      </Opener>
    </>
  )
}
