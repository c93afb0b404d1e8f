import { acknowledgementWords } from '../../../lib/acknowledgement-words.ts'
import { civilDay, date, money } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { cx } from '../../../ui/cx.ts'
import { List, ListRow } from '../../../ui/list.tsx'
import type { Belonging } from '../api/list-belongings.ts'
import {
  categoryWords,
  harmWords,
  nameOf,
  placeWords,
  presentWords,
  restitutionWords,
  returnedToWords,
} from '../belonging-words.ts'
import { ChangeBelonging, ReturnBelonging } from './belonging-openers.tsx'

/** Things in keeping: what, where it lies, who was there, what became of it. */
export function BelongingList({ label, items }: { label: string; items: readonly Belonging[] }) {
  return (
    <List label={label}>
      {items.map(item => (
        <ListRow
          key={item.id}
          title={
            <span className={cx(item.state === 'annulled' && 'text-ink-soft line-through')}>
              <bdi>{item.what}</bdi>
              <span className="font-normal text-ink-soft"> · {categoryWords[item.category]()}</span>
              {item.cents !== null && <span className="ms-2 tabular">{money(item.cents)}</span>}
            </span>
          }
          meta={<Details item={item} />}
          trailing={
            <>
              <StateBadges item={item} />
              {item.can.change && <ChangeBelonging belonging={item} />}
              {item.can.return && <ReturnBelonging belonging={item} />}
            </>
          }
        />
      ))}
    </List>
  )
}

function StateBadges({ item }: { item: Belonging }) {
  return (
    <>
      {item.state === 'kept' && <Badge tone="accent">{placeWords[item.place]()}</Badge>}
      {item.harm && (
        <Badge tone="danger">
          {harmWords[item.harm.what]()} · {restitutionWords[item.harm.restitution]()}
        </Badge>
      )}
      {item.state === 'returned' && <Badge tone="ok">{m.belongings_returned()}</Badge>}
      {item.state === 'annulled' && <Badge>{m.belongings_annulled()}</Badge>}
    </>
  )
}

function Details({ item }: { item: Belonging }) {
  const present = item.present.map(one => presentWords[one]()).join(', ')
  return (
    <>
      <span className="block">
        {m.belongings_received_by({ at: dayOf(item.receivedAt), name: nameOf(item.by) })}
        {present && ` · ${m.belongings_present({ who: present })}`}
        {` · ${acknowledgementWords[item.acknowledged]()}`}
      </span>
      {item.harm && (
        <span className="block">
          {harmWords[item.harm.what]()} {m.belongings_on({ at: date(item.harm.on) })}
          {item.harm.note && (
            <>
              {' : '}
              <bdi>{item.harm.note}</bdi>
            </>
          )}
        </span>
      )}
      {item.returned && (
        <span className="block">
          {m.belongings_returned_by({
            at: dayOf(item.returned.at),
            to: returnedToWords[item.returned.to](),
            name: nameOf(item.returned.by),
          })}
          {` · ${acknowledgementWords[item.returned.acknowledged]()}`}
          {item.returned.note && <bdi className="block">{item.returned.note}</bdi>}
        </span>
      )}
    </>
  )
}

function dayOf(instant: string): string {
  return date(civilDay(instant))
}
