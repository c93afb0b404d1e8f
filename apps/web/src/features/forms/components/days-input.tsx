import { TextInput } from '../../../ui/text-input.tsx'

interface Props {
  label: string
  value: number
  onChange: (days: number) => void
  error?: string | undefined
}

const MOST_DAYS = 3660

/** A number of days, in figures. */
export function DaysInput({ label, value, onChange, error }: Props) {
  return (
    <TextInput
      className="max-w-48"
      label={label}
      error={error}
      inputMode="numeric"
      maxLength={4}
      value={String(value)}
      onChange={typed => {
        const days = Number(typed.replaceAll(/\D/g, ''))
        onChange(Math.min(days, MOST_DAYS))
      }}
    />
  )
}
