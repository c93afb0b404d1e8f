import { Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { lazy } from 'react'
import { useReferrals } from '../../features/network/api/list-referrals.ts'
import { useSharedPlan } from '../../features/network/api/read-shared-plan.ts'
import { ReferralList } from '../../features/network/components/referral-list.tsx'
import { SharedPlanView } from '../../features/network/components/shared-plan-view.tsx'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Opener } from '../../ui/opener.tsx'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { RoomProps } from './rooms.ts'

const load = () => import('../../features/network/components/referral-dialog.tsx')
const ReferralDialog = lazy(load)

/** Who outside the house does what for a youth: referrals, and the plan that all share. */
export default function NetworkRoom({ file }: RoomProps) {
  return (
    <div className="flex flex-col gap-10">
      <Plan youthId={file.id} />
      <Referrals youthId={file.id} />
    </div>
  )
}

function Plan({ youthId }: { youthId: string }) {
  const query = useSharedPlan(youthId)
  return (
    <Section title={m.network_plan()}>
      <p className="text-ink-soft">{m.network_plan_lead()}</p>
      {query.isPending ? (
        <Skeleton rows={4} />
      ) : query.data ? (
        <SharedPlanView plan={query.data} />
      ) : (
        <Failed
          what={m.network_plan_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
    </Section>
  )
}

function Referrals({ youthId }: { youthId: string }) {
  const query = useReferrals(youthId)
  const { data } = query
  return (
    <Section
      title={m.network_referrals()}
      actions={
        data?.can.add && (
          <Opener
            variant="primary"
            icon={<Plus size={18} />}
            load={load}
            dialog={(open, close) => (
              <ReferralDialog youthId={youthId} partners={data.partners} open={open} onClose={close} />
            )}
          >
            {m.network_refer()}
          </Opener>
        )
      }
    >
      {query.isPending ? (
        <Skeleton rows={4} />
      ) : data ? (
        data.items.length > 0 ? (
          <ReferralList
            referrals={data.items}
            extract={({ id }) => (
              <Link
                to="/youths/$youthId/documents/$paper"
                params={{ youthId, paper: `referral-${id}` }}
                className="w-fit text-accent-strong underline underline-offset-3"
              >
                {m.network_extract()}
              </Link>
            )}
          />
        ) : (
          <p className="text-ink-soft">{m.network_referrals_none()}</p>
        )
      ) : (
        <Failed
          what={m.network_referrals_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
    </Section>
  )
}
