import { dayNumber } from '../../../lib/civil-date.ts'
import { date, today } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import type { Stays } from '../api/read-stays.ts'

interface Props {
  stays: Stays['stays']
  phaseWords: (phase: Stays['stays'][number]['phase']) => string
}

/** The phases of a stay as a path, the present one on top: what, from when to when, how long, why. */
export function StayPath({ stays, phaseWords }: Props) {
  if (stays.length === 0) return <p className="text-ink-soft">{m.stays_path_none()}</p>
  return (
    <ol className="flex flex-col">
      {stays.map((stay, at) => (
        <li key={stay.id} className="relative flex gap-4 pb-6 last:pb-0">
          {at < stays.length - 1 && (
            <span
              aria-hidden="true"
              className="absolute start-[0.4375rem] top-5 bottom-0 w-0.5 bg-line-strong"
            />
          )}
          <span
            aria-hidden="true"
            className={cx(
              'mt-1.5 size-4 shrink-0 rounded-full border-2',
              stay.until === null ? 'border-accent bg-accent' : 'border-line-strong bg-surface',
            )}
          />
          <div className="min-w-0">
            <p className="font-medium">{phaseWords(stay.phase)}</p>
            <p className="text-ink-soft text-small">
              {stay.until === null
                ? m.stays_since({ from: date(stay.since) })
                : m.stays_from_to({ from: date(stay.since), to: date(stay.until) })}
              {' · '}
              {m.stays_days({ count: dayNumber(stay.until ?? today()) - dayNumber(stay.since) })}
            </p>
            {stay.reason && (
              <p dir="auto" className="mt-1 whitespace-pre-line">
                {stay.reason}
              </p>
            )}
            {stay.recordedBy.name && (
              <p className="text-ink-soft text-small">{m.stays_by({ name: stay.recordedBy.name })}</p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
