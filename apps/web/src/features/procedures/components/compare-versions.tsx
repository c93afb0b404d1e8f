import { useState } from 'react'
import { basisWords } from '../../../lib/basis-words.ts'
import { certaintyWords } from '../../../lib/certainty-words.ts'
import { date } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../../ui/card.tsx'
import { Select } from '../../../ui/select.tsx'
import type { Procedure, Rule } from '../api/list-procedures.ts'
import { compareEvents, compareRules } from '../compare-rules.ts'
import { stepWords } from '../step-words.ts'

interface Props {
  procedure: Procedure
  /** The other versions of it. */
  others: readonly Procedure[]
}

/** Two versions of one procedure side by side: only what is not the same. */
export function CompareVersions({ procedure, others }: Props) {
  const [version, setVersion] = useState(others[0]?.version ?? '')
  const other = others.find(one => one.version === version) ?? others[0]
  if (!other) return <p className="text-ink-soft">{m.legal_compare_alone()}</p>
  // The older one stands first, whichever is looked at.
  const [older, newer] = other.version < procedure.version ? [other, procedure] : [procedure, other]
  const rules = compareRules(older, newer)
  const { gone, added } = compareEvents(older, newer)
  return (
    <div className="flex flex-col gap-5">
      <Select
        label={m.legal_compare_with()}
        options={others.map(one => ({
          value: one.version,
          label: m.procedures_version({ at: date(one.version) }),
        }))}
        value={other.version}
        onChange={setVersion}
      />
      {rules.length === 0 && gone.length === 0 && added.length === 0 && (
        <p className="text-ink-soft">{m.legal_compare_same()}</p>
      )}
      {rules.map(({ id, before, after }) => (
        <Card key={id} title={textOf((after ?? before)?.title ?? { fr: id, nl: id, en: id })}>
          <div className="grid gap-4 md:grid-cols-2">
            <Side heading={date(older.version)} rule={before} absent={m.legal_compare_not_yet()} />
            <Side heading={date(newer.version)} rule={after} absent={m.legal_compare_gone()} />
          </div>
        </Card>
      ))}
      <Events title={m.legal_compare_events_added()} events={added} />
      <Events title={m.legal_compare_events_gone()} events={gone} />
    </div>
  )
}

function Side({ heading, rule, absent }: { heading: string; rule: Rule | undefined; absent: string }) {
  return (
    <section className="flex flex-col gap-1">
      <h3 className="font-medium text-ink-soft text-small">{heading}</h3>
      {rule ? (
        <>
          <p className="font-medium">{rule.steps.map(stepWords).join(', ') || '—'}</p>
          <p className="text-small">{basisWords(rule.basis)}</p>
          <p className="flex flex-wrap gap-2">
            <Badge tone={certaintyWords[rule.certainty].tone}>{certaintyWords[rule.certainty].words()}</Badge>
            {rule.validTo && <Badge>{m.legal_compare_until({ at: date(rule.validTo) })}</Badge>}
          </p>
        </>
      ) : (
        <p className="text-ink-soft">{absent}</p>
      )}
    </section>
  )
}

function Events({ title, events }: { title: string; events: Procedure['events'] }) {
  if (events.length === 0) return null
  return (
    <section>
      <h3 className="text-title-3">{title}</h3>
      <ul className="list-disc ps-5">
        {events.map(event => (
          <li key={event.id}>{textOf(event.title)}</li>
        ))}
      </ul>
    </section>
  )
}
