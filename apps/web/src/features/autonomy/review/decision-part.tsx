import { useRef, useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { longDate } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { useFirstFault } from '../../../lib/use-first-fault.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { decideReview, type Review, type ReviewFields, useReviewChange, type Waiver } from './desk.ts'
import { ReviewFailure } from './review-failure.tsx'
import { nextWords, offerWords, waiverWords } from './review-words.ts'
import type { ReviewDraft } from './use-review-draft.ts'

interface Props {
  draft: ReviewDraft
  onDecided: (review: Review) => void
  /** The criteria that the last refusal named and of which nothing is said yet; then what is said of them all at once. */
  unjudged: readonly string[]
  onUnjudged: (keys: readonly string[]) => void
  onJudge: (given: ReviewFields['criteria']) => void
  /** Whether everything beside the decision is there; what is not is said at its place. */
  onSend: () => boolean
}

/** What is decided and why, what it goes against, when the next review is; the buttons say what the house allows. */
export function DecisionPart({ draft, onDecided, unjudged, onUnjudged, onJudge, onSend }: Props) {
  const { content, saved, edit } = draft
  const [waived, setWaived] = useState<readonly Waiver[]>([])
  const decide = useReviewChange<Review>()
  const offer = saved.offers.find(({ decision }) => decision === content.decision)
  const problem = decide.error instanceof ApiProblem ? decide.error : undefined
  const asksToJudge = problem?.rule === 'criteria-unjudged'
  const own = useFirstFault(0, decide.error)
  const button = useRef<HTMLButtonElement>(null)
  const send = async () => {
    if (!onSend()) return
    const version = await draft.settle()
    if (version === undefined) return
    const waivers = offer ? offer.waivers.filter(one => waived.includes(one)) : []
    decide.mutate(() => decideReview({ id: saved.id, version }, waivers), {
      onSuccess: onDecided,
      onError: error => onUnjudged(unjudgedIn(error)),
    })
  }
  const sayNotSeen = () => {
    onJudge(unjudged.map(key => ({ key, state: 'notSeen', note: null })))
    decide.reset()
    button.current?.focus()
  }
  return (
    <Card title={m.reviews_decision()}>
      <div ref={own} className="flex flex-col gap-5">
        <RadioGroup
          label={m.reviews_decision()}
          hideLabel
          layout="columns"
          options={saved.offers.map(one => ({
            value: one.decision,
            label: offerWords(one),
            disabled: !one.possible,
            ...(one.why && { hint: textOf(one.why) }),
          }))}
          value={content.decision}
          onChange={decision => {
            decide.reset()
            edit(now => ({ ...now, decision }))
          }}
        />
        {offer?.waivers.map(waiver => (
          <Checkbox
            key={waiver}
            label={waiverWords[waiver]()}
            checked={waived.includes(waiver)}
            error={
              problem?.codeAt('#/waivers') && !waived.includes(waiver)
                ? m.reviews_waiver_missing()
                : undefined
            }
            onChange={on => setWaived(on ? [...waived, waiver] : waived.filter(one => one !== waiver))}
          />
        ))}
        <TextArea
          label={m.reviews_reason()}
          help={m.reviews_reason_help()}
          mark={offer?.needsReason ? 'required' : 'optional'}
          value={content.reason ?? ''}
          onChange={words => edit(now => ({ ...now, reason: words || null }))}
          maxLength={4000}
          error={problem?.codeAt('#/reason') && !content.reason?.trim() ? m.reviews_rule_reason() : undefined}
        />
        {offer?.next && (
          <p>
            <span className="font-semibold">{m.reviews_next({ on: longDate(offer.next.on) })}</span>
            <span className="block text-ink-soft text-small tabular">{nextWords(offer.next)}</span>
          </p>
        )}
        {offer?.secondPerson && <p className="text-ink-soft">{m.reviews_second_person()}</p>}
        {!asksToJudge && <ReviewFailure error={decide.error} title={m.reviews_not_decided()} />}
        {asksToJudge && unjudged.length > 0 && (
          <Banner
            tone="danger"
            title={m.reviews_unjudged({ count: unjudged.length })}
            actions={<Button onClick={sayNotSeen}>{m.reviews_unjudged_say()}</Button>}
          >
            {m.reviews_unjudged_ask()}
          </Banner>
        )}
        {saved.can.decide && (
          <Button
            ref={button}
            variant="primary"
            className="self-start"
            disabled={!offer}
            loading={decide.isPending}
            onClick={() => void send()}
          >
            {m.reviews_decide()}
          </Button>
        )}
      </div>
    </Card>
  )
}

/** The keys of the criteria that the service names as not judged. */
function unjudgedIn(error: unknown): string[] {
  if (!(error instanceof ApiProblem)) return []
  return error.errors
    .filter(({ code }) => code === 'not-judged')
    .map(({ pointer }) => pointer.replace('#/criteria/', ''))
}
