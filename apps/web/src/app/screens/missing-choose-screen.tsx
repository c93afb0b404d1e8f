import { useLocation, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Candidate, useCandidates } from '../../features/missing/api/list-candidates.ts'
import { useMissingList } from '../../features/missing/api/list-missing.ts'
import { MissingCards } from '../../features/missing/components/missing-cards.tsx'
import { OpenDialog } from '../../features/missing/components/open-dialog.tsx'
import { YouthTiles } from '../../features/missing/components/youth-tiles.tsx'
import { useMe } from '../../features/session/me.ts'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'

/** Who is missing: one press on the person, one more and the clock runs. */
export default function MissingChooseScreen() {
  return useMe().can.reportMissing ? <Choose /> : <NotFoundScreen />
}

function Choose() {
  const navigate = useNavigate()
  const candidates = useCandidates()
  const open = useMissingList()
  const known = useLocation().state.missingYouthId
  const [picked, setPicked] = useState<Candidate | 'nobody'>()
  const chosen = picked ?? candidates.data?.items.find(({ id, missingId }) => id === known && !missingId)
  const go = (missingId: string) => void navigate({ to: '/missing/$missingId', params: { missingId } })
  const choose = (youth: Candidate) => (youth.missingId ? go(youth.missingId) : setPicked(youth))
  return (
    <Page>
      <PageHeader title={m.missing_choose()} meta={m.missing_choose_help()} />
      {open.data && open.data.length > 0 && (
        <Section title={m.missing_open_now()}>
          <MissingCards items={open.data} />
        </Section>
      )}
      {candidates.isPending && <Skeleton rows={8} />}
      {candidates.isError && !candidates.data && (
        <Failed
          what={m.missing_choose_failed()}
          error={candidates.error}
          retrying={candidates.isFetching}
          onRetry={() => void candidates.refetch()}
        />
      )}
      {candidates.data?.items.length === 0 && <EmptyState title={m.missing_choose_none()} />}
      {candidates.data && <YouthTiles youths={candidates.data.items} onChoose={choose} />}
      {chosen && chosen !== 'nobody' && candidates.data && (
        <OpenDialog
          youth={chosen}
          skewMs={candidates.data.skewMs}
          onOpened={go}
          onClose={() => setPicked('nobody')}
        />
      )}
    </Page>
  )
}
