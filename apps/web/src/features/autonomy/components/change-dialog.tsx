import { type ReactNode, useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { useAutonomyChange } from '../api/read-autonomy.ts'
import { AutonomyFailure, faultWords } from './autonomy-failure.tsx'

export interface DialogProps {
  youthId: string
  open: boolean
  onClose: () => void
}

type FaultAt = (field: string) => string | undefined

interface Props extends DialogProps {
  title: string
  description?: string
  submit: string
  tone?: 'primary' | 'danger'
  wide?: boolean
  /** What is sent; undefined while something is missing, which is then said at its field. */
  change: () => (() => Promise<unknown>) | undefined
  /** `faultAt`: what the service says of a field, by its name. */
  children: (tried: boolean, faultAt: FaultAt) => ReactNode
}

/** A small form about the programme: what was typed stays when it is refused, and is asked for before it is thrown away. */
export function ChangeDialog(props: Props) {
  const { youthId, open, onClose, title, description, submit, tone = 'primary', wide, children } = props
  const [tried, setTried] = useState(false)
  const change = useAutonomyChange(youthId)
  const faultAt: FaultAt = field =>
    faultWords(change.error instanceof ApiProblem ? change.error.codeAt(`#/${field}`) : undefined)
  const send = () => {
    setTried(true)
    const act = props.change()
    if (act) change.mutate(act, { onSuccess: onClose })
  }
  return (
    <Dialog
      losesTyped
      open={open}
      onClose={onClose}
      title={title}
      {...(description && { description })}
      {...(wide && { width: 'wide' as const })}
    >
      {/* What the service said was said of what stood here then. */}
      <Form onSubmit={send} {...(change.isError && { onInput: change.reset })}>
        <AutonomyFailure error={change.error} />
        {children(tried, faultAt)}
        <Button type="submit" variant={tone} className="self-end" loading={change.isPending}>
          {submit}
        </Button>
      </Form>
    </Dialog>
  )
}
