import type { QueryKey } from '@tanstack/react-query'
import type { ComponentProps, ReactNode } from 'react'
import { refusals } from '../../../lib/refusals.ts'
import { type FormAct, useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { LawFailure } from './law-failure.tsx'

interface Props<V extends object>
  extends Pick<ComponentProps<typeof FormDialog>, 'title' | 'description' | 'open' | 'onClose' | 'tone'> {
  /** The words of the main button; what is saved otherwise. */
  submit?: string
  start: V
  /** What is not there yet, and what is said there. */
  missing?: (values: V) => { readonly [F in keyof V & string]?: string | undefined }
  send: (values: V, idempotencyKey: string) => Promise<unknown>
  refreshes: readonly QueryKey[]
  children: (asked: FormAct<V>) => ReactNode
}

export const lawRefusals = refusals({
  missing: m.legal_choose,
  rules: {
    'in-the-future': m.legal_paper_future,
    'before-birth': m.legal_paper_before_birth,
    'event-withdrawn': m.legal_paper_event_withdrawn,
  },
  at: (_, code, field) => {
    if (field === 'validatedOn') return m.legal_valid_future()
    if (code === 'in-the-future' || code === 'before-birth' || code === 'event-withdrawn') return undefined
    return field === 'bornOn' ? m.legal_birth_unlikely() : m.legal_printed_early()
  },
  sayAll: ['validatedOn'],
})

/** A form about the law: a refusal gives the reasons of its rules. */
export function LawDialog<V extends object>(props: Props<V>) {
  const { title, description, tone, submit = m.legal_save(), open, children, ...act } = props
  const asked = useFormAct<V>({ required: [], ...act, refusals: lawRefusals })
  const { failure, ...form } = asked.form
  return (
    <FormDialog {...{ title, description, submit, open }} {...(tone && { tone })} {...form}>
      {failure && <LawFailure error={asked.error} />}
      {children(asked)}
    </FormDialog>
  )
}

/** What is said of a reason that says too little. */
export function whyMissing(why: string): string | undefined {
  return why.trim().length < 3 ? m.legal_why_missing() : undefined
}
