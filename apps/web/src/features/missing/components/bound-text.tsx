import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { EPISODE, type Target } from '../episode-keeper.ts'
import type { Episode } from '../use-episode.ts'

interface Props {
  episode: Episode
  target?: Target
  field: string
  label: string
  help?: string
  /** Lines; one makes it a single line. */
  rows?: number
  maxLength: number
}

/** A text of the episode that saves itself. Where a colleague wrote meanwhile, theirs stands below and a person chooses. */
export function BoundText({ episode, target = EPISODE, field, label, help, rows = 2, maxLength }: Props) {
  const { keeper, state, one, shown } = episode
  const value = String(shown(target, field) ?? '')
  const theirs = state.conflicts[target]?.[field]
  const Box = rows === 1 ? TextInput : TextArea
  return (
    <div className="flex flex-col gap-2">
      <Box
        label={label}
        help={help}
        value={value}
        onChange={next => keeper.type(target, field, next)}
        maxLength={maxLength}
        disabled={!one.can.change}
        {...(rows > 1 && { rows })}
      />
      {theirs !== undefined && (
        <div role="alert" className="rounded-control border border-warn bg-warn-soft px-4 py-3">
          <p className="text-small">{m.missing_both_wrote()}</p>
          <p dir="auto" className="my-1 whitespace-pre-line font-medium">
            {String(theirs ?? '')}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button size="small" onClick={() => keeper.type(target, field, value, true)}>
              {m.missing_keep_mine()}
            </Button>
            <Button size="small" onClick={() => keeper.yieldTo(target, field)}>
              {m.missing_take_theirs()}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
