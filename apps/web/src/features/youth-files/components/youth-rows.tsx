import type { YouthFileItem } from '@havre/contracts/youth-files.ts'
import { m } from '../../../paraglide/messages.js'
import { CodeAvatar } from '../../../ui/code-avatar.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import { ageWords, languageWords, referentWords } from '../facts.ts'
import { MissingBadge } from './missing-badge.tsx'
import { NextDate } from './next-date.tsx'
import { PhaseBadge } from './phase-badge.tsx'
import { YouthLink } from './youth-link.tsx'

/** The files as lines, where a table has no room. */
export function YouthRows({ files }: { files: readonly YouthFileItem[] }) {
  return (
    <List label={m.list_title()}>
      {files.map(file => (
        <ListRow
          key={file.id}
          leading={<CodeAvatar code={file.alias} />}
          title={<YouthLink youthId={file.id} alias={file.alias} />}
          meta={[ageWords(file), languageWords(file), referentWords(file)].filter(Boolean).join(' · ')}
          trailing={
            <>
              <MissingBadge since={file.missingSince} />
              <PhaseBadge phase={file.phase} />
              {file.nextDueOn && <NextDate date={file.nextDueOn} />}
            </>
          }
        />
      ))}
    </List>
  )
}
