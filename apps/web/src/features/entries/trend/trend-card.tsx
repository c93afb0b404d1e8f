import type { Entry } from '@havre/contracts/entries.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { Failed } from '../../../lib/failed.tsx'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Card } from '../../../ui/card.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useFacetSeries } from '../api/read-facet-series.ts'
import { MarkSign } from './mark.tsx'
import { keysOf, seriesOf } from './series.ts'
import { TrendTable } from './trend-table.tsx'

/** How the scales of a record went over time, for this youth alone; nothing until there are two times to look at. */
export function TrendCard({ entry, kind }: { entry: Entry; kind: Kind }) {
  const query = useFacetSeries(entry, keysOf(kind))
  if (query.isPending) return <Skeleton rows={3} />
  if (query.isError) {
    return <Failed what={m.forms_trend_failed()} error={query.error} onRetry={() => void query.refetch()} />
  }
  const all = seriesOf(kind, query.data.items, entry.id)
  if (all.length === 0) return null
  return (
    <Card title={m.forms_trend()}>
      <div className="flex flex-col gap-4">
        <p className="text-ink-soft">{m.forms_trend_lead()}</p>
        {all.map(series => (
          <div key={series.rows[0]?.lines[0]?.field.id ?? ''} className="flex flex-col gap-3">
            <p className="flex flex-wrap gap-x-5 gap-y-1 text-small">
              {series.columns.map(({ label, voice }) => (
                <span key={voice} className="flex items-center gap-1.5">
                  <MarkSign side={voice} />
                  {textOf(label)}
                </span>
              ))}
            </p>
            <TrendTable
              series={series}
              caption={`${m.forms_trend()}, ${textOf(kind.title)}`}
              entryId={entry.id}
            />
          </div>
        ))}
      </div>
    </Card>
  )
}
