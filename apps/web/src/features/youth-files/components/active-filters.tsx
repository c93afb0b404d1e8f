import { languageName } from '../../../lib/language-names.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { RemovableChip } from '../../../ui/chip.tsx'
import { changeFilter, clearFilter, useListView } from '../list-view.ts'
import { phaseLabel } from '../phase-label.ts'

/** The filters of the panel that are in force, each to be taken away, and all at once. */
export function ActiveFilters({ referents }: { referents: ReadonlyMap<string, string> }) {
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
          {m.list_referent()} : {referents.get(referentId) ?? '…'}
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
      <Button variant="quiet" size="small" onClick={clearFilter}>
        {m.list_clear()}
      </Button>
    </div>
  )
}
