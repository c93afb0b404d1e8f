import { Field as Base } from '@base-ui/react/field'
import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { cx } from './cx.ts'

/** What every control of a form takes. */
export interface FieldProps {
  label: ReactNode
  /** One sentence beside the label: what is meant, where it comes from, whom to ask. */
  help?: ReactNode
  error?: string | undefined
  mark?: 'required' | 'optional' | undefined
  hideLabel?: boolean | undefined
  disabled?: boolean | undefined
  className?: string | undefined
}

interface Props extends FieldProps {
  children: ReactNode
  /** Shown under the box, for instance the long form of a typed date. */
  echo?: ReactNode
}

/** Label, control, help and error, tied together for screen readers. */
export function Field({ label, help, error, mark, hideLabel, disabled, className, children, echo }: Props) {
  return (
    <Base.Root
      invalid={Boolean(error)}
      disabled={disabled ?? false}
      className={cx('flex w-full flex-col gap-1.5', className)}
    >
      <Base.Label className={cx('w-fit font-semibold text-base', hideLabel && 'sr-only')}>
        {label}
        <FieldMark mark={mark} />
      </Base.Label>
      <FieldHelp>{help}</FieldHelp>
      {children}
      {echo}
      <FieldError>{error}</FieldError>
    </Base.Root>
  )
}

/** "(facultatif)" or "(obligatoire)" in words: no lonely asterisk. */
export function FieldMark({ mark }: { mark: FieldProps['mark'] }) {
  if (!mark) return null
  return (
    <span className="ms-2 font-normal text-ink-soft text-small">
      {mark === 'required' ? m.ui_required() : m.ui_optional()}
    </span>
  )
}

/** The help sentence of a field; must stand inside a Base UI field. */
export function FieldHelp({ children }: { children: ReactNode }) {
  if (!children) return null
  return <Base.Description className="max-w-prose text-ink-soft text-small">{children}</Base.Description>
}

/** The error sentence of a field, with a sign beside the colour. */
export function FieldError({ children }: { children: string | undefined }) {
  if (!children) return null
  return (
    <Base.Error match className="flex items-start gap-1.5 font-medium text-danger text-small">
      <CircleAlert size={18} className="mt-0.5 shrink-0" />
      <span>{children}</span>
    </Base.Error>
  )
}
