import { dayNumber } from '../../../lib/civil-date.ts'
import { date } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import type { CountdownItem, ExitRoom } from '../api/exit-room.ts'

const bars: Record<CountdownItem['state'], string> = {
  coming: 'border-line-strong bg-surface',
  due: 'border-info bg-info',
  late: 'border-danger bg-danger',
  done: 'border-ok bg-ok-soft',
  notApplicable: 'border-line-strong border-dashed',
}

/** The last year as a picture: a bar for each step from when it opens to its last day, and where today, the alarms and the exit lie. */
export function CountdownPicture({ room }: { room: ExitRoom }) {
  const { span, exit, majorityOn, today, items, alarmDays } = room
  if (!span || !exit) return null
  const from = dayNumber(span.from)
  const length = dayNumber(span.to) - from
  const at = (day: number) => Math.min(100, Math.max(0, (100 * (day - from)) / length))
  const exitDay = dayNumber(exit.on)
  const [first, last] = [exitDay - alarmDays.first, exitDay - alarmDays.last]
  const now = dayNumber(today)
  const grownUpOn = majorityOn && majorityOn !== exit.on ? dayNumber(majorityOn) : null
  return (
    <figure className="flex flex-col gap-2">
      <div
        aria-hidden="true"
        className={cx(
          'relative rounded-card border border-line bg-surface px-4 pt-8',
          grownUpOn === null ? 'pb-20' : 'pb-26',
        )}
      >
        <div className="absolute inset-y-0 start-36 end-4 sm:start-60">
          <Stretch look="bg-warn-soft" from={at(first)} to={at(last)} />
          <Stretch look="bg-danger-soft" from={at(last)} to={at(exitDay)} />
          {now >= from && now <= from + length && (
            <Mark
              words={m.exit_mark_today()}
              at={at(now)}
              look="border-accent border-solid text-accent-strong font-medium"
              place="top-1"
            />
          )}
          {/* Each name on a line of its own: two days may lie close together. */}
          {grownUpOn !== null && (
            <Mark
              words={m.exit_mark_majority()}
              at={at(grownUpOn)}
              look="border-line-strong text-ink-soft"
              place="bottom-19"
            />
          )}
          <Mark
            words={m.exit_mark_days({ days: alarmDays.first })}
            at={at(first)}
            look="border-warn text-warn"
            place="bottom-13"
          />
          <Mark
            words={m.exit_mark_days({ days: alarmDays.last })}
            at={at(last)}
            look="border-danger text-danger"
            place="bottom-7"
          />
          <Mark
            words={m.exit_mark_exit()}
            at={at(exitDay)}
            look="border-ink font-semibold"
            place="bottom-1"
          />
        </div>
        <div className="relative flex flex-col gap-1.5">
          {items.map(({ code, title, opensOn, dueOn, state }) =>
            opensOn && dueOn ? (
              <div
                key={code}
                className="grid grid-cols-[7rem_1fr] items-center gap-4 sm:grid-cols-[13rem_1fr]"
              >
                <span className="text-small leading-tight">{textOf(title)}</span>
                <span className="relative h-4">
                  <span
                    className={cx('absolute inset-y-0 min-w-3 rounded-full border-2', bars[state])}
                    style={{
                      insetInlineStart: `min(${at(dayNumber(opensOn))}%, 100% - 0.75rem)`,
                      insetInlineEnd: `${100 - at(dayNumber(dueOn))}%`,
                    }}
                  />
                </span>
              </div>
            ) : null,
          )}
        </div>
      </div>
      <figcaption className="text-ink-soft text-small">
        {m.exit_picture_help({ from: date(span.from), to: date(span.to) })}
      </figcaption>
    </figure>
  )
}

function Stretch({ from, to, look }: { from: number; to: number; look: string }) {
  return (
    <div
      className={cx('absolute inset-y-0', look)}
      style={{ insetInlineStart: `${from}%`, insetInlineEnd: `${100 - to}%` }}
    />
  )
}

/** A day as a line through all bars, named on the side where there is room. */
function Mark({ words, at, look, place }: { words: string; at: number; look: string; place: string }) {
  return (
    <div
      className={cx('absolute inset-y-0 border-s-2 border-dashed text-small', look)}
      style={{ insetInlineStart: `${at}%` }}
    >
      <span
        className={cx(
          'absolute whitespace-nowrap rounded-sm bg-surface px-1',
          at > 30 ? 'end-1' : 'start-1',
          place,
        )}
      >
        {words}
      </span>
    </div>
  )
}
