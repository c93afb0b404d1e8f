import { useState } from 'react'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import type { Question } from '../api/first-reflexes.ts'

interface Props {
  question: Question
  value: string | undefined
  onChange: (answer: string | undefined) => void
}

/** One question with the help that belongs to it; not to know is an answer. */
export function QuestionField({ question, value, onChange }: Props) {
  const label = textOf(question.question)
  const help = question.help ? textOf(question.help) : undefined
  if (question.ask === 'date') return <DayQuestion {...{ label, help, value, onChange }} />
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-1">
      <RadioGroup
        label={label}
        help={help}
        layout="segments"
        options={[
          { value: 'yes', label: m.reflexes_yes() },
          { value: 'no', label: m.reflexes_no() },
          { value: 'unknown', label: m.reflexes_unknown() },
        ]}
        value={value ?? null}
        onChange={onChange}
      />
      {value !== undefined && (
        <Button size="small" variant="quiet" onClick={() => onChange(undefined)}>
          {m.entry_take_back()}
        </Button>
      )}
    </div>
  )
}

interface DayProps {
  label: string
  help: string | undefined
  value: string | undefined
  onChange: Props['onChange']
}

function DayQuestion({ label, help, value, onChange }: DayProps) {
  const unknown = value === 'unknown'
  // A day that was typed is not lost by saying that nobody knows it, and back.
  const [typed, setTyped] = useState<string | null>(null)
  const day = unknown ? typed : (value ?? null)
  return (
    <div className="flex flex-col gap-1">
      <DateField
        label={label}
        help={help}
        value={day}
        disabled={unknown}
        onChange={next => {
          setTyped(next)
          onChange(next ?? undefined)
        }}
      />
      <Checkbox
        label={m.reflexes_date_unknown()}
        checked={unknown}
        onChange={checked => {
          if (checked) setTyped(day)
          onChange(checked ? 'unknown' : (day ?? undefined))
        }}
      />
    </div>
  )
}
