import { languageName } from '../../lib/language-names.ts'
import { m } from '../../paraglide/messages.js'
import type { ListFilter } from './list-view.ts'
import { phaseLabel } from './phase-label.ts'

/** Every filter in force in words, for whoever wonders why the list is empty; `referents` gives names by id. */
export function filterWords(filter: ListFilter, referents: ReadonlyMap<string, string>): string[] {
  const { alias, present, mine, phases = [], referentId, language, minAge, maxAge } = filter
  return [
    alias ? m.list_search_for({ text: alias }) : '',
    present ? m.list_in_house() : '',
    mine ? m.list_mine() : '',
    ...phases.map(phaseLabel),
    referentId ? (referents.get(referentId) ?? m.list_referent()) : '',
    language ? languageName(language) : '',
    minAge === undefined ? '' : m.list_from_age({ count: minAge }),
    maxAge === undefined ? '' : m.list_to_age({ count: maxAge }),
  ].filter(word => word !== '')
}
