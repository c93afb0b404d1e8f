import type { Term } from '@havre/kinds/kind.ts'
import { Plus } from 'lucide-react'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { put, swapped } from '../edit/items.ts'
import { newTerm } from '../edit/new-field.ts'
import { placeId, useProblemAt } from '../edit/problem-places.ts'
import { OrderButtons } from './order-buttons.tsx'
import { TextTriple } from './text-triple.tsx'

interface Props {
  title: string
  terms: readonly Term[]
  change: (change: (terms: readonly Term[]) => readonly Term[]) => void
  pointer: string
}

/** The choices of a list. A code is stored in answers and never shown; the words may be improved at any time. */
export function TermsEditor({ title, terms, change, pointer }: Props) {
  const problem = useProblemAt(pointer)
  return (
    <div id={placeId(pointer)} className="flex flex-col gap-3">
      <h4 className="font-semibold">{title}</h4>
      {problem && <p className="font-medium text-danger text-small">{problem}</p>}
      <ol className="flex flex-col gap-3">
        {terms.map((term, at) => (
          <li
            key={term.code}
            className="flex flex-wrap items-end gap-2 border-line border-s-2 ps-3 sm:flex-nowrap"
          >
            <div className="min-w-0 flex-1">
              <TextTriple
                label={m.designer_choice({ number: at + 1 })}
                value={term.label}
                onChange={label => change(items => swapped(items, at, { ...term, label }))}
                pointer={`${pointer}/${at}/label`}
              />
            </div>
            <OrderButtons
              name={textOf(term.label) || m.designer_choice({ number: at + 1 })}
              {...{ at, change }}
              count={terms.length}
              item={term}
            />
          </li>
        ))}
      </ol>
      <Button
        size="small"
        className="self-start"
        icon={<Plus size={18} />}
        onClick={() => change(items => put(items, items.length, newTerm()))}
      >
        {m.designer_add_choice()}
      </Button>
    </div>
  )
}
