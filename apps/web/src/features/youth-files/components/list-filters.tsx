import { House, ListFilter, Search, UserRoundCheck } from 'lucide-react'
import { lazy, type RefObject, Suspense, useEffect, useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { ToggleChip } from '../../../ui/chip.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { changeFilter, showPresent, useListView } from '../list-view.ts'

const loadPanel = () => import('./filter-panel.tsx')
const FilterPanel = lazy(loadPanel)

interface Props {
  searchBox: RefObject<HTMLInputElement | null>
  /** The colleagues that can be chosen as referent: those met in the lists so far. */
  referents: ReadonlyMap<string, string>
  /** Whether the reader may look by facts of the stay; the others by alias alone. */
  byStay: boolean
}

/** Search by alias, the two filters of every day in view, the rest in a panel. */
export function ListFilters({ searchBox, referents, byStay }: Props) {
  const { filter } = useListView()
  const alias = filter.alias ?? ''
  const [typed, setTyped] = useState(alias)
  const [known, setKnown] = useState(alias)
  const [panel, setPanel] = useState<'unseen' | 'open' | 'closed'>('unseen')
  if (alias !== known) {
    setKnown(alias)
    setTyped(alias)
  }
  useEffect(() => {
    if (typed.trim() === known) return
    const timer = setTimeout(() => {
      setKnown(typed.trim())
      changeFilter({ alias: typed.trim() })
    }, 250)
    return () => clearTimeout(timer)
  }, [typed, known])

  return (
    <search className="flex flex-wrap items-center gap-3">
      <div className="relative w-full min-w-0 sm:w-72">
        <Search
          size={18}
          className="pointer-events-none absolute start-3 top-1/2 z-1 -translate-y-1/2 text-ink-soft"
        />
        <TextInput
          ref={searchBox}
          label={m.list_search()}
          hideLabel
          type="search"
          placeholder={m.list_search()}
          maxLength={40}
          spellCheck={false}
          value={typed}
          onChange={setTyped}
          controlClassName="ps-10"
        />
      </div>
      {byStay && (
        <ToggleChip pressed={filter.present === true} onChange={showPresent} icon={<House />}>
          {m.list_in_house()}
        </ToggleChip>
      )}
      <ToggleChip
        pressed={filter.mine === true}
        onChange={on => changeFilter({ mine: on || undefined })}
        icon={<UserRoundCheck />}
      >
        {m.list_mine()}
      </ToggleChip>
      {byStay && (
        <Button
          icon={<ListFilter size={18} />}
          aria-haspopup="dialog"
          onPointerEnter={() => void loadPanel()}
          onClick={() => setPanel('open')}
        >
          {m.list_filters()}
        </Button>
      )}
      {panel !== 'unseen' && (
        <Suspense>
          <FilterPanel open={panel === 'open'} onClose={() => setPanel('closed')} referents={referents} />
        </Suspense>
      )}
    </search>
  )
}
