import type { ReactNode } from 'react'
import { dueWords } from '../../../lib/due-words.ts'
import { date, money } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import type { StudioLife } from '../api/read-studio-life.ts'
import type { TermWords } from '../studio-terms.ts'

interface Props {
  bills: StudioLife['bills']
  today: string
  words: TermWords
  link: (entryId: string, label: string) => ReactNode
}

/** Bills to pay first, late ones marked; then those paid lately. */
export function BillList({ bills, today, words, link }: Props) {
  if (bills.length === 0) return <p className="text-ink-soft">{m.auton_bills_none()}</p>
  return (
    <List label={m.auton_bills()}>
      {bills.map(bill => {
        const due = dueWords(bill.dueOn, today)
        return (
          <ListRow
            key={bill.entryId}
            title={link(bill.entryId, bill.what)}
            meta={[
              bill.paidOn
                ? m.auton_bill_paid({ at: date(bill.paidOn) })
                : m.auton_bill_due({ at: date(bill.dueOn) }),
              ...(bill.help && !bill.paidOn
                ? [m.auton_bill_help({ help: words('bill', 'help', bill.help) })]
                : []),
            ].join(' · ')}
            trailing={
              <>
                {!bill.paidOn && <Badge tone={due.tone}>{due.words}</Badge>}
                {bill.cents !== null && <span className="font-semibold tabular">{money(bill.cents)}</span>}
              </>
            }
          />
        )
      })}
    </List>
  )
}
