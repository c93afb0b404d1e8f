import type { YouthFile } from '@havre/contracts/youth-files.ts'
import type { ReactNode } from 'react'
import { date, relativeDay } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { CodeAvatar } from '../../../ui/code-avatar.tsx'
import { PageHeader } from '../../../ui/page.tsx'
import { ageWords, languageWords, referentWords } from '../facts.ts'
import { MissingBadge } from './missing-badge.tsx'
import { daysLate, NextTask } from './next-date.tsx'
import { PhaseBadge } from './phase-badge.tsx'

/** Who, where in the stay, what next: read in two seconds. The alias first, never a picture, never a name. */
export function FileHeader({ file, actions }: { file: YouthFile; actions: ReactNode }) {
  const languages = languageWords(file)
  const due = file.nextDueOn
  const task = file.tasks.find(one => one.dueOn !== null && one.dueOn === due)
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        leading={<CodeAvatar code={file.alias} size="large" />}
        title={<bdi>{file.alias}</bdi>}
        meta={
          <>
            {file.phase && <span>{ageWords(file)}</span>}
            <PhaseBadge phase={file.phase} />
            <MissingBadge since={file.missingSince} />
            {languages && <span>{languages}</span>}
          </>
        }
        actions={actions}
      />
      {file.phase && (
        <dl className="flex flex-wrap gap-x-10 gap-y-2">
          <Fact term={due && daysLate(due) > 0 ? m.file_late() : m.file_next_date()}>
            {due ? <NextTask date={due} title={task?.title} /> : m.file_no_next_date()}
          </Fact>
          <Fact term={m.file_referents()}>{referentWords(file) || m.youth_no_referent()}</Fact>
          {file.arrivedOn && (
            <Fact term={m.file_arrived()}>
              {date(file.arrivedOn)}, {relativeDay(file.arrivedOn)}
            </Fact>
          )}
          {file.leftOn && <Fact term={m.file_left()}>{date(file.leftOn)}</Fact>}
        </dl>
      )}
    </div>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-soft text-small">{term}</dt>
      <dd className="font-medium">{children}</dd>
    </div>
  )
}
