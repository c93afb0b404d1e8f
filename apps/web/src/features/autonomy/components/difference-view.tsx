import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { type Difference, useDifferences } from '../api/compare-texts.ts'
import type { Text } from '../api/read-autonomy.ts'
import { pathWords, valueWords } from '../path-words.ts'

interface Props {
  before: Text
  after: Text
  /** Names of the people that a text names. */
  names: ReadonlyMap<string, string>
}

/** Two numbers of a contract side by side, field by field: only what is not the same. */
export function DifferenceView({ before, after, names }: Props) {
  const { data, error } = useDifferences(after.contractId, before.number, after.number)
  if (error) return <Banner tone="danger">{failureWords(error)}</Banner>
  if (!data) return <Skeleton rows={4} />
  if (data.items.length === 0) return <p className="text-ink-soft">{m.autonomy_no_difference()}</p>
  const side = (one: Difference, value: Difference['before']) =>
    value === null || value === '' ? (
      <span className="text-ink-soft">{m.ui_nothing_written()}</span>
    ) : (
      valueWords(one.path, value, names)
    )
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-2xl border-collapse">
        <thead>
          <tr className="border-line-strong border-b-2 text-start">
            <th scope="col" className="w-1/4 py-2 pe-4 text-start">
              {m.autonomy_field()}
            </th>
            <th scope="col" className="py-2 pe-4 text-start">
              {m.autonomy_number({ number: before.number })}
            </th>
            <th scope="col" className="py-2 text-start">
              {m.autonomy_number({ number: after.number })}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.items.map(one => (
            <tr key={one.path} className="border-line border-b align-top">
              <th scope="row" className="py-3 pe-4 text-start font-medium">
                {pathWords(one.path, [after, before])}
              </th>
              <td dir="auto" className="whitespace-pre-line bg-sunken px-3 py-3">
                {side(one, one.before)}
              </td>
              <td dir="auto" className="whitespace-pre-line bg-accent-soft px-3 py-3">
                {side(one, one.after)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
