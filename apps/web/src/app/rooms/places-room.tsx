import { Plus } from 'lucide-react'
import { useYouthPlaces } from '../../features/places/api/read-youth-places.ts'
import { RequestDialog } from '../../features/places/components/request-dialogs.tsx'
import { RequestList } from '../../features/places/components/request-list.tsx'
import { ReserveDialog } from '../../features/places/components/reserve-dialog.tsx'
import { loaded } from '../../features/places/components/use-actions.tsx'
import { UseStories } from '../../features/places/components/use-stories.tsx'
import { Failed } from '../../lib/failed.tsx'
import { date } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { Opener } from '../../ui/opener.tsx'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { entryLink, inventoryLinks, PlaceLink } from '../places/place-links.tsx'
import { startInventory } from '../places/start-inventory.tsx'
import type { RoomProps } from './rooms.ts'

/** Where a youth lives in the house, where they lived before, and what was asked for. */
export default function PlacesRoom({ file }: RoomProps) {
  const query = useYouthPlaces(file.id)
  if (query.isPending) return <Skeleton rows={6} />
  if (!query.data)
    return (
      <Failed
        what={m.places_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const { uses, requests, full, sleepsIn, can } = query.data
  const youths = [{ value: file.id, label: file.alias }]
  const now = uses.find(({ status }) => status === 'occupied')
  if (!full)
    return (
      <p className="font-medium text-title-3">
        {sleepsIn ? `${m.label_before({ label: m.places_now() })} ${sleepsIn}` : m.places_now_nowhere()}
      </p>
    )
  return (
    <div className="flex flex-col gap-8">
      <p className="font-medium text-title-3">
        {now
          ? `${m.label_before({ label: m.places_now() })} ${now.place.code ?? m.places_inside()}, ${m.places_since({ from: date(now.since) })}`
          : m.places_now_nowhere()}
      </p>
      <Section
        title={m.places_history()}
        actions={
          can.add && (
            <Opener
              icon={<Plus size={18} />}
              load={loaded}
              dialog={(open, onClose) => <ReserveDialog youths={youths} open={open} onClose={onClose} />}
            >
              {m.places_reserve()}
            </Opener>
          )
        }
      >
        <UseStories
          label={m.places_history()}
          stories={uses}
          title={({ place }) =>
            place.code ? <PlaceLink id={place.id} code={place.code} /> : m.places_inside()
          }
          entryLink={file.can.print ? inventoryLinks : entryLink}
          startInventory={startInventory}
        />
      </Section>
      <Section
        title={m.places_queue()}
        actions={
          can.add && (
            <Opener
              icon={<Plus size={18} />}
              load={loaded}
              dialog={(open, onClose) => <RequestDialog youths={youths} open={open} onClose={onClose} />}
            >
              {m.places_request_new()}
            </Opener>
          )
        }
      >
        {requests.length === 0 ? (
          <p className="text-ink-soft">{m.places_history_none()}</p>
        ) : (
          <RequestList label={m.places_queue()} requests={requests} />
        )}
      </Section>
    </div>
  )
}
