import { type ReactNode, useEffect, useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { useFirstFault } from '../../../lib/use-first-fault.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { DraftState } from '../../../ui/draft-state.tsx'
import { Section } from '../../../ui/page.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { CriterionPart } from './criterion-part.tsx'
import { DecisionPart } from './decision-part.tsx'
import type { Criterion, Desk, Review, ReviewFields } from './desk.ts'
import { ReturnedBanner } from './return-list.tsx'
import { ReviewFailure, reviewFailure } from './review-failure.tsx'
import { useReviewDraft } from './use-review-draft.ts'

interface Props {
  desk: Desk
  review: Review
  evidenceOf: (criterion: Criterion) => ReactNode
  onDecided: (review: Review) => void
  /** Reads anew what somebody else has saved meanwhile. */
  onTakeTheirs: () => void
}

/** A review being held, saved as it is typed: criterion by criterion, the youth's word, the decision. */
export function ReviewForm({ desk, review, evidenceOf, onDecided, onTakeTheirs }: Props) {
  const draft = useReviewDraft(review)
  const { content, edit } = draft
  const refused = draft.refused instanceof ApiProblem ? draft.refused : undefined
  // It takes the place of the button that began it, and with it the focus.
  const [asked, setAsked] = useState(0)
  const own = useFirstFault(asked, null)
  useEffect(() => own.current?.focus({ preventScroll: true }), [own])
  // While the day is being typed it is none; the last one that was stays saved, and nothing is decided on it.
  const [noDay, setNoDay] = useState(false)
  const [refusedKeys, setRefusedKeys] = useState<readonly string[]>([])
  const unjudged = refusedKeys.filter(key => !content.criteria.some(one => one.key === key))
  const judge = (given: ReviewFields['criteria']) =>
    edit(now => ({
      ...now,
      criteria: [...now.criteria.filter(({ key }) => !given.some(one => one.key === key)), ...given],
    }))
  const ofDay = refused?.codeAt('#/heldOn') !== undefined
  return (
    <div ref={own} tabIndex={-1} className="flex min-w-0 flex-col gap-6 outline-none">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <DateField
          label={m.reviews_held_on()}
          value={content.heldOn}
          min={desk.now?.since ?? desk.today}
          max={desk.today}
          onChange={day => {
            setNoDay(day === null)
            if (day) edit(now => ({ ...now, heldOn: day }))
          }}
          error={
            noDay && asked > 0
              ? m.reviews_held_on_missing()
              : ofDay
                ? reviewFailure(draft.refused)
                : undefined
          }
        />
      </div>
      <div className="sticky top-16 z-10 -my-3 border-line border-b bg-paper">
        <DraftState status={draft.status} unkept={draft.unkept} />
      </div>
      <ReturnedBanner review={review} />
      {draft.theirs && (
        <Banner
          tone="danger"
          title={m.ui_conflict()}
          actions={
            <>
              <Button onClick={onTakeTheirs}>{m.ui_conflict_theirs()}</Button>
              <Button onClick={draft.overwrite}>{m.ui_conflict_mine()}</Button>
            </>
          }
        >
          {m.reviews_newer()}
        </Banner>
      )}
      {!ofDay && <ReviewFailure error={draft.refused} />}
      <Section title={m.reviews_criteria()}>
        {desk.stage?.criteria.length === 0 && <p className="text-ink-soft">{m.reviews_criteria_none()}</p>}
        {desk.stage?.criteria.map(criterion => (
          <CriterionPart
            key={criterion.key}
            criterion={criterion}
            given={content.criteria.find(({ key }) => key === criterion.key)}
            self={desk.self?.criteria.find(({ key }) => key === criterion.key)}
            evidence={evidenceOf(criterion)}
            error={unjudged.includes(criterion.key) ? m.reviews_unjudged_one() : undefined}
            onChange={given => judge([given])}
          />
        ))}
      </Section>
      <TextArea
        label={m.reviews_comment()}
        voice="youth"
        value={content.comment ?? ''}
        onChange={words => edit(now => ({ ...now, comment: words || null }))}
        maxLength={4000}
      />
      <DecisionPart
        draft={draft}
        onDecided={onDecided}
        unjudged={unjudged}
        onUnjudged={setRefusedKeys}
        onJudge={judge}
        onSend={() => {
          if (noDay) setAsked(asked + 1)
          return !noDay
        }}
      />
    </div>
  )
}
