import type { Kind } from '@havre/kinds/kind.ts'
import type { Path } from '@havre/kinds/merge.ts'
import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { SideBySide } from '../../../ui/side-by-side.tsx'
import type { Autosave } from '../autosave/autosave.ts'
import { type Choice, choiceValue, mayKeepBoth } from '../autosave/choices.ts'
import { valueAt } from '../autosave/places.ts'
import { placeLabel, placeText } from './place-label.ts'

interface Props {
  kind: Kind
  state: Autosave
  open: boolean
  onOpenChange: (open: boolean) => void
  onChosen: (values: { path: Path; value: unknown }[]) => void
}

/** Two people changed the same places: both versions side by side, a choice for each, nothing chosen beforehand. */
export function ConflictDialog({ kind, state, open, onOpenChange, onChosen }: Props) {
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const { conflict } = state
  if (!conflict) return null
  const done = conflict.paths.every(path => choices.has(path.join('/')))
  return (
    <Dialog
      width="wide"
      open={open}
      onOpenChange={onOpenChange}
      title={m.entry_conflict_title()}
      description={m.entry_conflict_text()}
      actions={
        <Button
          variant="primary"
          disabled={!done}
          onClick={() =>
            onChosen(
              conflict.paths.map(path => ({
                path,
                value: choiceValue(kind, choices.get(path.join('/')) ?? 'mine', state, path),
              })),
            )
          }
        >
          {m.entry_conflict_apply()}
        </Button>
      }
    >
      <ConflictChoices
        kind={kind}
        state={state}
        choices={choices}
        onChoose={(path, choice) => setChoices(new Map(choices).set(path.join('/'), choice))}
      />
    </Dialog>
  )
}

interface ChoicesProps {
  kind: Kind
  state: Autosave
  choices: ReadonlyMap<string, Choice>
  onChoose: (path: Path, choice: Choice) => void
}

/** Every place in conflict with its two versions. */
export function ConflictChoices({ kind, state, choices, onChoose }: ChoicesProps) {
  const { conflict, mine } = state
  if (!conflict) return null
  const theirs = conflict.theirs.draft.answers
  return conflict.paths.map(path => {
    const chosen = choices.get(path.join('/'))
    const take = (choice: Choice, words: string) => (
      <Button
        size="small"
        variant={chosen === choice ? 'primary' : 'secondary'}
        aria-pressed={chosen === choice}
        onClick={() => onChoose(path, choice)}
      >
        {words}
      </Button>
    )
    return (
      <SideBySide
        key={path.join('/')}
        field={placeLabel(kind, { ...theirs, ...mine.answers }, path)}
        mine={{
          text: placeText(kind, path, valueAt(mine.answers, path)),
          action: take('mine', m.entry_conflict_mine()),
        }}
        theirs={{
          ...(conflict.theirs.by && { meta: conflict.theirs.by }),
          text: placeText(kind, path, valueAt(theirs, path)),
          action: take('theirs', m.entry_conflict_theirs()),
        }}
        actions={mayKeepBoth(kind, state, path) && take('both', m.entry_conflict_both())}
      />
    )
  })
}
