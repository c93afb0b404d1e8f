import { Download, FileType, Printer } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { saveBytes } from '../../../lib/save-bytes.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { usePrintPaper } from '../api/print-paper.ts'
import { type Decision, needsReason, type Paper, type Shown } from '../paper.ts'
import { refusalWords } from '../refusal.ts'
import { picturesDrawn } from './page-pictures.tsx'

const shortest = 8

interface Props {
  paper: Paper
  decisions: readonly Decision[]
  reason: string
  onReason: (reason: string) => void
  shown: Shown
  /** How many of its pages are on the screen. */
  loaded: number
  /** Fetches further pages; answers how many there are then. */
  more: () => Promise<number>
  /** Something is still to be decided. */
  blocked: boolean
  onAgain: () => void
}

/** Why it leaves, then print or download. The register takes one line, whichever comes first and however often. */
export function PrintBar(props: Props) {
  const { paper, decisions, reason, onReason, shown, loaded, more, blocked, onAgain } = props
  const [short, setShort] = useState(false)
  const [drawn, setDrawn] = useState<number>()
  const [failed, setFailed] = useState<unknown>()
  const [bytes, setBytes] = useState<Blob>()
  const keys = useCreateKey()
  const wordKeys = useCreateKey()
  const stopped = useRef(false)
  // Who leaves has stopped: the browser would print whatever stands there then.
  useEffect(
    () => () => {
      stopped.current = true
    },
    [],
  )
  const print = usePrintPaper(paper)
  const asksReason = needsReason(paper)
  const busy = print.isPending || drawn !== undefined

  /** The file, written into the register the first time; undefined when it was refused. */
  const hand = async (): Promise<Blob | undefined> => {
    setFailed(undefined)
    const isShort = asksReason && reason.trim().length < shortest
    setShort(isShort)
    if (isShort) return undefined
    if (bytes) return bytes
    try {
      const given = { decisions, reason: reason.trim(), shown }
      const made = await print.mutateAsync({ ...given, key: keys.of(given) })
      setBytes(made)
      return made
    } catch (error) {
      setFailed(error)
      return undefined
    }
  }
  const download = async () => {
    const made = await hand()
    if (made) saveBytes(made, `document-${shown.reference.toLowerCase()}.pdf`)
  }
  const toWord = async () => {
    setFailed(undefined)
    const isShort = asksReason && reason.trim().length < shortest
    setShort(isShort)
    if (isShort) return
    try {
      const given = { decisions, reason: reason.trim(), shown, format: 'docx' as const }
      const made = await print.mutateAsync({ ...given, key: wordKeys.of(given) })
      saveBytes(made, `document-${shown.reference.toLowerCase()}.docx`)
    } catch (error) {
      setFailed(error)
    }
  }
  const toPaper = async () => {
    if (!(await hand())) return
    stopped.current = false
    try {
      for (let count = loaded; count < shown.pageCount && !stopped.current; ) {
        setDrawn(count)
        count = await more()
      }
      if (await picturesDrawn(shown.pageCount, () => stopped.current)) window.print()
    } catch (error) {
      setFailed(error)
    } finally {
      setDrawn(undefined)
    }
  }
  return (
    <div className="flex flex-col gap-4 rounded-card border border-line bg-sunken p-5">
      {failed !== undefined && (
        <Banner
          tone="danger"
          title={m.documents_not_printed()}
          actions={<Button onClick={onAgain}>{m.documents_again()}</Button>}
        >
          {refusalWords(failed)}
        </Banner>
      )}
      {asksReason && (
        <TextArea
          label={m.documents_reason()}
          help={m.documents_reason_help()}
          mark="required"
          rows={1}
          maxLength={500}
          value={reason}
          disabled={bytes !== undefined}
          error={short ? m.documents_reason_short() : undefined}
          onChange={onReason}
        />
      )}
      {blocked && <p className="text-ink-soft">{m.documents_blocked()}</p>}
      <div className="flex flex-wrap gap-3">
        <Button
          variant="primary"
          icon={<Printer size={18} />}
          disabled={blocked}
          loading={busy}
          onClick={() => void toPaper()}
        >
          {m.entry_print()}
        </Button>
        <Button
          icon={<Download size={18} />}
          disabled={blocked}
          loading={print.isPending}
          onClick={() => void download()}
        >
          {m.documents_download()}
        </Button>
        {'document' in paper && paper.document.what === 'law' && (
          <Button
            icon={<FileType size={18} />}
            disabled={blocked}
            loading={print.isPending}
            onClick={() => void toWord()}
          >
            {m.documents_as_word()}
          </Button>
        )}
      </div>
      {drawn !== undefined && shown.pageCount > 1 && (
        <Progress
          label={m.documents_drawing()}
          done={drawn}
          total={shown.pageCount}
          action={
            <Button
              size="small"
              onClick={() => {
                stopped.current = true
              }}
            >
              {m.ui_cancel()}
            </Button>
          }
        />
      )}
      <p role="status" className="text-ink-soft text-small">
        {bytes ? m.documents_registered({ reference: shown.reference }) : m.documents_register_about()}
      </p>
    </div>
  )
}
