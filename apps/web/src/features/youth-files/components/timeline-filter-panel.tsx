import { m } from '../../../paraglide/messages.js'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { changeFileFilter, useFileFilter } from '../timeline-view.ts'

export interface Choice {
  value: string
  label: string
}

interface Props {
  youthId: string
  kinds: readonly Choice[]
  people: readonly Choice[]
  open: boolean
  onClose: () => void
}

/** Kind, author and period, acting at once; the timeline moves behind the panel. */
export default function TimelineFilterPanel({ youthId, kinds, people, open, onClose }: Props) {
  const filter = useFileFilter(youthId)
  const [kind] = filter.kinds ?? []
  const change = (part: Parameters<typeof changeFileFilter>[1]) => changeFileFilter(youthId, part)
  return (
    <SidePanel title={m.file_filters()} open={open} onClose={onClose}>
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
  )
}
