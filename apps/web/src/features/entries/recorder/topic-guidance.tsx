import type { FieldOf } from '@havre/kinds/kind.ts'
import { ChevronDown, MessageCircleQuestion, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'

type Topic = FieldOf<'topics'>['topics'][number]

/** Open or folded for the life of the page: folding it once is enough. A tablet starts with the child's words in view. */
let wasOpen: boolean | undefined
const startsOpen = () => typeof matchMedia === 'undefined' || matchMedia('(min-width: 64rem)').matches

/** For the interviewer: why this topic, open questions that may be read aloud, and when to stop. */
export function TopicGuidance({ topic }: { topic: Topic }) {
  const [open, setOpen] = useState(() => wasOpen ?? startsOpen())
  const fold = () => {
    wasOpen = !open
    setOpen(!open)
  }
  return (
    <div className="rounded-card bg-accent-soft/60">
      <button
        type="button"
        aria-expanded={open}
        onClick={fold}
        className="flex min-h-control w-full items-center justify-between gap-3 rounded-card px-4 py-2 text-start font-medium text-accent-strong"
      >
        {m.recorder_guidance()}
        <ChevronDown size={20} className={cx('calm shrink-0', open && 'rotate-180')} />
      </button>
      {open && (
        <div className="flex flex-col gap-3 px-4 pb-4">
          <p>{textOf(topic.guidance)}</p>
          <ul aria-label={m.recorder_questions()} className="flex flex-col gap-2">
            {topic.questions.map(question => (
              <li key={question.fr} className="flex items-start gap-2.5 text-pretty font-serif text-lead">
                <MessageCircleQuestion size={20} className="mt-1 shrink-0 text-accent" />
                {textOf(question)}
              </li>
            ))}
          </ul>
          <p className="flex items-start gap-2.5 text-warn">
            <TriangleAlert size={20} className="mt-0.5 shrink-0" />
            {textOf(topic.caution)}
          </p>
        </div>
      )}
    </div>
  )
}
