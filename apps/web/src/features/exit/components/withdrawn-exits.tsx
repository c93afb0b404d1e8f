import { civilDay, date, longDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import type { ExitRoom } from '../api/exit-room.ts'
import { endedWords, reasonWords } from '../exit-words.ts'

/** Exits that were taken back: each with why, and what it ended that is still to be opened by hand. */
export function WithdrawnExits({ exits }: { exits: ExitRoom['withdrawnExits'] }) {
  const [last] = exits
  if (!last) return null
  return (
    <div className="flex flex-col gap-3">
      {last.stillEnded.length > 0 && (
        <Banner tone="warn" title={m.exit_withdrawn_by_hand()}>
          <ul className="list-disc ps-5">
            {last.stillEnded.map(what => (
              <li key={what}>{endedWords[what]()}</li>
            ))}
          </ul>
        </Banner>
      )}
      <ul aria-label={m.exit_withdrawn()} className="flex flex-col gap-2 text-ink-soft text-small">
        {exits.map(({ id, on, reason, withdrawnAt, withdrawnBy, why }) => (
          <li key={id} dir="auto">
            {m.exit_withdrawn_line({
              day: longDate(on),
              reason: reasonWords[reason](),
              at: date(civilDay(withdrawnAt)),
              who: withdrawnBy.name ?? '…',
            })}
            {why && (
              <>
                {' — '}
                <span className="text-ink">{why}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
