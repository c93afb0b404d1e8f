import { fieldsOf } from '@havre/kinds/kind.ts'
import { useNavigate } from '@tanstack/react-router'
import { ArrowLeft, Printer } from 'lucide-react'
import { useState } from 'react'
import { answerText } from '../../features/entries/paper/answer-text.ts'
import { type Handover, type Period, usePrintedHandover } from '../../features/handover/api/read-handover.ts'
import { HandoverSheet } from '../../features/handover/components/handover-sheet.tsx'
import { periodWords } from '../../features/handover/period-words.ts'
import { findKind, kindTitle, useKinds } from '../../features/kinds/api/list-kinds.ts'
import { purposeWords, standing } from '../../features/outings/outing-words.ts'
import { countsLine, kindWords } from '../../features/roll-calls/roll-call-words.ts'
import { useMe } from '../../features/session/me.ts'
import { Failed } from '../../lib/failed.tsx'
import { optionsOf } from '../../lib/options.ts'
import { m } from '../../paraglide/messages.js'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import './print.css'

/** The handover on paper: codes only, whoever finds it learns nothing. Each reading for it leaves its trace. */
export default function HandoverPrintScreen() {
  const me = useMe()
  const navigate = useNavigate()
  const [period, setPeriod] = useState<Period>('unread')
  const query = usePrintedHandover(period)
  const { kinds } = useKinds()
  /** The name of the form and what was chosen in it; nothing that somebody typed. */
  const codes = (entry: Handover['entries'][number]) => {
    const kind = findKind(kinds, entry.kind, entry.kindVersion)
    // What was chosen about danger stays on the screen: the form's name says that there is something to read.
    const fields = kind && entry.compartment !== 'SAFETY' ? fieldsOf(kind) : []
    const chosen = fields.flatMap(field => {
      const answer = entry.summary[field.id]
      return field.type === 'code' && typeof answer === 'string' ? [answerText(field, answer)] : []
    })
    return [kindTitle(kinds, entry.kind, entry.kindVersion), ...chosen].join(' · ')
  }
  return (
    <main className="flex flex-col gap-6 px-gutter py-6 print:p-0">
      <div className="mx-auto flex w-full max-w-[210mm] flex-col gap-4 print:hidden">
        <div className="flex flex-wrap items-end justify-between gap-4">
          <RadioGroup
            label={m.shifts_period()}
            layout="segments"
            options={optionsOf(periodWords)}
            value={period}
            onChange={setPeriod}
          />
          <div className="flex flex-wrap gap-3">
            <Button icon={<ArrowLeft size={18} />} onClick={() => void navigate({ to: '/handover' })}>
              {m.shifts_print_back()}
            </Button>
            <Button
              variant="primary"
              icon={<Printer size={18} />}
              disabled={!query.data}
              onClick={() => window.print()}
            >
              {m.shifts_print_now()}
            </Button>
          </div>
        </div>
        <Banner>{m.shifts_print_help()}</Banner>
      </div>
      {query.data ? (
        <HandoverSheet
          handover={query.data}
          reader={me.id.slice(0, 8)}
          at={new Date(query.dataUpdatedAt).toISOString()}
          words={{
            entry: codes,
            outing: outing =>
              `${m.shifts_outing({ purpose: purposeWords[outing.purpose]() })} · ${standing(outing, Date.now()).words}`,
            rollCall: round => `${kindWords[round.kind]()} · ${countsLine(round)}`,
          }}
        />
      ) : query.error ? (
        <Failed what={m.shifts_failed()} error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Skeleton rows={6} />
      )}
    </main>
  )
}
