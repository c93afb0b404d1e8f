import { useNavigate, useParams } from '@tanstack/react-router'
import { ArrowLeft, Printer } from 'lucide-react'
import { useBelongings } from '../../features/belongings/api/list-belongings.ts'
import { ReceiptPaper } from '../../features/belongings/components/receipt-paper.tsx'
import { isUnread } from '../../features/belongings/receipt-words.ts'
import { useYouthFile } from '../../features/youth-files/api/get-youth-file.ts'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import './print.css'

/** The receipt of what the house keeps, on paper for the youth. */
export default function ReceiptScreen() {
  const { youthId } = useParams({ from: '/youths/$youthId/receipt' })
  const navigate = useNavigate()
  const file = useYouthFile(youthId)
  const belongings = useBelongings(youthId)
  const failed = file.error ?? belongings.error
  const ready = file.data && belongings.data
  return (
    <main className="flex flex-col gap-6 px-gutter py-6 print:p-0">
      <div className="mx-auto flex w-full max-w-[210mm] flex-col gap-4 print:hidden">
        <div className="flex flex-wrap justify-end gap-3">
          <Button
            icon={<ArrowLeft size={18} />}
            onClick={() =>
              void navigate({ to: '/youths/$youthId/rooms/$room', params: { youthId, room: 'belongings' } })
            }
          >
            {m.belongings_back()}
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
        <Banner>{m.belongings_receipt_about()}</Banner>
        {file.data && isUnread(file.data.languages) && (
          <Banner tone="warn">{m.belongings_receipt_unread()}</Banner>
        )}
      </div>
      {ready ? (
        <ReceiptPaper alias={file.data.alias} languages={file.data.languages} items={belongings.data.items} />
      ) : failed ? (
        <Failed what={m.belongings_failed()} error={failed} onRetry={() => void belongings.refetch()} />
      ) : (
        <Skeleton rows={6} />
      )}
    </main>
  )
}
