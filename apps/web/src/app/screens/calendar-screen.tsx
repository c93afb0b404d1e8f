import { createLink } from '@tanstack/react-router'
import { CalendarClock, CalendarPlus, Handshake, Plus, Scale } from 'lucide-react'
import { lazy, Suspense, useMemo, useState } from 'react'
import { type Calendar, type CalendarItem, useCalendar } from '../../features/calendar/api/read-calendar.ts'
import { changeView, useCalendarView } from '../../features/calendar/calendar-view.ts'
import { CalendarBar } from '../../features/calendar/components/calendar-bar.tsx'
import { DayList } from '../../features/calendar/components/day-list.tsx'
import { OpenActions } from '../../features/calendar/components/open-actions.tsx'
import { RhythmList } from '../../features/calendar/components/rhythm-list.tsx'
import { WeekList } from '../../features/calendar/components/week-list.tsx'
import { mondayOf } from '../../features/calendar/week-days.ts'
import { PartnerNames } from '../../features/partners/components/partner-names.tsx'
import { useMe } from '../../features/session/me.ts'
import { plusDays } from '../../lib/civil-date.ts'
import { Failed } from '../../lib/failed.tsx'
import { time } from '../../lib/formats.ts'
import { useScreenKeys } from '../../lib/screen-keys.ts'
import { m } from '../../paraglide/messages.js'
import { LinkButton } from '../../ui/link-button.tsx'
import { Opener } from '../../ui/opener.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useChoices } from '../calendar-choices.ts'
import { YouthWeeks } from '../youth-weeks.tsx'

const loadOccasion = () => import('../../features/calendar/components/occasion-dialog.tsx')
const OccasionDialog = lazy(loadOccasion)
const loadAppointment = () => import('../../features/calendar/components/appointment-dialog.tsx')
const AppointmentDialog = lazy(loadAppointment)

const PlaceLink = createLink(LinkButton)

const week = 7

/** The rhythm of the house: a week or a day of it, what was decided and waits, what comes back every week. */
export default function CalendarScreen() {
  const me = useMe()
  const view = useCalendarView()
  const monday = mondayOf(view.day)
  const query = useCalendar(monday, week)
  const { youths, people } = useChoices()
  const [opened, setOpened] = useState<CalendarItem>()
  const keys = useMemo(() => {
    const step = view.mode === 'week' ? week : 1
    const go = (days: number) => () => changeView({ day: plusDays(view.day, days) })
    return { ArrowLeft: go(-step), ArrowRight: go(step), t: () => changeView({ day: undefined }) }
  }, [view.mode, view.day])
  useScreenKeys(keys)
  const { data } = query
  return (
    <Page width="full">
      <PageHeader
        title={m.calendar_page()}
        meta={data && !query.isPlaceholderData && summary(data)}
        actions={
          data && (
            <>
              <PlaceLink to="/partners" icon={<Handshake size={18} />} className="lg:hidden">
                {m.partners_page()}
              </PlaceLink>
              {me.can.readRules && (
                <PlaceLink to="/deadlines" icon={<CalendarClock size={18} />} className="lg:hidden">
                  {m.legal_board()}
                </PlaceLink>
              )}
              {me.can.readRules && (
                <PlaceLink to="/rules" icon={<Scale size={18} />} className="lg:hidden">
                  {m.procedures_title()}
                </PlaceLink>
              )}
              <YouthWeeks youths={youths} />
              {data.can.create && (
                <>
                  <Opener
                    icon={<CalendarPlus size={18} />}
                    load={loadAppointment}
                    dialog={(open, close) => (
                      <AppointmentDialog
                        day={view.day}
                        youths={youths}
                        people={people}
                        open={open}
                        onClose={close}
                      />
                    )}
                  >
                    {m.calendar_appointment_new()}
                  </Opener>
                  <Opener
                    variant="primary"
                    icon={<Plus size={18} />}
                    load={loadOccasion}
                    dialog={(open, close) => (
                      <OccasionDialog
                        day={view.day}
                        agreeLearns={data.can.agreeLearns}
                        partnerNames={id => <PartnerNames id={id} />}
                        open={open}
                        onClose={close}
                      />
                    )}
                  >
                    {m.calendar_new()}
                  </Opener>
                </>
              )}
            </>
          )
        }
      />
      <CalendarBar view={view} counts={countsOf(data?.items ?? [])} />
      {query.isPending && <Skeleton rows={8} />}
      {query.isError && !data && (
        <Failed
          what={m.calendar_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
      {data && <Days data={data} monday={monday} onAppointment={setOpened} />}
      {opened && (
        <Suspense>
          <AppointmentDialog
            appointmentId={opened.id}
            youths={youths}
            people={people}
            open
            onClose={() => setOpened(undefined)}
          />
        </Suspense>
      )}
    </Page>
  )
}

interface DaysProps {
  data: Calendar
  monday: string
  onAppointment: (item: CalendarItem) => void
}

function Days({ data, monday, onAppointment }: DaysProps) {
  const { mode, day, kinds } = useCalendarView()
  const wanted = data.items.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
  if (mode === 'day') {
    const items = wanted.filter(({ date }) => date === day)
    const now = day === data.today ? time(new Date()) : undefined
    return <DayList now={now} items={items} onAppointment={onAppointment} />
  }
  // What comes back every day stands below, once; in a day it shows only where it differs.
  const special = wanted.filter(({ kind, moved, cancelled }) => kind !== 'ritual' || moved || cancelled)
  return (
    <div className="flex flex-col gap-10">
      <WeekList
        monday={monday}
        today={data.today}
        items={kinds.includes('ritual') ? wanted : special}
        onDay={next => changeView({ mode: 'day', day: next })}
        onAppointment={onAppointment}
      />
      <OpenActions actions={data.actions} mayTick={data.can.create} />
      {(kinds.length === 0 || kinds.includes('ritual')) && <RhythmList items={data.items} />}
    </div>
  )
}

function countsOf(items: readonly CalendarItem[]) {
  const counts = new Map<CalendarItem['kind'], number>()
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

function summary({ items, actions }: Calendar): string {
  const special = items.filter(({ kind }) => kind !== 'ritual').length
  const clashes = new Set(items.flatMap(item => item.clashes.map(({ youthId }) => youthId))).size
  return [
    m.calendar_count({ count: special }),
    clashes > 0 && m.calendar_count_clashes({ count: clashes }),
    actions.length > 0 && m.calendar_count_actions({ count: actions.length }),
  ]
    .filter(part => part !== false)
    .join(' · ')
}
