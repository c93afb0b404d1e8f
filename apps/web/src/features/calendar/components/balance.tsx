import { m } from '../../../paraglide/messages.js'
import type { Activities } from '../api/list-activities.ts'
import { kindWords } from '../occasion-words.ts'

const mostMarks = 24

/** The three kinds beside one another: numbers first, then one mark for each time. */
export function Balance({ balance, days }: { balance: NonNullable<Activities['balance']>; days: number }) {
  return (
    <div className="flex flex-col gap-3">
      <dl className="grid gap-4 sm:grid-cols-3">
        {balance.map(({ kind, present, planned }) => (
          <div
            key={kind}
            className="flex flex-col gap-1 rounded-card border border-line bg-surface px-4 py-3"
          >
            <dt className="text-ink-soft">{kindWords[kind]()}</dt>
            <dd className="flex flex-col gap-1.5">
              <span>
                <span className="tabular font-semibold text-title-2">{present}</span>
                {planned > 0 && (
                  <span className="ms-3 text-ink-soft">{m.calendar_balance_planned({ count: planned })}</span>
                )}
              </span>
              <span aria-hidden="true" className="flex min-h-3 flex-wrap gap-1">
                {Array.from({ length: Math.min(present, mostMarks) }, (_, mark) => (
                  <span
                    // biome-ignore lint/suspicious/noArrayIndexKey: marks are alike
                    key={mark}
                    className="size-3 rounded-full bg-accent"
                  />
                ))}
                {Array.from({ length: Math.min(planned, mostMarks) }, (_, mark) => (
                  <span
                    // biome-ignore lint/suspicious/noArrayIndexKey: marks are alike
                    key={mark}
                    className="size-3 rounded-full border-2 border-accent"
                  />
                ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-ink-soft text-small">{m.calendar_balance_means({ days })}</p>
    </div>
  )
}
