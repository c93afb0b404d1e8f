import type { ReactNode } from 'react'
import { plusDays } from '../../../lib/civil-date.ts'
import { date, shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import type { Board, BoardPlace, PlaceUse } from '../api/read-board.ts'
import { lineOf } from '../picture.ts'
import { freeWords } from '../place-options.ts'
import { PlaceWarnings } from './place-warnings.tsx'
import { TakenBar } from './taken-bar.tsx'

interface Props {
  board: Board
  placeLink: (place: BoardPlace) => ReactNode
  onOpen: (use: PlaceUse) => void
}

const columns = 'grid grid-cols-[minmax(9rem,13rem)_1fr]'

/** Weeks as columns, places as rows, a line for today. Everything in it is also in the table. */
export function OccupancyPicture({ board, placeLink, onOpen }: Props) {
  const window = { from: board.from, days: board.weeks * 7 }
  const weeks = Array.from({ length: board.weeks }, (_, n) => plusDays(board.from, n * 7))
  const today = lineOf(board.today, window)
  return (
    <section
      aria-label={m.places_picture({
        from: date(board.from),
        to: date(plusDays(board.from, window.days - 1)),
      })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      className="overflow-x-auto rounded-card border border-line bg-surface shadow-raise"
    >
      <div className="min-w-[46rem]">
        <div aria-hidden="true" className={`${columns} border-line-strong border-b bg-desk text-small`}>
          <span />
          <div className="relative grid h-14" style={{ gridTemplateColumns: `repeat(${board.weeks}, 1fr)` }}>
            {weeks.map(week => (
              <span key={week} className="truncate border-line border-s px-1.5 py-1.5 text-ink-soft">
                <span className="lg:hidden">{`${week.slice(8)}/${week.slice(5, 7)}`}</span>
                <span className="max-lg:hidden">{shortDate(week).replace(/\s\d{4}$/, '')}</span>
              </span>
            ))}
            {today && (
              <span
                className="absolute bottom-0 -translate-x-1/2 rounded-t-mark bg-danger px-1.5 text-on-danger text-small rtl:translate-x-1/2"
                style={{ insetInlineStart: today }}
              >
                {m.places_today_line()}
              </span>
            )}
          </div>
        </div>
        <ul className="divide-y divide-line">
          {board.places.map(place => (
            <li key={place.id} aria-label={place.code} className={columns}>
              <div className="flex min-w-0 flex-col items-start gap-1 px-3 py-2">
                {placeLink(place)}
                <span className="text-ink-soft text-small">{freeWords(place, board.today)}</span>
                <PlaceWarnings upkeep={place.upkeep} />
              </div>
              <div
                className="relative min-h-14 border-line border-s bg-[linear-gradient(to_right,var(--color-line)_1px,transparent_1px)]"
                style={{ backgroundSize: `${100 / board.weeks}% 100%` }}
              >
                {place.taken.map(taken => (
                  <TakenBar
                    key={taken.since}
                    taken={taken}
                    code={place.code}
                    window={window}
                    onOpen={taken.use ? () => taken.use && onOpen(taken.use) : undefined}
                  />
                ))}
                {today && (
                  <span
                    aria-hidden="true"
                    className="pointer-events-none absolute inset-y-0 w-0.5 -translate-x-1/2 bg-danger"
                    style={{ insetInlineStart: today }}
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
