import { Plus } from 'lucide-react'
import { usePlaceRequests } from '../../features/places/api/list-requests.ts'
import { RequestDialog } from '../../features/places/components/request-dialogs.tsx'
import { RequestList } from '../../features/places/components/request-list.tsx'
import { loaded } from '../../features/places/components/use-actions.tsx'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Opener } from '../../ui/opener.tsx'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { YouthPlacesLink } from './place-links.tsx'
import { usePresentYouths } from './present-youths.ts'

/** Who waits for a place, in the order of asking, with what speaks for each. */
export function QueueTab() {
  const query = usePlaceRequests()
  const youths = usePresentYouths()
  if (query.isPending) return <Skeleton rows={5} />
  if (!query.data)
    return (
      <Failed
        what={m.places_queue_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const { waiting, settled, can } = query.data
  return (
    <div className="flex flex-col gap-8">
      <Section
        title={m.places_queue()}
        actions={
          can.add && (
            <Opener
              variant="primary"
              icon={<Plus size={18} />}
              load={loaded}
              dialog={(open, onClose) => <RequestDialog youths={youths} open={open} onClose={onClose} />}
            >
              {m.places_request_new()}
            </Opener>
          )
        }
      >
        <p className="text-ink-soft">{m.places_queue_lead()}</p>
        {waiting.length === 0 ? (
          <EmptyState title={m.places_queue_none()} />
        ) : (
          <RequestList
            label={m.places_queue()}
            requests={waiting}
            numbered
            youthLink={({ youth }) => <YouthPlacesLink {...youth} />}
          />
        )}
      </Section>
      {settled.length > 0 && (
        <Section title={m.places_settled()}>
          <RequestList
            label={m.places_settled()}
            requests={settled}
            youthLink={({ youth }) => <YouthPlacesLink {...youth} />}
          />
        </Section>
      )}
    </div>
  )
}
