import type { YouthFileItem } from '@havre/contracts/youth-files.ts'
import { m } from '../../../paraglide/messages.js'
import { CodeAvatar } from '../../../ui/code-avatar.tsx'
import { ageWords, languageWords, referentWords } from '../facts.ts'
import { MissingBadge } from './missing-badge.tsx'
import { NextDate } from './next-date.tsx'
import { PhaseBadge } from './phase-badge.tsx'
import { YouthLink } from './youth-link.tsx'

/** One youth in the house: alias first, then what a colleague needs to start a conversation. */
export function YouthCard({ file }: { file: YouthFileItem }) {
  const referents = referentWords(file)
  return (
    <li className="calm relative flex flex-col gap-3 rounded-card border border-line bg-surface p-4 shadow-raise has-[a:hover]:border-accent">
      <div className="flex items-center gap-3">
        <CodeAvatar code={file.alias} />
        <div className="min-w-0 flex-1">
          <YouthLink
            youthId={file.id}
            alias={file.alias}
            className="block truncate font-semibold font-serif text-title-3"
          />
          <p className="truncate text-ink-soft text-small">
            {[ageWords(file), languageWords(file)].filter(Boolean).join(' · ')}
          </p>
        </div>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2 text-small">
        <MissingBadge since={file.missingSince} />
        <PhaseBadge phase={file.phase} />
        {file.nextDueOn && <NextDate date={file.nextDueOn} />}
      </div>
      <p className="truncate border-line border-t pt-2 text-ink-soft text-small">
        {referents ? m.youth_referent({ name: referents }) : m.youth_no_referent()}
      </p>
    </li>
  )
}
