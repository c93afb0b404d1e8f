import { Archive, CircleCheck, RotateCcw } from 'lucide-react'
import { useEffect, useState } from 'react'
import { languageOptions } from '../../../lib/language-names.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { ToggleChip } from '../../../ui/chip.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { everything, type Search } from '../api/search-partners.ts'
import { helpGroups, kindWords } from '../partner-words.ts'

interface Props {
  search: Search
  onChange: (search: Search) => void
}

/** By need, kind, language, places and words. What is typed travels in bodies only. */
export function DirectoryFilters({ search, onChange }: Props) {
  const [typed, setTyped] = useState(search.words)
  const [known, setKnown] = useState(search.words)
  if (search.words !== known) {
    setKnown(search.words)
    setTyped(search.words)
  }
  const edit = (part: Partial<Search>) => onChange({ ...search, ...part })
  useEffect(() => {
    if (typed.trim() === search.words) return
    const timer = setTimeout(() => {
      setKnown(typed.trim())
      onChange({ ...search, words: typed.trim() })
    }, 250)
    return () => clearTimeout(timer)
  }, [typed, search, onChange])
  const isFiltered = typed !== '' || JSON.stringify(search) !== JSON.stringify(everything)
  const clear = () => {
    setTyped('')
    onChange(everything)
  }
  return (
    <search className="flex flex-col gap-4">
      <div className="grid items-end gap-4 sm:grid-cols-2 xl:grid-cols-4">
        <TextInput
          label={m.partners_search()}
          placeholder={m.partners_search_help()}
          type="search"
          maxLength={100}
          value={typed}
          onChange={setTyped}
        />
        <Combobox
          label={m.partners_help()}
          placeholder={m.partners_any()}
          options={helpGroups().flatMap(({ label, options }) =>
            options.map(option => ({ ...option, hint: label })),
          )}
          value={search.help}
          onChange={help => edit({ help })}
        />
        <Combobox
          label={m.partners_kind()}
          placeholder={m.partners_any()}
          options={optionsOf(kindWords)}
          value={search.kind}
          onChange={kind => edit({ kind })}
        />
        <Combobox
          label={m.partners_language()}
          placeholder={m.partners_any_language()}
          options={languageOptions()}
          value={search.language}
          onChange={language => edit({ language })}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <ToggleChip
          pressed={search.hasPlaces}
          onChange={hasPlaces => edit({ hasPlaces })}
          icon={<CircleCheck />}
        >
          {m.partners_has_places()}
        </ToggleChip>
        <ToggleChip pressed={search.toVerify} onChange={toVerify => edit({ toVerify })} icon={<RotateCcw />}>
          {m.partners_to_verify()}
        </ToggleChip>
        <ToggleChip pressed={search.archived} onChange={archived => edit({ archived })} icon={<Archive />}>
          {m.partners_archived()}
        </ToggleChip>
        {isFiltered && (
          <Button variant="quiet" onClick={clear}>
            {m.partners_clear()}
          </Button>
        )}
      </div>
    </search>
  )
}
