import { lazy } from 'react'
import type { YouthFile } from '../../features/youth-files/api/get-youth-file.ts'
import { m } from '../../paraglide/messages.js'
import { Opener } from '../../ui/opener.tsx'

const load = () => import('./manage-team-dialog.tsx')
const ManageTeamDialog = lazy(load)

/** The button that names people on the file, or ends their part in it. */
export function ManageTeam({ file }: { file: YouthFile }) {
  return (
    <Opener
      size="small"
      load={load}
      dialog={(open, close) => <ManageTeamDialog file={file} open={open} onClose={close} />}
    >
      {m.file_team_change()}
    </Opener>
  )
}
