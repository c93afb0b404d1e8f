import type { Answers } from './answers.ts'
import type { FollowUp, Kind, TaskRole } from './kind.ts'

/** A task that signing opens: which follow-up of the kind, for whom, and the day by which. */
export type OpenedFollowUp = { readonly id: string; readonly forRole: TaskRole; readonly dueOn: string }

/**
 * The follow-ups that these answers ask for, in the order of the kind. `occurredOn` is the day of what is told
 * (`YYYY-MM-DD`, the centre's own). One whose date or code nobody gave opens nothing, nor one that is said to be done.
 */
export function followUpsOf(kind: Kind, answers: Answers, occurredOn: string): readonly OpenedFollowUp[] {
  return (kind.followUps ?? []).flatMap(({ id, forRole, due }) => {
    const dueOn = dayOf(due, answers, occurredOn)
    return dueOn === undefined ? [] : [{ id, forRole, dueOn }]
  })
}

function dayOf(due: FollowUp['due'], answers: Answers, occurredOn: string): string | undefined {
  if ('on' in due) {
    if (due.unless !== undefined && answers[due.unless]) return undefined
    const day = answers[due.on]
    return typeof day === 'string' ? day : undefined
  }
  if (!('by' in due)) return addDays(occurredOn, due.days)
  const code = answers[due.by]
  if (typeof code !== 'string' || !Object.hasOwn(due.days, code)) return undefined
  const days = due.days[code]
  return days === undefined ? undefined : addDays(occurredOn, days)
}

const DAY_MS = 86_400_000

/** Calendar days have no hours here: in UTC each lasts exactly as long as the next. */
function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}
