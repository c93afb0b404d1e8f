import { X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { dateTime } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { IconButton } from '../../../ui/icon-button.tsx'
import { LaterAlertDialog } from '../../../ui/later.tsx'
import { toast } from '../../../ui/toasts.ts'
import { type Act, type Criterion, type Evidence, takeBackEvidence, useReviewChange } from './desk.ts'
import { reviewFailure } from './review-failure.tsx'

interface Props {
  evidence: readonly Evidence[]
  actOf: (act: Act) => ReactNode
  /** An act in one line of words. */
  nameOf: (act: Act) => string
  criterion: Criterion
  /** Adds one; undefined for who adds nothing here. */
  add: ReactNode
}

/** The acts that show one criterion, each one click away. */
export function EvidenceList({ evidence, actOf, nameOf, criterion, add }: Props) {
  const change = useReviewChange()
  const [asked, setAsked] = useState<Evidence>()
  const wordsOf = (one: Evidence) => (one.entry ? nameOf(one.entry) : hiddenWords(one))
  const back = () => {
    setAsked(undefined)
    if (!asked) return
    change.mutate(() => takeBackEvidence(asked), {
      onError: error =>
        toast({ title: m.reviews_evidence_failed(), description: reviewFailure(error), tone: 'danger' }),
    })
  }
  return (
    <div className="flex flex-col gap-1">
      <h4 className="font-semibold text-small">{m.reviews_evidence()}</h4>
      {evidence.length === 0 && <p className="text-ink-soft text-small">{m.reviews_evidence_none()}</p>}
      <ul className="flex flex-col">
        {evidence.map(one => (
          <li key={one.id} className="flex items-center justify-between gap-2">
            {one.entry ? (
              actOf(one.entry)
            ) : (
              <span className="text-ink-soft text-small">{m.reviews_evidence_hidden()}</span>
            )}
            {add && (
              <IconButton
                label={m.reviews_evidence_back({
                  act: wordsOf(one),
                  criterion: criterion.text,
                })}
                icon={<X size={18} />}
                disabled={change.isPending}
                onClick={() => setAsked(one)}
              />
            )}
          </li>
        ))}
      </ul>
      {add}
      <LaterAlertDialog
        open={asked !== undefined}
        onOpenChange={open => !open && setAsked(undefined)}
        title={m.reviews_evidence_back_ask()}
        description={m.reviews_evidence_back_what({
          act: asked ? wordsOf(asked) : '',
          criterion: criterion.text,
        })}
        confirm={m.reviews_evidence_back_yes()}
        tone="danger"
        onConfirm={back}
      />
    </div>
  )
}

/** One that the reader may not read is told from another by who linked it, and when. */
function hiddenWords({ addedBy, addedAt }: Evidence): string {
  return m.reviews_evidence_hidden_by({
    name: addedBy.name ?? m.autonomy_somebody(),
    at: dateTime(addedAt),
  })
}
