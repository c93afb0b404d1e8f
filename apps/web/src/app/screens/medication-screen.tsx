import { useDueDoses } from '../../features/treatments/api/list-due-doses.ts'
import { DueList } from '../../features/treatments/components/due-list.tsx'
import { dueSummary } from '../../features/treatments/due-summary.ts'
import { Failed } from '../../lib/failed.tsx'
import { dayHeading, time, today } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { Page, PageHeader } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'

/** Everybody's medicines around now, for whoever goes round with the tray. */
export default function MedicationScreen() {
  const query = useDueDoses(1)
  const { data } = query
  return (
    <Page>
      <PageHeader
        eyebrow={<span className="inline-block first-letter:uppercase">{dayHeading(today())}</span>}
        title={m.treatments_page()}
        meta={data && `${dueSummary(data)} · ${m.treatments_as_of({ at: time(data.at) })}`}
      />
      {query.isPending && <Skeleton rows={6} />}
      {query.isError && !data && (
        <Failed
          what={m.treatments_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
      {data &&
        (data.slots.length + data.needed.length === 0 ? (
          <EmptyState title={m.treatments_page_empty()} />
        ) : (
          <DueList doses={data} />
        ))}
    </Page>
  )
}
