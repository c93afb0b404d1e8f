import { useEffect, useRef } from 'react'

interface Moves {
  /** Alt with an arrow: −1 up, 1 down. */
  onMove: (by: -1 | 1, from: EventTarget | null) => void
  /** Ctrl (or ⌘) with Enter. */
  onNext: (from: EventTarget | null) => void
}

/** The keys that lead through a form or a conversation; none is a single letter, none is active in a dialog. */
export function useMoveKeys(moves: Moves): void {
  const latest = useRef(moves)
  useEffect(() => {
    latest.current = moves
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event
      if (target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]')) return
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined
      if (event.altKey && by) {
        event.preventDefault()
        latest.current.onMove(by, target)
      } else if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
        event.preventDefault()
        latest.current.onNext(target)
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
