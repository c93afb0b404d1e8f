import { SlidersHorizontal } from 'lucide-react'
import { lazy } from 'react'
import { axisLabel } from '../../../lib/axis-label.tsx'
import { shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { RemovableChip, ToggleChip } from '../../../ui/chip.tsx'
import { Opener } from '../../../ui/opener.tsx'
import { changeFileFilter, clearFileFilter, useFileFilter } from '../timeline-view.ts'
import type { Choice } from './timeline-filter-panel.tsx'

const load = () => import('./timeline-filter-panel.tsx')
const TimelineFilterPanel = lazy(load)

interface Props {
  youthId: string
  kinds: readonly Choice[]
  people: readonly Choice[]
}

/** What to see of the timeline: drafts, kind, author, period; the axes are chosen on their cards. */
export function TimelineFilters({ youthId, kinds, people }: Props) {
  const filter = useFileFilter(youthId)
  const [kind] = filter.kinds ?? []
  const change = (part: Parameters<typeof changeFileFilter>[1]) => changeFileFilter(youthId, part)
  const any = Object.keys(filter).length > 0
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      <ToggleChip
        pressed={filter.status === 'draft'}
        onChange={pressed => change({ status: pressed ? 'draft' : undefined })}
      >
        {m.file_only_drafts()}
      </ToggleChip>
      {filter.axis && (
        <RemovableChip onRemove={() => change({ axis: undefined })}>{axisLabel(filter.axis)}</RemovableChip>
      )}
      {kind && (
        <RemovableChip onRemove={() => change({ kinds: undefined })}>{labelOf(kinds, kind)}</RemovableChip>
      )}
      {filter.authorId && (
        <RemovableChip onRemove={() => change({ authorId: undefined })}>
          {labelOf(people, filter.authorId)}
        </RemovableChip>
      )}
      {(filter.from || filter.to) && (
        <RemovableChip onRemove={() => change({ from: undefined, to: undefined })}>
          {[filter.from, filter.to].map(day => (day ? shortDate(day) : '…')).join(' – ')}
        </RemovableChip>
      )}
      {any && (
        <Button variant="quiet" size="small" onClick={() => clearFileFilter(youthId)}>
          {m.file_timeline_clear()}
        </Button>
      )}
      <Opener
        size="small"
        icon={<SlidersHorizontal size={18} />}
        load={load}
        dialog={(open, close) => (
          <TimelineFilterPanel youthId={youthId} kinds={kinds} people={people} open={open} onClose={close} />
        )}
      >
        {m.file_filters()}
      </Opener>
    </div>
  )
}

function labelOf(choices: readonly Choice[], value: string): string {
  return choices.find(choice => choice.value === value)?.label ?? '…'
}
