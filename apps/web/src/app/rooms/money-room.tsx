import { HandCoins, Minus, PiggyBank, ShoppingBag } from 'lucide-react'
import { lazy } from 'react'
import { useMoney, type YouthMoney } from '../../features/money/api/get-money.ts'
import { Balances } from '../../features/money/components/balances.tsx'
import { DeductionList } from '../../features/money/components/deduction-list.tsx'
import { LastWeeks } from '../../features/money/components/last-weeks.tsx'
import { MoveList } from '../../features/money/components/move-list.tsx'
import { WeekCard } from '../../features/money/components/week-card.tsx'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Banner } from '../../ui/banner.tsx'
import { Opener } from '../../ui/opener.tsx'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { RoomProps } from './rooms.ts'

const loadMove = () => import('../../features/money/components/move-dialog.tsx')
const MoveDialog = lazy(loadMove)
const loadDeduction = () => import('../../features/money/components/deduction-dialog.tsx')
const DeductionDialog = lazy(loadDeduction)

/** A youth's money: what there is first, then this week, then how it came to that. */
export default function MoneyRoom({ file }: RoomProps) {
  const query = useMoney(file.id)
  if (query.isPending) return <Skeleton rows={6} />
  if (!query.data)
    return (
      <Failed
        what={m.money_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const { balances, week, weeks, deductions, can } = query.data
  return (
    <div className="flex flex-col gap-8">
      {balances ? <Balances balances={balances} /> : <Banner>{m.money_own_only()}</Banner>}
      <WeekCard youthId={file.id} alias={file.alias} week={week} />
      {can.add && <Acts youthId={file.id} limits={query.data} />}
      {deductions.length > 0 && (
        <Section title={m.money_deductions()}>
          <DeductionList deductions={deductions} />
        </Section>
      )}
      {weeks.length > 0 && (
        <Section title={m.money_weeks()}>
          <LastWeeks weeks={weeks} />
        </Section>
      )}
      <Section title={m.money_moves()}>
        <MoveList youthId={file.id} />
      </Section>
    </div>
  )
}

const ACTS = [
  { kind: 'purchase', label: m.money_kind_purchase, Icon: ShoppingBag },
  { kind: 'saving_in', label: m.money_kind_saving_in, Icon: PiggyBank },
  { kind: 'cash_out', label: m.money_kind_cash_out, Icon: HandCoins },
] as const

function Acts({ youthId, limits }: { youthId: string; limits: YouthMoney }) {
  return (
    <div className="flex flex-wrap gap-2">
      {ACTS.map(({ kind, label, Icon }) => (
        <Opener
          key={kind}
          icon={<Icon size={18} />}
          load={loadMove}
          dialog={(open, close) => <MoveDialog youthId={youthId} kind={kind} open={open} onClose={close} />}
        >
          {label()}
        </Opener>
      ))}
      <Opener
        variant="quiet"
        load={loadMove}
        dialog={(open, close) => <MoveDialog youthId={youthId} kind="income" open={open} onClose={close} />}
      >
        {m.money_move_other()}
      </Opener>
      <Opener
        variant="quiet"
        icon={<Minus size={18} />}
        load={loadDeduction}
        dialog={(open, close) => (
          <DeductionDialog youthId={youthId} limits={limits} open={open} onClose={close} />
        )}
      >
        {m.money_deduction_new()}
      </Opener>
    </div>
  )
}
