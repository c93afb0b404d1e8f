import { Button as BaseButton } from '@base-ui/react/button'
import { LoaderCircle } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts'
import { cx } from './cx.ts'

interface Props extends Omit<ComponentProps<'button'>, 'style'> {
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: ReactNode
  /** Work under way: keeps its width and the focus, ignores further presses. */
  loading?: boolean
  full?: boolean
}

/** The button of the house. One primary per screen; the rest secondary or quiet. */
export function Button({
  variant = 'secondary',
  size = 'main',
  icon,
  loading = false,
  full = false,
  disabled = false,
  className,
  children,
  ...rest
}: Props) {
  return (
    <BaseButton
      type="button"
      {...rest}
      disabled={disabled || loading}
      focusableWhenDisabled={loading}
      aria-busy={loading || undefined}
      className={cx(buttonClass(variant, size), full && 'w-full', className)}
    >
      {loading ? <LoaderCircle size={18} className="shrink-0 animate-spin" /> : icon}
      {children}
    </BaseButton>
  )
}
