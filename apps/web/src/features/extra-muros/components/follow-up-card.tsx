import { Lock } from 'lucide-react'
import { dueWords } from '../../../lib/due-words.ts'
import { date, dateRange, list, longDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Banner } from '../../../ui/banner.tsx'
import { Card } from '../../../ui/card.tsx'
import { KeyValues } from '../../../ui/key-values.tsx'
import type { FileFollowUps, FollowUp } from '../api/follow-ups.ts'
import { agreeWords, becauseWords, endWords, modeWords, stopsWords } from '../extra-muros-words.ts'
import { ContactList } from './contact-list.tsx'
import { FollowUpActs, OpenAddress } from './follow-up-openers.tsx'

/** One follow-up: when the next contact is due and why that day, what was agreed, the contacts, how it ended. */
export function FollowUpCard({ followUp, team }: { followUp: FollowUp; team: FileFollowUps['team'] }) {
  const { status, next, secondAddress, end, can } = followUp
  const running = status === 'running'
  return (
    <Card
      level={3}
      title={dateRange(followUp.startedOn, followUp.end?.on ?? followUp.endsOn)}
      aside={
        <Badge tone={running ? 'accent' : 'neutral'}>{running ? m.extra_running() : m.extra_ended()}</Badge>
      }
      foot={
        can.change && (
          <div className="flex flex-wrap gap-2">
            <FollowUpActs followUp={followUp} team={team} />
          </div>
        )
      }
    >
      <div className="flex flex-col gap-5">
        {next && <Next next={next} />}
        {end && <End end={end} />}
        {followUp.stopsBefore && (
          <Banner tone="warn">
            {stopsWords[followUp.stopsBefore.what]({ on: date(followUp.stopsBefore.on) })}
          </Banner>
        )}
        <KeyValues
          compact
          pairs={[
            {
              term: m.extra_rhythm(),
              value: `${modeWords[followUp.mode]()}, ${m.extra_every({ count: followUp.rhythmWeeks })}`,
            },
            { term: m.extra_started(), value: date(followUp.startedOn) },
            {
              term: m.extra_ends(),
              value: `${date(followUp.endsOn)} (${m.extra_months_of({ count: String(followUp.months) })})`,
            },
            { term: m.extra_referent(), value: followUp.referent?.name ?? '…' },
            { term: m.extra_goals(), value: followUp.goals ?? '—' },
            {
              term: m.extra_address(),
              value: (
                <span className="inline-flex flex-wrap items-center gap-3">
                  <span className="inline-flex items-center gap-1.5">
                    <Lock size={16} className="shrink-0" />
                    {secondAddress.known ? m.extra_address_known() : m.extra_address_unknown()}
                  </span>
                  {(secondAddress.can.change || (secondAddress.can.read && secondAddress.known)) && (
                    <OpenAddress followUpId={followUp.id} />
                  )}
                </span>
              ),
            },
          ]}
        />
        <div className="flex flex-col gap-3">
          <h4 className="font-semibold">{m.extra_contacts()}</h4>
          <ContactList followUp={followUp} />
        </div>
      </div>
    </Card>
  )
}

function Next({ next }: { next: NonNullable<FollowUp['next']> }) {
  const due = dueWords(next.dueOn)
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <span className="text-ink-soft">{m.extra_next()}</span>
      <span className="font-semibold text-title-3">{longDate(next.dueOn)}</span>
      <Badge tone={due.tone}>{due.words}</Badge>
      <span className="text-ink-soft text-small">{becauseWords[next.because]()}</span>
    </p>
  )
}

function End({ end }: { end: NonNullable<FollowUp['end']> }) {
  return (
    <div className="flex flex-col gap-2">
      <p>
        <span className="font-semibold">{m.extra_end_on({ at: date(end.on) })}</span>
        {' · '}
        {endWords[end.because]()}
        {' · '}
        {m.label_before({ label: m.extra_end_agreed() })}{' '}
        {list(end.agreedBy.map(one => agreeWords[one]().toLocaleLowerCase()))}
      </p>
      {end.youthWords && (
        <blockquote
          dir="auto"
          className="whitespace-pre-line border-voice-youth border-s-4 bg-voice-youth-soft px-4 py-2"
        >
          {end.youthWords}
        </blockquote>
      )}
      {end.note && (
        <p dir="auto" className="whitespace-pre-line">
          {end.note}
        </p>
      )}
    </div>
  )
}
