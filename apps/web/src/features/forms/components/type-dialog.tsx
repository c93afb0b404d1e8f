import { m } from '../../../paraglide/messages.js'
import { Dialog } from '../../../ui/dialog.tsx'
import type { OfferedType } from '../edit/new-field.ts'
import { TYPE_WORDS } from '../edit/type-words.ts'

interface Props<T extends OfferedType> {
  types: readonly T[]
  open: boolean
  onClose: () => void
  onPick: (type: T) => void
}

/** What kind of answer is expected? Each in plain words with an example. */
export function TypeDialog<T extends OfferedType>({ types, open, onClose, onPick }: Props<T>) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      width="wide"
      title={m.designer_type_title()}
      description={m.designer_type_lead()}
    >
      <ul className="grid gap-2 sm:grid-cols-2">
        {types.map(type => (
          <li key={type}>
            <button
              type="button"
              className="calm flex min-h-control w-full flex-col items-start gap-0.5 rounded-control border border-line bg-surface px-4 py-2 text-start hover:border-accent hover:bg-accent-soft"
              onClick={() => onPick(type)}
            >
              <span className="font-medium">{TYPE_WORDS[type].name()}</span>
              <span className="text-ink-soft text-small">{TYPE_WORDS[type].example()}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
