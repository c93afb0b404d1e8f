import { createLink } from '@tanstack/react-router'
import { Handshake, Plus } from 'lucide-react'
import { lazy } from 'react'
import { useAgreements } from '../../features/network/api/list-agreements.ts'
import { useFigures } from '../../features/network/api/read-figures.ts'
import { AgreementList } from '../../features/network/components/agreement-list.tsx'
import { FiguresView } from '../../features/network/components/figures-view.tsx'
import { NetworkNumbers } from '../../features/network/components/network-numbers.tsx'
import { kindWords } from '../../features/partners/partner-words.ts'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { LinkButton } from '../../ui/link-button.tsx'
import { Opener } from '../../ui/opener.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { usePartnerChoices } from '../partner-choices.ts'
import { NotFoundScreen } from './not-found-screen.tsx'

const load = () => import('../../features/network/components/agreement-dialog.tsx')
const AgreementDialog = lazy(load)
const PlaceLink = createLink(LinkButton)

/** Agreements with partners, what is late first, and the indicators of the network. */
export default function NetworkScreen() {
  const query = useAgreements()
  const { data } = query
  if (isAbsent(query.error)) return <NotFoundScreen />
  return (
    <Page>
      <PageHeader
        title={m.network_page()}
        meta={m.network_lead()}
        actions={
          <>
            <PlaceLink to="/partners" icon={<Handshake size={18} />}>
              {m.network_to_partners()}
            </PlaceLink>
            {data?.can.create && <NewAgreement />}
          </>
        }
      />
      {query.isPending && <Skeleton rows={6} />}
      {query.isError && !data && (
        <Failed
          what={m.network_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
      {data &&
        (data.items.length > 0 ? (
          <>
            <NetworkNumbers agreements={data.items} />
            <AgreementList agreements={data.items} />
          </>
        ) : (
          <EmptyState title={data.can.create ? m.network_none() : m.network_none_read()} />
        ))}
      {data?.can.figures && <FiguresSection />}
    </Page>
  )
}

function NewAgreement() {
  const partners = usePartnerChoices()
  return (
    <Opener
      variant="primary"
      icon={<Plus size={18} />}
      load={load}
      dialog={(open, close) => <AgreementDialog partners={partners} open={open} onClose={close} />}
    >
      {m.network_new()}
    </Opener>
  )
}

/** Counts are for whoever leads the house. */
function FiguresSection() {
  const query = useFigures()
  return (
    <Section title={m.network_figures()}>
      {query.data ? (
        <FiguresView figures={query.data} kindWords={kindWords} />
      ) : query.isPending ? (
        <Skeleton rows={3} />
      ) : (
        <Failed
          what={m.network_figures_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
    </Section>
  )
}
