import type { Adaptation } from '@havre/kinds/forms/content.ts'
import type { FollowUp, Kind } from '@havre/kinds/kind.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Card } from '../../../ui/card.tsx'
import { placeId, useProblemAt } from '../edit/problem-places.ts'
import { DaysInput } from './days-input.tsx'

interface Props {
  shipped: Kind
  days: Adaptation['days']
  onDays: (days: Adaptation['days']) => void
}

/** What the house ships and nobody changes, and the days of its follow-ups, which the centre may set. */
export function ShippedCard({ shipped, days, onDays }: Props) {
  const followUps = (shipped.followUps ?? []).filter(one => !('on' in one.due))
  return (
    <Card title={m.designer_shipped()}>
      <div className="flex flex-col gap-5">
        <p className="max-w-prose text-ink-soft">{m.designer_shipped_help()}</p>
        <ol className="list-decimal ps-6">
          {shipped.sections.map(section => (
            <li key={section.id}>{textOf(section.title)}</li>
          ))}
        </ol>
        {followUps.length > 0 && <h3 className="font-semibold">{m.designer_days()}</h3>}
        {followUps.map(followUp => (
          <ShippedDays key={followUp.id} {...{ followUp, days, onDays }} shipped={shipped} />
        ))}
      </div>
    </Card>
  )
}

function ShippedDays({ followUp, shipped, days, onDays }: { followUp: FollowUp } & Props) {
  const problem = useProblemAt(`#/content/days/${followUp.id}`, true)
  const { due } = followUp
  const given = days[followUp.id]
  if ('on' in due) return null
  const title = textOf(followUp.title)
  if (!('by' in due))
    return (
      <div id={placeId(`#/content/days/${followUp.id}`)}>
        <DaysInput
          label={title}
          error={problem}
          value={typeof given === 'number' ? given : due.days}
          onChange={one => onDays({ ...days, [followUp.id]: one })}
        />
      </div>
    )
  const field = shipped.sections.flatMap(section => section.fields).find(one => one.id === due.by)
  const own = typeof given === 'object' ? given : {}
  return (
    <fieldset id={placeId(`#/content/days/${followUp.id}`)} className="flex flex-col gap-3">
      <legend className="font-medium">{title}</legend>
      <div className="grid gap-3 sm:grid-cols-3">
        {Object.entries(due.days).map(([code, shippedDays]) => (
          <DaysInput
            key={code}
            label={termWords(field, code)}
            error={problem}
            value={own[code] ?? shippedDays}
            onChange={one => onDays({ ...days, [followUp.id]: { ...own, [code]: one } })}
          />
        ))}
      </div>
    </fieldset>
  )
}

function termWords(field: Kind['sections'][number]['fields'][number] | undefined, code: string): string {
  const term = field && 'options' in field ? field.options.find(one => one.code === code) : undefined
  return term ? textOf(term.label) : code
}
