import { type ReactNode, useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { date } from '../../../lib/formats.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { ConflictPanel } from '../../../ui/conflict-panel.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import type { Occasion } from '../api/read-occurrence.ts'
import { useSaveOccasion } from '../api/save-occasion.ts'
import { occasionDifferences } from '../occasion-differences.ts'
import {
  type Draft,
  emptyDraft,
  emptyWhen,
  ofKind,
  toDraft,
  toFields,
  toWhen,
  whenFrom,
} from '../occasion-draft.ts'
import type { Kind } from '../occasion-words.ts'
import { isActivity } from '../occasion-words.ts'
import { refusalWords } from '../refusal-words.ts'
import { OccasionFields } from './occasion-fields.tsx'
import { OrganiserFields } from './organiser-fields.tsx'
import { OutingFields } from './outing-fields.tsx'
import { WhenFields } from './when-fields.tsx'

interface Props {
  /** The one to change and the date it was opened from; none to add one. */
  change?: { occasion: Occasion; on: string }
  /** The day that a new one begins with. */
  day?: string
  agreeLearns: boolean
  /** Offers names of organisers from outside: a list under the id given. */
  partnerNames: (id: string) => ReactNode
  open: boolean
  onClose: () => void
}

/** Something in the rhythm of the house: what, when, for whom, with whom. */
export default function OccasionDialog({ change, day, agreeLearns, partnerNames, open, onClose }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={change ? m.calendar_change() : m.calendar_new()}
      width="wide"
    >
      {open && <OccasionForm {...{ change, day, agreeLearns, partnerNames }} onDone={onClose} />}
    </Dialog>
  )
}

interface FormProps {
  change: Props['change']
  day: string | undefined
  agreeLearns: boolean
  partnerNames: Props['partnerNames']
  onDone: () => void
}

function OccasionForm({ change, day, agreeLearns, partnerNames, onDone }: FormProps) {
  const [draft, setDraft] = useState<Draft>(change ? toDraft(change.occasion) : emptyDraft('learning'))
  const [when, setWhen] = useState(change ? whenFrom(change.occasion, change.on) : emptyWhen(day))
  const [following, setFollowing] = useState(false)
  const [tried, setTried] = useState(false)
  const keys = useCreateKey()
  const save = useSaveOccasion()
  const edit = (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part }))
  const read = toFields(draft)
  const missing = tried && 'missing' in read ? read.missing : undefined
  const stale =
    save.error instanceof ApiProblem && save.error.slug === 'stale-version' ? save.error : undefined
  const theirs = stale && asOccasion(stale.current)

  const send = (version?: number) => {
    setTried(true)
    const whole = toWhen(when)
    if ('missing' in read || ((!change || following) && !whole)) return
    if (change) {
      const body = { ...read.fields, following: following ? (whole ?? null) : null }
      const at = version ?? change.occasion.version
      save.mutate({ occasionId: change.occasion.id, version: at, body }, { onSuccess: onDone })
    } else if (whole) {
      const body = { ...read.fields, kind: draft.kind, when: whole }
      save.mutate({ body, idempotencyKey: keys.of(body) }, { onSuccess: onDone })
    }
  }
  const submit = () => {
    send()
  }
  if (theirs) {
    return (
      <ConflictPanel
        differences={occasionDifferences(draft, toDraft(theirs))}
        saving={save.isPending}
        onMine={() => send(theirs.version)}
        onTheirs={onDone}
      />
    )
  }
  return (
    <Form onSubmit={submit} className="flex flex-col gap-7">
      {save.error && (
        <Banner tone="danger" title={m.calendar_not_saved()}>
          {refusalWords(save.error)}
        </Banner>
      )}
      <OccasionFields
        draft={draft}
        onChange={edit}
        {...(!change && { onKind: (kind: Kind) => setDraft(before => ofKind(before, kind)) })}
        missingTitle={missing === 'title'}
      />
      {change && (
        <Checkbox
          label={m.calendar_following({ at: date(change.on) })}
          help={m.calendar_following_help()}
          checked={following}
          onChange={setFollowing}
        />
      )}
      {(!change || following) && <WhenFields when={when} onChange={setWhen} tried={tried} />}
      {isActivity(draft.kind) && (
        <>
          <OrganiserFields
            draft={draft}
            onChange={edit}
            agreeLearns={agreeLearns}
            missing={missing === 'partner'}
            names={partnerNames}
          />
          <OutingFields draft={draft} onChange={edit} missing={missing} />
        </>
      )}
      <Button type="submit" variant="primary" className="self-end" loading={save.isPending}>
        {change ? m.calendar_save() : m.calendar_add()}
      </Button>
    </Form>
  )
}

/** The service sends the occasion as it is now; anything else is no version to show. */
function asOccasion(current: unknown): Occasion | undefined {
  const isOccasion = (value: unknown): value is Occasion =>
    typeof value === 'object' && value !== null && 'rhythm' in value && 'version' in value
  return isOccasion(current) ? current : undefined
}
