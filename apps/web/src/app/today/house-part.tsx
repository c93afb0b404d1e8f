import { DoorOpen } from 'lucide-react'
import type { Today } from '../../features/today/api/get-today.ts'
import { YouthCard } from '../../features/youth-files/components/youth-card.tsx'
import { m } from '../../paraglide/messages.js'
import { Section } from '../../ui/page.tsx'
import { PlacesStrip } from '../../ui/places-strip.tsx'
import { EmptyState } from '../../ui/states.tsx'

/** Who is in the house, with the places as a picture beside the figure. */
export function HousePart({ house }: { house: Today['house'] }) {
  const { places, free, present } = house
  return (
    <Section title={m.today_house()}>
      {places !== null && free !== null && <Places places={places} free={free} taken={present.length} />}
      {present.length === 0 ? (
        <EmptyState title={m.today_house_empty()} />
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
          {present.map(file => (
            <YouthCard key={file.id} file={file} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Places({ places, free, taken }: { places: number; free: number; taken: number }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="flex items-center gap-2">
        <DoorOpen size={20} className="text-accent" />
        <span className="font-medium">{m.today_places({ present: taken, places })}</span>
        <span className="text-ink-soft">
          {taken > places ? m.today_over() : free > 0 ? m.today_free({ count: free }) : m.today_full()}
        </span>
      </p>
      <PlacesStrip taken={taken} total={places} />
    </div>
  )
}
