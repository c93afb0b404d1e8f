import { createLink } from '@tanstack/react-router'
import { date, shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { TextLink } from '../../../ui/link-button.tsx'
import type { SharedPlan } from '../api/read-shared-plan.ts'

const EntryLink = createLink(TextLink)

/** Who does what: one sheet for each actor, the youth first, then how the plan has changed. */
export function SharedPlanView({ plan: { plan, versions } }: { plan: SharedPlan }) {
  if (!plan) return <p className="text-ink-soft">{m.network_plan_none()}</p>
  return (
    <div className="flex flex-col gap-6">
      <p className="flex flex-wrap items-center gap-3">
        <Badge tone={plan.current ? 'ok' : 'warn'}>
          {(plan.current ? m.network_plan_current : m.network_plan_old)({ at: shortDate(plan.reviewDueOn) })}
        </Badge>
        <EntryLink to="/entries/$entryId" params={{ entryId: plan.entryId }}>
          {m.network_plan_version({ at: date(plan.signedOn) })}
        </EntryLink>
      </p>
      <div className="grid items-start gap-4 md:grid-cols-2">
        {plan.actors.map(({ actor, goals }) => (
          <section key={actor} className="rounded-card border border-line bg-surface px-5 py-4 shadow-raise">
            <h3 className="font-semibold">{actor || m.network_plan_nobody()}</h3>
            <ul className="mt-2 flex flex-col gap-2">
              {goals.map(({ goal, targetOn, state, late }) => (
                <li key={goal}>
                  <span dir="auto">{goal}</span>
                  <span className="flex flex-wrap items-center gap-2 text-ink-soft text-small">
                    {[state, targetOn && m.network_by({ at: shortDate(targetOn) })]
                      .filter(Boolean)
                      .join(' · ')}
                    {late && <Badge tone="danger">{m.network_late()}</Badge>}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <section>
        <h3 className="font-semibold">{m.network_plan_versions()}</h3>
        <ol className="mt-2 flex flex-col gap-2">
          {versions.map(({ entryId, signedOn, reason, goals }, n) => (
            <li key={entryId}>
              <EntryLink to="/entries/$entryId" params={{ entryId }}>
                {m.network_plan_version({ at: date(signedOn) })}
              </EntryLink>
              <span className="text-ink-soft"> · {m.network_goals({ count: goals })}</span>
              <span dir="auto" className="block text-ink-soft">
                {reason || (n === versions.length - 1 ? m.network_plan_first() : m.network_plan_no_reason())}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
