import type { ProtocolStep } from '@havre/kinds/protocols/protocol.ts'
import { MessageCircle, MessageCircleOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'

/** What to say on the phone, and what never to say: read aloud by somebody who is frightened too. */
export function CallWords({ step }: { step: ProtocolStep }) {
  if (step.say.length + step.avoid.length === 0) return null
  return (
    <div className={cx('grid gap-4', step.say.length > 0 && step.avoid.length > 0 && 'sm:grid-cols-2')}>
      {step.say.length > 0 && (
        <Words tone="ok" sign={<MessageCircle size={20} />} title={m.missing_say()}>
          {step.say.map(textOf)}
        </Words>
      )}
      {step.avoid.length > 0 && (
        <Words tone="danger" sign={<MessageCircleOff size={20} />} title={m.missing_avoid()}>
          {step.avoid.map(textOf)}
        </Words>
      )}
    </div>
  )
}

const looks = { ok: 'border-ok text-ok', danger: 'border-danger text-danger' }

interface Props {
  tone: keyof typeof looks
  sign: ReactNode
  title: string
  children: readonly string[]
}

function Words({ tone, sign, title, children }: Props) {
  return (
    <div className={cx('border-s-3 ps-4', looks[tone])}>
      <p className="flex items-center gap-2 font-semibold">
        {sign}
        {title}
      </p>
      <ul className="mt-1 flex flex-col gap-1.5 text-ink">
        {children.map(words => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  )
}
