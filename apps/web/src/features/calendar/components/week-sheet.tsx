import { MapPin } from 'lucide-react'
import { dayHeading } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import type { WeekItem, YouthWeek } from '../api/read-youth-week.ts'
import { placeWords } from '../occasion-words.ts'
import { signIcons } from '../sign-icons.ts'
import { dateIn, type WeekLanguage, weekdayIn, weekLanguage } from '../youth-days.ts'

/**
 * The week as its youth reads it, in the youth's language where the days have names in it: hour, picture, plain words. The
 * days run from right to left where the language does.
 */
export function WeekSheet({ week }: { week: YouthWeek }) {
  const language = weekLanguage(week.languages)
  return (
    <div dir={language.rightToLeft ? 'rtl' : 'ltr'} className="flex flex-col gap-5 print:flex-1 print:gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h1 className="text-title-1 print:text-title-2">{m.calendar_my_week({}, { locale: language.ui })}</h1>
        <p className="text-ink-soft">
          <bdi>{week.alias}</bdi>
        </p>
      </div>
      <ol className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4 xl:grid-cols-7 xl:gap-2 print:flex-1 print:grid-cols-7 print:gap-1.5">
        {week.days.map(day => (
          <Day key={day.date} day={day} isToday={day.date === week.today} language={language} />
        ))}
      </ol>
    </div>
  )
}

interface DayProps {
  day: YouthWeek['days'][number]
  isToday: boolean
  language: WeekLanguage
}

function Day({ day: { date, items }, isToday, language }: DayProps) {
  const own = language.tag === 'fr' || language.tag === 'nl' || language.tag === 'en'
  return (
    <li
      className={cx(
        'flex min-w-0 flex-col rounded-card border bg-surface print:break-inside-avoid print:rounded-mark',
        isToday ? 'border-2 border-accent' : 'border-line',
      )}
    >
      <h2 className="border-line border-b px-3 py-2 print:px-2 print:py-1">
        <span lang={language.tag} className="block font-semibold text-title-3 first-letter:uppercase">
          {weekdayIn(language, date)}
        </span>
        <span lang={language.tag} className="block text-ink-soft text-small">
          {dateIn(language, date)}
        </span>
        {!own && (
          <span className="block font-normal font-sans text-ink-soft text-small">
            <bdi>{dayHeading(date)}</bdi>
          </span>
        )}
      </h2>
      {items.length === 0 ? (
        <p className="px-3 py-3 text-ink-soft">{m.calendar_my_free({}, { locale: language.ui })}</p>
      ) : (
        <ol className="divide-y divide-line">
          {items.map(item => (
            <Line key={`${item.starts} ${item.title}`} item={item} language={language} />
          ))}
        </ol>
      )}
    </li>
  )
}

function Line({ item, language }: { item: WeekItem; language: WeekLanguage }) {
  const Sign = signIcons[item.sign]
  return (
    <li
      className={cx(
        'flex items-start gap-2 px-3 py-2 print:px-2 print:py-1',
        item.cancelled && 'text-ink-soft',
      )}
    >
      <Sign className="mt-0.5 size-8 shrink-0 text-accent print:size-6" aria-hidden="true" />
      <div className="min-w-0 flex-1 print:text-small">
        <p className="tabular font-semibold">
          <bdi>{item.starts}</bdi>
        </p>
        <p className={cx('text-pretty', item.cancelled && 'line-through')}>
          <bdi>{item.title}</bdi>
        </p>
        {item.cancelled && <p className="text-small">{m.calendar_cancelled({}, { locale: language.ui })}</p>}
        {item.place && item.place !== 'house' && (
          <p className="flex items-start gap-1 text-ink-soft text-small">
            <MapPin size={14} className="mt-1 shrink-0" aria-hidden="true" />
            {placeWords[item.place]({}, { locale: language.ui })}
          </p>
        )}
      </div>
    </li>
  )
}
