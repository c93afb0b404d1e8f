import { Plus } from 'lucide-react'
import { useIncompatibilities } from '../../features/places/api/list-incompatibilities.ts'
import { ApartDialog } from '../../features/places/components/apart-dialogs.tsx'
import { ApartList } from '../../features/places/components/apart-list.tsx'
import { loaded } from '../../features/places/components/use-actions.tsx'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Opener } from '../../ui/opener.tsx'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { usePresentYouths } from './present-youths.ts'

/** Who is not to live beside whom. */
export function ApartTab() {
  const query = useIncompatibilities()
  const youths = usePresentYouths()
  if (query.isPending) return <Skeleton rows={4} />
  if (!query.data)
    return (
      <Failed
        what={m.places_apart_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const { items, can } = query.data
  return (
    <Section
      title={m.places_apart()}
      actions={
        can.add && (
          <Opener
            variant="primary"
            icon={<Plus size={18} />}
            load={loaded}
            dialog={(open, onClose) => <ApartDialog youths={youths} open={open} onClose={onClose} />}
          >
            {m.places_apart_new()}
          </Opener>
        )
      }
    >
      <p className="text-ink-soft">{m.places_apart_lead()}</p>
      {items.length === 0 ? <EmptyState title={m.places_apart_none()} /> : <ApartList pairs={items} />}
    </Section>
  )
}
