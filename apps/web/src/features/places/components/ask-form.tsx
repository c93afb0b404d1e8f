import type { ReactNode } from 'react'
import { type FormAct, useFormAct } from '../../../lib/use-form-act.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { PLACES } from '../api/read-board.ts'
import { placesRefusals } from '../place-refusals.ts'

interface Props<V extends object> {
  title: string
  description?: string
  open: boolean
  onClose: () => void
  start: V
  /** Fields that must say something. */
  required: readonly (keyof V & string)[]
  submit: string
  send: (values: V, idempotencyKey: string) => Promise<unknown>
  children: (asked: FormAct<V>) => ReactNode
}

/** A form about places: an answer, also a refusal, shows the board, and what Today says is free, as it is then. */
export function AskDialog<V extends object>(props: Props<V>) {
  const { title, description, open, submit, children, ...act } = props
  const asked = useFormAct<V>({ ...act, refreshes: [PLACES, ['today']], refusals: placesRefusals })
  return (
    <FormDialog title={title} description={description} open={open} submit={submit} {...asked.form}>
      {children(asked)}
    </FormDialog>
  )
}
