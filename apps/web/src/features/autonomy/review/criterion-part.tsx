import type { ReactNode } from 'react'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { VoiceLabel } from '../../../ui/voice.tsx'
import type { Criterion, ReviewFields, SelfFields } from './desk.ts'
import { selfStateWords, selfTone, stateWords } from './review-words.ts'

type Given = ReviewFields['criteria'][number]

interface Props {
  criterion: Criterion
  given: Given | undefined
  self: SelfFields['criteria'][number] | undefined
  evidence: ReactNode
  /** What is wrong with what the team says of it. */
  error?: string | undefined
  /** Undefined where the review is read and not written. */
  onChange: ((given: Given) => void) | undefined
}

/** One criterion: what shows it, what the team says, and the youth's own word beside it. */
export function CriterionPart({ criterion, given, self, evidence, error, onChange }: Props) {
  const { key, text, measure } = criterion
  const state = given?.state ?? null
  const note = given?.note ?? null
  return (
    <section
      aria-label={text}
      className="flex flex-col gap-4 rounded-card border border-line bg-surface p-5 shadow-raise"
    >
      <header>
        <h3 dir="auto" className="font-semibold text-lead">
          {text}
        </h3>
        <p dir="auto" className="text-ink-soft">
          {measure}
        </p>
      </header>
      {evidence}
      <div className="grid items-start gap-x-6 gap-y-4 md:grid-cols-[3fr_2fr]">
        <div className="flex flex-col gap-3">
          {onChange ? (
            <>
              <RadioGroup
                label={m.reviews_team()}
                layout="columns"
                options={optionsOf(stateWords)}
                value={state}
                error={error}
                onChange={next => onChange({ key, state: next, note })}
              />
              <TextArea
                label={m.reviews_note()}
                value={note ?? ''}
                maxLength={1000}
                onChange={words => onChange({ key, state: state ?? 'notSeen', note: words || null })}
              />
            </>
          ) : (
            <p>
              <span className="font-semibold">{m.reviews_team()}</span>{' '}
              <Badge>{stateWords[state ?? 'notSeen']()}</Badge> {note}
            </p>
          )}
        </div>
        <div className="flex flex-col gap-2">
          <VoiceLabel voice="youth">{m.reviews_youth()}</VoiceLabel>
          {self ? (
            <>
              <p>
                <Badge tone={selfTone[self.state]}>{selfStateWords[self.state]()}</Badge>
              </p>
              {self.words && (
                <p dir="auto" className="font-serif">
                  {self.words}
                </p>
              )}
            </>
          ) : (
            <p className="text-ink-soft text-small">{m.reviews_youth_not_said()}</p>
          )}
        </div>
      </div>
    </section>
  )
}
