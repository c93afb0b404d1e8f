import { Plus } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { MeetingDraft } from '../outcome-draft.ts'
import { ActionFields } from './action-fields.tsx'
import type { Choice } from './appointment-fields.tsx'
import { DecisionFields } from './decision-fields.tsx'

const mostRows = 40

interface Props {
  draft: MeetingDraft
  onChange: (draft: MeetingDraft) => void
  people: readonly Choice[]
}

/** Agenda, decisions with their votes, what is to be done, and the minutes that residents read. */
export function MeetingFields({ draft, onChange, people }: Props) {
  const decisions = draft.decisions ?? []
  const actions = draft.actions ?? []
  return (
    <>
      <TextArea
        label={m.calendar_agenda()}
        help={m.calendar_agenda_help()}
        value={(draft.agenda ?? []).join('\n')}
        onChange={text => onChange({ ...draft, agenda: text === '' ? [] : text.split('\n') })}
        maxLength={6000}
        rows={4}
      />
      <fieldset className="flex flex-col gap-4">
        <legend className="mb-2 font-semibold">{m.calendar_decisions()}</legend>
        {decisions.map((decision, at) => (
          <DecisionFields
            key={decision.key}
            decision={decision}
            number={at + 1}
            onChange={next =>
              onChange({ ...draft, decisions: decisions.map(one => (one.key === next.key ? next : one)) })
            }
            onRemove={() =>
              onChange({ ...draft, decisions: decisions.filter(one => one.key !== decision.key) })
            }
          />
        ))}
        {decisions.length < mostRows && (
          <Button
            icon={<Plus size={18} />}
            className="self-start"
            onClick={() =>
              onChange({ ...draft, decisions: [...decisions, { key: crypto.randomUUID(), text: '' }] })
            }
          >
            {m.calendar_decision_add()}
          </Button>
        )}
      </fieldset>
      <fieldset className="flex flex-col gap-4">
        <legend className="mb-2 font-semibold">{m.calendar_todo()}</legend>
        {actions.map((action, at) => (
          <ActionFields
            key={action.key}
            action={action}
            number={at + 1}
            people={people}
            onChange={next =>
              onChange({ ...draft, actions: actions.map(one => (one.key === next.key ? next : one)) })
            }
            onRemove={() => onChange({ ...draft, actions: actions.filter(one => one.key !== action.key) })}
          />
        ))}
        {actions.length < mostRows && (
          <Button
            icon={<Plus size={18} />}
            className="self-start"
            onClick={() =>
              onChange({ ...draft, actions: [...actions, { key: crypto.randomUUID(), text: '' }] })
            }
          >
            {m.calendar_todo_add()}
          </Button>
        )}
      </fieldset>
      <TextArea
        label={m.calendar_minutes_words()}
        help={m.calendar_minutes_help()}
        value={draft.minutes ?? ''}
        onChange={minutes => onChange({ ...draft, minutes })}
        maxLength={10_000}
        rows={6}
      />
    </>
  )
}
