import type { DoseOutcome } from '@havre/contracts/treatments.ts'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { DueDose, NeededDose } from '../api/list-due-doses.ts'

const load = () => import('./give-dialog.tsx')
const GiveDialog = lazy(load)

export type Give = (dose: DueDose | NeededDose, outcome: DoseOutcome) => void

/**
 * The second look of a whole list. It stands above the list, not in a row: when a colleague was faster the row moves
 * away, and what the dialog says about it must stay.
 */
export function useGiving(): { give: Give; dialog: ReactNode } {
  const [asked, setAsked] = useState<{ dose: DueDose | NeededDose; outcome: DoseOutcome; round: number }>()
  const [open, setOpen] = useState(false)
  return {
    give: (dose, outcome) => {
      setAsked({ dose, outcome, round: (asked?.round ?? 0) + 1 })
      setOpen(true)
    },
    dialog: asked && (
      <Suspense>
        <GiveDialog
          key={asked.round}
          dose={asked.dose}
          outcome={asked.outcome}
          open={open}
          onClose={() => setOpen(false)}
        />
      </Suspense>
    ),
  }
}
