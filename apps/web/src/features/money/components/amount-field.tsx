import { money } from '../../../lib/formats.ts'
import { readTypedAmount } from '../../../lib/typed-amount.ts'
import { m } from '../../../paraglide/messages.js'
import { Echo } from '../../../ui/echo.tsx'
import type { FieldProps } from '../../../ui/field.tsx'
import { TextInput } from '../../../ui/text-input.tsx'

interface Props extends FieldProps {
  /** As typed. */
  value: string
  onChange: (typed: string) => void
  autoFocus?: boolean
}

/** An amount by keyboard, `12,50`; the amount understood stands below. */
export function AmountField({ value, onChange, error, ...field }: Props) {
  const cents = readTypedAmount(value)
  return (
    <TextInput
      {...field}
      value={value}
      onChange={onChange}
      inputMode="decimal"
      dir="ltr"
      maxLength={10}
      placeholder={m.money_amount_placeholder()}
      controlClassName="tabular max-w-40"
      error={error}
      echo={cents !== undefined && <Echo>{money(cents)}</Echo>}
    />
  )
}

/** What a form says of an amount that cannot be read. */
export function amountMissing({ cents }: { cents: string }): { cents?: string } {
  return readTypedAmount(cents) === undefined ? { cents: m.money_amount_bad() } : {}
}
