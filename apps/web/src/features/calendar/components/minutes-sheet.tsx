import { date } from '../../../lib/formats.ts'
import { roleLabel } from '../../../lib/role-label.ts'
import { m } from '../../../paraglide/messages.js'
import type { Occurrence } from '../api/read-occurrence.ts'
import type { MeetingBody } from './outcome-view.tsx'
import { VotesBar } from './votes-bar.tsx'

/** The minutes for the wall and for the table: what was decided, what is to be done by whom in the house, no name of anybody. */
export function MinutesSheet({ occurrence, body }: { occurrence: Occurrence; body: MeetingBody }) {
  const { agenda, decisions, actions, minutes } = body
  return (
    <article className="flex flex-col gap-6">
      <header>
        <p className="text-ink-soft">{date(occurrence.date)}</p>
        <h1 dir="auto" className="text-title-1">
          {occurrence.occasion.title}
        </h1>
      </header>
      {minutes && (
        <p dir="auto" className="max-w-prose whitespace-pre-line font-serif text-lead">
          {minutes}
        </p>
      )}
      {agenda.length > 0 && (
        <section>
          <h2 className="mb-2 text-title-2">{m.calendar_agenda()}</h2>
          <ol className="list-decimal ps-6">
            {agenda.map(point => (
              <li key={point} dir="auto">
                {point}
              </li>
            ))}
          </ol>
        </section>
      )}
      {decisions.length > 0 && (
        <section>
          <h2 className="mb-2 text-title-2">{m.calendar_decisions()}</h2>
          <ul className="flex flex-col gap-4">
            {decisions.map(({ key, text, votes }) => (
              <li key={key} className="break-inside-avoid">
                <p dir="auto" className="font-medium text-lead">
                  {text}
                </p>
                {votes && <VotesBar votes={votes} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {actions.length > 0 && (
        <section>
          <h2 className="mb-2 text-title-2">{m.calendar_todo()}</h2>
          <ul className="flex flex-col gap-2">
            {actions.map(({ key, text, forRole, forPersonId, dueOn, done }) => (
              <li key={key} className="break-inside-avoid">
                <p dir="auto" className="font-medium">
                  {text}
                </p>
                <p className="text-ink-soft">
                  {[
                    forRole
                      ? roleLabel(forRole)
                      : forPersonId
                        ? m.calendar_action_team()
                        : m.calendar_action_all(),
                    dueOn && m.calendar_todo_by({ at: date(dueOn) }),
                    done && m.calendar_todo_done(),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}
