import { useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { failureWords } from '../../../lib/failure-words.ts'
import { civilDay, dateTime } from '../../../lib/formats.ts'
import { instantAt } from '../../../lib/instant-at.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { toast } from '../../../ui/toasts.ts'
import type { HouseNote } from '../api/read-handover.ts'
import { useSaveHouseNote } from '../api/save-house-note.ts'
import { useWithdrawHouseNote } from '../api/withdraw-house-note.ts'

interface Props {
  /** The one to change; none to leave one. */
  note?: HouseNote
  open: boolean
  onClose: () => void
}

/** A note to the next shift: the words, how important, until when. */
export default function NoteDialog({ note, open, onClose }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title={note ? m.shifts_note_change() : m.shifts_note_new()}>
      {open && <NoteForm read={note} onDone={onClose} />}
    </Dialog>
  )
}

const LENGTHS = { next: 1, days: 3, week: 7 } as const
type Length = keyof typeof LENGTHS

/** Noon so many days from today, on the centre's clocks. */
function noonIn(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000)
  return instantAt(civilDay(day), '12:00')
}

function NoteForm({ read, onDone }: { read: HouseNote | undefined; onDone: () => void }) {
  // As it was when it was opened: what a colleague changes meanwhile is refused, never overwritten, and my words stay.
  const [note] = useState(read)
  const [words, setWords] = useState(note?.words ?? '')
  const [important, setImportant] = useState(note?.importance === 'important')
  const [length, setLength] = useState<Length | 'keep'>(note ? 'keep' : 'next')
  const [asked, setAsked] = useState(false)
  const keys = useCreateKey()
  const save = useSaveHouseNote()
  const withdraw = useWithdrawHouseNote()
  const error = save.error ?? withdraw.error
  const submit = () => {
    setAsked(true)
    if (words.trim() === '') return
    const validUntil =
      length === 'keep' && note ? note.validUntil : noonIn(LENGTHS[length === 'keep' ? 'next' : length])
    const body = { words: words.trim(), importance: important ? 'important' : 'normal', validUntil } as const
    save.mutate({ note, body, idempotencyKey: keys.of(body) }, { onSuccess: onDone })
  }
  const takeDown = (known: HouseNote) =>
    withdraw.mutate(known, {
      onSuccess: () => {
        toast({ title: m.shifts_note_withdrawn() })
        onDone()
      },
    })
  const lengths: { value: Length | 'keep'; label: string }[] = [
    { value: 'next', label: m.shifts_note_until_next() },
    { value: 'days', label: m.shifts_note_until_days() },
    { value: 'week', label: m.shifts_note_until_week() },
  ]
  return (
    <Form onSubmit={submit}>
      {error && (
        <Banner tone="danger" title={m.shifts_note_not_saved()}>
          {refusal(error)}
        </Banner>
      )}
      <TextArea
        label={m.shifts_note_words()}
        help={m.shifts_note_help()}
        value={words}
        onChange={setWords}
        maxLength={600}
        rows={3}
        error={asked && words.trim() === '' ? m.shifts_note_empty() : undefined}
      />
      <RadioGroup
        label={m.shifts_note_until()}
        options={
          note
            ? [
                {
                  value: 'keep' as const,
                  label: m.shifts_note_until_keep({ at: dateTime(note.validUntil) }),
                },
                ...lengths,
              ]
            : lengths
        }
        value={length}
        onChange={setLength}
      />
      <Checkbox label={m.shifts_note_important()} checked={important} onChange={setImportant} />
      <div className="flex flex-wrap-reverse justify-end gap-3">
        {note && (
          <Button variant="danger" loading={withdraw.isPending} onClick={() => takeDown(note)}>
            {m.shifts_note_withdraw()}
          </Button>
        )}
        <Button type="submit" variant="primary" loading={save.isPending}>
          {note ? m.shifts_note_saved() : m.shifts_note_save()}
        </Button>
      </div>
    </Form>
  )
}

function refusal(error: unknown): string {
  if (error instanceof ApiProblem && error.slug === 'stale-version') return m.shifts_note_newer()
  if (error instanceof ApiProblem && error.rule === 'dates-out-of-order') return m.shifts_note_dates()
  return failureWords(error)
}
