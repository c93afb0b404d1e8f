import type { FormEvent, ReactNode } from 'react'

interface Props {
  onSubmit: () => void
  /** Something in it is changed. */
  onInput?: () => void
  /** How its parts stand, where not one below the other. */
  className?: string
  children: ReactNode
}

/** A form that the page sends itself; what is wrong stands at its fields, not in the bubbles of the browser. */
export function Form({ onSubmit, onInput, className = 'flex flex-col gap-5', children }: Props) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // A dialog may stand inside the page's own form in the tree, if not on the screen.
    event.stopPropagation()
    onSubmit()
  }
  return (
    <form onSubmit={submit} onInput={onInput} noValidate className={className}>
      {children}
    </form>
  )
}
