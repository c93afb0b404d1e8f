import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { IconButton } from '../../../ui/icon-button.tsx'
import { toast } from '../../../ui/toasts.ts'
import { moved, put, without } from '../edit/items.ts'

interface Props<T> {
  /** What is moved, in words. */
  name: string
  at: number
  count: number
  change: (change: (items: readonly T[]) => readonly T[]) => void
  item: T
}

/** Up, down, away; what was taken away comes back with "undo". */
export function OrderButtons<T>({ name, at, count, change, item }: Props<T>) {
  const remove = () => {
    change(items => without(items, at))
    toast({
      title: m.designer_removed({ name }),
      undo: () => change(items => put(items, Math.min(at, items.length), item)),
    })
  }
  return (
    <div className="flex shrink-0 gap-1">
      <IconButton
        label={m.designer_up({ name })}
        icon={<ArrowUp size={18} />}
        disabled={at === 0}
        onClick={() => change(items => moved(items, at, -1))}
      />
      <IconButton
        label={m.designer_down({ name })}
        icon={<ArrowDown size={18} />}
        disabled={at === count - 1}
        onClick={() => change(items => moved(items, at, 1))}
      />
      <IconButton label={m.designer_remove({ name })} icon={<Trash2 size={18} />} onClick={remove} />
    </div>
  )
}
