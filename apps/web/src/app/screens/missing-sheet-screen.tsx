import { useNavigate, useParams } from '@tanstack/react-router'
import { ArrowLeft, Printer } from 'lucide-react'
import { useState } from 'react'
import { type SheetAudience, useSheet } from '../../features/missing/api/read-sheet.ts'
import { SheetPaper } from '../../features/missing/components/sheet-paper.tsx'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import './print.css'

/** The description on one page, for the outside unless the house is asked for. Every reading leaves its trace. */
export default function MissingSheetScreen() {
  const { missingId } = useParams({ from: '/missing/$missingId/sheet' })
  const navigate = useNavigate()
  const [audience, setAudience] = useState<SheetAudience>('external')
  const sheet = useSheet(missingId, audience)
  return (
    <main className="flex flex-col gap-6 px-gutter py-6 print:p-0">
      <div className="mx-auto flex w-full max-w-[210mm] flex-col gap-4 print:hidden">
        <div className="flex flex-wrap items-end justify-between gap-4">
          <RadioGroup
            label={m.missing_sheet_for()}
            layout="segments"
            options={[
              { value: 'external', label: m.missing_sheet_external() },
              { value: 'internal', label: m.missing_sheet_internal() },
            ]}
            value={audience}
            onChange={setAudience}
          />
          <div className="flex flex-wrap gap-3">
            <Button
              icon={<ArrowLeft size={18} />}
              onClick={() => void navigate({ to: '/missing/$missingId', params: { missingId } })}
            >
              {m.missing_sheet_back()}
            </Button>
            <Button
              variant="primary"
              icon={<Printer size={18} />}
              disabled={!sheet.data}
              onClick={() => window.print()}
            >
              {m.missing_sheet_print()}
            </Button>
          </div>
        </div>
        <Banner tone={audience === 'internal' ? 'info' : 'warn'}>
          {audience === 'internal' ? m.missing_sheet_inside() : m.missing_sheet_outside()}
        </Banner>
      </div>
      {sheet.data ? (
        <SheetPaper sheet={sheet.data} />
      ) : sheet.error ? (
        <Failed what={m.missing_sheet_failed()} error={sheet.error} onRetry={() => void sheet.refetch()} />
      ) : (
        <Skeleton rows={8} />
      )}
    </main>
  )
}
