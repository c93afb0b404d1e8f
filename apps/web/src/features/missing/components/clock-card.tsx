import { DANGER_TERMS } from '@havre/kinds/vocabularies/missing.ts'
import { LogIn } from 'lucide-react'
import { lazy } from 'react'
import { dateTime } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import { Opener } from '../../../ui/opener.tsx'
import { lasting } from '../elapsed.ts'
import type { Episode } from '../use-episode.ts'
import { ElapsedClock } from './elapsed-clock.tsx'

const loadReturn = () => import('./return-dialog.tsx')
const ReturnDialog = lazy(loadReturn)

/** The big clock: since when, and the way to stop it. */
export function ClockCard({ episode }: { episode: Episode }) {
  const { one } = episode
  const isOpen = one.status === 'open'
  const end = one.returnedAt ?? one.closedAt
  return (
    <section
      aria-label={m.missing_elapsed()}
      className={cx(
        'flex flex-wrap items-center justify-between gap-x-8 gap-y-4 rounded-card border px-5 py-4',
        isOpen ? 'border-danger bg-danger-soft' : 'border-line bg-surface',
      )}
    >
      <div>
        <p className={cx('font-serif leading-none', isOpen ? 'text-[3.5rem] text-danger' : 'text-title-1')}>
          {isOpen ? (
            <ElapsedClock since={one.lastSeenAt} skewMs={one.skewMs} running />
          ) : (
            end && m.missing_away({ words: lasting(Date.parse(end) - Date.parse(one.lastSeenAt)) })
          )}
        </p>
        <p className="mt-2">
          {m.label_before({ label: m.missing_last_seen() })} {dateTime(one.lastSeenAt)}
        </p>
        {one.returnedAt && <p>{m.missing_back_at({ at: dateTime(one.returnedAt) })}</p>}
        {!isOpen && one.factors.length > 0 && (
          <p>
            {m.label_before({ label: m.missing_factors() })}{' '}
            {DANGER_TERMS.filter(term => one.factors.includes(term.code))
              .map(term => textOf(term.label))
              .join(' · ')}
          </p>
        )}
        {one.closedAt && (
          <p className="text-ink-soft">{m.missing_closed_at({ at: dateTime(one.closedAt) })}</p>
        )}
      </div>
      {isOpen && one.can.change && (
        <Opener
          icon={<LogIn size={22} />}
          className="min-h-14! px-5!"
          load={loadReturn}
          dialog={(open, close) => <ReturnDialog episode={episode} open={open} onClose={close} />}
        >
          {m.missing_back_title({ alias: one.youthAlias })}
        </Opener>
      )}
    </section>
  )
}
