import type { ReactNode } from 'react'
import { duration, shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../../ui/card.tsx'
import { KeyValues } from '../../../ui/key-values.tsx'
import type { Outcome } from '../api/read-occurrence.ts'
import { drillResultWords } from '../drill-words.ts'
import { forWhom } from './open-actions.tsx'
import { VotesBar } from './votes-bar.tsx'

type Body = Outcome['body']
export type MeetingBody = Extract<Body, { form: 'meeting' }>

export function OutcomeView({
  outcome: { body },
  taskOf,
}: {
  outcome: Outcome
  taskOf: (text: string) => ReactNode
}) {
  if (body.form === 'meeting') return <Meeting body={body} taskOf={taskOf} />
  if (body.form === 'drill') return <Drill body={body} />
  return (
    <Card>
      <p dir="auto" className="max-w-prose whitespace-pre-line">
        {body.words || m.calendar_outcome_none()}
      </p>
    </Card>
  )
}

function Drill({ body }: { body: Extract<Body, { form: 'drill' }> }) {
  const { minutes, result, everybodyOut, words, toChange } = body
  const pairs = [
    { term: m.calendar_drill_minutes(), value: minutes !== null && duration(minutes) },
    { term: m.calendar_drill_result(), value: result && drillResultWords[result]() },
    {
      term: m.calendar_drill_out(),
      value: everybodyOut !== null && (everybodyOut ? m.calendar_yes() : m.calendar_no()),
    },
    { term: m.calendar_drill_words(), value: words },
    { term: m.calendar_drill_change(), value: toChange },
  ]
  return (
    <Card>
      <KeyValues pairs={pairs.filter(({ value }) => Boolean(value))} />
    </Card>
  )
}

function Meeting({ body, taskOf }: { body: MeetingBody; taskOf: (text: string) => ReactNode }) {
  const { agenda, decisions, actions, minutes } = body
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      {agenda.length > 0 && (
        <Card title={m.calendar_agenda()} level={3}>
          <ol className="list-decimal ps-5">
            {agenda.map(point => (
              <li key={point} dir="auto">
                {point}
              </li>
            ))}
          </ol>
        </Card>
      )}
      {decisions.length > 0 && (
        <Card title={m.calendar_decisions()} level={3}>
          <ul className="flex flex-col gap-4">
            {decisions.map(({ key, text, votes }) => (
              <li key={key} className="flex flex-col gap-1">
                <p dir="auto" className="font-medium">
                  {text}
                </p>
                {votes && <VotesBar votes={votes} />}
                <div className="print:hidden">{taskOf(text)}</div>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {actions.length > 0 && (
        <Card title={m.calendar_todo()} level={3}>
          <ul className="flex flex-col gap-3">
            {actions.map(action => (
              <li key={action.key} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
                <div className="min-w-0">
                  <p dir="auto" className="font-medium">
                    {action.text}
                  </p>
                  <p className="text-ink-soft text-small">
                    {forWhom(action)}
                    {action.dueOn && ` · ${m.calendar_todo_by({ at: shortDate(action.dueOn) })}`}
                  </p>
                </div>
                <Badge tone={action.done ? 'ok' : 'neutral'}>
                  {action.done ? m.calendar_todo_done() : m.calendar_todo_open()}
                </Badge>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {minutes && (
        <Card title={m.calendar_minutes_words()} level={3}>
          <p dir="auto" className="max-w-prose whitespace-pre-line font-serif text-lead">
            {minutes}
          </p>
        </Card>
      )}
    </div>
  )
}
