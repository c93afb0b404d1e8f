import { acknowledgementWords } from '../../../lib/acknowledgement-words.ts'
import { civilDay, date, longDate, money, today } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import type { Belonging } from '../api/list-belongings.ts'
import { categoryWords } from '../belonging-words.ts'

/**
 * The sheet that the youth takes along: what is kept and what came back. No place, no name of anybody, no word about the
 * house: found in a pocket it tells nothing.
 */
export function ReceiptPaper({ alias, items }: { alias: string; items: readonly Belonging[] }) {
  const kept = items.filter(({ state }) => state === 'kept' || state === 'lost')
  const returned = items.filter(({ state }) => state === 'returned')
  return (
    <article className="print-sheet mx-auto flex w-full max-w-[210mm] flex-col gap-8 bg-surface p-[16mm] text-ink shadow-float print:max-w-none print:bg-transparent print:shadow-none">
      <header className="flex flex-col gap-1 border-line-strong border-b-2 pb-4">
        <p className="text-ink-soft">
          <bdi>{alias}</bdi>
        </p>
        <h1 className="text-title-1">{m.belongings_receipt_title()}</h1>
        <p>{longDate(today())}</p>
      </header>
      <Things title={m.belongings_receipt_kept()} items={kept} none={m.belongings_receipt_nothing()} />
      {returned.length > 0 && <Things title={m.belongings_receipt_back()} items={returned} none="" />}
      <p>{m.belongings_receipt_right()}</p>
      <div className="grid grid-cols-2 gap-8 pt-8">
        <Signature label={m.belongings_receipt_sign_youth()} />
        <Signature label={m.belongings_receipt_sign_team()} />
      </div>
    </article>
  )
}

function Things({ title, items, none }: { title: string; items: readonly Belonging[]; none: string }) {
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-title-3">{title}</h2>
      {items.length === 0 ? (
        <p className="text-ink-soft">{none}</p>
      ) : (
        <table className="w-full border-collapse text-start">
          <thead>
            <tr className="border-line-strong border-b text-ink-soft text-small">
              <th scope="col" className="py-1 text-start font-normal">
                {m.belongings_receipt_what()}
              </th>
              <th scope="col" className="py-1 text-start font-normal">
                {m.belongings_receipt_since()}
              </th>
              <th scope="col" className="py-1 text-start font-normal">
                {m.belongings_receipt_confirmed()}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map(item => (
              <tr key={item.id} className="border-line border-b align-top">
                <td className="py-2 pe-4">
                  <bdi>{item.what}</bdi>
                  <span className="text-ink-soft"> · {categoryWords[item.category]()}</span>
                  {item.cents !== null && <span className="ms-2 tabular">{money(item.cents)}</span>}
                  {item.state === 'lost' && <span className="block">{m.belongings_receipt_lost()}</span>}
                </td>
                <td className="py-2 pe-4">
                  {date(civilDay(item.receivedAt))}
                  {item.returned && (
                    <span className="block">
                      {m.belongings_receipt_on({ at: date(civilDay(item.returned.at)) })}
                    </span>
                  )}
                </td>
                <td className="py-2">{acknowledgementWords[item.acknowledged]()}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Signature({ label }: { label: string }) {
  return <p className="border-line-strong border-t pt-2 text-ink-soft text-small">{label}</p>
}
