import { dayNumber } from '../../../lib/civil-date.ts'
import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import type { CountdownItem, ExitRoom } from '../api/exit-room.ts'

const dots: Record<CountdownItem['state'], string> = {
  coming: 'border-line-strong bg-surface',
  due: 'border-info bg-info',
  late: 'border-danger bg-danger',
  done: 'border-ok bg-ok',
  notApplicable: 'border-line bg-sunken',
}

/** The last year as a line: where today is, the two alarms, majority and exit, and each step on its last day. */
export function CountdownPicture({ room }: { room: ExitRoom }) {
  const { span, exit, majorityOn, today, items } = room
  if (!span || !exit) return null
  const from = dayNumber(span.from)
  const length = dayNumber(span.to) - from
  const at = (day: number) => (100 * (day - from)) / length
  const exitDay = dayNumber(exit.on)
  const marks = [
    { words: m.exit_mark_90(), day: exitDay - 90, look: 'border-warn text-warn' },
    { words: m.exit_mark_30(), day: exitDay - 30, look: 'border-danger text-danger' },
    ...(majorityOn && majorityOn !== exit.on
      ? [
          {
            words: m.exit_mark_majority(),
            day: dayNumber(majorityOn),
            look: 'border-line-strong text-ink-soft',
          },
        ]
      : []),
    { words: m.exit_mark_exit(), day: exitDay, look: 'border-ink text-ink font-semibold' },
  ]
  const now = at(dayNumber(today))
  const shown = items.flatMap(({ code, dueOn, state }) =>
    dueOn ? [{ code, state, day: dayNumber(dueOn) }] : [],
  )
  return (
    <figure className="flex flex-col gap-2">
      <div aria-hidden="true" className="relative mx-8 h-44">
        <div className="absolute inset-x-0 top-20 h-2 rounded-full bg-sunken" />
        <div
          className="absolute top-20 h-2 bg-warn-soft"
          style={{
            insetInlineStart: `${within(at(exitDay - 90))}%`,
            insetInlineEnd: `${100 - within(at(exitDay - 30))}%`,
          }}
        />
        <div
          className="absolute top-20 h-2 bg-danger-soft"
          style={{
            insetInlineStart: `${within(at(exitDay - 30))}%`,
            insetInlineEnd: `${100 - within(at(exitDay))}%`,
          }}
        />
        {marks.map(({ words, day, look }, place) => (
          <div
            key={words}
            className={cx(
              'absolute border-s-2 border-dashed ps-1 text-small',
              look,
              place % 2 ? 'top-24 h-12' : 'top-24 h-20',
            )}
            style={{ insetInlineStart: `${within(at(day))}%` }}
          >
            <span
              className={cx(
                'absolute bottom-0 whitespace-nowrap',
                day === exitDay ? 'end-1' : 'start-1',
                day === exitDay && 'text-end',
              )}
            >
              {words}
            </span>
          </div>
        ))}
        {now >= 0 && now <= 100 && (
          <div
            className="absolute top-0 h-24 border-accent border-s-2 text-accent-strong text-small"
            style={{ insetInlineStart: `${now}%` }}
          >
            <span
              className={cx('absolute top-0 whitespace-nowrap font-medium', now > 80 ? 'end-1' : 'start-1')}
            >
              {m.exit_mark_today()}
            </span>
          </div>
        )}
        {shown.map(({ code, state, day }) => (
          <span
            key={code}
            className={cx('absolute size-4 -translate-x-1/2 rounded-full border-2', dots[state])}
            style={{ insetInlineStart: `${within(at(day))}%`, top: `${stack(shown, code, day)}px` }}
          />
        ))}
      </div>
      <figcaption className="text-ink-soft text-small">
        {m.exit_picture_help({ from: date(span.from), to: date(span.to) })}
      </figcaption>
    </figure>
  )
}

const within = (percent: number) => Math.min(100, Math.max(0, percent))

/** Steps that end on the same day stand in a column above the line. */
function stack(shown: readonly { code: string; day: number }[], code: string, day: number): number {
  const place = shown.filter(one => one.day === day).findIndex(one => one.code === code)
  return 76 - Math.floor(place % 4) * 18
}
