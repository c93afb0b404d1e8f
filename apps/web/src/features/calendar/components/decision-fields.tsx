import { Trash2 } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { MeetingDraft } from '../outcome-draft.ts'

type Decision = NonNullable<MeetingDraft['decisions']>[number]

interface Props {
  decision: Decision
  number: number
  onChange: (decision: Decision) => void
  onRemove: () => void
}

/** One decision, and the hands that were raised where it was voted. */
export function DecisionFields({ decision, number, onChange, onRemove }: Props) {
  const votes = decision.votes
  const count = (part: keyof NonNullable<Decision['votes']>, label: string) =>
    votes && (
      <TextInput
        key={part}
        label={label}
        inputMode="numeric"
        dir="ltr"
        className="w-24"
        maxLength={2}
        value={String(votes[part])}
        onChange={typed =>
          onChange({ ...decision, votes: { ...votes, [part]: Number(typed.replace(/\D/g, '')) } })
        }
      />
    )
  return (
    <div className="flex flex-col gap-3 rounded-card border border-line px-4 py-4">
      <div className="flex items-end gap-2">
        <TextInput
          label={m.calendar_decision({ number })}
          value={decision.text}
          onChange={text => onChange({ ...decision, text })}
          maxLength={500}
        />
        <IconButton
          label={m.calendar_decision_remove({ number })}
          icon={<Trash2 size={18} />}
          onClick={onRemove}
        />
      </div>
      <Checkbox
        label={m.calendar_voted()}
        checked={Boolean(votes)}
        onChange={voted =>
          onChange({ ...decision, votes: voted ? { for: 0, against: 0, abstained: 0 } : null })
        }
      />
      {votes && (
        <div className="flex flex-wrap gap-4">
          {count('for', m.calendar_votes_for())}
          {count('against', m.calendar_votes_against())}
          {count('abstained', m.calendar_votes_abstained())}
        </div>
      )}
    </div>
  )
}
