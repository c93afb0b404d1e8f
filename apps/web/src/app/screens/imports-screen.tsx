import { Link, useNavigate } from '@tanstack/react-router'
import { useImports } from '../../features/imports/api/imports.ts'
import { BringTable } from '../../features/imports/components/bring-table.tsx'
import { ImportList } from '../../features/imports/components/import-list.tsx'
import { useMe } from '../../features/session/me.ts'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { rowLink } from '../../ui/list.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'

/** Tables of an old system: bring one in, go on with one, look at what came of them. */
export default function ImportsScreen() {
  return useMe().can.readImports ? <Imports /> : <NotFoundScreen />
}

function Imports() {
  const query = useImports()
  const navigate = useNavigate()
  const items = query.data?.items ?? []
  return (
    <Page>
      <PageHeader title={m.imports_title()} meta={<p className="max-w-prose">{m.imports_lead()}</p>} />
      {query.data?.can.add && (
        <BringTable
          onBrought={importId => void navigate({ to: '/imports/$importId', params: { importId } })}
        />
      )}
      <Section title={m.imports_list()}>
        {query.isPending && <Skeleton rows={4} />}
        {query.isError && !query.data && (
          <Failed
            what={m.imports_failed()}
            error={query.error}
            onRetry={() => void query.refetch()}
            retrying={query.isFetching}
          />
        )}
        {query.data && items.length === 0 && <EmptyState title={m.imports_none()} />}
        {items.length > 0 && (
          <ImportList
            imports={items}
            link={(importId, words) => (
              <Link to="/imports/$importId" params={{ importId }} className={rowLink}>
                {words}
              </Link>
            )}
          />
        )}
      </Section>
    </Page>
  )
}
