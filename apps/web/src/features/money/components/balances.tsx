import { money } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import type { YouthMoney } from '../api/get-money.ts'
import { potWords } from '../money-words.ts'

/** What the house keeps, pot by pot: the purse large, because that is what is asked at the door. */
export function Balances({ balances }: { balances: NonNullable<YouthMoney['balances']> }) {
  const help = {
    purse: m.money_purse_help(),
    savings: m.money_savings_help(),
    deposit: m.money_deposit_help(),
  }
  return (
    <dl className="grid gap-3 sm:grid-cols-3">
      {(['purse', 'savings', 'deposit'] as const).map(pot => (
        <div key={pot} className="rounded-card border border-line bg-surface p-4 shadow-raise">
          <dt className="font-medium">{potWords[pot]()}</dt>
          <dd className="my-1 font-semibold font-serif text-title-1 tabular">{money(balances[pot])}</dd>
          <dd className="text-ink-soft text-small">{help[pot]}</dd>
        </div>
      ))}
    </dl>
  )
}
