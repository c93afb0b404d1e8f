import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { AUTONOMY } from '../api/read-autonomy.ts'
import { reasonMissing } from '../autonomy-refusals.ts'
import { type Review, returnReview } from './desk.ts'
import { reviewRefusals } from './review-failure.tsx'

interface Props {
  review: Review
  open: boolean
  onClose: () => void
}

/** A decision that waits is handed back: what has to be corrected is said to who corrects it. */
export default function ReturnDialog({ review, open, onClose }: Props) {
  const { values, set, wrong, form } = useFormAct({
    start: { reason: '' },
    required: [],
    missing: ({ reason }) => ({ reason: reasonMissing(reason) }),
    send: ({ reason }) => returnReview(review, reason.trim()),
    refreshes: [AUTONOMY],
    refusals: reviewRefusals,
    onClose,
  })
  return (
    <FormDialog
      title={m.reviews_return()}
      description={review.myPart === null ? m.reviews_return_help() : undefined}
      open={open}
      submit={m.reviews_return()}
      {...form}
    >
      <TextArea
        label={m.reviews_return_reason()}
        value={values.reason}
        onChange={set('reason')}
        maxLength={2000}
        error={wrong('reason')}
      />
    </FormDialog>
  )
}
