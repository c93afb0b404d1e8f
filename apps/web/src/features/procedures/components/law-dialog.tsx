import type { QueryKey } from '@tanstack/react-query'
import type { ComponentProps, ReactNode } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { type Refusals, refusals } from '../../../lib/refusals.ts'
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

const ofPaper = {
  'in-the-future': m.legal_paper_future,
  'before-birth': m.legal_paper_before_birth,
  'event-withdrawn': m.legal_paper_event_withdrawn,
  other: m.legal_printed_early,
}
/** What a field says of itself; the reasons of the rules stand above. */
const faults: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  issuedOn: ofPaper,
  validUntil: ofPaper,
  withdrawnOn: ofPaper,
  printedUntil: { other: m.legal_printed_early },
  bornOn: { 'in-the-future': m.legal_paper_future, other: m.legal_birth_unlikely },
  validatedOn: { other: m.legal_valid_future },
}

export const lawRefusals: Refusals = {
  ...refusals({ missing: m.legal_choose, rules: {}, sayAll: ['validatedOn'] }),
  at: (error, field) => {
    const code = error instanceof ApiProblem ? error.codeAt(`#/${field}`) : undefined
    return code === undefined ? undefined : (faults[field]?.[code] ?? faults[field]?.other)?.()
  },
}

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
