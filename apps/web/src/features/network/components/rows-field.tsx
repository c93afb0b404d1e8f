import { Plus, X } from 'lucide-react'
import type { Key, ReactNode } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'

interface Props<T> {
  legend: string
  add: string
  rows: readonly T[]
  /** What a new row says before anybody wrote in it; null where there is none left to add. */
  fresh: T | null
  onChange: (rows: T[]) => void
  /** What is wrong with the list as a whole. */
  error: string | undefined
  /** By what a row is known; its number where two may be alike while they are written. */
  keyOf?: (row: T) => Key
  /** What a row is called where it can be removed. */
  nameOf: (row: T) => string
  children: (row: T, put: (part: Partial<T>) => void, at: number) => ReactNode
}

/** A list written row by row: each can be removed by its name, and another added at the end. */
export function RowsField<T extends object>(props: Props<T>) {
  const { legend, add, rows, fresh, onChange, error, keyOf, nameOf, children } = props
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 font-semibold">{legend}</legend>
      {rows.map((row, at) => (
        <div key={keyOf?.(row) ?? at} className="flex flex-wrap items-end gap-3">
          {children(row, part => onChange(rows.map((one, n) => (n === at ? { ...one, ...part } : one))), at)}
          <Button
            variant="quiet"
            icon={<X size={18} />}
            aria-label={m.network_remove_of({ what: nameOf(row) })}
            onClick={() => onChange(rows.filter((_, n) => n !== at))}
          >
            {m.network_remove()}
          </Button>
        </div>
      ))}
      {error && <p className="text-danger text-small">{error}</p>}
      <Button
        size="small"
        className="self-start"
        icon={<Plus size={18} />}
        disabled={fresh === null}
        onClick={() => fresh && onChange([...rows, fresh])}
      >
        {add}
      </Button>
    </fieldset>
  )
}
