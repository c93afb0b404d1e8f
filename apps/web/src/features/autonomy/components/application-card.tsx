import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../../ui/card.tsx'
import { KeyValues } from '../../../ui/key-values.tsx'
import type { Application, Condition } from '../api/read-autonomy.ts'
import { applicationWords, conditionWords, opinionTone, opinionWords } from '../autonomy-words.ts'
import { Decide, GiveOpinion, Withdraw } from './autonomy-openers.tsx'

interface Props {
  application: Application
  conditions: readonly Condition[]
}

/** A youth's question to live in a studio: the own words first, then what referents think, then what was decided and why. */
export function ApplicationCard({ application, conditions }: Props) {
  const { status, can, opinions, decidedBy, decidedAt, reason } = application
  const tone = status === 'accepted' ? 'ok' : status === 'refused' ? 'danger' : 'info'
  const mine = opinions.find(one => one.can.change)
  return (
    <Card
      level={3}
      title={m.autonomy_application_of({ on: date(application.askedOn) })}
      aside={<Badge tone={tone}>{applicationWords[status]()}</Badge>}
    >
      <div className="flex flex-col gap-5">
        <blockquote
          dir="auto"
          className="whitespace-pre-line border-accent border-s-4 ps-4 font-serif text-lg"
        >
          {application.words}
        </blockquote>
        {application.wishedFrom && (
          <p className="text-ink-soft">{m.autonomy_wished_from({ on: date(application.wishedFrom) })}</p>
        )}
        <section aria-label={m.autonomy_opinions()} className="flex flex-col gap-3">
          <h4 className="font-semibold">{m.autonomy_opinions()}</h4>
          {opinions.length === 0 && <p className="text-ink-soft">{m.autonomy_opinions_none()}</p>}
          <ul className="flex flex-col gap-3">
            {opinions.map(one => (
              <li key={one.id} className="flex flex-col gap-1 rounded-control bg-sunken p-3">
                <span className="flex flex-wrap items-center gap-2">
                  <Badge tone={opinionTone[one.opinion]}>{opinionWords[one.opinion]()}</Badge>
                  <span className="text-ink-soft text-small">{one.by.name ?? m.autonomy_somebody()}</span>
                </span>
                {one.words && (
                  <span dir="auto" className="whitespace-pre-line">
                    {one.words}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
        {decidedBy && (
          <KeyValues
            pairs={[
              {
                term: m.autonomy_decided_by(),
                value: `${decidedBy.name ?? m.autonomy_somebody()}${decidedAt ? `, ${date(decidedAt.slice(0, 10))}` : ''}`,
              },
              { term: m.autonomy_reason(), value: reason },
              ...(application.against.length > 0
                ? [
                    {
                      term: m.autonomy_against(),
                      value: application.against.map(one => conditionWords[one]()).join(', '),
                    },
                  ]
                : []),
            ]}
          />
        )}
        {(can.giveOpinion || can.decide || can.withdraw || mine) && (
          <div className="flex flex-wrap gap-2">
            {can.decide && <Decide application={application} conditions={conditions} />}
            {(can.giveOpinion || mine) && <GiveOpinion application={application} mine={mine} />}
            {can.withdraw && <Withdraw application={application} />}
          </div>
        )}
      </div>
    </Card>
  )
}
