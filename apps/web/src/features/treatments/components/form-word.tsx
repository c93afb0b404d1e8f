import type { Treatment } from '../api/list-treatments.ts'
import { formWords } from '../treatment-words.ts'

/** The form beside the dose, where the words of the dose do not say it already: "1 comprimé" needs no "comprimé". */
export function FormWord({ of: { dose, form } }: { of: Pick<Treatment, 'dose' | 'form'> }) {
  const word = formWords[form]()
  if (dose.toLocaleLowerCase().includes(word)) return null
  return <span className="text-base text-ink-soft"> · {word}</span>
}
