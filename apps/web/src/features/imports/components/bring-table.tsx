import { MAX_TABLE_BYTES } from '@havre/contracts/import-parts.ts'
import { Download, FileSpreadsheet } from 'lucide-react'
import { useRef, useState } from 'react'
import { fileSize } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { useBringTable } from '../api/imports.ts'
import { importRefusal } from '../import-words.ts'
import { saveModel } from '../model-table.ts'

const ACCEPTED =
  '.csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Chooses a table on the device and sends it; what it is called stays there. */
export function BringTable({ onBrought }: { onBrought: (importId: string) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const stop = useRef(new AbortController())
  const bring = useBringTable()
  const [sent, setSent] = useState({ bytes: 0, total: 1 })
  const [tooLarge, setTooLarge] = useState(false)
  const send = (file: File) => {
    setTooLarge(file.size > MAX_TABLE_BYTES)
    if (file.size > MAX_TABLE_BYTES) return
    setSent({ bytes: 0, total: file.size })
    const onSent = (bytes: number) => setSent({ bytes, total: file.size })
    stop.current = new AbortController()
    bring.mutate(
      { file, key: crypto.randomUUID(), onSent, stop: stop.current },
      { onSuccess: made => onBrought(made.id) },
    )
  }
  const cancel = () => {
    stop.current.abort()
    bring.reset()
  }
  return (
    <Card title={m.imports_bring()}>
      <div className="flex flex-col gap-4">
        <p className="max-w-prose text-ink-soft">{m.imports_bring_help()}</p>
        {(tooLarge || bring.isError) && (
          <Banner tone="danger" title={m.imports_not_taken()}>
            {tooLarge ? m.imports_refused_too_large() : importRefusal(bring.error)}
          </Banner>
        )}
        {bring.isPending && (
          <Progress
            label={m.imports_reading()}
            done={Math.min(sent.bytes, sent.total)}
            total={sent.total}
            words={`${fileSize(sent.bytes)} / ${fileSize(sent.total)}`}
            action={
              <Button size="small" onClick={cancel}>
                {m.ui_cancel()}
              </Button>
            }
          />
        )}
        <div className="flex flex-wrap gap-3">
          <input
            ref={input}
            type="file"
            hidden
            accept={ACCEPTED}
            onChange={event => {
              const file = event.target.files?.[0]
              if (file) send(file)
              // The same file may be chosen again once it is mended.
              event.target.value = ''
            }}
          />
          <Button
            variant="primary"
            icon={<FileSpreadsheet size={18} />}
            loading={bring.isPending}
            onClick={() => input.current?.click()}
          >
            {m.imports_choose()}
          </Button>
          <Button icon={<Download size={18} />} onClick={saveModel}>
            {m.imports_model()}
          </Button>
        </div>
      </div>
    </Card>
  )
}
