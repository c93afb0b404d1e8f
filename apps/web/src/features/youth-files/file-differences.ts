import type { YouthFile } from '@havre/contracts/youth-files.ts'
import { date, list } from '../../lib/formats.ts'
import { languageName } from '../../lib/language-names.ts'
import { m } from '../../paraglide/messages.js'
import type { Difference } from '../../ui/conflict-panel.tsx'
import { phaseLabel } from './phase-label.ts'

type Draft = Pick<YouthFile, 'phase' | 'arrivedOn' | 'leftOn' | 'languages'>

const rows: [keyof Draft, () => string, (draft: Draft) => string][] = [
  ['phase', m.file_phase, ({ phase }) => (phase ? phaseLabel(phase) : '')],
  ['arrivedOn', m.file_arrived, ({ arrivedOn }) => (arrivedOn ? date(arrivedOn) : '')],
  ['leftOn', m.file_left, ({ leftOn }) => (leftOn ? date(leftOn) : '')],
  ['languages', m.file_languages, ({ languages }) => list(languages.map(languageName))],
]

/** What was changed of the file that was opened, beside how it stands now; what was not touched stays as somebody else saved it. */
export function fileDifferences(opened: Draft, mine: Draft, theirs: Draft): Difference[] {
  return rows
    .filter(([field]) => mine[field] !== opened[field])
    .map(([, label, read]) => ({ field: label(), mine: read(mine), theirs: read(theirs) }))
}
