import type { ReactNode } from 'react'
import { actorWords } from '../../../lib/actor-words.ts'
import { basisWords } from '../../../lib/basis-words.ts'
import { certaintyWords } from '../../../lib/certainty-words.ts'
import { date, shortDate } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List } from '../../../ui/list.tsx'
import type { CountdownItem } from '../api/exit-room.ts'
import { itemStates } from '../exit-words.ts'
import { SettleItem, WithdrawItem } from './exit-openers.tsx'

interface Props {
  items: readonly CountdownItem[]
  /** The open plan that lines are noted in; null where nobody may. */
  planId: string | null
  /** Where a date of a procedure is seen to. */
  toProcedures: ReactNode
}

/** Each step with its days, its state, who did it, and the law behind it. */
export function CountdownList({ items, planId, toProcedures }: Props) {
  return (
    <List label={m.exit_steps()}>
      {items.map(item => (
        <li key={item.code} className="flex flex-col gap-1 px-4 py-3">
          <Step item={item} toProcedures={toProcedures} />
          <div className="flex flex-wrap items-center gap-3">
            <Source item={item} />
            {planId && <Settle item={item} planId={planId} />}
            {item.record?.can.withdraw && <WithdrawItem record={item.record} what={textOf(item.title)} />}
          </div>
        </li>
      ))}
    </List>
  )
}

function Settle({ item, planId }: { item: CountdownItem; planId: string }) {
  const title = textOf(item.title)
  return (
    <>
      {item.can.done && <SettleItem planId={planId} code={item.code} title={title} outcome="done" />}
      {item.can.notApplicable && (
        <SettleItem planId={planId} code={item.code} title={title} outcome="notApplicable" />
      )}
    </>
  )
}

function Step({ item, toProcedures }: { item: CountdownItem; toProcedures: ReactNode }) {
  const { state, title, record, deadline, hard, actor, opensOn, dueOn } = item
  const { words, tone } = itemStates[state]
  const open = state !== 'done' && state !== 'notApplicable'
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Badge tone={tone}>{words()}</Badge>
        <h3 className="font-medium text-body">{textOf(title)}</h3>
        {hard && open && <Badge tone="danger">{m.exit_item_hard()}</Badge>}
      </div>
      <p className="text-small">
        <span className="font-medium">
          {dueOn
            ? opensOn && opensOn !== dueOn
              ? m.exit_item_days({ from: shortDate(opensOn), to: date(dueOn) })
              : m.exit_item_day({ to: date(dueOn) })
            : m.exit_item_no_day()}
        </span>
        <span className="text-ink-soft">{` · ${actorWords[actor]()}`}</span>
      </p>
      {record && (
        <p dir="auto" className="text-ink-soft text-small">
          {m.exit_item_record({ name: record.by.name ?? '…', at: shortDate(record.on) })}
          {record.note && ` — ${record.note}`}
        </p>
      )}
      {deadline && (
        <p className="flex flex-wrap items-center gap-x-3 text-small">
          <Badge tone={deadline.status === 'met' ? 'ok' : 'info'}>{procedureWords(deadline)}</Badge>
          {toProcedures}
        </p>
      )}
    </>
  )
}

/** The day of the procedure, and beside it the one on which the house stops waiting. */
function procedureWords({ status, due, actBy }: NonNullable<CountdownItem['deadline']>): string {
  if (status === 'met') return m.exit_procedure_met()
  const at = shortDate(due)
  return actBy < due ? m.exit_procedure_stop({ stop: shortDate(actBy), at }) : m.exit_procedure_due({ at })
}

function Source({ item }: { item: CountdownItem }) {
  const sure = certaintyWords[item.certainty]
  return (
    <details className="min-w-0">
      <summary className="w-fit cursor-pointer py-1 text-accent text-small underline underline-offset-3">
        {m.exit_item_more()}
      </summary>
      <div className="mt-1 flex max-w-prose flex-col gap-2 text-small">
        <p>{textOf(item.changes)}</p>
        <p className="text-ink-soft">{textOf(item.explain)}</p>
        <p className="flex flex-wrap items-center gap-2 text-ink-soft">
          {basisWords(item.basis)}
          <Badge tone={sure.tone}>{sure.words()}</Badge>
        </p>
      </div>
    </details>
  )
}
