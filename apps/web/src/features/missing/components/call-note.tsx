import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import type { Call } from '../api/get-missing.ts'
import { doneWords } from '../elapsed.ts'
import { refusalAt } from '../refusal.ts'
import type { Episode } from '../use-episode.ts'
import { BoundText } from './bound-text.tsx'
import { MomentField } from './moment-field.tsx'

interface Props {
  episode: Episode
  call: Call
  /** Asks for a number to quote. */
  reference: boolean
  isCall: boolean
}

/** One call as it was noted; everything about it can be corrected, and it can be taken back. */
export function CallNote({ episode, call, reference, isCall }: Props) {
  const { keeper, one, state, shown } = episode
  const who = call.by.name ? ` ${m.missing_by({ name: call.by.name })}` : ''
  const outcome =
    call.outcome === 'done'
      ? doneWords(call.at)
      : `${call.outcome === 'notReached' ? m.missing_not_reached() : m.missing_not_needed()}, ${doneWords(call.at)}`
  return (
    <div className="flex flex-col gap-4 border-line border-t pt-4">
      <p className="text-ink-soft text-small">
        {outcome}
        {who}
        {call.ofTask && ` · ${m.missing_call_ticked()}`}
      </p>
      {one.can.change && !call.ofTask ? (
        <>
          <div className="grid items-start gap-4 md:grid-cols-2">
            <MomentField
              label={m.missing_call_at()}
              value={String(shown(call.id, 'at') ?? call.at)}
              onChange={at => keeper.type(call.id, 'at', at, true)}
              error={refusalAt(state, call.id, 'at')}
            />
            {isCall && (
              <BoundText
                episode={episode}
                target={call.id}
                field="who"
                label={m.missing_call_who()}
                rows={1}
                maxLength={120}
              />
            )}
          </div>
          {reference && (
            <BoundText
              episode={episode}
              target={call.id}
              field="reference"
              label={m.missing_call_reference()}
              rows={1}
              maxLength={80}
            />
          )}
          <BoundText
            episode={episode}
            target={call.id}
            field="note"
            label={isCall ? m.missing_call_note() : m.missing_log_what()}
            maxLength={2000}
          />
          <Button
            size="small"
            variant="quiet"
            className="self-start"
            onClick={() => keeper.type(call.id, 'outcome', 'withdrawn', true)}
          >
            {m.missing_call_mistake()}
          </Button>
        </>
      ) : (
        <Said call={call} />
      )}
    </div>
  )
}

function Said({ call }: { call: Call }) {
  const said = [call.who, call.reference, call.note].filter(words => words !== '')
  return said.length > 0 ? (
    <p dir="auto" className="whitespace-pre-line">
      {said.join('\n')}
    </p>
  ) : null
}
