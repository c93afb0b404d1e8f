import type { YouthFile } from '@havre/contracts/youth-files.ts'
import { CalendarRange } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { ToggleChip } from '../../../ui/chip.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'

/** Where the list of acts begins, below this picture. */
export const ACTS_ANCHOR = 'acts-list'
const FileMonths = lazy(() => import('./file-months.tsx'))

/** The months of the stay, shown when somebody asks: counting them is a reading of its own. */
export function MonthsPart({ file }: { file: YouthFile }) {
  const [shown, setShown] = useState(false)
  return (
    <>
      <div className="mb-4 flex flex-col gap-2 print:hidden">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <ToggleChip icon={<CalendarRange />} pressed={shown} onChange={setShown}>
            {m.acts_months()}
          </ToggleChip>
          {shown && <p className="text-ink-soft text-small">{m.acts_months_help()}</p>}
        </div>
        {shown && (
          <Suspense fallback={<Skeleton rows={3} />}>
            <FileMonths
              youthId={file.id}
              open={file.axes.flatMap(({ axis, open }) => (open ? [axis] : []))}
            />
          </Suspense>
        )}
      </div>
      <div id={ACTS_ANCHOR} className="scroll-mt-20" />
    </>
  )
}
