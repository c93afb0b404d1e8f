import { LEAK_WORDS } from '@havre/kinds/leaks/leak-kinds.ts'
import { EyeOff } from 'lucide-react'
import { useState } from 'react'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { Decision, Leak } from '../paper.ts'

/** What somebody means to do about one passage, and what they wrote so far. */
export type Choice = { act?: Decision['act']; reason: string }
/** By the passage's id; kept by the screen, so that a look back at the choices loses nothing. */
export type Choices = ReadonlyMap<string, Choice>
const shortest = 8
const untouched: Choice = { reason: '' }

interface Props {
  leaks: readonly Leak[]
  choices: Choices
  onChoices: (choices: Choices) => void
  /** What was decided before and holds for the pages shown. */
  decisions: readonly Decision[]
  busy: boolean
  onDecided: (decisions: Decision[]) => void
}

/** Every passage that may give somebody away, each to be hidden or left with a reason; a place found twice is asked about once. */
export function LeakList({ leaks, choices, onChoices, decisions, busy, onDecided }: Props) {
  const [asked, setAsked] = useState(false)
  const choiceOf = (leak: Leak) => choices.get(leak.id) ?? untouched
  const wrong = (leak: Leak) => faultOf(choiceOf(leak))

  const apply = () => {
    setAsked(true)
    const first = leaks.find(wrong)
    if (first) {
      const place = document.getElementById(`leak-${first.id}`)
      place?.scrollIntoView({ block: 'center' })
      place?.querySelector<HTMLElement>('textarea, [role=radio]')?.focus({ preventScroll: true })
      return
    }
    onDecided(leaks.map(leak => toDecision(leak, choiceOf(leak))))
  }
  const hideAll = () => {
    // What was decided already stays as it was, with its reason.
    const all = new Map(
      leaks.map(leak => [
        leak.id,
        wrong(leak) === undefined ? choiceOf(leak) : { act: 'hide' as const, reason: '' },
      ]),
    )
    onChoices(new Map([...choices, ...all]))
    onDecided(leaks.map(leak => toDecision(leak, all.get(leak.id) ?? untouched)))
  }
  return (
    <Form onSubmit={apply} className="flex flex-col gap-4">
      <ol className="flex flex-col gap-4">
        {leaks.map(leak => (
          <li
            key={leak.id}
            id={`leak-${leak.id}`}
            className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4"
          >
            <div>
              <p className="font-semibold">
                {textOf(LEAK_WORDS[leak.kind].name)}
                {leak.times > 1 && (
                  <span className="font-normal text-ink-soft">
                    {' '}
                    · {m.documents_leak_times({ count: leak.times })}
                  </span>
                )}
              </p>
              <p className="text-ink-soft text-small">{textOf(LEAK_WORDS[leak.kind].why)}</p>
            </div>
            <blockquote dir="auto" className="border-line-strong border-s-4 ps-3">
              …{leak.before}
              <mark className="rounded-mark bg-warn-soft px-0.5 font-semibold text-ink">{leak.found}</mark>
              {leak.after}…
            </blockquote>
            <RadioGroup
              label={m.documents_leak_decide()}
              layout="segments"
              options={[
                { value: 'hide', label: m.documents_leak_hide() },
                { value: 'keep', label: m.documents_leak_keep() },
              ]}
              value={choiceOf(leak).act ?? null}
              error={asked && wrong(leak) === 'act' ? m.documents_leak_undecided() : undefined}
              onChange={act => onChoices(new Map(choices).set(leak.id, { ...choiceOf(leak), act }))}
            />
            {choiceOf(leak).act === 'keep' && (
              <TextArea
                label={m.documents_leak_why()}
                rows={1}
                maxLength={500}
                value={choiceOf(leak).reason}
                error={asked && wrong(leak) === 'reason' ? m.documents_reason_short() : undefined}
                onChange={reason => onChoices(new Map(choices).set(leak.id, { act: 'keep', reason }))}
              />
            )}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant={decisions.length > 0 ? 'secondary' : 'primary'} loading={busy}>
          {m.documents_leak_apply()}
        </Button>
        <Button icon={<EyeOff size={18} />} disabled={busy} onClick={hideAll}>
          {m.documents_leak_hide_all()}
        </Button>
      </div>
    </Form>
  )
}

function faultOf({ act, reason }: Choice): 'act' | 'reason' | undefined {
  if (!act) return 'act'
  return act === 'keep' && reason.trim().length < shortest ? 'reason' : undefined
}

function toDecision({ id }: Leak, { act, reason }: Choice): Decision {
  return act === 'keep' ? { leak: id, act, reason: reason.trim() } : { leak: id, act: 'hide' }
}
