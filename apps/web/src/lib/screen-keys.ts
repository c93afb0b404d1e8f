import { useEffect } from 'react'
import { useSingleKeys } from './single-keys.ts'

/** What a key does, by the name that the browser gives it. */
export type Keys = Readonly<Record<string, () => void>>

/**
 * Single keys of a screen. Never while something is typed in, never with a dialog open, and off where the person
 * switched single keys off (WCAG 2.1.4). Enter is left to a link or a button that has the focus.
 */
export function useScreenKeys(keys: Keys): void {
  const on = useSingleKeys()
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || elsewhere(event.target))
        return
      const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined
      if (!act || (event.key === 'Enter' && pressable(event.target))) return
      act()
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [on, keys])
}

// A toast calls itself a dialog too, but it is not modal and takes no keys.
const openDialog = '[role="dialog"]:not([aria-modal="false"]), [role="alertdialog"]:not([aria-modal="false"])'

function elsewhere(target: EventTarget | null): boolean {
  if (document.querySelector(openDialog)) return true
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="combobox"]') !== null
  )
}

function pressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button') !== null
}
