import type { YouthFile } from '@havre/contracts/youth-files.ts'
import type { ReactNode } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Card } from '../../../ui/card.tsx'
import { KeyValues } from '../../../ui/key-values.tsx'
import { byDuty, teamFunctionLabel } from '../team-function.ts'

interface Props {
  file: YouthFile
  manage: ReactNode
  traces: ReactNode
}

/** Who is named on the file, and who opened it. */
export function TeamCard({ file, manage, traces }: Props) {
  return (
    <Card title={m.file_team()} aside={manage} foot={traces}>
      {file.team.length > 0 ? (
        <KeyValues
          compact
          pairs={byDuty(file.team).map(member => ({
            term: teamFunctionLabel(member.function),
            value: member.person.name ?? m.file_somebody(),
          }))}
        />
      ) : (
        <p className="text-ink-soft">{m.file_team_empty()}</p>
      )}
    </Card>
  )
}
