import { useNavigate, useParams } from '@tanstack/react-router'
import { ArrowLeft, Printer } from 'lucide-react'
import { useMeetingAgenda } from '../../features/network/api/get-meeting.ts'
import { AgendaSheet } from '../../features/network/components/agenda-sheet.tsx'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import './print.css'

/** The agenda of a coordination meeting on paper: files by code only. */
export default function AgendaScreen() {
  const { meetingId } = useParams({ from: '/network/meetings/$meetingId/agenda' })
  const navigate = useNavigate()
  const { data, error, refetch } = useMeetingAgenda(meetingId)
  return (
    <main className="flex flex-col gap-6 px-gutter py-6 print:p-0">
      <div className="mx-auto flex w-full max-w-[210mm] flex-wrap justify-between gap-3 print:hidden">
        <Button
          icon={<ArrowLeft size={18} className="rtl:-scale-x-100" />}
          onClick={() => void navigate({ to: '/network/meetings/$meetingId', params: { meetingId } })}
        >
          {m.network_agenda_back()}
        </Button>
        <Button
          variant="primary"
          icon={<Printer size={18} />}
          disabled={!data}
          onClick={() => window.print()}
        >
          {m.entry_print()}
        </Button>
      </div>
      {data ? (
        <div className="print-sheet mx-auto w-full max-w-[210mm] rounded-sheet bg-surface p-[16mm] shadow-raise print:rounded-none print:shadow-none">
          <AgendaSheet agenda={data} />
        </div>
      ) : error ? (
        <Failed what={m.network_meeting_failed()} error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton rows={8} />
      )}
    </main>
  )
}
