import { type RefObject, useEffect, useRef } from 'react'

/** Goes to the first field with a fault each time a form was sent, or refused. The ref is that of its fields. */
export function useFirstFault(tries: number, error: unknown): RefObject<HTMLDivElement | null> {
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (tries > 0) goToFault(fields.current)
  }, [tries])
  // Apart from the tries: that a refusal is taken back is no reason to leave the field being typed in.
  useEffect(() => {
    if (error) goToFault(fields.current)
  }, [error])
  return fields
}

function goToFault(fields: HTMLElement | null): void {
  fields?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
}
