import type { ReactNode } from 'react'
import { useFirstFault } from '../lib/use-first-fault.ts'
import { Banner } from './banner.tsx'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { Form } from './form.tsx'

interface Props {
  title: ReactNode
  description?: ReactNode
  width?: 'normal' | 'wide'
  open: boolean
  onClose: () => void
  /** The words of the main button. */
  submit: string
  /** What it does is not undone, or takes something away. */
  tone?: 'primary' | 'danger'
  pending: boolean
  /** How often it was refused: each time the first field with a fault is gone to. */
  refused: number
  /** Why it was refused as a whole. */
  failure?: { title?: string | undefined; words: string }
  /** Another act on the same thing, beside the main button. */
  beside?: ReactNode
  onSubmit: () => void
  children: ReactNode
}

/** A small form above the page: what was typed is not lost by a slip, the cross is the way out. */
export function FormDialog({ title, description, width = 'normal', open, onClose, ...form }: Props) {
  return (
    <Dialog
      losesTyped
      width={width}
      open={open}
      onClose={onClose}
      title={title}
      {...(description && { description })}
    >
      {open && <Content {...form} />}
    </Dialog>
  )
}

type ContentProps = Omit<Props, 'title' | 'description' | 'width' | 'open' | 'onClose'>

function Content({ submit, tone = 'primary', pending, refused, failure, beside, ...form }: ContentProps) {
  const fields = useFirstFault(refused, null)
  return (
    <Form onSubmit={form.onSubmit}>
      {failure && (
        <Banner tone="danger" title={failure.title}>
          {failure.words}
        </Banner>
      )}
      <div ref={fields} className="flex flex-col gap-5">
        {form.children}
      </div>
      <div className="flex flex-wrap-reverse justify-end gap-3">
        {beside}
        <Button type="submit" variant={tone} loading={pending}>
          {submit}
        </Button>
      </div>
    </Form>
  )
}
