import { createContext, useContext } from 'react'
import type { Form } from '../api/get-form.ts'
import { problemWords } from './problem-words.ts'

const Problems = createContext<Form['problems']>([])
export const ProblemsProvider = Problems.Provider

/** The sentence to show at a place of the form; with `below`, also what stands deeper. */
export function useProblemAt(pointer: string, below = false): string | undefined {
  const found = useContext(Problems).find(
    one => one.pointer === pointer || (below && one.pointer.startsWith(`${pointer}/`)),
  )
  return found && problemWords(found.code)
}

/** The id of the element at a place of the form. */
export function placeId(pointer: string): string {
  return pointer.slice(2).replaceAll('/', '-')
}

/** Opens whatever is folded around the nearest place that exists, and brings the typing there. */
export function goToPlace(pointer: string): void {
  for (let parts = placeId(pointer).split('-'); parts.length > 0; parts = parts.slice(0, -1)) {
    const place = document.getElementById(parts.join('-'))
    if (!place) continue
    for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true
    place.scrollIntoView({ block: 'center' })
    const box = place.querySelector<HTMLElement>('input, textarea, button:not([disabled])') ?? place
    box.focus({ preventScroll: true })
    return
  }
}
