import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'

export interface CardLine {
  id: string
  label: string
  text: string
  /** What can hurt when it is not known stands first and on colour. */
  presses: boolean
}

interface Props {
  lines: readonly CardLine[]
  /** "Signée le …", with the way to the whole card. */
  foot: ReactNode
}

/** What everybody on duty must know, as plain instructions; never a reason. */
export function OperationalCard({ lines, foot }: Props) {
  const pressing = lines.filter(line => line.presses)
  const others = lines.filter(line => !line.presses)
  return (
    <section
      aria-label={m.file_card()}
      className="overflow-hidden rounded-card border border-line bg-surface shadow-raise"
    >
      {pressing.length > 0 && (
        <dl className="flex flex-wrap gap-px bg-line">
          {pressing.map(line => (
            <div key={line.id} className="grow basis-72 bg-warn-soft px-5 py-3">
              <dt className="font-semibold text-small text-warn">{line.label}</dt>
              <dd dir="auto" className="whitespace-pre-line font-medium">
                {line.text}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {others.length > 0 && (
        <dl className="grid gap-x-8 gap-y-3 px-5 py-4 sm:grid-cols-2 xl:grid-cols-3">
          {others.map(line => (
            <div key={line.id}>
              <dt className="text-ink-soft text-small">{line.label}</dt>
              <dd dir="auto" className="whitespace-pre-line">
                {line.text}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {lines.length === 0 && (
        <p className="flex items-center gap-2 px-5 py-4">
          <Check size={18} className="text-ok" />
          {m.file_card_blank()}
        </p>
      )}
      <div className={cx('border-line border-t px-5 py-2.5 text-ink-soft text-small')}>{foot}</div>
    </section>
  )
}
