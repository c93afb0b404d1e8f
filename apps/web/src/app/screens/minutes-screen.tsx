import { useNavigate, useParams } from '@tanstack/react-router'
import { ArrowLeft, Presentation, Printer } from 'lucide-react'
import { useState } from 'react'
import { useOccurrence } from '../../features/calendar/api/read-occurrence.ts'
import { MinutesSheet } from '../../features/calendar/components/minutes-sheet.tsx'
import { Failed } from '../../lib/failed.tsx'
import { SharedFrame } from '../../lib/shared-frame.tsx'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { NotFoundState } from '../../ui/states.tsx'
import { confirmPresence } from '../confirm-presence.tsx'
import './print.css'

/** The minutes of a house meeting for those who were there: on paper, or on the tablet turned to them. */
export default function MinutesScreen() {
  const { occasionId, on } = useParams({ from: '/calendar/$occasionId/$on/minutes' })
  const navigate = useNavigate()
  const [shared, setShared] = useState(false)
  const { data, error, refetch } = useOccurrence(occasionId, on)
  const body = data?.outcome?.body
  const sheet = data && body?.form === 'meeting' && <MinutesSheet occurrence={data} body={body} />
  if (shared && sheet) {
    return (
      <SharedFrame label={m.calendar_minutes()} onLeave={() => setShared(false)} confirm={confirmPresence}>
        {sheet}
      </SharedFrame>
    )
  }
  return (
    <main className="flex flex-col gap-6 px-gutter py-6 print:p-0">
      <div className="mx-auto flex w-full max-w-[210mm] flex-wrap justify-between gap-3 print:hidden">
        <Button
          icon={<ArrowLeft size={18} className="rtl:-scale-x-100" />}
          onClick={() => void navigate({ to: '/calendar/$occasionId/$on', params: { occasionId, on } })}
        >
          {m.calendar_minutes_back()}
        </Button>
        <div className="flex flex-wrap gap-3">
          <Button icon={<Presentation size={18} />} disabled={!sheet} onClick={() => setShared(true)}>
            {m.calendar_show()}
          </Button>
          <Button
            variant="primary"
            icon={<Printer size={18} />}
            disabled={!sheet}
            onClick={() => window.print()}
          >
            {m.entry_print()}
          </Button>
        </div>
      </div>
      {sheet ? (
        <div className="print-sheet mx-auto w-full max-w-[210mm] rounded-sheet bg-surface p-[16mm] shadow-raise print:rounded-none print:shadow-none">
          {sheet}
        </div>
      ) : data ? (
        <NotFoundState />
      ) : error ? (
        <Failed what={m.calendar_failed()} error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton rows={8} />
      )}
    </main>
  )
}
