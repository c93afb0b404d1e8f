import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { PLACES } from '../api/read-board.ts'
import { refusalAt, refusalWords } from '../place-refusals.ts'

export interface Asked<V> {
  readonly values: V
  set<K extends keyof V & string>(field: K): (value: V[K]) => void
  /** What is wrong at a field: missing, or refused by the service. */
  wrong(field: keyof V & string): string | undefined
  /** Tells that something is in a date's box that is no date. */
  onInvalid: (invalid: boolean) => void
  readonly error: unknown
}

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
  children: (asked: Asked<V>) => ReactNode
}

/** A small form above the page: what was typed stays until it is saved, every refusal stands at its field. */
export function AskDialog<V extends object>(props: Props<V>) {
  const { title, description, open, onClose } = props
  return (
    <Dialog open={open} onClose={onClose} title={title} {...(description && { description })} losesTyped>
      {open && <AskForm {...props} />}
    </Dialog>
  )
}

function AskForm<V extends object>({ start, required, submit, send, children, onClose }: Props<V>) {
  const client = useQueryClient()
  const keys = useCreateKey()
  const [values, setValues] = useState(start)
  const [tried, setTried] = useState(false)
  const [badDate, setBadDate] = useState(false)
  const { mutate, error, isPending } = useMutation({
    mutationFn: (given: V) => send(given, keys.of(given)),
    // Also after a refusal: what stands in the way is then what there is to see.
    onSettled: () => client.invalidateQueries({ queryKey: PLACES }),
  })
  const isMissing = (field: keyof V & string) => required.includes(field) && isBlank(values[field])
  const onSubmit = () => {
    setTried(true)
    if (badDate || required.some(isMissing)) return
    mutate(values, { onSuccess: onClose })
  }
  return (
    <Form onSubmit={onSubmit}>
      {error && (
        <Banner tone="danger" title={m.places_not_saved()}>
          {refusalWords(error)}
        </Banner>
      )}
      {children({
        values,
        set: field => value => setValues(before => ({ ...before, [field]: value })),
        wrong: field => (tried && isMissing(field) ? m.places_missing() : refusalAt(error, field)),
        onInvalid: setBadDate,
        error,
      })}
      <Button type="submit" variant="primary" className="self-end" loading={isPending}>
        {submit}
      </Button>
    </Form>
  )
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}
