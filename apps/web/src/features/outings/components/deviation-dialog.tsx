import { useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useChangeOuting } from '../api/change-outing.ts'
import type { OutingItem } from '../api/list-outings.ts'
import { outingRefusal } from '../outing-refusal.ts'

interface Props {
  outing: OutingItem
  open: boolean
  onClose: () => void
}

/** What went otherwise than agreed: another place, another hour, not alone. */
export default function DeviationDialog({ outing, open, onClose }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title={m.outings_deviation_who({ alias: outing.youthAlias })}>
      {open && <DeviationForm outing={outing} onDone={onClose} />}
    </Dialog>
  )
}

function DeviationForm({ outing, onDone }: { outing: OutingItem; onDone: () => void }) {
  // As it was when it was opened: the list is read again meanwhile. A colleague's words come with the refusal.
  const [opened] = useState(outing)
  const [base, setBase] = useState(opened)
  const [words, setWords] = useState(outing.deviation ?? '')
  const change = useChangeOuting()
  const submit = () => {
    change.mutate(
      { outing: base, body: { deviation: words.trim() || null } },
      {
        onSuccess: onDone,
        onError: error => {
          const current = error instanceof ApiProblem ? error.current : undefined
          if (isOuting(current)) setBase(current)
        },
      },
    )
  }
  const theirs = base.deviation !== opened.deviation && base.deviation
  return (
    <Form onSubmit={submit}>
      {change.error && (
        <Banner tone="danger" title={m.outings_not_saved()}>
          {outingRefusal(change.error)}
          {theirs && <bdi className="mt-1 block">{m.outings_deviation_now({ words: theirs })}</bdi>}
        </Banner>
      )}
      <TextArea
        label={m.outings_deviation()}
        hideLabel
        help={m.outings_deviation_help()}
        value={words}
        onChange={setWords}
        maxLength={600}
        rows={3}
      />
      <Button type="submit" variant="primary" className="self-end" loading={change.isPending}>
        {m.outings_save()}
      </Button>
    </Form>
  )
}

function isOuting(value: unknown): value is OutingItem {
  return typeof value === 'object' && value !== null && 'deviation' in value && 'version' in value
}
