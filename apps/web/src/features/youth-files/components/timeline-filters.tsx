import { SlidersHorizontal } from 'lucide-react'
import { shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { RemovableChip, ToggleChip } from '../../../ui/chip.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { axisLabel } from '../axis-label.tsx'
import { changeFileFilter, clearFileFilter, useFileFilter } from '../timeline-view.ts'

interface Choice {
  value: string
  label: string
}

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
      <SidePanel
        title={m.file_filters()}
        trigger={
          <Button size="small" icon={<SlidersHorizontal size={18} />}>
            {m.file_filters()}
          </Button>
        }
      >
        <div className="flex flex-col gap-6">
          <Combobox
            label={m.file_filter_kind()}
            options={kinds}
            value={kind ?? null}
            onChange={next => change({ kinds: next ? [next] : undefined })}
          />
          <Combobox
            label={m.file_filter_author()}
            options={people}
            value={filter.authorId ?? null}
            onChange={next => change({ authorId: next ?? undefined })}
          />
          <DateField
            label={m.file_filter_from()}
            value={filter.from ?? null}
            onChange={next => change({ from: next ?? undefined })}
          />
          <DateField
            label={m.file_filter_to()}
            value={filter.to ?? null}
            onChange={next => change({ to: next ?? undefined })}
          />
        </div>
      </SidePanel>
    </div>
  )
}

function labelOf(choices: readonly Choice[], value: string): string {
  return choices.find(choice => choice.value === value)?.label ?? '…'
}
