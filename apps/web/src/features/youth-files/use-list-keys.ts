import { useEffect } from 'react'

interface Keys {
  search: () => void
  /** One row down or up. */
  move: (step: 1 | -1) => void
  open: () => void
}

/**
 * `/` goes to the search box, `j` and `k` walk the rows, Enter opens. Never while something is typed in, never with a
 * dialog open, and off where the person switched single keys off (WCAG 2.1.4).
 */
export function useListKeys(active: boolean, { search, move, open }: Keys): void {
  useEffect(() => {
    if (!active) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || elsewhere(event.target))
        return
      if (event.key === '/') search()
      else if (event.key === 'j') move(1)
      else if (event.key === 'k') move(-1)
      else if (event.key === 'Enter' && !pressable(event.target)) open()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [active, search, move, open])
}

function elsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return true
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="combobox"]') !== null
  )
}

function pressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button') !== null
}
