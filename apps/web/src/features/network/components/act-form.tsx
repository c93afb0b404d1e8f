import { type ReactNode, useState } from 'react'
import { useFirstFault } from '../../../lib/use-first-fault.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { networkFailure } from '../network-problems.ts'

interface Props {
  /** Why nothing was saved the last time. */
  error: unknown
  pending: boolean
  label?: string
  onSubmit: () => void
  children: ReactNode
}

/** A form of the network: what went wrong and the fields, the first with a fault gone to. The cross of its dialog is the way out. */
export function ActForm({ error, pending, label, onSubmit, children }: Props) {
  const [tries, setTries] = useState(0)
  const fields = useFirstFault(tries, error)
  const submit = () => {
    setTries(times => times + 1)
    onSubmit()
  }
  return (
    <Form onSubmit={submit}>
      {Boolean(error) && (
        <Banner tone="danger" title={m.network_not_saved()}>
          {networkFailure(error)}
        </Banner>
      )}
      <div ref={fields} className="flex flex-col gap-5">
        {children}
      </div>
      <div className="flex flex-wrap-reverse justify-end gap-3">
        <Button type="submit" variant="primary" loading={pending}>
          {label ?? m.network_save()}
        </Button>
      </div>
    </Form>
  )
}
