import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { dateTime, money } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { CodeAvatar } from '../../../ui/code-avatar.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import type { WeekItem } from '../api/read-house-week.ts'
import { confirmedWords, nameOf } from '../money-words.ts'
import { PayWeek } from './pay-week.tsx'

/** One line for each youth in the house; whoever waited when the page was opened comes first. */
export function HouseWeekList({ items }: { items: readonly WeekItem[] }) {
  // The order of when the page was opened: a line that jumped once it is paid would put another youth's button under the finger.
  const [order] = useState(() => items.toSorted((a, b) => Number(a.paid) - Number(b.paid)).map(placeOf))
  const rank = (item: WeekItem) =>
    order.includes(placeOf(item)) ? order.indexOf(placeOf(item)) : order.length
  const sorted = items.toSorted((a, b) => rank(a) - rank(b))
  return (
    <List label={m.money_house_title()}>
      {sorted.map(item => (
        <ListRow
          key={item.youthId}
          leading={<CodeAvatar code={item.alias} />}
          title={
            <Link
              to="/youths/$youthId/rooms/$room"
              params={{ youthId: item.youthId, room: 'money' }}
              className="inline-flex min-h-6 items-center text-ink underline decoration-1 decoration-line-strong underline-offset-3 hover:text-accent-strong"
            >
              <bdi>{item.alias}</bdi>
            </Link>
          }
          meta={item.paid ? givenWords(item) : money(item.cents)}
          trailing={
            <>
              {item.paid && <Badge tone="ok">{m.money_given()}</Badge>}
              {!item.paid && !item.can.pay && <Badge tone="warn">{m.money_to_give()}</Badge>}
              {item.can.pay && <PayWeek key={item.weekOn} week={item} />}
            </>
          }
        />
      ))}
    </List>
  )
}

const placeOf = (item: WeekItem) => item.youthId

/** Who is not near the file hears that it was given, not by whom. */
function givenWords({ move, cents }: WeekItem): string {
  if (!move) return money(cents)
  const words = [
    money(move.cents),
    m.money_given_by({ at: dateTime(move.recordedAt), name: nameOf(move.by) }),
    move.acknowledged && confirmedWords[move.acknowledged](),
  ]
  return words.filter(Boolean).join(' · ')
}
