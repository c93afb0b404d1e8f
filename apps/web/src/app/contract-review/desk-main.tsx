import { ClipboardCheck, Paperclip } from 'lucide-react'
import { lazy, useEffect, useRef } from 'react'
import { CriterionPart } from '../../features/autonomy/review/criterion-part.tsx'
import {
  type Criterion,
  type Desk,
  openReview,
  type Review,
  useReviewChange,
} from '../../features/autonomy/review/desk.ts'
import { EvidenceList } from '../../features/autonomy/review/evidence-list.tsx'
import { ReturnedBanner } from '../../features/autonomy/review/return-list.tsx'
import { ReviewFailure } from '../../features/autonomy/review/review-failure.tsx'
import { ReviewForm } from '../../features/autonomy/review/review-form.tsx'
import { WaitingPart } from '../../features/autonomy/review/waiting-part.tsx'
import { useCreateKey } from '../../lib/use-create-key.ts'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { Opener } from '../../ui/opener.tsx'
import { Section } from '../../ui/page.tsx'
import { ActLink, useActName } from './act-link.tsx'

const loadEvidence = () => import('./evidence-dialog.tsx')
const EvidenceDialog = lazy(loadEvidence)

interface Props {
  desk: Desk
  /** Counts up when what stands in the form is thrown away for what was saved meanwhile. */
  round: number
  onDecided: (review: Review) => void
  onTakeTheirs: () => void
}

/** The review at work: begun, written, or waiting for a second person; without one, the criteria as they stand. */
export function DeskMain({ desk, round, onDecided, onTakeTheirs }: Props) {
  const { current, stage } = desk
  const criteria = stage?.criteria ?? []
  const nameOf = useActName()
  const evidenceOf = (criterion: Criterion) => (
    <EvidenceList
      evidence={desk.evidence.filter(({ criterionKey }) => criterionKey === criterion.key)}
      criterion={criterion}
      actOf={act => <ActLink act={act} />}
      nameOf={nameOf}
      add={desk.can.addEvidence && <AddEvidence desk={desk} criterion={criterion} />}
    />
  )
  if (current?.can.write)
    return (
      <ReviewForm
        key={`${current.id} ${round}`}
        {...{ desk, evidenceOf, onDecided, onTakeTheirs }}
        review={current}
      />
    )
  return (
    <div className="flex min-w-0 flex-col gap-6">
      {desk.can.open && <Begin contractId={desk.contractId} />}
      {current?.status === 'draft' && <ReturnedBanner review={current} />}
      {current?.status === 'waiting' && <WaitingPart review={current} onDecided={onDecided} />}
      {stage && (
        <Section title={m.reviews_criteria()}>
          {criteria.length === 0 && <p className="text-ink-soft">{m.reviews_criteria_none()}</p>}
          {criteria.map(criterion => (
            <CriterionPart
              key={criterion.key}
              criterion={criterion}
              given={current?.criteria.find(({ key }) => key === criterion.key)}
              self={(current?.self ?? desk.self)?.criteria.find(({ key }) => key === criterion.key)}
              evidence={evidenceOf(criterion)}
              onChange={undefined}
            />
          ))}
        </Section>
      )}
    </div>
  )
}

function AddEvidence({ desk, criterion }: { desk: Desk; criterion: Criterion }) {
  return (
    <Opener
      size="small"
      variant="quiet"
      className="self-start"
      icon={<Paperclip size={18} />}
      aria-label={m.reviews_evidence_add_to({ criterion: criterion.text })}
      load={loadEvidence}
      dialog={(open, close) => (
        <EvidenceDialog desk={desk} criterion={criterion} open={open} onClose={close} />
      )}
    >
      {m.reviews_evidence_add()}
    </Opener>
  )
}

function Begin({ contractId }: { contractId: string }) {
  const key = useCreateKey()
  const begin = useReviewChange<Review>()
  const own = useRef<HTMLButtonElement>(null)
  useEffect(() => own.current?.focus(), [])
  return (
    <div className="flex flex-col items-start gap-3">
      <Button
        ref={own}
        variant="primary"
        icon={<ClipboardCheck size={18} />}
        loading={begin.isPending}
        onClick={() =>
          begin.mutate(() => openReview(contractId, key.of(contractId)), { onSuccess: key.done })
        }
      >
        {m.reviews_begin()}
      </Button>
      <ReviewFailure error={begin.error} />
    </div>
  )
}
