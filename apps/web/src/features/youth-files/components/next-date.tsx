import { type CivilDate, dayNumber } from '../../../lib/civil-date.ts'
import { dueWords } from '../../../lib/due-words.ts'
import { today } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import { StatusDot } from '../../../ui/status-dot.tsx'

/** The next date of a file: how near in words, with a dot that is full when it presses. */
export function NextDate({ date }: { date: CivilDate }) {
  const { words, tone } = dueWords(date)
  const presses = tone === 'danger' || tone === 'warn'
  return (
    <span className={cx('whitespace-nowrap', presses && 'font-medium')}>
      <StatusDot tone={tone} fill={tone === 'danger' ? 'full' : tone === 'warn' ? 'half' : 'empty'}>
        {words}
      </StatusDot>
    </span>
  )
}

/** Whole days that a date is past; 0 where it is not. */
export function daysLate(date: CivilDate): number {
  return Math.max(0, dayNumber(today()) - dayNumber(date))
}

/** The same under a heading that says whether it is late: what must be done, where that is known, and when. */
export function NextTask({ date, title }: { date: CivilDate; title: string | undefined }) {
  const late = daysLate(date)
  if (!title && late === 0) return <NextDate date={date} />
  const { tone, words } = dueWords(date)
  const when = late > 0 ? m.file_late_since({ count: late }) : words
  return (
    <StatusDot tone={tone} fill={tone === 'danger' ? 'full' : tone === 'warn' ? 'half' : 'empty'}>
      {title && (
        <>
          <bdi>{title}</bdi>
          {' · '}
        </>
      )}
      <span className={cx(title && 'whitespace-nowrap')}>{when}</span>
    </StatusDot>
  )
}
