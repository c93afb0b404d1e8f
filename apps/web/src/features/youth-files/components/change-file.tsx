import type { YouthFile } from '@havre/contracts/youth-files.ts'
import { lazy } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Opener } from '../../../ui/opener.tsx'

const load = () => import('./change-file-dialog.tsx')
const ChangeFileDialog = lazy(load)

/** The button that changes phase, dates and languages of a file. */
export function ChangeFile({ file, onReload }: { file: YouthFile; onReload: () => void }) {
  return (
    <Opener
      load={load}
      dialog={(open, close) => (
        <ChangeFileDialog file={file} onReload={onReload} open={open} onClose={close} />
      )}
    >
      {m.file_change()}
    </Opener>
  )
}
