import type { Audience } from '@havre/kinds/redact.ts'
import { useNavigate, useParams } from '@tanstack/react-router'
import { ArrowLeft, Printer } from 'lucide-react'
import { useState } from 'react'
import { PrintedAttachments } from '../../features/attachments/components/printed-attachments.tsx'
import { usePrintedEntry } from '../../features/entries/api/print-entry.ts'
import { PrintPaper } from '../../features/entries/paper/print-paper.tsx'
import { findKind, useKinds } from '../../features/kinds/api/list-kinds.ts'
import { useMe } from '../../features/session/me.ts'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import './print.css'

/** One entry on paper, as an audience may read it. Every choice of audience leaves its trace. */
export default function PrintScreen() {
  const { entryId } = useParams({ from: '/entries/$entryId/print' })
  const me = useMe()
  const navigate = useNavigate()
  const [audience, setAudience] = useState<Audience>('internal')
  const entry = usePrintedEntry(entryId, audience)
  const kinds = useKinds()
  const kind = entry.data && findKind(kinds.kinds, entry.data.kind, entry.data.kindVersion)
  const failed = entry.error ?? kinds.query.error
  const ready = entry.data && kind
  return (
    <main className="flex flex-col gap-6 px-gutter py-6 print:p-0">
      <div className="mx-auto flex w-full max-w-[210mm] flex-col gap-4 print:hidden">
        <div className="flex flex-wrap items-end justify-between gap-4">
          <RadioGroup
            label={m.entry_print_for()}
            layout="segments"
            options={[
              { value: 'internal', label: m.entry_print_internal() },
              { value: 'external', label: m.entry_print_external() },
              { value: 'court', label: m.entry_print_court() },
            ]}
            value={audience}
            onChange={setAudience}
          />
          <div className="flex flex-wrap gap-3">
            <Button
              icon={<ArrowLeft size={18} />}
              onClick={() => void navigate({ to: '/entries/$entryId', params: { entryId } })}
            >
              {m.entry_print_back()}
            </Button>
            <Button
              variant="primary"
              icon={<Printer size={18} />}
              disabled={!ready}
              onClick={() => window.print()}
            >
              {m.entry_print()}
            </Button>
          </div>
        </div>
        <Banner tone={audience === 'internal' ? 'info' : 'warn'}>
          {audience === 'internal' ? m.entry_print_inside() : m.entry_print_outside()}
        </Banner>
      </div>
      {ready ? (
        <PrintPaper
          entry={entry.data}
          kind={kind}
          reader={audience === 'internal' ? me.name : me.id.slice(0, 8)}
          at={new Date(entry.dataUpdatedAt).toISOString()}
          attachments={<PrintedAttachments entryId={entryId} inside={audience === 'internal'} />}
        />
      ) : failed ? (
        <Failed what={m.entry_print_failed()} error={failed} onRetry={() => void entry.refetch()} />
      ) : (
        <Skeleton rows={6} />
      )}
    </main>
  )
}
