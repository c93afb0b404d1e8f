import { Link } from '@tanstack/react-router'
import { Coins } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { useHouseWeek } from '../api/read-house-week.ts'

/** The way to the pocket money of the week, saying how far it is. Nothing for who gives none, or once everybody has it. */
export function PocketMoneyDoor() {
  const { data } = useHouseWeek(undefined)
  if (!data?.items.some(item => item.can.pay)) return null
  const given = data.items.filter(item => item.paid).length
  return (
    <Link
      to="/pocket-money"
      className="calm inline-flex min-h-control items-center gap-3 self-start rounded-card border border-line bg-surface px-4 py-2 text-ink no-underline shadow-raise hover:border-accent"
    >
      <Coins size={22} className="shrink-0 text-accent" />
      <span>
        <span className="font-semibold">{m.money_house_title()}</span>
        <span className="ms-2 text-ink-soft">{m.money_house_count({ given, total: data.items.length })}</span>
      </span>
    </Link>
  )
}
