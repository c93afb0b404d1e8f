import { m } from '../../../paraglide/messages.js'
import { TextArea } from '../../../ui/text-area.tsx'
import { isRule } from '../place-refusals.ts'

export interface Said {
  why: string
  confirmWhy: string
  outOfOrder: string
}

export const NOTHING_SAID: Said = { why: '', confirmWhy: '', outOfOrder: '' }

/** What was said, as it is sent: a blank says nothing. */
export function saidOf({ why, confirmWhy, outOfOrder }: Said) {
  return {
    ...(why.trim() && { why }),
    ...(confirmWhy.trim() && { confirmWhy }),
    ...(outOfOrder.trim() && { outOfOrder }),
  }
}

interface Props {
  said: Said
  onWhy: (why: string) => void
  onConfirmWhy: (why: string) => void
  wrong: (field: keyof Said) => string | undefined
  error: unknown
  /** May answer for a neighbour who is to be kept apart. */
  mayConfirm: boolean
}

/** Why; and, once a neighbour stands in the way, why a coordinator accepts it. */
export function WhyFields({ said, onWhy, onConfirmWhy, wrong, error, mayConfirm }: Props) {
  const asks = mayConfirm && (isRule(error, 'incompatible-neighbour') || said.confirmWhy !== '')
  return (
    <>
      <WhyField value={said.why} onChange={onWhy} error={wrong('why')} />
      {asks && (
        <TextArea
          label={m.places_confirm_why()}
          help={m.places_confirm_help()}
          value={said.confirmWhy}
          onChange={onConfirmWhy}
          error={wrong('confirmWhy')}
          maxLength={2000}
          rows={2}
        />
      )}
    </>
  )
}

/** Why this one comes before others: asked for once the service says that somebody asked earlier. */
export function OutOfOrderField(props: {
  value: string
  onChange: (why: string) => void
  wrong: (field: 'outOfOrder') => string | undefined
  error: unknown
}) {
  if (!isRule(props.error, 'out-of-order') && props.value === '') return null
  return (
    <TextArea
      label={m.places_out_of_order()}
      value={props.value}
      onChange={props.onChange}
      error={props.wrong('outOfOrder')}
      maxLength={2000}
      rows={2}
    />
  )
}

/** The reason of an act, in a few words. */
export function WhyField({
  value,
  onChange,
  error,
}: {
  value: string
  onChange: (why: string) => void
  error?: string | undefined
}) {
  return (
    <TextArea
      label={m.places_why()}
      value={value}
      onChange={onChange}
      error={error}
      maxLength={2000}
      rows={2}
    />
  )
}
