import { date, shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { KeyValues } from '../../../ui/key-values.tsx'
import type { Agreement } from '../api/get-agreement.ts'
import { milestoneWords, roleWords, termWords } from '../network-words.ts'

type Text = Pick<
  Agreement,
  'scope' | 'paper' | 'startsOn' | 'endsOn' | 'noticeDays' | 'meetingWeeks' | 'milestones'
> & { parties: readonly { name: string; role: Agreement['parties'][number]['role'] }[] }

/** The text of an agreement, as it stands or stood. */
export function AgreementText({ text }: { text: Text }) {
  const { parties, scope, paper, noticeDays, meetingWeeks, milestones } = text
  return (
    <KeyValues
      pairs={[
        {
          term: m.network_parties(),
          value: parties.map(({ name, role }) => `${name} (${roleWords[role]()})`).join('\n'),
        },
        { term: m.network_scope(), value: scope || undefined },
        { term: m.network_term(), value: termWords(text) },
        {
          term: m.network_notice(),
          value: noticeDays === null ? undefined : m.network_notice_days({ count: noticeDays }),
        },
        {
          term: m.network_rhythm(),
          value:
            meetingWeeks === null ? m.network_no_rhythm() : m.network_every_weeks({ count: meetingWeeks }),
        },
        {
          term: m.network_milestones(),
          value:
            milestones
              .map(
                ({ milestone, what }) => `${m.label_before({ label: milestoneWords[milestone]() })} ${what}`,
              )
              .join('\n') || m.network_milestones_none(),
        },
        { term: m.network_paper(), value: paper || undefined },
      ]}
    />
  )
}

/** Every signed version, the latest first, with why it changed. */
export function Editions({ editions }: { editions: Agreement['editions'] }) {
  if (editions.length === 0) return <p className="text-ink-soft">{m.network_editions_none()}</p>
  return (
    <ol className="flex flex-col gap-3">
      {editions.map(edition => (
        <li key={edition.number} className="rounded-card border border-line bg-surface px-4 py-3">
          <p className="font-medium">
            {m.network_edition({ number: edition.number, at: date(edition.signedOn) })}
          </p>
          <p dir="auto" className="text-ink-soft">
            {edition.reason || m.network_edition_first()}
          </p>
          <details className="mt-2">
            <summary className="w-fit cursor-pointer text-accent underline underline-offset-3">
              {m.network_edition_show()}
            </summary>
            <div className="mt-3">
              <AgreementText text={edition} />
            </div>
          </details>
        </li>
      ))}
    </ol>
  )
}

/** What calls for somebody now: a late meeting, notice to give, an end that was noted. */
export function agreementCalls(
  agreement: Agreement,
): { tone: 'warn' | 'danger'; words: string; more?: string }[] {
  const { meetingLate, meetingDueOn, noticeDue, noticeDueOn } = agreement
  return [
    ...(meetingLate && meetingDueOn
      ? [
          {
            tone: 'danger' as const,
            words: m.network_meeting_late({ at: shortDate(meetingDueOn) }),
            more: m.network_meeting_late_stays(),
          },
        ]
      : []),
    ...(noticeDue && noticeDueOn
      ? [{ tone: 'warn' as const, words: m.network_notice_due({ at: shortDate(noticeDueOn) }) }]
      : []),
  ]
}
