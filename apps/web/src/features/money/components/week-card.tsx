import { date, dateTime, money } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../../ui/card.tsx'
import type { YouthMoney } from '../api/get-money.ts'
import { confirmedWords, nameOf } from '../money-words.ts'
import { PayWeek } from './pay-week.tsx'

/** Pocket money of this week: how much and why so much, given or to be given. */
export function WeekCard(props: { youthId: string; alias: string; week: YouthMoney['week'] }) {
  const { youthId, alias, week } = props
  const { weekOn, cents, fromAge, paid, move, can } = week
  return (
    <Card
      level={3}
      title={m.money_week_title({ at: date(weekOn) })}
      aside={<Badge tone={paid ? 'ok' : 'warn'}>{paid ? m.money_given() : m.money_to_give()}</Badge>}
    >
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p>
          <span className="font-semibold text-title-2 tabular">{money(cents)}</span>
          <span className="block text-ink-soft text-small">
            {fromAge === null ? m.money_age_unknown() : m.money_band({ age: fromAge })}
          </span>
        </p>
        {can.pay && <PayWeek week={{ youthId, alias, weekOn, cents }} />}
        {move && (
          <p className="text-ink-soft text-small">
            {m.money_given_by({ at: dateTime(move.recordedAt), name: nameOf(move.by) })}
            {move.acknowledged && ` · ${confirmedWords[move.acknowledged]()}`}
          </p>
        )}
      </div>
    </Card>
  )
}
