import type { Answer, Answers } from '@havre/kinds/answers.ts'
import type { Kind, Section } from '@havre/kinds/kind.ts'
import { Fragment, type ReactNode, useState } from 'react'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { TextLink } from '../../../ui/link-button.tsx'
import type { EditedDraft } from '../autosave/use-draft.ts'
import { useProblemAt } from '../forms/form-context.ts'
import { MomentControl } from '../forms/moment-control.tsx'
import { SectionCard } from '../forms/section-card.tsx'
import { useMoveKeys } from '../forms/use-move-keys.ts'

type OnAnswer = (field: string, value: Answer | undefined) => void

/** What a kind shows in a way of its own. */
export interface OwnWay {
  /** The fields of a section; undefined for those that are shown as in any form. */
  fields: (section: Section, answers: Answers, onAnswer: OnAnswer) => ReactNode
  /** What is known of a section before it is filled in, above it. */
  above?: (section: Section, answers: Answers, onAnswer: OnAnswer) => ReactNode
  /** What follows from the answers, under the form. */
  outcome: (answers: Answers, occurredAt: string) => ReactNode
}

interface Props {
  kind: Kind
  ownWay: OwnWay | undefined
  draft: EditedDraft
  onAnswer: OnAnswer
  /** Whether the moment is asked here, because no field of the form does. */
  asksWhen: boolean
  check: (goTo: (field: string) => void, around: ReactNode) => ReactNode
  /** What hangs on the draft: its files, its axes, its links. */
  around: ReactNode
}

/** A form of any kind, section under section, with a list of them beside it; then a last look before signing. */
export function EntryForm({ kind, ownWay, draft, onAnswer, asksWhen, check, around }: Props) {
  const [checking, setChecking] = useState(false)
  const { state, happenedAt } = draft
  const problem = useProblemAt('#/occurredAt')
  const goTo = (field: string) => {
    setChecking(false)
    requestAnimationFrame(() => focusField(`field-${field}`))
  }
  const toCheck = () => {
    setChecking(true)
    window.scrollTo({ top: 0 })
  }
  useMoveKeys({
    onMove: (by, from) => moveSection(kind, from, by),
    onNext: from => {
      if (!checking && !moveSection(kind, from, 1)) toCheck()
    },
  })
  if (checking) {
    return (
      <div className="flex flex-col gap-6">
        <Button className="self-start" onClick={() => setChecking(false)}>
          {m.entry_back_to_form()}
        </Button>
        {check(goTo, around)}
      </div>
    )
  }
  return (
    <div className="grid min-w-0 items-start gap-6 xl:grid-cols-[14rem_minmax(0,1fr)]">
      <nav aria-label={m.entry_sections()} className="sticky top-36 hidden xl:block">
        <ol className="flex flex-col gap-2 border-line border-s-2 ps-4">
          {kind.sections.map(section => (
            <li key={section.id}>
              <TextLink
                href={`#section-${section.id}`}
                onClick={event => {
                  event.preventDefault()
                  focusField(`section-${section.id}`)
                }}
              >
                {textOf(section.title)}
              </TextLink>
            </li>
          ))}
        </ol>
      </nav>
      <div className="flex min-w-0 max-w-4xl flex-col gap-6">
        <p className="text-ink-soft">{textOf(kind.description)}</p>
        {asksWhen && (
          <div id="field-occurredAt">
            <Card tone="sunken">
              <MomentControl
                label={m.entry_happened()}
                error={problem}
                value={state.mine.occurredAt}
                onChange={instant => instant && happenedAt(instant)}
              />
            </Card>
          </div>
        )}
        {kind.sections.map(section => (
          <Fragment key={section.id}>
            {ownWay?.above?.(section, state.mine.answers, onAnswer)}
            <SectionCard section={section} answers={state.mine.answers} onAnswer={onAnswer}>
              {ownWay?.fields(section, state.mine.answers, onAnswer)}
            </SectionCard>
          </Fragment>
        ))}
        {ownWay?.outcome(state.mine.answers, state.mine.occurredAt)}
        {around}
        <Button variant="primary" className="self-end" onClick={toCheck}>
          {m.entry_to_check()}
        </Button>
      </div>
    </div>
  )
}

function focusField(id: string): void {
  const place = document.getElementById(id)
  place?.scrollIntoView({ block: 'start' })
  place?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true })
}

/** Moves to the next or the previous section; false at the end. */
function moveSection(kind: Kind, from: EventTarget | null, by: number): boolean {
  const here = from instanceof Element ? from.closest('[data-step]')?.getAttribute('data-step') : undefined
  const next = kind.sections[kind.sections.findIndex(section => section.id === here) + by]
  if (next) focusField(`section-${next.id}`)
  return next !== undefined
}
