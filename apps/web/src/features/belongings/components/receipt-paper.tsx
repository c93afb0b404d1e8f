import { acknowledgementWords } from '../../../lib/acknowledgement-words.ts'
import { civilDay, date, longDate, money, today } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import type { Belonging } from '../api/list-belongings.ts'
import { houseWords, type ReceiptWords, youthWords } from '../receipt-words.ts'

interface Props {
  alias: string
  /** Spoken by the youth, the first one first. */
  languages: readonly string[]
  items: readonly Belonging[]
}

/**
 * The sheet that the youth takes along: what is kept and what came back, in the house's language and the youth's. No place,
 * no name of anybody, no word about the house: found in a pocket it tells nothing.
 */
export function ReceiptPaper({ alias, languages, items }: Props) {
  const said = { house: houseWords(), youth: youthWords(languages) }
  const kept = items.filter(({ state }) => state === 'kept' || state === 'lost')
  const returned = items.filter(({ state }) => state === 'returned')
  const both = (word: keyof ReceiptWords['words']) => <Both said={said} word={word} />
  return (
    <article className="print-sheet mx-auto flex w-full max-w-[210mm] flex-col gap-8 bg-surface p-[16mm] text-ink shadow-float print:max-w-none print:bg-transparent print:shadow-none">
      <header className="flex flex-col gap-1 border-line-strong border-b-2 pb-4">
        <p className="text-ink-soft">
          <bdi>{alias}</bdi>
        </p>
        <h1 className="text-title-1">{both('title')}</h1>
        <p>{longDate(today())}</p>
      </header>
      <Things said={said} title="kept" items={kept} />
      {returned.length > 0 && <Things said={said} title="back" items={returned} />}
      <p>{both('right')}</p>
      <div className="grid grid-cols-2 gap-8 pt-8">
        <p className="border-line-strong border-t pt-2 text-ink-soft text-small">{both('signYouth')}</p>
        <p className="border-line-strong border-t pt-2 text-ink-soft text-small">{both('signTeam')}</p>
      </div>
    </article>
  )
}

type Said = { house: ReceiptWords; youth: ReceiptWords | undefined }

/** The house's words, and below them the youth's. */
function Both({ said: { house, youth }, word }: { said: Said; word: keyof ReceiptWords['words'] }) {
  return (
    <>
      <span className="block">{house.words[word]}</span>
      {youth && <Theirs youth={youth}>{youth.words[word]}</Theirs>}
    </>
  )
}

function Theirs({ youth, children }: { youth: ReceiptWords; children: string }) {
  return (
    <span
      lang={youth.tag}
      dir={youth.rightToLeft ? 'rtl' : 'ltr'}
      className={cx('block font-sans', youth.rightToLeft && 'w-fit')}
    >
      {children}
    </span>
  )
}

function Things({ said, title, items }: { said: Said; title: 'kept' | 'back'; items: readonly Belonging[] }) {
  const both = (word: keyof ReceiptWords['words']) => <Both said={said} word={word} />
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-title-3">{both(title)}</h2>
      {items.length === 0 ? (
        <p className="text-ink-soft">{both('nothing')}</p>
      ) : (
        <table className="w-full border-collapse text-start">
          <thead>
            <tr className="border-line-strong border-b align-bottom text-ink-soft text-small">
              {(['what', 'since', 'confirmed'] as const).map(word => (
                <th key={word} scope="col" className="py-1 text-start font-normal">
                  {both(word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(item => (
              <tr key={item.id} className="border-line border-b align-top">
                <td className="py-2 pe-4">
                  <bdi>{item.what}</bdi>
                  <span className="text-ink-soft"> · {said.house.things[item.category]}</span>
                  {item.cents !== null && <span className="ms-2 tabular">{money(item.cents)}</span>}
                  {said.youth && (
                    <span className="text-ink-soft">
                      <Theirs youth={said.youth}>{said.youth.things[item.category]}</Theirs>
                    </span>
                  )}
                  {item.state === 'lost' && both('lost')}
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
