import { type ComponentProps, lazy } from 'react'
import { Opener } from '../../../ui/opener.tsx'
import type { DoseItem } from '../api/list-due-doses.ts'

const load = () => import('./correct-dialog.tsx')
const CorrectDialog = lazy(load)

type Button = Omit<ComponentProps<typeof Opener>, 'load' | 'dialog'>

/** The button that says what was recorded wrongly. */
export function Correct({ record, ...button }: Button & { record: DoseItem }) {
  return (
    <Opener
      size="small"
      variant="quiet"
      {...button}
      load={load}
      dialog={(open, close) => <CorrectDialog record={record} open={open} onClose={close} />}
    />
  )
}
