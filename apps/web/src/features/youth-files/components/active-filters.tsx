import { languageName } from '../../../lib/language-names.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { RemovableChip } from '../../../ui/chip.tsx'
import { changeFilter, clearFilter, useListView } from '../list-view.ts'
import { phaseLabel } from '../phase-label.ts'

interface Props {
  referents: ReadonlyMap<string, string>
  /** Whether the button that lifts all of them stands here; an empty list has its own. */
  clear: boolean
}

/** The filters of the panel that are in force, each to be taken away, and all at once. */
export function ActiveFilters({ referents, clear }: Props) {
  const { filter } = useListView()
  const { phases = [], referentId, language, minAge, maxAge } = filter
  if (phases.length === 0 && !referentId && !language && minAge === undefined && maxAge === undefined)
    return null
  return (
    <div className="flex flex-wrap items-center gap-2">
      {phases.map(phase => (
        <RemovableChip
          key={phase}
          onRemove={() => changeFilter({ phases: phases.filter(other => other !== phase) })}
        >
          {phaseLabel(phase)}
        </RemovableChip>
      ))}
      {referentId && (
        <RemovableChip onRemove={() => changeFilter({ referentId: undefined })}>
          {m.label_before({ label: m.list_referent() })} {referents.get(referentId) ?? '…'}
        </RemovableChip>
      )}
      {language && (
        <RemovableChip onRemove={() => changeFilter({ language: undefined })}>
          {languageName(language)}
        </RemovableChip>
      )}
      {minAge !== undefined && (
        <RemovableChip onRemove={() => changeFilter({ minAge: undefined })}>
          {m.list_from_age({ count: minAge })}
        </RemovableChip>
      )}
      {maxAge !== undefined && (
        <RemovableChip onRemove={() => changeFilter({ maxAge: undefined })}>
          {m.list_to_age({ count: maxAge })}
        </RemovableChip>
      )}
      {clear && (
        <Button variant="quiet" size="small" onClick={clearFilter}>
          {m.list_clear()}
        </Button>
      )}
    </div>
  )
}
