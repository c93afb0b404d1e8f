import type { DoseOutcome } from '@havre/contracts/treatments.ts'
import { type ComponentProps, lazy } from 'react'
import { Opener } from '../../../ui/opener.tsx'
import type { DoseItem, DueDose, NeededDose } from '../api/list-due-doses.ts'

const loadGive = () => import('./give-dialog.tsx')
const GiveDialog = lazy(loadGive)
const loadCorrect = () => import('./correct-dialog.tsx')
const CorrectDialog = lazy(loadCorrect)

type Button = Omit<ComponentProps<typeof Opener>, 'load' | 'dialog'>

/** A button that opens the second look with this outcome in place. */
export function Give({
  dose,
  outcome,
  ...button
}: Button & { dose: DueDose | NeededDose; outcome: DoseOutcome }) {
  return (
    <Opener
      {...button}
      load={loadGive}
      dialog={(open, close) => <GiveDialog dose={dose} outcome={outcome} open={open} onClose={close} />}
    />
  )
}

/** The button that says what was recorded wrongly. */
export function Correct({ record, ...button }: Button & { record: DoseItem }) {
  return (
    <Opener
      size="small"
      variant="quiet"
      {...button}
      load={loadCorrect}
      dialog={(open, close) => <CorrectDialog record={record} open={open} onClose={close} />}
    />
  )
}
