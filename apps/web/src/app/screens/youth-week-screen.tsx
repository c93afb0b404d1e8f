import { useNavigate, useParams } from '@tanstack/react-router'
import { ArrowLeft, ChevronLeft, ChevronRight, Presentation, Printer } from 'lucide-react'
import { useState } from 'react'
import { useYouthWeek } from '../../features/calendar/api/read-youth-week.ts'
import { WeekSheet } from '../../features/calendar/components/week-sheet.tsx'
import { mondayOf } from '../../features/calendar/week-days.ts'
import { plusDays } from '../../lib/civil-date.ts'
import { Failed } from '../../lib/failed.tsx'
import { today } from '../../lib/formats.ts'
import { SharedFrame } from '../../lib/shared-frame.tsx'
import { m } from '../../paraglide/messages.js'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { confirmPresence } from '../confirm-presence.tsx'
import './youth-week.css'

const days = 7

/** One youth's week: on paper, or on the tablet turned to the youth. */
export default function YouthWeekScreen() {
  const { youthId } = useParams({ from: '/youths/$youthId/week' })
  const navigate = useNavigate()
  const [from, setFrom] = useState(() => mondayOf(today()))
  const [shared, setShared] = useState(false)
  const { data, error, isPlaceholderData, refetch } = useYouthWeek(youthId, from)
  if (shared && data) {
    return (
      <SharedFrame
        wide
        label={m.calendar_my_week()}
        onLeave={() => setShared(false)}
        confirm={confirmPresence}
      >
        <WeekSheet week={data} />
      </SharedFrame>
    )
  }
  return (
    <main className="flex flex-col gap-6 px-gutter py-6 print:p-0">
      <div className="mx-auto flex w-full max-w-[100rem] flex-col gap-4 print:hidden">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <Button
            icon={<ArrowLeft size={18} className="rtl:-scale-x-100" />}
            onClick={() => void navigate({ to: '/calendar' })}
          >
            {m.calendar_back()}
          </Button>
          <div className="flex items-center gap-1">
            <IconButton
              framed
              label={m.calendar_week_before()}
              icon={<ChevronLeft size={20} />}
              onClick={() => setFrom(plusDays(from, -days))}
            />
            <Button onClick={() => setFrom(mondayOf(today()))}>{m.calendar_this_week()}</Button>
            <IconButton
              framed
              label={m.calendar_week_after()}
              icon={<ChevronRight size={20} />}
              onClick={() => setFrom(plusDays(from, days))}
            />
          </div>
          <div className="flex flex-wrap gap-3">
            <Button icon={<Presentation size={18} />} disabled={!data} onClick={() => setShared(true)}>
              {m.calendar_show()}
            </Button>
            <Button
              variant="primary"
              icon={<Printer size={18} />}
              disabled={!data || isPlaceholderData}
              onClick={() => window.print()}
            >
              {m.entry_print()}
            </Button>
          </div>
        </div>
        <Banner>{m.calendar_my_week_about()}</Banner>
      </div>
      {data ? (
        <div className="youth-week mx-auto w-full max-w-[100rem]">
          <WeekSheet week={data} />
        </div>
      ) : error ? (
        <Failed what={m.calendar_failed()} error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton rows={8} />
      )}
    </main>
  )
}
