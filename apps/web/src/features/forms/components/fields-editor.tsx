import type { Field, RowField } from '@havre/kinds/kind.ts'
import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { put } from '../edit/items.ts'
import type { OfferedType } from '../edit/new-field.ts'
import { placeId, useProblemAt } from '../edit/problem-places.ts'
import { TypeDialog } from './type-dialog.tsx'

interface Props<F extends Field | RowField, T extends OfferedType> {
  fields: readonly F[]
  types: readonly T[]
  make: (type: T) => F
  change: (change: (fields: readonly F[]) => readonly F[]) => void
  pointer: string
  /** What the button says. */
  add: string
  children: (field: F, at: number, fresh: boolean) => ReactNode
}

/** Fields in order, and the button that adds one after asking what kind of answer is expected. */
export function FieldsEditor<F extends Field | RowField, T extends OfferedType>(props: Props<F, T>) {
  const { fields, types, make, change, pointer, add, children } = props
  const [picking, setPicking] = useState(false)
  const [fresh, setFresh] = useState<string>()
  const problem = useProblemAt(pointer)
  return (
    <div id={placeId(pointer)} className="flex flex-col gap-3">
      {problem && <p className="font-medium text-danger text-small">{problem}</p>}
      {fields.length > 0 && (
        <ol className="flex flex-col gap-3">
          {fields.map((field, at) => (
            <li key={field.id}>{children(field, at, field.id === fresh)}</li>
          ))}
        </ol>
      )}
      <Button className="self-start" icon={<Plus size={18} />} onClick={() => setPicking(true)}>
        {add}
      </Button>
      <TypeDialog
        types={types}
        open={picking}
        onClose={() => setPicking(false)}
        onPick={type => {
          const field = make(type)
          setPicking(false)
          setFresh(field.id)
          change(items => put(items, items.length, field))
        }}
      />
    </div>
  )
}
