import { certaintyWords } from '../../../lib/certainty-words.ts'
import { longDate } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import type { ExitRoom, Readiness } from '../api/exit-room.ts'
import { daysWords, relayWords } from '../exit-words.ts'
import { LevelBadge } from './level-badge.tsx'

/** How near the exit is, on what it stands, and why it has the colour it has: numbers before anything else. */
export function ExitNumbers({ room }: { room: ExitRoom }) {
  const { exit, readiness, plan, items, relays } = room
  const there = plan && !plan.closed ? Object.values(room.pillars).filter(state => state === 'ok').length : 0
  const answer =
    (['accepted', 'pending', 'refused'] as const).find(one => relays.some(relay => relay.answer === one)) ??
    'none'
  const relay = relayWords[plan && !plan.closed ? answer : 'none']
  const count = (state: string) => items.filter(one => one.state === state).length
  return (
    <section className="flex flex-col gap-4 rounded-card border border-line bg-surface px-5 py-4 shadow-raise">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <LevelBadge readiness={readiness} />
        {exit ? (
          <p>
            <span className="font-medium">{m.exit_on({ day: longDate(exit.on) })}</span>
            <span className="text-ink-soft">
              {' · '}
              {exit.by === 'person' ? m.exit_by_person() : m.exit_by_majority()}
            </span>
          </p>
        ) : (
          <p>{m.exit_no_date_why()}</p>
        )}
      </div>
      {readiness && <Reason readiness={readiness} rule={room.readinessRule} />}
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 md:grid-cols-5">
        {readiness && (
          <Figure
            term={readiness.daysLeft < 0 ? m.exit_days_unrecorded() : m.exit_days_before()}
            value={daysWords(readiness.daysLeft)}
          />
        )}
        <Figure term={m.exit_pillars_there()} value={m.exit_pillars_count({ count: there })} />
        <Figure term={m.exit_late_label()} value={String(count('late'))} />
        <Figure term={m.exit_due_label()} value={String(count('due'))} />
        <div className="flex flex-col-reverse justify-end">
          <dt className="text-ink-soft text-small">{m.exit_relay_label()}</dt>
          <dd className="flex min-h-9 items-center">
            <Badge tone={relay.tone}>{relay.words()}</Badge>
          </dd>
        </div>
      </dl>
    </section>
  )
}

/** Why it has this colour, and the rule that says so. */
function Reason({ readiness, rule }: { readiness: Readiness; rule: ExitRoom['readinessRule'] }) {
  const sure = certaintyWords[rule.certainty]
  return (
    <div>
      <p>{textOf(readiness.reason)}</p>
      <details className="min-w-0">
        <summary className="w-fit cursor-pointer py-1 text-accent text-small underline underline-offset-3">
          {m.exit_rule()}
        </summary>
        <p className="max-w-prose text-ink-soft text-small">
          {textOf(rule.explain)} <Badge tone={sure.tone}>{sure.words()}</Badge>
        </p>
      </details>
    </div>
  )
}

function Figure({ term, value }: { term: string; value: string }) {
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="text-ink-soft text-small">{term}</dt>
      <dd className="text-title-2 tabular">{value}</dd>
    </div>
  )
}
