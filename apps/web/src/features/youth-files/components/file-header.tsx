import type { YouthFile } from '@havre/contracts/youth-files.ts'
import type { ReactNode } from 'react'
import { date, relativeDay } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
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
  const next = nextOf(file)
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
          <Fact term={next && daysLate(next.date) > 0 ? m.file_late() : m.file_next_date()}>
            {next ? <NextTask {...next} /> : m.file_no_next_date()}
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

/** The nearest of what is to be done and of what the law asks, as far as the reader may know of it. */
function nextOf({ nextDueOn, nextDeadline, tasks }: YouthFile) {
  if (nextDeadline && (!nextDueOn || nextDeadline.actBy <= nextDueOn))
    return { date: nextDeadline.actBy, title: textOf(nextDeadline.title) }
  return nextDueOn ? { date: nextDueOn, title: tasks.find(({ dueOn }) => dueOn === nextDueOn)?.title } : null
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-soft text-small">{term}</dt>
      <dd className="font-medium">{children}</dd>
    </div>
  )
}
