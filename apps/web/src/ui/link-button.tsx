import type { ComponentProps, ReactNode } from 'react'
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts'
import { cx } from './cx.ts'

interface Props extends Omit<ComponentProps<'a'>, 'style'> {
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: ReactNode
}

/** A link that looks like a button. Made for `createLink()` of the router as well as for a plain `href`. */
export function LinkButton({
  variant = 'secondary',
  size = 'main',
  icon,
  className,
  children,
  ...rest
}: Props) {
  return (
    <a {...rest} className={buttonClass(variant, size, className)}>
      {icon}
      {children}
    </a>
  )
}

/** A link inside text. */
export function TextLink({ className, children, ...rest }: Omit<ComponentProps<'a'>, 'style'>) {
  return (
    <a
      {...rest}
      className={cx(
        'rounded-mark text-accent underline decoration-1 underline-offset-3 hover:text-accent-strong hover:decoration-2',
        className,
      )}
    >
      {children}
    </a>
  )
}
