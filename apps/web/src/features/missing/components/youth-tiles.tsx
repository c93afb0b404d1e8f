import { languageName } from '../../../lib/language-names.ts'
import { m } from '../../../paraglide/messages.js'
import { CodeAvatar } from '../../../ui/code-avatar.tsx'
import type { Candidate } from '../api/list-candidates.ts'

interface Props {
  youths: readonly Candidate[]
  onChoose: (youth: Candidate) => void
}

/** Who is in the house, in tiles that a thumb finds in the dark. */
export function YouthTiles({ youths, onChoose }: Props) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
      {youths.map(youth => (
        <li key={youth.id} className="flex">
          <button
            type="button"
            onClick={() => onChoose(youth)}
            className="calm flex min-h-24 w-full items-center gap-4 rounded-card border border-line-strong bg-surface px-4 py-3 text-start shadow-raise hover:border-danger hover:bg-danger-soft"
          >
            <CodeAvatar code={youth.alias} />
            <span className="min-w-0 flex-1">
              <bdi className="block truncate font-semibold font-serif text-title-3">{youth.alias}</bdi>
              <span className="block truncate text-ink-soft">{words(youth)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function words({ age, languages, missingId }: Candidate): string {
  if (missingId) return m.missing_is_open()
  const years = age === null ? m.youth_age_unknown() : m.youth_age({ count: age })
  return [years, languages.map(languageName).join(', ')].filter(Boolean).join(' · ')
}
