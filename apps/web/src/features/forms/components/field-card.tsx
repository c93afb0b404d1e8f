import type { Field } from '@havre/kinds/kind.ts'
import { ChevronRight, CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { placeId, useProblemAt } from '../edit/problem-places.ts'
import { typeName } from '../edit/type-words.ts'
import { OrderButtons } from './order-buttons.tsx'

interface Props<F extends Field> {
  field: F
  at: number
  count: number
  change: (change: (fields: readonly F[]) => readonly F[]) => void
  pointer: string
  /** Just added: open to be written. */
  fresh: boolean
  children: ReactNode
}

/** One field, folded to its name and type until somebody works on it. */
export function FieldCard<F extends Field>({ field, at, count, change, pointer, fresh, children }: Props<F>) {
  const problem = useProblemAt(pointer, true)
  const name = textOf(field.label) || m.designer_no_name()
  return (
    <div
      id={placeId(pointer)}
      className="flex items-start gap-1 rounded-control border border-line bg-surface p-2"
    >
      <details open={fresh} className="group/fold min-w-0 flex-1">
        <summary className="calm flex min-h-control cursor-pointer list-none flex-wrap items-center gap-x-3 gap-y-1 rounded-control px-2 py-1 hover:bg-hover [&::-webkit-details-marker]:hidden">
          <ChevronRight size={18} className="shrink-0 text-ink-soft group-open/fold:rotate-90" />
          <span className="font-medium" dir="auto">
            {name}
          </span>
          <span className="text-ink-soft text-small">{typeName(field.type)}</span>
          {problem && (
            <span className="inline-flex items-center gap-1 text-danger text-small">
              <CircleAlert size={16} />
              {m.designer_to_see()}
            </span>
          )}
        </summary>
        <div className="flex flex-col gap-5 px-2 pt-3 pb-2">
          {problem && <OwnProblem pointer={pointer} />}
          {children}
        </div>
      </details>
      <OrderButtons {...{ name, at, count, change }} item={field} />
    </div>
  )
}

/** What is wrong with the field as a whole, or with what its type holds. */
function OwnProblem({ pointer }: { pointer: string }) {
  const whole = useProblemAt(pointer)
  const type = useProblemAt(`${pointer}/type`)
  const words = whole ?? type
  return words ? <p className="font-medium text-danger text-small">{words}</p> : null
}
