import { Button as BaseButton } from '@base-ui/react/button'
import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx.ts'
import { Hinted } from './hinted.tsx'

interface Props extends Omit<ComponentProps<'button'>, 'style' | 'children'> {
  /** Said by screen readers and shown as a tooltip. */
  label: string
  icon: ReactNode
  pressed?: boolean
  framed?: boolean
  /** False inside a menu trigger, where a second popup would be in the way. */
  tooltip?: boolean
}

/** A square button with an icon only; always named. */
export function IconButton({
  label,
  icon,
  pressed,
  framed = false,
  tooltip = true,
  className,
  ...rest
}: Props) {
  const button = (
    <BaseButton
      type="button"
      {...rest}
      aria-label={label}
      aria-pressed={pressed}
      className={cx(
        'calm inline-grid size-control shrink-0 place-items-center rounded-control border text-ink-soft print:hidden',
        'hover:bg-accent-soft hover:text-accent-strong aria-pressed:bg-accent-soft aria-pressed:text-accent-strong',
        'data-popup-open:bg-accent-soft disabled:cursor-not-allowed disabled:bg-transparent disabled:text-line-strong',
        framed ? 'border-line-strong bg-surface shadow-raise' : 'border-transparent',
        className,
      )}
    >
      {icon}
    </BaseButton>
  )
  return tooltip ? <Hinted text={label}>{button}</Hinted> : button
}
