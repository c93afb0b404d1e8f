import type { ReactNode } from 'react'
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
  onCancel: () => void
  children: ReactNode
}

/** A form of the network: what went wrong, the fields, and a way out that keeps nothing. */
export function ActForm({ error, pending, label, onSubmit, onCancel, children }: Props) {
  return (
    <Form onSubmit={onSubmit}>
      {Boolean(error) && (
        <Banner tone="danger" title={m.network_not_saved()}>
          {networkFailure(error)}
        </Banner>
      )}
      {children}
      <div className="flex flex-wrap-reverse justify-end gap-3">
        <Button onClick={onCancel}>{m.network_cancel()}</Button>
        <Button type="submit" variant="primary" loading={pending}>
          {label ?? m.network_save()}
        </Button>
      </div>
    </Form>
  )
}
