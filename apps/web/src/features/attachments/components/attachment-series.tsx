import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import type { AttachmentItem } from '../api/list-attachments.ts'
import { AttachmentRow } from './attachment-row.tsx'

/** Versions of one file, the last one first. */
export type Series = readonly [AttachmentItem, ...AttachmentItem[]]

/** Files by series, in the order in which each series began. */
export function seriesOf(items: readonly AttachmentItem[]): Series[] {
  const series = new Map<string, Series>()
  for (const item of items) {
    const older = series.get(item.seriesId) ?? []
    const [last, ...rest] = [...older, item].sort((a, b) => b.number - a.number)
    if (last) series.set(item.seriesId, [last, ...rest])
  }
  return [...series.values()]
}

interface Props {
  entryId: string
  series: Series
  /** A next version may be brought. */
  replaces: boolean
}

/** One file; its older versions behind a button. */
export function AttachmentSeries({ entryId, series, replaces }: Props) {
  const [last, ...older] = series
  const [open, setOpen] = useState(false)
  return (
    <li className="flex flex-col">
      <AttachmentRow entryId={entryId} item={last} replaces={replaces} />
      {older.length > 0 && (
        <div className="pb-2 ps-9">
          <Button variant="quiet" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {m.attachments_older({ count: older.length })}
          </Button>
          {open && (
            <ul className="border-line border-s-2 ps-3">
              {older.map(item => (
                <li key={item.id}>
                  <AttachmentRow entryId={entryId} item={item} replaces={false} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </li>
  )
}
