import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import type { Tone } from '../../../ui/tones.ts'
import type { Line } from './contract-board.ts'
import type { Offer, Review, ReviewFields, SelfFields, Waiver } from './desk.ts'

type Words<K extends string> = Record<K, () => string>

export const stateWords: Words<ReviewFields['criteria'][number]['state']> = {
  met: m.reviews_state_met,
  partly: m.reviews_state_partly,
  notMet: m.reviews_state_notMet,
  notSeen: m.reviews_state_notSeen,
}
export const selfStateWords: Words<SelfFields['criteria'][number]['state']> = {
  yes: m.reviews_self_yes,
  almost: m.reviews_self_almost,
  notYet: m.reviews_self_notYet,
}
export const selfTone: Record<keyof typeof selfStateWords, Tone> = {
  yes: 'ok',
  almost: 'info',
  notYet: 'warn',
}
export const decisionWords: Words<Offer['decision']> = {
  pass: m.reviews_decision_pass,
  repeat: m.reviews_decision_repeat,
  stepBack: m.reviews_decision_stepBack,
  adapt: m.reviews_decision_adapt,
  stop: m.reviews_decision_stop,
}
export const waiverWords: Words<Waiver> = {
  belowLeast: m.reviews_waiver_belowLeast,
  criteriaNotMet: m.reviews_waiver_criteriaNotMet,
  beyondMost: m.reviews_waiver_beyondMost,
}

/** What an offered decision is called: a pass of the last stage leads to no next one. */
export function offerWords({ decision, movesTo }: Pick<Offer, 'decision' | 'movesTo'>): string {
  return decision === 'pass' && movesTo === null ? m.reviews_decision_pass_last() : decisionWords[decision]()
}

/** What was decided, and from which stage to which by its name. */
export function pastWords({ decision, position, stages }: Review): string {
  if (!decision) return ''
  const to = decision === 'pass' ? position + 1 : decision === 'stepBack' ? position - 1 : position
  const next = to === position ? undefined : stages[to - 1]
  const words = offerWords({ decision, movesTo: next ? to : null })
  return next
    ? m.reviews_past_moves({ decision: words, position, to, title: next.title })
    : m.reviews_past_line({ decision: words, position })
}

/** How the next date was found, as a sum in words. */
export function nextWords(next: NonNullable<Offer['next']>): string {
  const from = date(next.from)
  return next.capped
    ? m.reviews_next_capped({
        from,
        weeks: next.weeks,
        rhythm: date(next.rhythmOn),
        most: next.mostWeeks,
        on: date(next.on),
      })
    : m.reviews_next_how({ from, weeks: next.weeks, on: date(next.on) })
}

type AtWork = NonNullable<Line['review']>

/** Where a review stands that is not decided: handed back, waiting for the reader or for somebody else, or begun. */
export function reviewWords({ status, confirm, returnedBy }: AtWork): string {
  if (returnedBy) return m.reviews_returned_by({ name: returnedBy.name ?? m.autonomy_somebody() })
  if (confirm) return m.reviews_confirm_mine()
  return status === 'waiting' ? m.reviews_waits() : m.reviews_draft_open()
}

export const reviewTone = ({ confirm, returnedBy }: AtWork): Tone => (confirm || returnedBy ? 'warn' : 'info')
