import type { CivilDate } from '../../../lib/civil-date.ts'
import { dueWords } from '../../../lib/due-words.ts'
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
