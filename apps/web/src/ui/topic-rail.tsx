import { CheckCircle2, Circle, CircleDot, CircleSlash, Clock } from 'lucide-react'
import { m } from '../paraglide/messages.js'
import { cx } from './cx.ts'

/** `asked`: put, without an answer yet; `declined`: does not wish to; `postponed`: to come back to. */
export type TopicState = 'open' | 'asked' | 'answered' | 'declined' | 'postponed'

export interface Topic<V extends string = string> {
  id: V
  label: string
  state: TopicState
}

interface Props<V extends string> {
  label: string
  topics: readonly Topic<V>[]
  current: V
  onSelect: (id: V) => void
}

const signs = {
  open: Circle,
  asked: CircleDot,
  answered: CheckCircle2,
  declined: CircleSlash,
  postponed: Clock,
}
const inks = {
  open: 'text-line-strong',
  asked: 'text-accent',
  answered: 'text-ok',
  declined: 'text-voice-youth',
  postponed: 'text-warn',
}

/** The words for a state, as the rail says them. */
export function topicStateLabel(state: TopicState): string {
  switch (state) {
    case 'open':
      return m.ui_topic_open()
    case 'asked':
      return m.ui_topic_asked()
    case 'answered':
      return m.ui_topic_answered()
    case 'declined':
      return m.ui_topic_declined()
    case 'postponed':
      return m.ui_topic_postponed()
  }
}

/**
 * The topics of a conversation, in any order, with what became of each. A column beside the page on wide
 * screens, a strip above it on narrow ones. No percentage: nothing has to be complete.
 */
export function TopicRail<V extends string>({ label, topics, current, onSelect }: Props<V>) {
  return (
    <nav aria-label={label} className="min-w-0 print:hidden">
      <ol className="relative flex gap-1 overflow-x-auto p-1 lg:flex-col lg:overflow-visible">
        {topics.map(topic => {
          const Sign = signs[topic.state]
          const here = topic.id === current
          return (
            <li key={topic.id} className="shrink-0">
              <button
                type="button"
                aria-current={here ? 'step' : undefined}
                onClick={() => onSelect(topic.id)}
                className={cx(
                  'calm flex min-h-control w-full items-center gap-3 rounded-control border px-3 py-2 text-start',
                  here
                    ? 'border-accent bg-surface font-medium shadow-raise'
                    : 'border-transparent text-ink-soft hover:bg-surface hover:text-ink',
                )}
              >
                <Sign size={20} className={cx('shrink-0', inks[topic.state])} />
                <span className="min-w-0">
                  <span className="block max-lg:whitespace-nowrap">{topic.label}</span>
                  <span
                    className={cx(
                      'block font-normal text-small max-lg:sr-only',
                      topic.state === 'open' ? 'sr-only' : inks[topic.state],
                    )}
                  >
                    {topicStateLabel(topic.state)}
                  </span>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
