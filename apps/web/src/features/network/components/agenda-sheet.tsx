import { longDate, shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import type { MeetingAgenda } from '../api/get-meeting.ts'
import { pointKinds } from '../network-words.ts'

/** The agenda for the table: codes, and nobody. */
export function AgendaSheet({ agenda }: { agenda: MeetingAgenda }) {
  const { agreementTitle, plannedOn, parties, codes, open } = agenda
  const lines = agenda.agenda.split('\n').filter(line => line.trim() !== '')
  return (
    <article className="flex flex-col gap-6">
      <header>
        <p className="text-ink-soft">{agreementTitle}</p>
        <h1 className="text-title-1">{m.network_meeting_of({ at: longDate(plannedOn) })}</h1>
        <p>{parties.map(({ name }) => name).join(' · ')}</p>
      </header>
      <section>
        <h2 className="text-title-3">{m.network_agenda()}</h2>
        <ol className="mt-2 list-decimal ps-6">
          {lines.map(line => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2 className="text-title-3">{m.network_codes()}</h2>
        <ul className="mt-2 flex flex-wrap gap-3">
          {codes.map(code => (
            <li
              key={code}
              className="tabular flex size-14 items-center justify-center rounded-card border-2 border-line-strong font-semibold text-title-3"
            >
              {code}
            </li>
          ))}
        </ul>
        {codes.length === 0 && <p>{m.network_files_none()}</p>}
      </section>
      {open.length > 0 && (
        <section>
          <h2 className="text-title-3">{m.network_open_points()}</h2>
          <ul className="mt-2 flex flex-col gap-1.5">
            {open.map(({ kind, what, partner, dueOn }) => (
              <li key={`${kind} ${what}`}>
                <span dir="auto" className="font-medium">
                  {what}
                </span>
                <span className="block text-ink-soft text-small">
                  {[
                    pointKinds[kind].title(),
                    kind === 'commitment' && (partner ?? m.network_house()),
                    dueOn && m.network_by({ at: shortDate(dueOn) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}
