import { useState } from 'react'
import { civilDay, dateTime } from '../../../lib/formats.ts'
import { call } from '../../../lib/http.ts'
import { instantAt } from '../../../lib/instant-at.ts'
import { refusals } from '../../../lib/refusals.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { toast } from '../../../ui/toasts.ts'
import type { HouseNote } from '../api/read-handover.ts'
import { NOTES, useWithdrawHouseNote } from '../api/withdraw-house-note.ts'

interface Props {
  /** The one to change; none to leave one. */
  note?: HouseNote
  open: boolean
  onClose: () => void
}

const LENGTHS = { next: 1, days: 3, week: 7 } as const

interface Values {
  words: string
  important: boolean
  length: keyof typeof LENGTHS | 'keep'
}

/** Noon so many days from today, on the centre's clocks. */
function noonIn(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000)
  return instantAt(civilDay(day), '12:00')
}

const noteRefusals = refusals({
  title: m.shifts_note_not_saved,
  missing: m.shifts_note_empty,
  newer: m.shifts_note_newer,
  rules: { 'dates-out-of-order': m.shifts_note_dates },
})

/** A note to the next shift: the words, how important, until when. */
export default function NoteDialog({ note: read, open, onClose }: Props) {
  // As it was when it was opened: what a colleague changes meanwhile is refused, never overwritten, and my words stay.
  const [note] = useState(read)
  const withdraw = useWithdrawHouseNote()
  const { values, set, wrong, form } = useFormAct<Values>({
    start: {
      words: note?.words ?? '',
      important: note?.importance === 'important',
      length: note ? 'keep' : 'next',
    },
    required: ['words'],
    send: ({ words, important, length }, idempotencyKey) => {
      const validUntil =
        length === 'keep' && note ? note.validUntil : noonIn(LENGTHS[length === 'keep' ? 'next' : length])
      const body = {
        words: words.trim(),
        importance: important ? 'important' : 'normal',
        validUntil,
      } as const
      return note
        ? call('changeHouseNote', { params: { noteId: note.id }, body, ifMatch: note.version })
        : call('createHouseNote', { body: { ...body, validFrom: new Date().toISOString() }, idempotencyKey })
    },
    refreshes: NOTES,
    refusals: noteRefusals,
    onClose,
  })
  const takeDown = (known: HouseNote) =>
    withdraw.mutate(known, {
      onSuccess: () => {
        toast({ title: m.shifts_note_withdrawn() })
        form.onClose()
      },
    })
  const lengths: { value: Values['length']; label: string }[] = [
    { value: 'next', label: m.shifts_note_until_next() },
    { value: 'days', label: m.shifts_note_until_days() },
    { value: 'week', label: m.shifts_note_until_week() },
  ]
  return (
    <FormDialog
      title={note ? m.shifts_note_change() : m.shifts_note_new()}
      open={open}
      submit={note ? m.shifts_note_saved() : m.shifts_note_save()}
      beside={
        note && (
          <Button variant="danger" loading={withdraw.isPending} onClick={() => takeDown(note)}>
            {m.shifts_note_withdraw()}
          </Button>
        )
      }
      {...form}
    >
      {withdraw.error && (
        <Banner tone="danger" title={m.shifts_note_not_saved()}>
          {noteRefusals.words(withdraw.error)}
        </Banner>
      )}
      <TextArea
        label={m.shifts_note_words()}
        help={m.shifts_note_help()}
        value={values.words}
        onChange={set('words')}
        maxLength={600}
        rows={3}
        error={wrong('words')}
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
        value={values.length}
        onChange={set('length')}
      />
      <Checkbox label={m.shifts_note_important()} checked={values.important} onChange={set('important')} />
    </FormDialog>
  )
}
