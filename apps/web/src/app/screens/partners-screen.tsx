import { createLink } from '@tanstack/react-router'
import { Network, Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import {
  everything,
  type PartnerItem,
  type Search,
  useDirectory,
} from '../../features/partners/api/search-partners.ts'
import { DirectoryFilters } from '../../features/partners/components/directory-filters.tsx'
import { DirectoryNumbers } from '../../features/partners/components/directory-numbers.tsx'
import { PartnerList } from '../../features/partners/components/partner-list.tsx'
import { useMe } from '../../features/session/me.ts'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Opener } from '../../ui/opener.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'

const load = () => import('../../features/partners/components/partner-dialog.tsx')
const PartnerDialog = lazy(load)
const PlaceLink = createLink(LinkButton)

/** The directory of services outside: where there is a place, what each does, what is to be verified. */
export default function PartnersScreen() {
  const [search, setSearch] = useState<Search>(everything)
  const [opened, setOpened] = useState<{ partner: PartnerItem; open: boolean }>()
  const readsNetwork = useMe().can.readNetwork
  const query = useDirectory(search)
  const { data } = query
  const tellMore = data?.can.tellMore ?? false
  return (
    <Page>
      <PageHeader
        title={m.partners_page()}
        meta={m.partners_lead()}
        actions={
          <>
            {readsNetwork && (
              <PlaceLink to="/network" icon={<Network size={18} />}>
                {m.network_page()}
              </PlaceLink>
            )}
            {data?.can.create && (
              <Opener
                variant="primary"
                icon={<Plus size={18} />}
                load={load}
                dialog={(open, close) => <PartnerDialog tellMore={tellMore} open={open} onClose={close} />}
              >
                {m.partners_new()}
              </Opener>
            )}
          </>
        }
      />
      {query.isPending && <Skeleton rows={8} />}
      {query.isError && !data && (
        <Failed
          what={m.partners_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
      {data && (
        <>
          {data.more && <Banner tone="warn">{m.partners_more()}</Banner>}
          <DirectoryNumbers numbers={data.numbers} />
          <DirectoryFilters search={search} onChange={setSearch} />
          {data.items.length > 0 ? (
            <div
              aria-busy={query.isPlaceholderData}
              className={cx('calm', query.isPlaceholderData && 'opacity-60')}
            >
              <PartnerList
                partners={data.items}
                mayVerify={data.can.create}
                onOpen={partner => setOpened({ partner, open: true })}
              />
            </div>
          ) : (
            <EmptyState
              title={data.numbers.known === 0 ? m.partners_none() : m.partners_none_found()}
              action={
                search !== everything && (
                  <Button onClick={() => setSearch(everything)}>{m.partners_clear()}</Button>
                )
              }
            />
          )}
        </>
      )}
      {opened && (
        <Suspense>
          <PartnerDialog
            partner={opened.partner}
            tellMore={tellMore}
            open={opened.open}
            onClose={() => setOpened({ ...opened, open: false })}
          />
        </Suspense>
      )}
    </Page>
  )
}
