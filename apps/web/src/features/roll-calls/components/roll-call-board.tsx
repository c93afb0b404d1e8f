import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { toast } from '../../../ui/toasts.ts'
import { useCheckYouth } from '../api/check-youth.ts'
import type { RollCall, RollCallLine } from '../api/get-roll-call.ts'
import { type LineState, stateWords } from '../roll-call-words.ts'
import { CloseRound } from './close-round.tsx'
import { focusTile, TAPS, YouthTile } from './youth-tile.tsx'

interface Props {
  rollCall: RollCall
  missing: (youth: { id: string; alias: string }) => ReactNode
}

/**
 * The round under way: a tile for each youth, one tap each. Whatever a colleague taps elsewhere appears here; two taps on
 * one youth at once are told apart in words, and none is lost.
 */
export function RollCallBoard({ rollCall, missing }: Props) {
  const check = useCheckYouth(rollCall.id)
  const [said, setSaid] = useState('')

  const put = (line: RollCallLine, body: { state: LineState; remark?: string | null }) =>
    check.mutate(
      { line, body },
      {
        onError: error => {
          const theirs = othersTap(error)
          if (theirs?.state === body.state) return
          toast({
            title: m.shifts_not_checked(),
            description: theirs
              ? m.shifts_other_first({
                  name: theirs.checkedBy?.name ?? m.file_somebody(),
                  state: stateWords[theirs.state](),
                })
              : error instanceof ApiProblem && error.rule === 'roll-call-closed'
                ? m.shifts_is_closed()
                : failureWords(error),
            tone: 'danger',
          })
        },
      },
    )
  const tap = (line: RollCallLine, state: LineState) => {
    setSaid(m.shifts_state_of({ alias: line.alias, state: stateWords[state]() }))
    put(line, { state })
  }
  const press = (event: KeyboardEvent<HTMLUListElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof Element)) return
    if (event.target.closest('input')) return
    const tile = event.target.closest<HTMLElement>('[data-youth]')
    const line = rollCall.lines.find(one => one.youthId === tile?.dataset.youth)
    if (!line) return
    const state = TAPS[Number(event.key) - 1]
    if (state) {
      tap(line, state)
      focusTile(event.target, 1)
    } else if (event.key === 'ArrowDown') focusTile(event.target, 1)
    else if (event.key === 'ArrowUp') focusTile(event.target, -1)
    else return
    event.preventDefault()
  }
  return (
    <div className="flex flex-col gap-4">
      <p className="hidden text-ink-soft text-small pointer-fine:block">{m.shifts_keys()}</p>
      <ul
        aria-label={m.shifts_roll_call()}
        onKeyDown={press}
        className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3"
      >
        {rollCall.lines.map(line => (
          <YouthTile
            key={line.youthId}
            line={line}
            onTap={state => tap(line, state)}
            onRemark={remark => put(line, { state: line.state, remark })}
            missing={missing({ id: line.youthId, alias: line.alias })}
          />
        ))}
      </ul>
      <p role="status" className="sr-only">
        {said}
      </p>
      <CloseRound rollCall={rollCall} waiting={check.isPending} />
    </div>
  )
}

/** The line as a colleague wrote it first, when that is why a tap was refused. */
function othersTap(error: unknown): RollCallLine | undefined {
  if (!(error instanceof ApiProblem) || error.slug !== 'stale-version') return undefined
  return error.current as RollCallLine
}
