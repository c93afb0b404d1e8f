import { byWord } from '../../../lib/formats.ts'
import { languageOptions } from '../../../lib/language-names.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { changeFilter, choosePhases, clearFilter, useListView } from '../list-view.ts'
import { phaseLabel, phases } from '../phase-label.ts'
import { AgeRange } from './age-range.tsx'

interface Props {
  open: boolean
  onClose: () => void
  referents: ReadonlyMap<string, string>
}

/** Every filter, acting at once; the list moves behind the panel. */
export default function FilterPanel({ open, onClose, referents }: Props) {
  const { filter } = useListView()
  const languages = languageOptions()
  const people = [...referents]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => byWord(a.label, b.label))
  return (
    <SidePanel
      title={m.list_filters()}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={clearFilter}>
            {m.list_clear()}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {m.list_show()}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-7">
        <CheckboxGroup
          label={m.list_phase()}
          options={phases.map(phase => ({ value: phase, label: phaseLabel(phase) }))}
          value={filter.phases ?? []}
          onChange={choosePhases}
        />
        {people.length > 0 && (
          <Combobox
            label={m.list_referent()}
            options={people}
            value={filter.referentId ?? null}
            onChange={next => changeFilter({ referentId: next ?? undefined })}
          />
        )}
        <Combobox
          label={m.list_language()}
          options={languages}
          value={filter.language ?? null}
          onChange={next => changeFilter({ language: next ?? undefined })}
        />
        <AgeRange />
      </div>
    </SidePanel>
  )
}
