import { Link } from '@tanstack/react-router'
import { Check } from 'lucide-react'
import { dueWords } from '../../../lib/due-words.ts'
import { shortDate } from '../../../lib/formats.ts'
import { roleLabel } from '../../../lib/role-label.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List } from '../../../ui/list.tsx'
import { Section } from '../../../ui/page.tsx'
import { toast } from '../../../ui/toasts.ts'
import type { OpenAction } from '../api/read-calendar.ts'
import { useTickAction } from '../api/save-outcome.ts'
import { refusalWords } from '../refusal-words.ts'

/** Decided in a meeting and not done yet, to tick off where the week is read. */
export function OpenActions({ actions, mayTick }: { actions: readonly OpenAction[]; mayTick: boolean }) {
  const tick = useTickAction()
  if (actions.length === 0) return null
  const done = ({ outcomeId, version, key, text }: OpenAction) =>
    tick.mutate(
      { outcomeId, version, key, done: true },
      {
        onSuccess: outcome =>
          toast({
            title: m.calendar_action_done(),
            description: text,
            undo: () => tick.mutate({ outcomeId, version: outcome.version, key, done: false }),
          }),
        onError: error =>
          toast({ title: m.calendar_not_saved(), description: refusalWords(error), tone: 'danger' }),
      },
    )
  return (
    <Section title={m.calendar_actions()}>
      <List label={m.calendar_actions()}>
        {actions.map(action => (
          <li key={action.key} className="flex items-start gap-3 px-4 py-3">
            <button
              type="button"
              aria-label={m.calendar_action_tick({ text: action.text })}
              disabled={!mayTick || tick.isPending}
              onClick={() => done(action)}
              className="calm relative mt-0.5 grid size-6 shrink-0 place-items-center rounded-mark border-2 border-line-strong bg-surface text-transparent after:absolute after:-inset-3 enabled:hover:border-accent enabled:hover:text-accent"
            >
              <Check size={18} strokeWidth={3} />
            </button>
            <div className="min-w-0 flex-1">
              <p dir="auto" className="font-medium">
                {action.text}
              </p>
              <p className="text-ink-soft text-small">
                {forWhom(action)} ·{' '}
                <Link
                  to="/calendar/$occasionId/$on"
                  params={{ occasionId: action.occasionId, on: action.on }}
                  className="text-accent underline underline-offset-3"
                >
                  {m.calendar_action_from({ at: shortDate(action.on) })}
                </Link>
              </p>
            </div>
            {action.dueOn && <Due on={action.dueOn} />}
          </li>
        ))}
      </List>
    </Section>
  )
}

function Due({ on }: { on: string }) {
  const due = dueWords(on)
  return <Badge tone={due.tone}>{due.words}</Badge>
}

/** Who does it: somebody by name, anybody of a role, or everybody together. */
export function forWhom({ forPerson, forRole }: Pick<OpenAction, 'forPerson' | 'forRole'>): string {
  if (forPerson) return forPerson.name ?? '…'
  return forRole ? roleLabel(forRole) : m.calendar_action_all()
}
