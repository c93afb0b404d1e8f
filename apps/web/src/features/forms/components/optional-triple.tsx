import type { Kind } from '@havre/kinds/kind.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { TextTriple } from './text-triple.tsx'

interface Props {
  label: string
  add: string
  remove: string
  value: Kind['notice']
  onChange: (value: Kind['title'] | undefined) => void
  pointer: string
}

/** Words that a form may do without: a button until somebody wants them. */
export function OptionalTriple({ label, add, remove, value, onChange, pointer }: Props) {
  if (!value)
    return (
      <Button
        size="small"
        variant="quiet"
        className="self-start"
        onClick={() => onChange({ fr: '', nl: '', en: '' })}
      >
        {add}
      </Button>
    )
  return (
    <div className="flex flex-col items-start gap-1">
      <div className="w-full">
        <TextTriple label={label} help={m.designer_optional()} {...{ value, onChange, pointer }} />
      </div>
      <Button size="small" variant="quiet" onClick={() => onChange(undefined)}>
        {remove}
      </Button>
    </div>
  )
}
