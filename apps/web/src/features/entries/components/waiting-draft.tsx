import type { Entry } from '@havre/contracts/entries.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { PenLine } from 'lucide-react'
import { useRef, useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { LaterAlertDialog } from '../../../ui/later.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useSignEntry } from '../api/sign-entry.ts'
import { useStartEntry } from '../api/start-entry.ts'
import { isAnswers } from '../autosave/places.ts'
import { inTheWay } from '../forms/judged-now.ts'

interface Props {
  entry: Entry
  kind: Kind
  onOpen: (entryId: string) => void
}

/** A draft that takes no more words: it is signed as it stands, or gone on from in a new note linked to it. */
export function WaitingDraft({ entry, kind, onOpen }: Props) {
  const [asking, setAsking] = useState(false)
  const key = useRef(crypto.randomUUID())
  const sign = useSignEntry(entry.id)
  const start = useStartEntry()
  if (!entry.can.sign) return <Banner>{m.entry_read_only_draft()}</Banner>
  const missing = inTheWay(kind, isAnswers(entry.answers) ? entry.answers : {}, entry.occurredAt)
  const goOn = () =>
    start.mutate(
      { youthId: entry.youthId, key: key.current, body: { kind: entry.kind, continuesId: entry.id } },
      {
        onSuccess: next => onOpen(next.id),
        onError: error =>
          toast({ title: m.entry_not_started(), description: failureWords(error), tone: 'danger' }),
      },
    )
  return (
    <>
      <Banner
        tone="warn"
        title={m.entry_closed_window()}
        actions={
          <>
            <Button
              variant="primary"
              icon={<PenLine size={18} />}
              disabled={missing.length > 0}
              onClick={() => setAsking(true)}
            >
              {m.entry_sign_as_is()}
            </Button>
            <Button loading={start.isPending} onClick={goOn}>
              {m.entry_go_on_linked()}
            </Button>
          </>
        }
      >
        <p>{m.entry_waiting_text()}</p>
        {missing.length > 0 && (
          <p>
            {m.entry_missing_title()} {missing.map(({ label }) => label).join(', ')}
          </p>
        )}
      </Banner>
      <LaterAlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={m.entry_sign_title({ kind: textOf(kind.title), alias: entry.youthAlias })}
        description={m.entry_sign_consequence()}
        confirm={m.entry_sign()}
        loading={sign.isPending}
        onConfirm={() =>
          sign.mutate(entry.version, {
            onSuccess: () => toast({ title: m.entry_signed() }),
            onError: error =>
              toast({ title: m.entry_not_signed(), description: failureWords(error), tone: 'danger' }),
            onSettled: () => setAsking(false),
          })
        }
      />
    </>
  )
}
