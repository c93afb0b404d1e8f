import { cx } from './cx.ts'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'main' | 'small'

const base =
  'calm inline-flex items-center justify-center gap-2 rounded-control border font-medium text-base leading-tight ' +
  'text-center select-none no-underline print:hidden disabled:cursor-not-allowed ' +
  'data-disabled:cursor-not-allowed'

const variants: Record<ButtonVariant, string> = {
  primary:
    'border-accent bg-accent text-on-accent shadow-raise hover:bg-accent-strong hover:border-accent-strong active:translate-y-px',
  secondary:
    'border-line-strong bg-surface text-ink shadow-raise hover:border-accent hover:text-accent-strong active:translate-y-px',
  quiet: 'border-transparent text-accent hover:bg-accent-soft hover:text-accent-strong',
  danger:
    'border-danger bg-surface text-danger shadow-raise hover:bg-danger hover:text-on-danger active:translate-y-px',
}

const off =
  'disabled:border-line disabled:bg-sunken disabled:text-ink-soft disabled:shadow-none disabled:translate-y-0 ' +
  'data-disabled:border-line data-disabled:bg-sunken data-disabled:text-ink-soft data-disabled:shadow-none ' +
  'data-disabled:translate-y-0'

const sizes: Record<ButtonSize, string> = {
  main: 'min-h-control px-4 py-2',
  small: 'min-h-9 px-3 py-1 pointer-coarse:min-h-control',
}

/** The classes of a button, for anything that must look like one (a link of the router for example). */
export function buttonClass(variant: ButtonVariant, size: ButtonSize = 'main', extra?: string): string {
  return cx(base, variants[variant], off, sizes[size], extra)
}
