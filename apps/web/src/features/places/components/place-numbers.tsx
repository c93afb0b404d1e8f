import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import type { Board, PlaceNumbers } from '../api/read-board.ts'

/** The numbers of today, studios and beds apart: they come before the picture. */
export function PlacesInNumbers({ numbers, today }: Pick<Board, 'numbers' | 'today'>) {
  return (
    <div className="grid gap-4 md:grid-cols-2">
      {numbers.studio.places > 0 && (
        <Numbers title={m.places_numbers_studio()} numbers={numbers.studio} today={today} />
      )}
      {numbers.bed.places > 0 && (
        <Numbers title={m.places_numbers_bed()} numbers={numbers.bed} today={today} />
      )}
    </div>
  )
}

function Numbers({ title, numbers, today }: { title: string; numbers: PlaceNumbers; today: string }) {
  const { places, occupied, reserved, closed, free, nextFree, month } = numbers
  return (
    <section
      aria-label={title}
      className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4 shadow-raise"
    >
      <h2 className="font-semibold">{title}</h2>
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(6rem,1fr))] gap-x-4 gap-y-3">
        <Figure value={m.places_taken_of({ taken: occupied, total: places })} words={m.places_occupied()} />
        <Figure value={String(free)} words={m.places_free()} />
        {reserved > 0 && <Figure value={String(reserved)} words={m.places_reserved_now()} />}
        {closed > 0 && <Figure value={String(closed)} words={m.places_closed_now()} />}
      </dl>
      {month && (
        <dl className="grid gap-x-4 gap-y-1 text-small sm:grid-cols-[max-content_1fr]">
          <dt className="text-ink-soft">{m.places_next_free()}</dt>
          <dd>
            {nextFree === null
              ? m.places_next_free_none()
              : nextFree === today
                ? m.places_next_free_now()
                : date(nextFree)}
          </dd>
          <dt className="text-ink-soft">{m.places_month()}</dt>
          <dd className="tabular">{m.places_month_days(month)}</dd>
        </dl>
      )}
    </section>
  )
}

function Figure({ value, words }: { value: string; words: string }) {
  return (
    <div className="flex flex-col">
      <dt className="order-2 text-ink-soft text-small">{words}</dt>
      <dd className="order-1 font-semibold font-serif text-title-2 tabular">{value}</dd>
    </div>
  )
}
