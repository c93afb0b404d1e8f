import type { ReactNode } from 'react'
import { civilDay, date, dateTime, dayHeading, money } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import type { StudioLife } from '../api/read-studio-life.ts'
import type { TermWords } from '../studio-terms.ts'

interface Props {
  life: StudioLife
  words: TermWords
  /** What the state of a night round is called. */
  nightWords: (state: StudioLife['nights'][number]['state']) => string
  link: (entryId: string, label: string) => ReactNode
}

const FIRST = 6

/** Who came by, who was received, the nights and the meals: the last ones of each. */
export function StudioLog({ life, words, nightWords, link }: Props) {
  const { visits, visitors, nights, meals } = life
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Part title={m.auton_visits()} empty={visits.length === 0 && m.auton_visits_none()}>
        {visits.slice(0, FIRST).map(visit => (
          <ListRow
            key={visit.entryId}
            title={link(visit.entryId, dateTime(visit.at))}
            meta={visit.state && words('studio-presence', 'state', visit.state)}
            trailing={
              <Badge tone={visit.seen === 'yes' ? 'ok' : visit.seen === 'no' ? 'warn' : 'neutral'}>
                {words('studio-presence', 'seen', visit.seen)}
              </Badge>
            }
          />
        ))}
      </Part>
      <Part title={m.auton_visitors()} empty={visitors.length === 0 && m.auton_visitors_none()}>
        {visitors.slice(0, FIRST).map(visitor => (
          <ListRow
            key={visitor.entryId}
            title={link(visitor.entryId, dateTime(visitor.at))}
            meta={visitor.role && words('studio-visitor', 'who', visitor.role)}
            trailing={
              visitor.agreed && (
                <Badge tone={visitor.agreed === 'notAgreed' ? 'warn' : 'neutral'}>
                  {words('studio-visitor', 'agreed', visitor.agreed)}
                </Badge>
              )
            }
          />
        ))}
      </Part>
      <Part title={m.auton_nights()} empty={nights.length === 0 && m.auton_nights_none()}>
        {nights.map(({ at, state }) => (
          <ListRow
            key={at}
            title={<span className="first-letter:uppercase">{dayHeading(civilDay(at))}</span>}
            trailing={
              <Badge tone={state === 'here' ? 'ok' : state === 'missing' ? 'danger' : 'neutral'}>
                {nightWords(state)}
              </Badge>
            }
          />
        ))}
      </Part>
      <Part title={m.auton_meals()} empty={meals.length === 0 && m.auton_meals_none()}>
        {meals.map(meal => (
          <ListRow
            key={meal.entryId}
            title={link(meal.entryId, m.auton_meals_week({ at: date(meal.weekOn) }))}
            meta={[
              ...(meal.planned === null ? [] : [m.auton_meals_planned({ count: meal.planned })]),
              ...(meal.cents === null ? [] : [m.auton_cost({ amount: money(meal.cents) })]),
            ].join(' · ')}
            trailing={meal.done && <Badge>{words('meal-plan', 'done', meal.done)}</Badge>}
          />
        ))}
      </Part>
    </div>
  )
}

function Part({ title, empty, children }: { title: string; empty: string | false; children: ReactNode }) {
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <h3 className="text-title-3">{title}</h3>
      {empty ? <p className="text-ink-soft">{empty}</p> : <List label={title}>{children}</List>}
    </section>
  )
}
