import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { TextInput } from '../../../ui/text-input.tsx'

interface Props {
  label: string
  remark: string | null
  onKeep: (remark: string | null) => void
}

/** A few words beside a line. */
export function RemarkForm({ label, remark, onKeep }: Props) {
  const [words, setWords] = useState(remark ?? '')
  return (
    <Form onSubmit={() => onKeep(words.trim() || null)} className="flex items-end gap-2">
      <TextInput label={label} hideLabel value={words} onChange={setWords} maxLength={200} autoFocus />
      <Button type="submit">{m.shifts_remark_keep()}</Button>
    </Form>
  )
}
